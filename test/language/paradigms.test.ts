import { describe, expect, it } from 'vitest';
import { verbForms } from '../../src/language/paradigms/index.ts';
import type { Language, VerbForm } from '../../src/language/types.ts';

/** Forms written by hand: `lemma = kind: forms; kind: forms`. */
const FRENCH = `
soulager = finite: soulage soulages soulageons soulagez soulagent soulageait soulageaient soulagions soulagea soulagèrent; future: soulagera soulageront; conditional: soulagerait soulageraient; gerund: soulageant; participle: soulagé soulagée soulagés soulagées; imperative: soulage soulageons soulagez
effacer = finite: efface effaçons effacez effaçait effaça effacèrent effacions; gerund: effaçant; participle: effacée
protéger = finite: protège protégeons protègent protégeait; future: protégera protègera; gerund: protégeant
accélérer = finite: accélère accélérez accélèrent; future: accélérera accélèrera
céder = finite: cède cédons cèdent cédait
relever = finite: relève relevons relèvent relevait; future: relèvera; participle: relevé
sevrer = finite: sèvre sevrons
nettoyer = finite: nettoie nettoyons nettoient nettoyait nettoyions; future: nettoiera; gerund: nettoyant
essuyer = finite: essuie essuyez; future: essuiera
essayer = finite: essaie essaye essayons essaient essayent; future: essaiera essayera
envoyer = finite: envoie envoyons envoient; future: enverra enverront; conditional: enverrait
appeler = finite: appelle appelons appellent appelait; future: appellera
renouveler = finite: renouvelle renouvelons; future: renouvellera
congeler = finite: congèle congelons; future: congèlera
harceler = finite: harcèle
acheter = finite: achète achetons achètent; future: achètera; imperative: achète achetez
rejeter = finite: rejette rejetons; future: rejettera
apprécier = finite: apprécie apprécions appréciions appréciiez
créer = finite: crée créons créent; participle: créé créée créés créées
guérir = finite: guéris guérit guérissons guérissez guérissent guérissait guérisse guérirent; future: guérira guériront; conditional: guérirait; gerund: guérissant; participle: guéri guérie guéris guéries; imperative: guéris guérissons guérissez
réduire = finite: réduis réduit réduisons réduisent réduisait réduise réduisit; future: réduira; participle: réduit réduite réduits réduites; gerund: réduisant
détruire = finite: détruit détruisent; participle: détruite
prévenir = finite: préviens prévient prévenons préviennent prévenait prévienne prévint prévinrent; future: préviendra; participle: prévenu prévenue
maintenir = finite: maintient maintiennent; conditional: maintiendrait; participle: maintenus
prendre = finite: prends prend prenons prennent prenait prenne prit prirent; future: prendra; participle: pris prise prises; gerund: prenant
permettre = finite: permet permettons permettent permettait permit; participle: permis permise
combattre = finite: combats combat combattons combattent combattit; participle: combattu combattue
rendre = finite: rends rend rendons rendent rendait rendit; future: rendra; participle: rendu rendue
faire = finite: fais fait faisons faites font faisait fasse fassiez fit firent; future: fera; participle: fait faite; imperative: fais faites
défaire = finite: défait défont; future: défera
dire = finite: dis dit disons dites disent; participle: dit dite
interdire = finite: interdit interdisez interdisent; participle: interdite
voir = finite: vois voit voyons voient voyait voie vit virent; future: verra; participle: vu vue
savoir = finite: sais sait savent sache sachiez sut; future: saura; gerund: sachant; imperative: sache sachez
pouvoir = finite: peux peut pouvons peuvent puisse pouvait put purent; future: pourra pourront; conditional: pourrait pourraient; participle: pu
vouloir = finite: veut voulons veulent veuille voulait; conditional: voudrait; participle: voulu; imperative: veuillez
devoir = finite: dois doit devons doivent doive devait; conditional: devrait; participle: dû due dus dues
avoir = finite: ai as a avons avez ont avait aie ait aient eut; future: aura; conditional: aurait; participle: eu eue; gerund: ayant; imperative: aie ayez
être = finite: suis es est sommes êtes sont était étaient soit soyez fut furent; future: sera; conditional: serait; participle: été; gerund: étant; imperative: sois soyez
aller = finite: vais vas va allons vont aille allait alla allèrent; future: ira; participle: allé allées; imperative: va allez
disparaître = finite: disparais disparaît disparaissons disparaissent disparaissait disparut; future: disparaîtra; participle: disparu disparue
connaître = finite: connaît connaissent connut; participle: connu
naître = finite: naît naissent naquit; participle: né née
éteindre = finite: éteint éteignons éteignent éteignait éteignit; participle: éteint éteinte
craindre = finite: crains craint craignez craigne; participle: crainte
croire = finite: crois croit croyons croient croyait crut; participle: cru
boire = finite: bois boit buvons boivent boive but; participle: bu bue; imperative: buvez
vivre = finite: vis vit vivons vivent vécut; participle: vécu
suivre = finite: suis suit suivons suivent suivit; participle: suivi
découvrir = finite: découvre découvrez découvrent découvrait découvrit; participle: découvert découverte; imperative: découvre découvrez
offrir = finite: offre offrent; participle: offert offertes
souffrir = finite: souffre souffrez souffrent souffrait; participle: souffert
accueillir = finite: accueille accueillons; future: accueillera
ressentir = finite: ressens ressent ressentez ressentait; participle: ressenti ressentie
dormir = finite: dors dort dormez dorment; imperative: dormez
partir = finite: pars part partent partait
ralentir = finite: ralentit ralentissent; gerund: ralentissant
répartir = finite: répartit répartissent
courir = finite: court courent courut; future: courra
mourir = finite: meurt mourons meurent mourut; future: mourra; participle: mort morte
acquérir = finite: acquiert acquérons acquièrent acquit; future: acquerra; participle: acquis acquise
recevoir = finite: reçoit recevons reçoivent reçut; future: recevra; participle: reçu reçue
vaincre = finite: vaincs vainc vainquons vainquent vainquit; participle: vaincu vaincue
rompre = finite: romps rompt rompent; participle: rompu
résoudre = finite: résous résout résolvons résolvent résolut; participle: résolu résolue
dissoudre = finite: dissout dissolvent; participle: dissous dissoute
inclure = finite: inclut incluent; participle: inclus incluse
suffire = finite: suffit suffisent suffise; participle: suffi
plaire = finite: plaît plaisent
nuire = finite: nuit nuisent nuisait; participle: nui
sourire = finite: sourit sourions sourient
prescrire = finite: prescrit prescrivent prescrivait; participle: prescrite
élire = finite: élit élisent; participle: élue
haïr = finite: hait haïssent; participle: haï haïe
fuir = finite: fuit fuyons fuient
revêtir = finite: revêt revêtent; participle: revêtue
promouvoir = finite: promeut promeuvent; participle: promue
extraire = finite: extrait extrayons extraient; participle: extraite
`;

