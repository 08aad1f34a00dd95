import type { Language } from './types.ts';

/** Words by which clauses are told apart, as token folds. */
export interface ClauseWords {
  /** Subjects that are nothing else: a finite verb follows. */
  readonly pronouns: ReadonlySet<string>;
  readonly determiners: ReadonlySet<string>;
  /** Begin a clause wherever they stand. */
  readonly breaking: ReadonlySet<string>;
  /** Begin a clause before a subject: a pronoun or a determiner. */
  readonly beforeSubject: ReadonlySet<string>;
  /** Begin a clause after a comma. */
  readonly afterComma: ReadonlySet<string>;
  /** Relative pronouns, which count after a comma. */
  readonly relatives: ReadonlySet<string>;
  /** Two or more words that begin a clause, by the first. */
  readonly phrases: ReadonlyMap<string, readonly (readonly string[])[]>;
  readonly coordinators: ReadonlySet<string>;
  /** Words that a conjunction draws with it: `even if`, `et si`. */
  readonly drawn: ReadonlySet<string>;
  /** After these a conjunction stays inside: `not because`, `nothing but`. */
  readonly holding: ReadonlySet<string>;
  /** `if any`, `because of`: a conjunction before these begins nothing. */
  readonly blunting: ReadonlySet<string>;
  readonly negations: ReadonlySet<string>;
  /** Whether a word between a coordinator and a determiner is a finite verb. */
  readonly isFinite: (lower: string) => boolean;
}

const ENGLISH: ClauseWords = {
  pronouns: words("i you he she it we they there one's who's"),
  determiners: words(
    'the a an this that these those my your his her its our their all every any each some many most no both it them you',
  ),
  breaking: words(
    'but although though whereas because unless lest if when whenever while however nevertheless nonetheless',
  ),
  beforeSubject: words('since until till before after once as so whether where wherever'),
  afterComma: words('yet so otherwise then therefore thus hence instead rather still or nor'),
  relatives: words('which who whom whose where'),
  phrases: phrases(
    'even if|even though|as long as|so long as|as soon as|so that|in case|provided that|given that|except that|now that',
  ),
  coordinators: words('and or nor plus &'),
  drawn: words('even and or but only just especially particularly except'),
  holding: words(
    "not n't nothing anything all none everything choice a for worth or know anybody everyone no",
  ),
  blunting: words('of any not needed necessary possible applicable so ever required desired appropriate'),
  negations: words("not n't no never without neither none nothing cannot free zero"),
  isFinite: (lower) => /[a-z]{2,}s$/.test(lower) && !/(?:ss|us|is|'s)$/.test(lower) && !NOT_VERBS.has(lower),
};

const NOT_VERBS = words(
  'always perhaps besides as its this thus plus across sometimes towards afterwards others yours ours theirs hers less ' +
    'pour avec sans dans sur sous chez vers contre par entre apres après depuis pendant selon malgre malgré comme surtout meme même ' +
    'toute tout tous toutes ainsi aussi aucun aucune chaque enfin donc puis ensuite alors plus moins grace grâce jusque quel quelle de a à ' +
    'en non pas ni ou où que qui dont parce lorsque quand si notamment seulement egalement également bien tres très encore jamais ' +
    'toujours partout dehors outre hors sauf excepté apres-midi',
);

const FRENCH: ClauseWords = {
  pronouns: words("je j' il elle on nous vous ils elles c' ce ca cela ceci"),
  determiners: words(
    "le la les l' un une des du ce cet cette ces mon ma mes ton ta tes son sa ses notre nos votre vos leur leurs chaque tout tous toute toutes aucun aucune plusieurs certains certaines",
  ),
  breaking: words(
    "mais cependant toutefois pourtant neanmoins lorsque lorsqu' quand puisque puisqu' quoique quoiqu'",
  ),
  beforeSubject: words('si car comme'),
  afterComma: words('car donc or sinon puis alors ainsi ensuite ou ni'),
  relatives: words("qui que qu' dont ou lequel laquelle lesquels lesquelles auquel"),
  phrases: phrases(
    "parce que|parce qu'|tandis que|tandis qu'|alors que|alors qu'|bien que|bien qu'|meme si|afin que|afin qu'|pour que|pour qu'|sans que|sans qu'|" +
      "avant que|avant qu'|apres que|apres qu'|des que|des qu'|tant que|tant qu'|a moins que|a moins qu'|pendant que|depuis que|depuis qu'|si bien que|" +
      "en revanche|par contre|sauf si|s' il|s' ils|de sorte que|a condition que|une fois que|du fait que|vu que|etant donne que|au cas ou",
  ),
  coordinators: words('et ou ni &'),
  drawn: words('meme et ou mais surtout sauf seulement notamment comme'),
  holding: words('pas non rien seulement uniquement ni'),
  blunting: words('possible besoin necessaire'),
  negations: words("ne n' pas non sans jamais aucun aucune ni rien zero plus"),
  isFinite: (lower) =>
    /^\p{L}{3,}$/u.test(lower) &&
    !NOT_VERBS.has(lower) &&
    !/(?:er|ir|oir|ire|dre|ttre|ant|ants|ante|antes|é|és|ée|ées|ment|tion|tions|eux|euse|ique|iques|ité)$/.test(
      lower,
    ),
};

/** The words of a language. */
export const CLAUSE_WORDS: Readonly<Record<Language, ClauseWords>> = { en: ENGLISH, fr: FRENCH };

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(' '));
}

function phrases(list: string): ReadonlyMap<string, readonly (readonly string[])[]> {
  const byFirst = new Map<string, string[][]>();
  for (const phrase of list.split('|').map((words) => words.split(' '))) {
    byFirst.set(phrase[0]!, [...(byFirst.get(phrase[0]!) ?? []), phrase]);
  }
  return byFirst;
}
