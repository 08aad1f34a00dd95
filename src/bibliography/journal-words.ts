import { fold } from '../language/fold.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Beginnings of the words that names of journals are made of, long enough to know their abbreviations by. */
const STEMS = words(
  'acad acta adv advan ageing aging alim aliment allerg alter amer anaes anal anat androl anes anest angiol anim ann annal anna annual anthrop antiox appl arch archi arter arthr asian assoc ather ' +
    'atten audiol austr auton bact bacter behav bibl bioch bioe bioen bioinf biol biom biomed biometr biop biosci biotech blood bone brain brit bull bulle cahier cahiers canad cancer carci card cardi care cell ' +
    'cellul centr cerebr chem chemot chest child chim chin chir chiro chron circ circu clin clini cogn colloid commun compa compl complem comput congr conn consc cons contemp contr ' +
    'contracep cosm cosmet crit curr cutan cytok cytol dent derm dermat devel diab diabet diagn diet diges disab disc dises dial discov doct drug ebio ecol educ elect electr embry emerg encep ' +
    'endo endoc endocr endosc envir enzym epid epidem epil epileps ergon ethn ethnopharm euro europ evid exerc exper expert faseb febs fertil food front fronti gait gastr gastro gene genet genom geri geriat geron glob glyc ' +
    'gyne gynec gynaec haem haemat headac health heart hema hemat hepat herb herp histo horm hosp hum human hygie hypert imag immun indian indiv infec inflam inform inhal inorg injur integ inte intel intens inter ' +
    'intern inves invest isra isok jama japan jour journ journal joint kidn kine kinesi labo lancet laryng laser learn letters lett leuk libr lipid lipids liver lung magn maga magaz manag mari mater matern math mech ' +
    'medi medic mediat medsci memb memor ment metab meth micro microb mole molec monde move muscle muscul mutat mycol nano nanom natl nat national natur nature nephr nerv neur neuro neurobi neurol neurop neurosc neuros ' +
    'nucl nurs nutr obes obst occup odont onco oncol ophth optom oral orga organ orth orthop osteo otol otolar oxid paed paedia pain paras parasit parkin path pathol pati pedi pediat pept perc perio periodont pers ' +
    'perspect phar pharm pharmac phil photoch photom phot phys physi physic physiol phyto phytoth plan plant planta plast plos pneum podi polym popul postgr pract prat prati prati prax presse preven prim proc proceed ' +
    'prog progr prosta prosth prost prot prote psyc psych psychi psycho psychol psychon publ public pulm quality quart quotid radi radio radiol reani recherch recent rech regen regener regul rehab rehabil relat repor repr reprod ' +
    'resear respir resu resus retin revu review revista rheum rhino russ sang scan scand scie scien sciences semin sens sex sexual sleep soci societ social soin solid spec spectr spine sport stat statis stem steroid ' +
    'strok stroke surg surge surger symp system target tech techn tera tetra thera therap thor thora thromb thyr tiss tissue toxic tradit trans transf transl transp transpl transplant trauma trend trends trial tropic tumor ' +
    'ultras upd updat urol uro vacc vaccin vasc vascul veter viro virol virus vision visi vitam wound world yonsei zeits zentr zool nejm'.toLowerCase(),
);
/** Whole words and abbreviations that are too short or too common to know by their beginning. */
const EXACT = words(
  'am ann acc aids ajp app aust b bmc bmj br c can cas cir cl clin cogn comp cor cns d dev dis dtsch e eat emu ent eur exp fam fr g gen gut h hip hiv hum ieee in int isr ital j jpn kid lab lett med mem ment ' +
    'mil mod mol mult n natl nat neth ned nano new nord north obes org pac pain pers pnas pol pr proc prog psy q quat rep res respir rev rec roy s sb sc sci semin ser sex skin soc sov stem std surv sci suppl ' +
    'sys syst thai ther top tox tr trop uk us usa ups verh vet vis wien wkly yale z zh acta age autism cancers circulation elife embo eclinicalmedicine esc heliyon ejhg joint knee life mayo monaldi nutrients obesity quintessence ' +
    'medrxiv biorxiv arxiv preprints science sciences spine springer elsevier wiley masson dunod payot vidal prescrire presses press university université editions édition éditions publishing publishers gallimard flammarion vuibert lavoisier karger thieme ' +
    'lippincott saunders mosby mcgraw-hill routledge academic oxford cambridge france inserm has oms ansm anses ameli medline cochrane database',
);
const SMALL = words(
  'of the and in for on to de la le les des du et d l en sur pour à au aux und der für die y del di & e - from within a an part section series',
);

/** What a run of words looks like: the name of a journal or the words of a title. */
export interface SourceLook {
  readonly words: number;
  /** Words that names of journals and publishers are made of. */
  readonly known: number;
  /** Words that no name of a journal has: in small letters and not among those known. */
  readonly plain: number;
  /** Articles, prepositions and the like. */
  readonly small: number;
  /** Words cut short by a stop. */
  readonly cut: number;
}

const WORD = /[\p{L}\p{N}&][\p{L}\p{M}\p{N}&'’‐-]*(\.?)/gu;

/** Looks at the words of a text; at most its first 60. */
export function lookOfSource(text: string): SourceLook {
  let count = 0;
  let known = 0;
  let plain = 0;
  let small = 0;
  let cut = 0;
  for (const { 0: whole, 1: stop } of text.matchAll(WORD)) {
    if (++count > 60) break;
    const written = stop ? whole.slice(0, -1) : whole;
    const word = fold(written);
    if (isSourceWord(word)) known++;
    else if (SMALL.has(word) || /^[ldn]['’]/u.test(written)) small++;
    else if (/^\p{Ll}/u.test(written)) plain++;
    if (stop) cut++;
  }
  return { words: count, known, plain, small, cut };
}

/** Whether a folded word belongs to names of journals or publishers. */
export function isSourceWord(word: string): boolean {
  if (EXACT.has(word)) return true;
  for (let length = 4; length <= Math.min(word.length, 10); length++) {
    if (STEMS.has(word.slice(0, length))) return true;
  }
  return word.length === 3 && STEMS.has(word);
}
