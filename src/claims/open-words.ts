import type { Language } from '../language/types.ts';

/** Function words by which a verb that no lexicon knows is found between its subject and its object. */
export interface OpenWords {
  /** Open the object. */
  readonly determiners: ReadonlySet<string>;
  /** Subjects that stand for something said before, or for the seller. */
  readonly subjects: ReadonlySet<string>;
  /** Words between subject and verb. */
  readonly between: ReadonlySet<string>;
  /** Join a second verb to the first. */
  readonly coordinators: ReadonlySet<string>;
  /** Stand before a determiner and are no verbs. */
  readonly notVerbs: ReadonlySet<string>;
  /** Object pronouns. */
  readonly objects: ReadonlySet<string>;
}

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

const ENGLISH: OpenWords = {
  determiners: words(
    'the your his her their those these that any every each all stubborn sore tired aching stiff unwanted chronic painful nagging',
  ),
  subjects: words('it they we which that this these'),
  between: words(
    'also gently simply quickly quietly actually really naturally deeply literally safely soon then finally effectively instantly slowly directly just visibly even always now which that to will helps help can',
  ),
  coordinators: words('and then , & while or'),
  notVerbs: words(
    "of in on at for from with by to as into onto over under after before during without within about against across around between through until till than like per via near off out up down and or but nor so yet if when while where because since unless although though both not n't no never only is are was were be been being 's 're 'm 've 'd has have had do does did will would can could may might must should shall am this that these those all every each any some more most less least other such what which who whom whose how why there here also too very just even still again all plus versus vs including despite beyond behind beneath beside besides inside outside upon toward towards throughout along above below among amid except minus regarding concerning following given based suffering living dealing feeling having being whether whatever our my its the a an your his her their and/or then they we it i you he she worth due because according ask use used using let lets go goes went come comes came say says said see sees saw know knows knew think thinks want wants need needs",
  ),
  objects: words('it them that these those'),
};

const FRENCH: OpenWords = {
  determiners: words(
    "le la les l' votre vos ses son sa leur leurs chaque tous toutes toute tout cette ces ce cet un une",
  ),
  subjects: words("il elle ils elles on nous je j' cela ca ceci ce c' qui"),
  between: words(
    "vous lui y leur nous vient viennent va vont aussi ainsi donc enfin alors ne n' qui s' se m' en",
  ),
  coordinators: words('et puis , ou tout'),
  notVerbs: words(
    "de du des d' a au aux dans en sur sous pour par avec sans chez vers contre entre des depuis pendant apres avant des lors hors sauf selon malgre outre via et ou mais ni car donc or que qu' qui quoi dont comme si quand lorsque puisque parce ainsi alors aussi encore meme plus moins tres trop bien mal peu tout toute tous toutes pas ne n' non oui jamais rien est sont etait etaient sera seront etre ete a ont avait avaient aura auront avoir ai as avons avez suis es sommes etes soit c' ce cela ca ceci il elle ils elles on nous vous je j' me se s' y le la les l' un une mon ma mes son sa ses notre nos votre vos leur leurs cet cette ces quel quelle quels quelles chaque aucun aucune plusieurs quelques autre autres certains certaines fait font faire faites peut peuvent doit doivent va vont voici voila jusque jusqu' afin lequel laquelle lesquels grace face suite envers travers parmi durant concernant suivant notamment surtout puis ensuite enfin souvent toujours parfois seulement egalement environ presque vraiment dit disent sait savent veut veulent voit voient",
  ),
  objects: words("les le la l'"),
};

export const OPEN_WORDS: Readonly<Record<Language, OpenWords>> = { en: ENGLISH, fr: FRENCH };
