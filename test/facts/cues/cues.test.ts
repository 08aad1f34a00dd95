import { describe, expect, it } from 'vitest';
import { cpuTime } from '../../support/cpu-time.ts';
import { findCues } from '../../../src/facts/cues/index.ts';
import type { CueKind } from '../../../src/facts/types.ts';
import { segment } from '../../../src/language/segment.ts';
import type { Language } from '../../../src/language/types.ts';
import { shippedRules } from '../../support/rules.ts';

const { lexicons } = shippedRules().ruleSet;

/** Words of a text that cues of a kind reach, one string per range. */
function reached(text: string, language: Language, kind: CueKind): string[] {
  const matcher = lexicons.matcher(language);
  return segment(text, 0, language).flatMap((sentence) => {
    const mentions = matcher.terms(sentence.tokens);
    matcher.sequences(sentence.tokens, mentions);
    const words = ({ from, to }: { from: number; to: number }) =>
      text.slice(sentence.tokens[from]!.start, sentence.tokens[to - 1]!.end);
    return findCues(sentence, mentions)
      .filter((cue) => cue.kind === kind)
      .flatMap((cue) => cue.scope.map(words));
  });
}

/** `[…]` marks what a cue of the kind must reach; a text without marks must not be reached at all. */
function check(kind: CueKind, language: Language, marked: string): void {
  const text = marked.replace(/[[\]]/g, '');
  const wanted = [...marked.matchAll(/\[([^\]]+)\]/g)].map((match) => match[1]!);
  const found = reached(text, language, kind);
  if (wanted.length === 0) expect(found).toEqual([]);
  for (const words of wanted) expect(found.some((range) => range.includes(words))).toBe(true);
  for (const free of marked.split(/\[[^\]]+\]/).flatMap((part) => part.match(/\p{Lu}{4,}/gu) ?? [])) {
    expect(found.some((range) => range.includes(free))).toBe(false);
  }
}

