import type { Language } from '../../language/types.ts';

/** Function words by which the reach of a cue is bounded, as token folds. */
export interface ScopeWords {
  readonly coordinators: ReadonlySet<string>;
  readonly adversatives: ReadonlySet<string>;
  /** End the noun phrase that a cue begins: `no need for`, `sans douleur pour`. */
  readonly afterPhrase: ReadonlySet<string>;
  /** Bare nouns are negated together; one with an article begins something else. */
  readonly articles: ReadonlySet<string>;
  /** Begin the subject of a clause. */
  readonly subjects: ReadonlySet<string>;
  readonly relatives: ReadonlySet<string>;
  /** Verbs by which a story goes on after a relative clause: `those who did not respond saw …`. */
  readonly narrative: ReadonlySet<string>;
  /** Verbs that are finite for certain. */
  readonly auxiliaries: ReadonlySet<string>;
}

/** The words of a language. */
export const SCOPE_WORDS: Readonly<Record<Language, ScopeWords>> = {
  en: {
    coordinators: words('and or nor &'),
    adversatives: words('but however yet'),
    afterPhrase: words(
      'that which who while with thanks because it they we you he she i to is are was were has have had be can will ' +
        'in on at by after before during since from as so when if than but until',
    ),
    articles: words('the a an'),
    subjects: words('the a an this these those our my your his her its their it they we you he she i'),
    relatives: words('that which who whose'),
    narrative: words('saw felt found got noticed reported became regained recovered will can have has had'),
    auxiliaries: words('is are was were has had will can may must does do did helps makes'),
  },
  fr: {
    coordinators: words('et ou ni &'),
    adversatives: words('mais cependant toutefois pourtant'),
    afterPhrase: words(
      "qui que qu' pour avec grace tout il ils elle elles on nous vous je est sont etait etaient a ont avait avaient car par " +
        "dans sur sous en depuis pendant lors apres avant chez contre mais vers entre afin ne n' peut va ce c'",
    ),
    articles: words(
      "le la les l' un une des du au aux ce cet cette ces notre nos votre vos son sa ses mon ma mes leur leurs",
    ),
    subjects: words(
      "le la les l' un une des ce cet cette ces c' notre nos votre vos son sa ses mon ma mes leur leurs il ils elle elles on nous vous je j'",
    ),
    relatives: words("qui que qu' dont ou"),
    narrative: words('ont a peuvent peut voient retrouvent sentent constatent obtiennent'),
    auxiliaries: words(
      "est sont etait etaient sera seront a ont avait avaient aura peut peuvent va vont doit doivent fait font reste restent ne n'",
    ),
  },
};

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(' '));
}
