import type { RuleExample } from '../../rules/types.ts';
import { reasonIn } from './reasons.ts';
import type { Wording } from './table.ts';

/** Phrases of the report on a rule folder's examples, by message id. */
export interface RuleTestPhrases {
  'field.expected': null;
  'field.found': null;
  'field.why': null;
  'field.known': null;
  'field.try': null;
  example: { expect: RuleExample['expect'] };
  'expected.flag': { words: string };
  'expected.flag-somewhere': null;
  'expected.pass': { reason: string };
  'expected.miss': null;
  'found.nothing': null;
  'found.words': { words: string; confidence: string; place: string; steps: string };
  'found.cleared': { words: string; reason: string; place: string; steps: string };
  'why.silenced': { concepts: string; words: string };
  'why.no-benefit': { finder: string };
  'why.check': { finder: string; check: string };
  'why.no-anchor': { finder: string; concepts: string };
  'why.no-claim': { finder: string };
  'why.claim-differs': { finder: string; words: string; key: string; value: string; wanted: string };
  'why.block': { finder: string; words: string; block: string };
  'why.with': { finder: string; words: string; condition: string };
  known: { concept: string; words: string };
  'known.nothing': null;
  try: { hint: Hint };
  'all-hold': { count: number };
  'rule-count': { count: number };
  'example-count': { count: number };
  'failure-count': { count: number };
  'miss-count': { count: number };
  'problem-count': { count: number };
}

const EXAMPLES = {
  en: { flag: 'to be flagged', pass: 'to pass', miss: 'known miss' },
  fr: { flag: 'à signaler', pass: 'à laisser passer', miss: 'oubli connu' },
};
const HINTS = {
  en: {
    words:
      'add the words to a lexicon under a concept that the rule looks for, or add a finder for a concept that knows them.',
    claim:
      'claims are read from effects, outcomes and promoted things of the lexicons: add the words there, or look for them with an anchor. "claim-audit inspect" shows how a page is read.',
    frame:
      'ask for less in "claim", or write the example so that it is read as you mean it; "claim-audit inspect" shows the reading and its reasons.',
    company:
      'the words are known, but not their company: widen "in" or "any" of the condition, or give the example what the condition asks for.',
    silenced: 'take the concept out of "requires-absent", or the words out of the example.',
    check:
      'the check decides in code, under src/rules/checks; "claim-audit inspect" shows the facts that it sees.',
    block: 'name the kind of block in "blocks" of the finder.',
    cleared:
      'make the condition that let them go narrower ("in", "side", "within", a narrower concept), or name what must keep them in "never-clear-when".',
    'other-words':
      'mark the words that are found if they are what a reader would underline; otherwise lengthen or shorten the lexicon entry. Claims of one sentence are joined into one finding.',
    'should-pass':
      'add a condition with a reason to "clear-when", or one that must hold to "with"; if the words are too wide, narrow the lexicon entry.',
    'miss-found': 'change "miss" to "flag" and mark the words that are found.',
  },
  fr: {
    words:
      'ajoutez les mots à un lexique sous un concept que la règle cherche, ou ajoutez un chercheur pour un concept qui les connaît.',
    claim:
      'une allégation se lit à partir des effets, résultats et produits des lexiques : ajoutez-y les mots, ou cherchez-les par une ancre. « claim-audit inspect » montre la lecture d’une page.',
    frame:
      'demandez moins dans « claim », ou écrivez l’exemple pour qu’il soit lu comme vous l’entendez ; « claim-audit inspect » montre la lecture et ses raisons.',
    company:
      'les mots sont connus, mais pas leur entourage : élargissez « in » ou « any » de la condition, ou donnez à l’exemple ce qu’elle demande.',
    silenced: 'retirez le concept de « requires-absent », ou les mots de l’exemple.',
    check:
      'le contrôle décide en code, sous src/rules/checks ; « claim-audit inspect » montre les faits qu’il voit.',
    block: 'nommez le genre de bloc dans « blocks » du chercheur.',
    cleared:
      'restreignez la condition qui les a écartés (« in », « side », « within », concept plus étroit), ou nommez dans « never-clear-when » ce qui doit les garder.',
    'other-words':
      'marquez les mots trouvés si ce sont ceux qu’un lecteur soulignerait ; sinon, allongez ou raccourcissez l’entrée du lexique. Les allégations d’une phrase ne font qu’un constat.',
    'should-pass':
      'ajoutez une condition motivée à « clear-when », ou une condition nécessaire à « with » ; si les mots sont trop larges, restreignez l’entrée du lexique.',
    'miss-found': 'remplacez « miss » par « flag » et marquez les mots trouvés.',
  },
};

/** What an author can try next. */
export type Hint = keyof (typeof HINTS)['en'];

