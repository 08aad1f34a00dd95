import type { Language } from '../../language/types.ts';

/** What is wrong in a rule folder and what to do, by the compiler's name for it. */
const PROBLEMS: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  'invalid-yaml': { en: 'not valid YAML', fr: 'YAML non valide' },
  'invalid-rule': { en: 'not as the schema of rules asks', fr: 'contraire au schéma des règles' },
  'invalid-vocabulary': {
    en: 'not as the schema of vocabularies asks',
    fr: 'contraire au schéma des vocabulaires',
  },
  'unknown-entry': {
    en: 'no such entry; add it or mend the name',
    fr: 'entrée inconnue ; ajoutez-la ou corrigez le nom',
  },
  'circular-kind': { en: 'leads back to itself', fr: 'revient sur elle-même' },
  'unmatched-braces': {
    en: 'braces do not pair; close or remove one',
    fr: 'accolades dépareillées ; fermez-en ou retirez-en une',
  },
  'unreachable-entry': {
    en: 'no text can match this; write words only',
    fr: 'aucun texte ne peut y répondre ; n’écrivez que des mots',
  },
  'duplicate-entry': { en: 'stands here already; remove one', fr: 'déjà présent ; retirez-en un' },
  'unknown-concept': {
    en: 'unknown concept; add it to a lexicon or mend the name',
    fr: 'concept inconnu ; ajoutez-le à un lexique ou corrigez le nom',
  },
  'unknown-key': {
    en: 'unknown key; remove it or mend the name',
    fr: 'clé inconnue ; retirez-la ou corrigez le nom',
  },
  'wrong-type': { en: 'should be a list of entries', fr: 'devrait être une liste d’entrées' },
  'circular-sequence': {
    en: 'uses itself through other sequences',
    fr: 's’utilise lui-même à travers d’autres suites',
  },
  'empty-sequence': { en: 'needs no word at all', fr: 'n’exige aucun mot' },
  'unread-file': {
    en: 'not read: a file is <category>/<rule>.yaml, lexicons/<en|fr>/<name>.yaml or vocabularies/<kind>/<name>.yaml',
    fr: 'non lu : un fichier est <catégorie>/<règle>.yaml, lexicons/<en|fr>/<nom>.yaml ou vocabularies/<genre>/<nom>.yaml',
  },
  'misplaced-rule': {
    en: 'a rule stands in the file that its category and id name; move the file or mend them',
    fr: 'une règle est dans le fichier que nomment sa catégorie et son id ; déplacez le fichier ou corrigez-les',
  },
  'duplicate-rule': {
    en: 'another rule has this id; give one of them another',
    fr: 'une autre règle a cet id ; changez l’un des deux',
  },
  'unknown-check': {
    en: 'no coded check has this name, so that the finder would find nothing; use one of these',
    fr: 'aucun contrôle codé n’a ce nom, et le chercheur ne trouverait rien ; utilisez l’un de ceux-ci',
  },
  'unknown-message': {
    en: 'the rule has no message of this name; add it to "messages" or use one of these',
    fr: 'la règle n’a pas de message de ce nom ; ajoutez-le à « messages » ou utilisez l’un de ceux-ci',
  },
  'unknown-argument': {
    en: 'a message without a coded check knows only this argument',
    fr: 'un message sans contrôle codé ne connaît que cet argument',
  },
  'example-language': {
    en: 'an example in a language that the rule does not list; add it to "languages" or take the example out',
    fr: 'exemple dans une langue que la règle n’a pas ; ajoutez-la à « languages » ou retirez l’exemple',
  },
  'unmarked-example': {
    en: 'an example to flag marks the words to find: "Our [[miracle oil]] helps."',
    fr: 'un exemple à signaler marque les mots à trouver : « Notre [[huile miracle]] aide. »',
  },
  'marked-example': {
    en: 'an example to pass has nothing to find; take [[ and ]] out',
    fr: 'un exemple à laisser passer n’a rien à trouver ; retirez [[ et ]]',
  },
  'missing-reason': {
    en: 'an example to pass says why it passes; add "reason"',
    fr: 'un exemple à laisser passer dit pourquoi ; ajoutez « reason »',
  },
  'missing-example': {
    en: 'the rule has no such example in this language; add one',
    fr: 'la règle n’a pas de tel exemple dans cette langue ; ajoutez-en un',
  },
  'unknown-element': { en: 'unknown element of a sequence', fr: 'élément de suite inconnu' },
};

/** The problem in the reader's language, with the compiler's own detail. */
export function ruleProblem(problem: string, detail: string, language: Language): string {
  const text = PROBLEMS[problem]?.[language] ?? problem;
  return detail ? `${text} (${detail})` : text;
}
