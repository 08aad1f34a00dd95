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
  'unknown-element': { en: 'unknown element of a sequence', fr: 'élément de suite inconnu' },
};

/** The problem in the reader's language, with the compiler's own detail. */
export function ruleProblem(problem: string, detail: string, language: Language): string {
  const text = PROBLEMS[problem]?.[language] ?? problem;
  return detail ? `${text} (${detail})` : text;
}