export const ruleTestPhrases: Wording<RuleTestPhrases> = {
  'field.expected': { en: () => 'Expected', fr: () => 'Attendu' },
  'field.found': { en: () => 'Found', fr: () => 'Trouvé' },
  'field.why': { en: () => 'Why', fr: () => 'Motif' },
  'field.known': { en: () => 'Known', fr: () => 'Connu' },
  'field.try': { en: () => 'Try', fr: () => 'Essayez' },
  example: { en: ({ expect }) => EXAMPLES.en[expect], fr: ({ expect }) => EXAMPLES.fr[expect] },
  'expected.flag': {
    en: ({ words }) => `a finding over “${words}”, no more and no less`,
    fr: ({ words }) => `un constat sur « ${words} », ni plus ni moins`,
  },
  'expected.flag-somewhere': {
    en: () => 'a finding; mark its words by [[ and ]]',
    fr: () => 'un constat ; marquez ses mots par [[ et ]]',
  },
  'expected.pass': {
    en: ({ reason }) => `nothing (${reason})`,
    fr: ({ reason }) => `rien (${reason})`,
  },
  'expected.miss': { en: () => 'nothing yet, as a known miss', fr: () => 'rien encore : oubli connu' },
  'found.nothing': { en: () => 'nothing', fr: () => 'rien' },
  'found.words': {
    en: ({ words, confidence, place, steps }) => `“${words}” by ${place}, ${confidence}: ${steps}`,
    fr: ({ words, confidence, place, steps }) => `« ${words} » par ${place}, ${confidence} : ${steps}`,
  },
  'found.cleared': {
    en: ({ words, reason, place, steps }) => `“${words}”, let go by ${place} (${reason}): ${steps}`,
    fr: ({ words, reason, place, steps }) =>
      `« ${words} », écarté par ${place} (${reasonIn(reason, 'fr')}) : ${steps}`,
  },
  'why.silenced': {
    en: ({ concepts, words }) => `requires-absent: “${words}” is one of ${concepts} and silences the rule`,
    fr: ({ concepts, words }) =>
      `requires-absent : « ${words} » relève de ${concepts} et fait taire la règle`,
  },
  'why.no-benefit': {
    en: ({ finder }) => `${finder}: the page makes no claim of benefit, which requires-claims asks for`,
    fr: ({ finder }) => `${finder} : la page n’allègue aucun bienfait, ce que requires-claims demande`,
  },
  'why.check': {
    en: ({ finder, check }) =>
      `${finder}: the coded check ${check} gave nothing; its source says what it asks for`,
    fr: ({ finder, check }) =>
      `${finder} : le contrôle codé ${check} n’a rien donné ; son source dit ce qu’il demande`,
  },
  'why.no-anchor': {
    en: ({ finder, concepts }) => `${finder}: no word of ${concepts} stands on the page`,
    fr: ({ finder, concepts }) => `${finder} : aucun mot de ${concepts} n’est sur la page`,
  },
  'why.no-claim': {
    en: ({ finder }) =>
      `${finder}: no claim was read; a claim needs an effect, an outcome and something promoted`,
    fr: ({ finder }) =>
      `${finder} : aucune allégation lue ; il y faut un effet, un résultat et un produit promu`,
  },
  'why.claim-differs': {
    en: ({ finder, words, key, value, wanted }) =>
      `${finder}: the claim “${words}” has ${key} ${value}, asked for ${wanted}`,
    fr: ({ finder, words, key, value, wanted }) =>
      `${finder} : l’allégation « ${words} » a ${key} ${value}, demandé : ${wanted}`,
  },
  'why.block': {
    en: ({ finder, words, block }) =>
      `${finder}: “${words}” stands in a block that is not searched (${block})`,
    fr: ({ finder, words, block }) => `${finder} : « ${words} » est dans un bloc hors recherche (${block})`,
  },
  'why.with': {
    en: ({ finder, words, condition }) => `${finder}: beside “${words}” this does not hold: ${condition}`,
    fr: ({ finder, words, condition }) =>
      `${finder} : auprès de « ${words} », ceci ne tient pas : ${condition}`,
  },
  known: {
    en: ({ concept, words }) => `${concept} “${words}”`,
    fr: ({ concept, words }) => `${concept} « ${words} »`,
  },
  'known.nothing': {
    en: () => 'no word of these is in a lexicon',
    fr: () => 'aucun de ces mots n’est dans un lexique',
  },
  try: { en: ({ hint }) => HINTS.en[hint], fr: ({ hint }) => HINTS.fr[hint] },
  'all-hold': {
    en: ({ count }) => `${count} example${count === 1 ? ' holds' : 's hold'}`,
    fr: ({ count }) => `${count} exemple${count < 2 ? ' tient' : 's tiennent'}`,
  },
  'rule-count': {
    en: ({ count }) => `${count} rule${count === 1 ? '' : 's'}`,
    fr: ({ count }) => `${count} règle${count < 2 ? '' : 's'}`,
  },
  'example-count': {
    en: ({ count }) => `${count} example${count === 1 ? '' : 's'}`,
    fr: ({ count }) => `${count} exemple${count < 2 ? '' : 's'}`,
  },
  'failure-count': {
    en: ({ count }) => `${count} ${count === 1 ? 'does' : 'do'} not hold`,
    fr: ({ count }) => `${count} ne ${count < 2 ? 'tient' : 'tiennent'} pas`,
  },
  'miss-count': {
    en: ({ count }) => `${count} known miss${count === 1 ? '' : 'es'}`,
    fr: ({ count }) => `${count} oubli${count < 2 ? ' connu' : 's connus'}`,
  },
  'problem-count': {
    en: ({ count }) => `${count} problem${count === 1 ? '' : 's'} in the files`,
    fr: ({ count }) => `${count} défaut${count < 2 ? '' : 's'} dans les fichiers`,
  },
};