/** Words in capitals outside the marks must stay free. */
const CASES: readonly [CueKind, Language, readonly string[]][] = [
  [
    'negation',
    'en',
    [
      'It does not [cure arthritis].',
      "It doesn't [cure, treat or prevent any disease].",
      'It will never [ease your pain].',
      'There is no evidence that it [cures arthritis].',
      'There is little scientific proof that it [helps].',
      'It is not a [cure].',
      'It is far from [a cure].',
      'It is not known whether it [cures arthritis].',
      'Whether it [cures arthritis] is unclear.',
      'It does nothing to [prevent colds].',
      'There is no [cure for arthritis].',
      '[Its effect on pain] has never been proven.',
      'It RELIEVES pain and [its safety] has not been proven.',
      'No [murmurs, gallops or rubs].',
      'Patients who did not [respond to drugs] saw their eczema HEAL.',
      'Nothing relieves pain like our balm.',
      'You won’t believe how fast it works.',
      'It would be wrong to think that it [cures].',
      '[It works] no better than placebo.',
      'It neither [cures] nor [prevents] the flu.',
      'It fails to [relieve pain].',
      'No [surgery] needed: it CURES arthritis.',
      'Without [surgery], it RELIEVES pain.',
      'No [pain, swelling or rash].',
      'No [chemicals], GENTLE and effective.',
      'It does not [cure] and the cream RELIEVES pain.',
      'It has no [side effects] and RELIEVES pain.',
      'Not only does it cure arthritis, it relieves pain.',
      'It is not just a cream.',
      'No doubt it cures arthritis.',
      'No wonder it works.',
      'We can’t wait to relieve your pain.',
      'Don’t let pain stop you.',
      'It can hardly be doubted that it cures.',
      'That it cures can not be doubted.',
    ],
  ],
  [
    'negation',
    'fr',
    [
      'Ce produit ne [guérit] pas [l’arthrose].',
      'Il ne [soulage] plus [la douleur].',
      'Il n’a jamais [guéri] personne.',
      'Il ne [guérit] aucune [maladie].',
      'Aucun [produit] ne [guérit le cancer].',
      'Rien ne [prouve que ce produit guérit].',
      'Il ne [guérit] ni [la grippe], ni [le rhume].',
      'Ce n’[est] pas [un remède].',
      'C’[est] pas [un remède].',
      'Ça [marche] pas.',
      'Il n’existe aucune preuve que ce produit [guérisse].',
      'Il est loin d’être [efficace].',
      'On ignore si elle [soulage].',
      'Il ne saurait [guérir le diabète].',
      '[La guérison] ne peut être [promise].',
      '[Son effet] n’a jamais été prouvé.',
      'Rien ne soulage mieux les genoux.',
      'Contre les crèmes qui ne [marchent] pas, notre baume SOULAGE.',
      'Il serait faux de croire qu’elle [soulage].',
      '[Elle ne fait] pas mieux qu’un placebo.',
      'Sans [effets secondaires], il SOULAGE la douleur.',
      'Une méthode sans [chimie ni bistouri], EFFICACE et sûre.',
      'Sans [douleur] et la peau est LISSE.',
      'Il ne [guérit] pas [la grippe] et le baume SOULAGE la toux.',
      'Non seulement il guérit l’arthrose, il soulage la douleur.',
      'Ce n’est pas seulement une crème.',
      'Il soulage sans aucun doute la douleur.',
      'Pas moins de 500 patients soulagés.',
      'N’hésitez pas à soulager vos douleurs.',
      'Ne manquez pas cette cure.',
      'Avancez pas à pas vers la guérison.',
      'Des points forts et des soins.',
      'Pour une personne âgée.',
    ],
  ],
  ['restriction', 'en', ['It only [eases pain].', 'Not only does it ease pain.']],
  [
    'restriction',
    'fr',
    ['Il ne soulage que [la douleur].', 'Il soulage uniquement [la douleur].', 'Non seulement il soulage.'],
  ],
  [
    'hedge',
    'en',
    [
      'It may [relieve pain].',
      'It could [help with pain].',
      'It can [help with pain].',
      'It possibly [relieves pain].',
      'It seems to [relieve pain].',
      'It is thought to [relieve pain].',
      'Improvement can be quick [and lasting].',
      'It may [relieve pain] and IMPROVES sleep.',
      'It helps to relieve pain.',
      'It supports your joints.',
      'It aims to relieve pain.',
      'You can relieve pain.',
      'Sight can be restored.',
      'Call as soon as possible.',
      'In May 2020 it opened.',
    ],
  ],
  [
    'hedge',
    'fr',
    [
      'Il peut aider à [soulager la douleur].',
      'Il pourrait [soulager la douleur].',
      'Il [soulagerait la douleur].',
      'Il semble [soulager la douleur].',
      'Le résultat serait [durable].',
      'Il soulage éventuellement [la douleur].',
      'Il peut [soulager la douleur] et SOULAGE la toux.',
      'Il aide à soulager la douleur.',
      'Il permet de soulager la douleur.',
      'Il vise à soulager la douleur.',
      'Il contribue à soulager la douleur.',
      'La graisse peut s’éliminer sans effort.',
      'Le patient respirait mieux et récupérait.',
      'Appelez dès que possible.',
    ],
  ],
  [
    'hypothetical',
    'en',
    [
      'If you [suffer from pain], our cream RELIEVES it.',
      'You would be surprised.',
      'When you rest, pain goes.',
    ],
  ],
  [
    'hypothetical',
    'fr',
    ['Si vous [souffrez], le baume SOULAGE.', 'Quand vous dormez, il agit.', 'Il est si efficace.'],
  ],
  ['question', 'en', ['[Does it work]?', 'It works.', 'Why do tablets fail?', '[Why not try it]?']],
  ['question', 'fr', ['[Est-ce efficace] ?', 'C’est efficace !', 'Pourquoi les cachets échouent ?']],
  ['attribution-patient', 'en', ['Patients say [it relieves pain].', 'Our product relieves pain.']],
  ['attribution-patient', 'fr', ['Nos patients constatent [un soulagement].', 'Notre produit soulage.']],
  [
    'attribution-study',
    'en',
    [
      'Studies show that [it relieves pain], but it CURES too.',
      'According to a recent trial, [it relieves pain].',
    ],
  ],
  [
    'attribution-study',
    'fr',
    ['Une étude montre qu’[elle soulage].', 'Selon une étude récente, [elle soulage].'],
  ],
  ['attribution-clinician', 'en', ['Doctors recommend [it for pain].']],
  ['attribution-clinician', 'fr', ['Selon le Dr Morel, [elle soulage].']],
  [
    'attribution-critic',
    'en',
    [
      'The seller claims that [it cures arthritis].',
      'It allegedly [cures arthritis].',
      'The FDA warned that [it cures nothing].',
      'Experts warn that [it burns the skin].',
      'A so-called [cure].',
      'Its website said that [it cures asthma].',
      'The firm was fined for [saying that it cures].',
      'Buyers were told [it would cure them].',
      'Experts use it.',
    ],
  ],
  [
    'attribution-critic',
    'fr',
    [
      'Le vendeur prétend que [ce baume guérit].',
      'Un soi-disant [remède].',
      'Il est censé [soulager].',
      'Son site affirmait que [l’huile soigne l’asthme].',
      'Une société condamnée pour [avoir promis de guérir].',
      'Selon le fabricant, [elle soulage].',
      'L’ANSM alerte sur [ces remèdes].',
      'Elle soulage.',
    ],
  ],
  [
    'mention',
    'en',
    [
      'Be wary of ads [saying that it cures].',
      'The idea that [it cures] is old.',
      'Words like [“cure”] sell.',
      'It is marketed as [a cure].',
    ],
  ],
  [
    'mention',
    'fr',
    ['Méfiez-vous des [sites qui promettent de guérir].', 'Il est présenté comme [un remède].'],
  ],
  ['first-person', 'en', ['We [relieve pain].', 'It relieves pain.']],
  ['first-person', 'fr', ['Nous [soulageons la douleur].', 'Elle soulage.']],
];

describe('findCues', () => {
  for (const [kind, language, sentences] of CASES) {
    it.each(sentences)(`${kind}: %s`, (marked) => check(kind, language, marked));
  }

  it('takes time in proportion to length', () => {
    const time = (words: number) => {
      const text = 'no pain, '.repeat(words);
      const begin = cpuTime();
      reached(text, 'en', 'negation');
      return cpuTime() - begin;
    };
    time(50);
    expect(time(440)).toBeLessThan(1000);
  });
});