const ENGLISH = `
relieve = finite: relieve relieves relieved; participle: relieved; gerund: relieving; infinitive: relieve; imperative: relieve
stop = finite: stops stopped; gerund: stopping
fix = finite: fixes fixed; gerund: fixing
mix = gerund: mixing
show = finite: shows showed; participle: shown showed; gerund: showing
play = finite: plays played
cry = finite: cries cried; gerund: crying
remedy = finite: remedies remedied; gerund: remedying
heal = finite: heals healed; gerund: healing
repair = gerund: repairing
soothe = finite: soothes; gerund: soothing
free = finite: frees freed; gerund: freeing
die = finite: dies died; gerund: dying
age = finite: ages aged; gerund: aging ageing
control = finite: controls controlled; gerund: controlling
prefer = finite: preferred; gerund: preferring
offer = finite: offered; gerund: offering
permit = finite: permitted; gerund: permitting
benefit = finite: benefits benefited benefitted; gerund: benefiting
limit = finite: limited; gerund: limiting
develop = finite: developed; gerund: developing
travel = finite: traveled travelled; gerund: traveling travelling
reveal = finite: revealed; gerund: revealing
fuel = finite: fueled fuelled
panic = finite: panicked; gerund: panicking
watch = finite: watches
undergo = finite: undergoes underwent; participle: undergone; gerund: undergoing
overcome = finite: overcomes overcame; participle: overcome; gerund: overcoming
rebuild = finite: rebuilt; participle: rebuilt
regrow = finite: regrew; participle: regrown
feel = finite: feels felt; participle: felt
fight = finite: fought; gerund: fighting
cut = finite: cut cuts; participle: cut; gerund: cutting
shrink = finite: shrank shrunk; participle: shrunk
get = finite: gets got; participle: got gotten; gerund: getting
forget = finite: forgot; participle: forgotten; gerund: forgetting
begin = finite: began; participle: begun; gerund: beginning
write = gerund: writing; participle: written
be = infinitive: be; finite: am is are was were 're; participle: been; gerund: being
have = finite: has had 've; gerund: having
do = finite: does did; participle: done
can = finite: can; conditional: could
will = future: will 'll; conditional: would
equip = finite: equipped
quit = finite: quit quits; gerund: quitting
boost = finite: boosted
calm down = finite: calms down; gerund: calming down; participle: calmed down
get rid of = finite: got rid of; gerund: getting rid of
`;

