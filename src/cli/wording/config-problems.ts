import type { ConfigProblems, Expected } from '../../config/problem.ts';
import type { Language } from '../../language/types.ts';
import type { Wording } from '../../report/wording/table.ts';

/** Problems of configurations with the nearest right word, where there is one. */
type Arguments = { readonly [Id in keyof ConfigProblems]: ConfigProblems[Id] & { nearest: string | null } };

/** A problem as failures carry it. */
export type WordedProblem = {
  readonly [Id in keyof ConfigProblems]: { readonly id: Id; readonly args: ConfigProblems[Id] };
}[keyof ConfigProblems];

const problemPhrases: Wording<Arguments> = {
  'not-yaml': {
    en: ({ reason }) => `not valid YAML or JSON (${reason}). Mend this line.`,
    fr: ({ reason }) => `YAML ou JSON non valide (${reason}). Corrigez cette ligne.`,
  },
  'unknown-key': {
    en: ({ key, where, allowed, nearest }) =>
      `unknown key "${key}"${where ? ` in ${where}` : ''}. ${nearest ? `Did you mean "${nearest}"?` : `Keys are: ${allowed.join(', ')}.`}`,
    fr: ({ key, where, allowed, nearest }) =>
      `clé inconnue « ${key} »${where ? ` dans ${where}` : ''}. ${nearest ? `Vouliez-vous dire « ${nearest} » ?` : `Clés possibles : ${allowed.join(', ')}.`}`,
  },
  'missing-key': {
    en: ({ key }) => `"${key}" is missing here. Add it.`,
    fr: ({ key }) => `il manque ici « ${key} ». Ajoutez cette clé.`,
  },
  'wrong-value': {
    en: ({ key, value, expected, nearest }) =>
      `${key ? `${key} does not take "${value}"` : `a configuration is not "${value}"`}. ${nearest ? `Did you mean "${nearest}"? ` : ''}${wanted(expected, 'en')}`,
    fr: ({ key, value, expected, nearest }) =>
      `${key ? `${key} n’accepte pas « ${value} »` : `une configuration n’est pas « ${value} »`}. ${nearest ? `Vouliez-vous dire « ${nearest} » ? ` : ''}${wanted(expected, 'fr')}`,
  },
  'unknown-rule': {
    en: ({ name, nearest }) =>
      `unknown rule or category "${name}". ${nearest ? `Did you mean "${nearest}"?` : 'Run "claim-audit rules" for the list.'}`,
    fr: ({ name, nearest }) =>
      `règle ou catégorie inconnue « ${name} ». ${nearest ? `Vouliez-vous dire « ${nearest} » ?` : '« claim-audit rules » en donne la liste.'}`,
  },
  'no-extended': {
    en: ({ name }) =>
      `extends names "${name}", which is not there. Give a path that begins with ./ or install the package.`,
    fr: ({ name }) =>
      `extends nomme « ${name} », introuvable. Donnez un chemin commençant par ./ ou installez le paquet.`,
  },
  'extended-not-data': {
    en: ({ name, file }) =>
      `extends names "${name}", which leads to ${file}. A configuration is a .yaml, .yml or .json file; name that.`,
    fr: ({ name, file }) =>
      `extends nomme « ${name} », qui mène à ${file}. Une configuration est un fichier .yaml, .yml ou .json ; nommez-le.`,
  },
  'extends-itself': {
    en: ({ chain }) => `a configuration cannot extend itself: ${chain.join(' → ')}. Take one of these out.`,
    fr: ({ chain }) =>
      `une configuration ne peut pas s’étendre elle-même : ${chain.join(' → ')}. Retirez l’un de ces liens.`,
  },
  'no-folder': {
    en: ({ key, name }) =>
      `${key} names "${name}", which is no folder. Paths start from the folder of this file; mend it.`,
    fr: ({ key, name }) =>
      `${key} nomme « ${name} », qui n’est pas un dossier. Les chemins partent du dossier de ce fichier ; corrigez-le.`,
  },
};

/** A problem of a configuration in a language. */
export function configProblem(
  { id, args }: WordedProblem,
  nearest: string | null,
  language: Language,
): string {
  const phrase = problemPhrases[id][language] as (given: object) => string;
  return phrase({ ...args, nearest });
}

const TYPES: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  string: { en: 'text', fr: 'un texte' },
  array: { en: 'a list', fr: 'une liste' },
  object: { en: 'keys with values', fr: 'des clés avec leurs valeurs' },
  integer: { en: 'a whole number', fr: 'un nombre entier' },
  boolean: { en: 'true or false', fr: 'true ou false' },
};

function wanted(expected: Expected, language: Language): string {
  const isEnglish = language === 'en';
  switch (expected.kind) {
    case 'one-of':
      return isEnglish
        ? `Give one of: ${expected.values.join(', ')}.`
        : `Valeurs possibles : ${expected.values.join(', ')}.`;
    case 'type': {
      const names = expected.types.map((type) => TYPES[type]?.[language] ?? type);
      return isEnglish ? `Give ${names.join(' or ')}.` : `Donnez ${names.join(' ou ')}.`;
    }
    case 'least':
      return isEnglish
        ? `Give a whole number from ${expected.least}.`
        : `Donnez un nombre entier à partir de ${expected.least}.`;
    case 'not-empty':
      return isEnglish ? 'Give at least one.' : 'Donnez-en au moins un.';
  }
}
