/**
 * Verbs outside the first two groups. A row serves every verb that ends as its first column;
 * the longest ending wins, and a row that begins with `=` serves that verb only. Columns:
 * ending | present, six persons | stem of the future | simple past, third person | participle
 * | subjunctive | imperative | gerund | stem of the imperfect.
 * `-` stands for none, a missing column for what follows from the present. `!` marks a participle
 * without agreement, `/` parts two forms.
 */
export const FRENCH_MODELS = `
=être | suis es est sommes êtes sont | ser | fut | été! | sois sois soit soyons soyez soient | sois soyons soyez | étant | ét
=avoir | ai as a avons avez ont | aur | eut | eu | aie aies ait ayons ayez aient | aie ayons ayez | ayant
=ravoir | - | raur | - | -
=aller | vais vas va allons allez vont | ir | alla | allé | aill all | va allons allez
tenir | tiens tiens tient tenons tenez tiennent | tiendr | tint | tenu
venir | viens viens vient venons venez viennent | viendr | vint | venu
quérir | quiers quiers quiert quérons quérez quièrent | querr | quit | quis
sentir | sens sens sent sentons sentez sentent | sentir | sentit | senti
mentir | mens mens ment mentons mentez mentent | mentir | mentit | menti
repentir | repens repens repent repentons repentez repentent | repentir | repentit | repenti
partir | pars pars part partons partez partent | partir | partit | parti
sortir | sors sors sort sortons sortez sortent | sortir | sortit | sorti
dormir | dors dors dort dormons dormez dorment | dormir | dormit | dormi
servir | sers sers sert servons servez servent | servir | servit | servi
fuir | fuis fuis fuit fuyons fuyez fuient | fuir | fuit | fui
courir | cours cours court courons courez courent | courr | courut | couru
mourir | meurs meurs meurt mourons mourez meurent | mourr | mourut | mort
ouvrir | ouvre ouvres ouvre ouvrons ouvrez ouvrent | ouvrir | ouvrit | ouvert
offrir | offre offres offre offrons offrez offrent | offrir | offrit | offert
ouffrir | ouffre ouffres ouffre ouffrons ouffrez ouffrent | ouffrir | ouffrit | ouffert
cueillir | cueille cueilles cueille cueillons cueillez cueillent | cueiller | cueillit | cueilli
saillir | saille sailles saille saillons saillez saillent | saillir | saillit | sailli
bouillir | bous bous bout bouillons bouillez bouillent | bouillir | bouillit | bouilli
défaillir | défaille défailles défaille défaillons défaillez défaillent | défaillir | défaillit | défailli
=faillir | faux faux faut faillons faillez faillent | faillir | faillit | failli
vêtir | vêts vêts vêt vêtons vêtez vêtent | vêtir | vêtit | vêtu
haïr | hais hais hait haïssons haïssez haïssent | haïr | haït | haï
gésir | gis gis gît gisons gisez gisent | - | - | -
ouïr | ois ois oit oyons oyez oient | ouïr | ouït | ouï
férir | - | - | - | féru
recevoir | reçois reçois reçoit recevons recevez reçoivent | recevr | reçut | reçu
cevoir | çois çois çoit cevons cevez çoivent | cevr | çut | çu
devoir | dois dois doit devons devez doivent | devr | dut | dû
mouvoir | meus meus meut mouvons mouvez meuvent | mouvr | mut | mu
=mouvoir | meus meus meut mouvons mouvez meuvent | mouvr | mut | mû
pleuvoir | - - pleut - - pleuvent | pleuvr | plut | plu! | pleuv pleuv | - | pleuvant | pleuv
pouvoir | peux/puis peux peut pouvons pouvez peuvent | pourr | put | pu! | puiss puiss | -
vouloir | veux veux veut voulons voulez veulent | voudr | voulut | voulu | veuill voul | veux/veuille voulons/veuillons voulez/veuillez
valoir | vaux vaux vaut valons valez valent | vaudr | valut | valu | vaill val
prévaloir | prévaux prévaux prévaut prévalons prévalez prévalent | prévaudr | prévalut | prévalu
falloir | - - faut - - - | faudr | fallut | fallu! | faill fall | - | - | fall
savoir | sais sais sait savons savez savent | saur | sut | su | sach sach | sache sachons sachez | sachant
voir | vois vois voit voyons voyez voient | verr | vit | vu
prévoir | prévois prévois prévoit prévoyons prévoyez prévoient | prévoir | prévit | prévu
pourvoir | pourvois pourvois pourvoit pourvoyons pourvoyez pourvoient | pourvoir | pourvut | pourvu
asseoir | assieds/assois assieds/assois assied/assoit asseyons/assoyons asseyez/assoyez asseyent/assoient | assiér/assoir | assit | assis
surseoir | sursois sursois sursoit sursoyons sursoyez sursoient | surseoir | sursit | sursis
choir | chois chois choit choyons choyez choient | choir/cherr | chut | chu
seoir | - - sied - - siéent | siér | - | - | - | - | seyant | sey
prendre | prends prends prend prenons prenez prennent | prendr | prit | pris
dre | ds ds d dons dez dent | dr | dit | du
aindre | ains ains aint aignons aignez aignent | aindr | aignit | aint
eindre | eins eins eint eignons eignez eignent | eindr | eignit | eint
oindre | oins oins oint oignons oignez oignent | oindr | oignit | oint
résoudre | résous résous résout résolvons résolvez résolvent | résoudr | résolut | résolu
soudre | sous sous sout solvons solvez solvent | soudr | - | sous/sout
coudre | couds couds coud cousons cousez cousent | coudr | cousit | cousu
moudre | mouds mouds moud moulons moulez moulent | moudr | moulut | moulu
mettre | mets mets met mettons mettez mettent | mettr | mit | mis
battre | bats bats bat battons battez battent | battr | battit | battu
foutre | fous fous fout foutons foutez foutent | foutr | foutit | foutu
rompre | romps romps rompt rompons rompez rompent | rompr | rompit | rompu
vaincre | vaincs vaincs vainc vainquons vainquez vainquent | vaincr | vainquit | vaincu
uire | uis uis uit uisons uisez uisent | uir | uisit | uit
nuire | nuis nuis nuit nuisons nuisez nuisent | nuir | nuisit | nui!
luire | luis luis luit luisons luisez luisent | luir | luisit | lui!
bruire | bruis bruis bruit - - bruissent | bruir | - | bruit! | bruiss bruiss | - | bruissant | bruiss
=dire | dis dis dit disons dites disent | dir | dit | dit
=redire | redis redis redit redisons redites redisent | redir | redit | redit
dire | dis dis dit disons disez disent | dir | dit | dit
maudire | maudis maudis maudit maudissons maudissez maudissent | maudir | maudit | maudit
lire | lis lis lit lisons lisez lisent | lir | lut | lu
crire | cris cris crit crivons crivez crivent | crir | crivit | crit
rire | ris ris rit rions riez rient | rir | rit | ri!
frire | fris fris frit - - - | frir | - | frit
suffire | suffis suffis suffit suffisons suffisez suffisent | suffir | suffit | suffi!
confire | confis confis confit confisons confisez confisent | confir | confit | confit
circoncire | circoncis circoncis circoncit circoncisons circoncisez circoncisent | circoncir | circoncit | circoncis
croire | crois crois croit croyons croyez croient | croir | crut | cru
boire | bois bois boit buvons buvez boivent | boir | but | bu
plaire | plais plais plaît plaisons plaisez plaisent | plair | plut | plu!
taire | tais tais tait taisons taisez taisent | tair | tut | tu
traire | trais trais trait trayons trayez traient | trair | - | trait
braire | brais brais brait brayons brayez braient | brair | - | brait
faire | fais fais fait faisons faites font | fer | fit | fait | fass fass
aître | ais ais aît aissons aissez aissent | aîtr | ut | u
connaître | connais connais connaît connaissons connaissez connaissent | connaîtr | connut | connu
naître | nais nais naît naissons naissez naissent | naîtr | naquit | né
paître | pais pais paît paissons paissez paissent | paîtr | put | pu!
paraître | parais parais paraît paraissons paraissez paraissent | paraîtr | parut | paru
repaître | repais repais repaît repaissons repaissez repaissent | repaîtr | reput | repu
croître | crois crois croît croissons croissez croissent | croîtr | crut | cru
=croître | croîs croîs croît croissons croissez croissent | croîtr | crût | crû
vivre | vis vis vit vivons vivez vivent | vivr | vécut | vécu
suivre | suis suis suit suivons suivez suivent | suivr | suivit | suivi
clure | clus clus clut cluons cluez cluent | clur | clut | clu
inclure | inclus inclus inclut incluons incluez incluent | inclur | inclut | inclus
occlure | occlus occlus occlut occluons occluez occluent | occlur | occlut | occlus
clore | clos clos clôt closons closez closent | clor | - | clos
`;

/** Verbs in -ir of the second group that end like one of the third. */
export const SECOND_GROUP = new Set(
  (
    'répartir impartir assortir rassortir réassortir asservir investir travestir ' +
    'jaillir rejaillir désassortir réasservir'
  ).split(' '),
);

/** Verbs in -eler and -eter that take è (`gèle`); any other doubles its consonant. */
export const GRAVE =
  /^(?:(?:con|dé|décon|re|sur)?geler|(?:re|dé)?celer|peler|(?:re|dé)?modeler|ciseler|démanteler|écarteler|marteler|harceler|(?:r)?acheter|bégueter|corseter|crocheter|fileter|fureter|haleter)$/;
/** The verbs in -eler and -eter that only double their consonant since the spelling reform of 1990. */
export const DOUBLING = /(?:appeler|jeter|interpeler)$/;