const WRONG: readonly (readonly [Language, string, string])[] = [
  ['en', 'heal', 'healled'],
  ['en', 'offer', 'offerred'],
  ['en', 'mix', 'mixxing'],
  ['en', 'visit', 'visitting'],
  ['fr', 'répartir', 'répart'],
  ['fr', 'ralentir', 'ralens'],
  ['fr', 'appeler', 'appèle'],
  ['fr', 'connaître', 'connaquit'],
];

function check(language: Language, line: string): void {
  const [lemma = '', kinds = ''] = line.split(' = ');
  const known = new Map<string, Set<string>>();
  for (const { form, kind } of verbForms(lemma, language)) {
    known.set(kind, (known.get(kind) ?? new Set()).add(form));
  }
  const tail = lemma.split(' ').slice(1).join(' ');
  for (const group of kinds.split('; ')) {
    const [kind = '', forms = ''] = group.split(': ');
    const list = tail ? forms.split(` ${tail}`).map((form) => form.trim()) : forms.split(' ');
    for (const form of list.filter(Boolean)) {
      const whole = tail ? `${form} ${tail}` : form;
      expect([...(known.get(kind as VerbForm) ?? [])], `${lemma} (${kind})`).toContain(whole);
    }
  }
}

describe('paradigms', () => {
  it.each(FRENCH.trim().split('\n'))('French %s', (line) => check('fr', line));
  it.each(ENGLISH.trim().split('\n'))('English %s', (line) => check('en', line));

  it.each(WRONG)('%s %s has no form %s', (language, lemma, form) => {
    expect(verbForms(lemma, language).map((entry) => entry.form)).not.toContain(form);
  });

  it('leaves the pronoun of a reflexive verb out', () => {
    const forms = verbForms("s'estomper", 'fr').map(({ form }) => form);
    expect(forms).toContain('estompe');
    expect(forms.some((form) => form.startsWith("s'"))).toBe(false);
    expect(verbForms('se débarrasser de', 'fr')).toContainEqual({
      form: 'débarrassez vous de',
      kind: 'imperative',
    });
  });

  it('gives every form and kind once', () => {
    for (const lemma of ['soulager', 'guérir', 'tenir', 'être']) {
      const keys = verbForms(lemma, 'fr').map(({ form, kind }) => `${form}/${kind}`);
      expect(new Set(keys).size).toBe(keys.length);
    }
  });
});
