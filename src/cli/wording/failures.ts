import type { Wording } from '../../report/wording/table.ts';
import type { Language } from '../../language/types.ts';
import type { Failure } from '../failure.ts';
import { type ConfigurationPhrases, configurationPhrases } from './configuration.ts';
import { ruleProblem } from './rule-problems.ts';
import { type ScreeningPhrases, screeningPhrases } from './screening.ts';

/** Arguments of every failure, by id. Each says what, where, the value, and what to do next. */
export interface FailurePhrases extends ScreeningPhrases, ConfigurationPhrases {
  'unknown-option': { option: string; nearest: string | null; command: string };
  'missing-value': { option: string; command: string };
  'wrong-value': { option: string; value: string; allowed: readonly string[]; nearest: string | null };
  'missing-argument': { argument: string; command: string };
  'extra-arguments': { values: readonly string[]; command: string };
  'unknown-command': { command: string; nearest: string | null };
  'unknown-rule': { rule: string; nearest: string | null };
  'stdin-twice': null;
  'no-files': { path: string; extensions: readonly string[] };
  'no-match': { path: string };
  'no-such-file': { path: string; command: string | null };
  'empty-file': { path: string };
  'binary-file': { path: string };
  'encrypted-file': { path: string };
  'old-word-file': { path: string };
  'scanned-file': { path: string; pages: number };
  'damaged-file': { path: string; format: 'docx' | 'pdf'; reason: string };
  'too-much-text': { path: string; limit: number };
  'too-slow': { path: string; seconds: number };
  'out-of-memory': { path: string; limit: number };
  'unreadable-file': { path: string; reason: string };
  'unknown-encoding': { path: string };
  'too-large': { path: string; limit: number };
  'page-failed': { path: string; reason: string };
  'no-rule-folder': { path: string };
  'no-rules': { path: string };
  'rule-problem': {
    path: string;
    line: number;
    place: string;
    value: string;
    problem: string;
    detail: string;
  };
  'rules-refused': { count: number };
  'output-failed': { path: string; reason: string; option: string };
  'output-unused': { path: string };
  'output-taken': { path: string };
  'no-format-file': { format: string };
  'formats-in-one-place': { formats: readonly string[]; place: string | null };
  'no-corpus': { path: string };
  'bad-labels': { path: string; place: string; value: string };
  'not-built': { path: string };
  internal: { reason: string };
}

/** Failures in every language. */
export const failurePhrases: Wording<FailurePhrases> = {
  ...configurationPhrases,
  ...screeningPhrases,
  'unknown-option': {
    en: ({ option, nearest, command }) =>
      `unknown option ${option}. ${nearest ? `Did you mean ${nearest}?` : `Run "${command} --help" for the options.`}`,
    fr: ({ option, nearest, command }) =>
      `option inconnue : ${option}. ${nearest ? `Vouliez-vous dire ${nearest} ?` : `« ${command} --help » donne les options.`}`,
  },
  'missing-value': {
    en: ({ option, command }) => `${option} needs a value. Run "${command} --help" for an account of it.`,
    fr: ({ option, command }) => `${option} demande une valeur. « ${command} --help » l’explique.`,
  },
  'wrong-value': {
    en: ({ option, value, allowed, nearest }) =>
      `${option} does not take "${value}". ${nearest ? `Did you mean ${nearest}?` : `Give one of: ${allowed.join(', ')}.`}`,
    fr: ({ option, value, allowed, nearest }) =>
      `${option} n’accepte pas « ${value} ». ${nearest ? `Vouliez-vous dire ${nearest} ?` : `Valeurs possibles : ${allowed.join(', ')}.`}`,
  },
  'missing-argument': {
    en: ({ argument, command }) =>
      `${argument} is missing. Give it after "${command}", or run "${command} --help".`,
    fr: ({ argument, command }) =>
      `il manque ${argument}. Donnez-le après « ${command} », ou lancez « ${command} --help ».`,
  },
  'extra-arguments': {
    en: ({ values, command }) =>
      `"${command}" takes nothing more, but was given ${values.join(' ')}. Leave it out.`,
    fr: ({ values, command }) =>
      `« ${command} » ne prend rien de plus, mais a reçu ${values.join(' ')}. Retirez-le.`,
  },
  'unknown-command': {
    en: ({ command, nearest }) =>
      `unknown command "${command}". ${nearest ? `Did you mean "${nearest}"?` : 'Run "claim-audit --help" for the commands.'}`,
    fr: ({ command, nearest }) =>
      `commande inconnue : « ${command} ». ${nearest ? `Vouliez-vous dire « ${nearest} » ?` : '« claim-audit --help » donne les commandes.'}`,
  },
  'unknown-rule': {
    en: ({ rule, nearest }) =>
      `unknown rule "${rule}". ${nearest ? `Did you mean "${nearest}"?` : 'Run "claim-audit rules" for the list.'}`,
    fr: ({ rule, nearest }) =>
      `règle inconnue : « ${rule} ». ${nearest ? `Vouliez-vous dire « ${nearest} » ?` : '« claim-audit rules » en donne la liste.'}`,
  },
  'stdin-twice': {
    en: () => 'standard input (-) was asked for twice, but can be read once only. Name it once.',
    fr: () =>
      'l’entrée standard (-) est demandée deux fois, mais ne se lit qu’une fois. Nommez-la une seule fois.',
  },
  'no-files': {
    en: ({ path, extensions }) =>
      `${path}: no page in this folder. Pages are files named ${extensions.join(', ')}; name any other file itself.`,
    fr: ({ path, extensions }) =>
      `${path} : aucune page dans ce dossier. Les pages sont les fichiers ${extensions.join(', ')} ; tout autre se nomme lui-même.`,
  },
  'no-match': {
    en: ({ path }) =>
      `${path}: no file matches this pattern. Check it, and quote it so that the shell leaves it alone.`,
    fr: ({ path }) =>
      `${path} : aucun fichier ne correspond à ce motif. Vérifiez-le, et mettez-le entre guillemets pour le shell.`,
  },
  'no-such-file': {
    en: ({ path, command }) =>
      `${path}: no such file. ${command ? `Did you mean the command "${command}"?` : isWord(path) ? 'Check the path, or run "claim-audit --help" for the commands.' : 'Check the path.'}`,
    fr: ({ path, command }) =>
      `${path} : fichier introuvable. ${command ? `Vouliez-vous dire la commande « ${command} » ?` : isWord(path) ? 'Vérifiez le chemin ; « claim-audit --help » donne les commandes.' : 'Vérifiez le chemin.'}`,
  },
  'empty-file': {
    en: ({ path }) => `${path}: the file is empty. Check that it was saved or downloaded whole.`,
    fr: ({ path }) =>
      `${path} : le fichier est vide. Vérifiez qu’il a été enregistré ou téléchargé en entier.`,
  },
  'binary-file': {
    en: ({ path }) => `${path}: no file that can be read. Save its text as .txt, .md, .html, .docx or .pdf.`,
    fr: ({ path }) =>
      `${path} : ce fichier ne peut être lu. Enregistrez son texte en .txt, .md, .html, .docx ou .pdf.`,
  },
  'encrypted-file': {
    en: ({ path }) => `${path}: encrypted, so it cannot be read. Save it without a password.`,
    fr: ({ path }) => `${path} : fichier chiffré, donc illisible. Enregistrez-le sans mot de passe.`,
  },
  'old-word-file': {
    en: ({ path }) => `${path}: a file of the kind before DOCX, such as .doc. Save it as .docx.`,
    fr: ({ path }) => `${path} : fichier d’un format antérieur à DOCX, comme .doc. Enregistrez-le en .docx.`,
  },
  'scanned-file': {
    en: ({ path, pages }) =>
      `${path}: no text on ${pages === 1 ? 'its one page' : `any of its ${pages} pages`}; it was probably scanned. Run a text recognition (OCR) on it first.`,
    fr: ({ path, pages }) =>
      `${path} : aucun texte ${pages === 1 ? 'sur son unique page' : `sur ses ${pages} pages`} ; il a sans doute été numérisé. Passez-le d’abord à la reconnaissance de caractères (OCR).`,
  },
  'damaged-file': {
    en: ({ path, format, reason }) =>
      `${path}: damaged, or no ${format.toUpperCase()} (${reason}). Open it in the program that made it and save it again.`,
    fr: ({ path, format, reason }) =>
      `${path} : fichier endommagé, ou qui n’est pas un ${format.toUpperCase()} (${reason}). Ouvrez-le dans son logiciel et enregistrez-le à nouveau.`,
  },
  'too-much-text': {
    en: ({ path, limit }) =>
      `${path}: unpacks to more than ${limit} MB, the most that is read. Split the file.`,
    fr: ({ path, limit }) =>
      `${path} : plus de ${limit} Mo une fois décompressé, le plus qui soit lu. Partagez le fichier.`,
  },
  'too-slow': {
    en: ({ path, seconds }) => `${path}: not read within ${seconds} seconds, and given up. Split the file.`,
    fr: ({ path, seconds }) =>
      `${path} : lecture abandonnée au bout de ${seconds} secondes. Partagez le fichier.`,
  },
  'out-of-memory': {
    en: ({ path, limit }) =>
      `${path}: needs more than ${limit} MB of memory, and was given up. Split the file.`,
    fr: ({ path, limit }) =>
      `${path} : plus de ${limit} Mo de mémoire nécessaires, lecture abandonnée. Partagez le fichier.`,
  },
  'unreadable-file': {
    en: ({ path, reason }) => `${path}: cannot be read (${reason}). Check its permissions.`,
    fr: ({ path, reason }) => `${path} : lecture impossible (${reason}). Vérifiez ses droits d’accès.`,
  },
  'unknown-encoding': {
    en: ({ path }) => `${path}: not UTF-8, and no encoding is declared. Save it as UTF-8.`,
    fr: ({ path }) =>
      `${path} : ce n’est pas de l’UTF-8, et aucun codage n’est déclaré. Enregistrez-le en UTF-8.`,
  },
  'too-large': {
    en: ({ path, limit }) => `${path}: larger than ${limit / 1e6} MB, the most that is read. Split the file.`,
    fr: ({ path, limit }) => `${path} : plus de ${limit / 1e6} Mo, le plus qui soit lu. Partagez le fichier.`,
  },
  'page-failed': {
    en: ({ path, reason }) => `${path}: could not be audited (${reason}). Please report it with the page.`,
    fr: ({ path, reason }) => `${path} : examen impossible (${reason}). Merci de le signaler avec la page.`,
  },
  'no-rule-folder': {
    en: ({ path }) => `${path}: no such folder. Give a folder with <category>/<rule>.yaml files.`,
    fr: ({ path }) =>
      `${path} : dossier introuvable. Donnez un dossier de fichiers <catégorie>/<règle>.yaml.`,
  },
  'no-rules': {
    en: ({ path }) => `${path}: no rule in this folder. Rules are files named <category>/<rule>.yaml.`,
    fr: ({ path }) =>
      `${path} : aucune règle dans ce dossier. Une règle est un fichier <catégorie>/<règle>.yaml.`,
  },
  'rule-problem': {
    en: ({ path, line, place, value, problem, detail }) =>
      `${at(path, line)}: ${describe(place, value)}${ruleProblem(problem, detail, 'en')}`,
    fr: ({ path, line, place, value, problem, detail }) =>
      `${at(path, line)} : ${describe(place, value, ' :')}${ruleProblem(problem, detail, 'fr')}`,
  },
  'rules-refused': {
    en: ({ count }) =>
      `the rules have ${count} problem${count === 1 ? '' : 's'}. Mend the lines above and try again.`,
    fr: ({ count }) =>
      `les règles ont ${count} défaut${count < 2 ? '' : 's'}. Corrigez les lignes ci-dessus, puis recommencez.`,
  },
  'output-failed': {
    en: ({ path, reason, option }) =>
      `${path}: cannot be written (${reason}). Give ${option} a file in a folder that exists.`,
    fr: ({ path, reason, option }) =>
      `${path} : écriture impossible (${reason}). Donnez à ${option} un fichier d’un dossier existant.`,
  },
  'output-unused': {
    en: ({ path }) =>
      `nothing is left for --output ${path}, as every --format has a file of its own. Leave one of them out.`,
    fr: ({ path }) =>
      `rien ne reste pour --output ${path}, chaque --format ayant son propre fichier. Retirez l’un des deux.`,
  },
  'output-taken': {
    en: ({ path }) =>
      `${path}: a report would overwrite a page or another report. Give each report a file of its own.`,
    fr: ({ path }) =>
      `${path} : un rapport y écraserait une page ou un autre rapport. Donnez à chaque rapport son propre fichier.`,
  },
  'no-format-file': {
    en: ({ format }) =>
      `--format ${format}= names no file. Write --format ${format}=FILE, or --format ${format} for standard output.`,
    fr: ({ format }) =>
      `--format ${format}= ne nomme aucun fichier. Écrivez --format ${format}=FICHIER, ou --format ${format} pour la sortie standard.`,
  },
  'formats-in-one-place': {
    en: ({ formats, place }) =>
      `${formats.join(' and ')} would all go to ${place ?? 'standard output'}. Give all but one a file: ${filed(formats, 'FILE')}.`,
    fr: ({ formats, place }) =>
      `${formats.join(' et ')} iraient tous vers ${place ?? 'la sortie standard'}. Donnez un fichier à tous sauf un : ${filed(formats, 'FICHIER')}.`,
  },
  'no-corpus': {
    en: ({ path }) =>
      `${path}: no labelled page there. A page NAME.txt, .md or .html has its labels in NAME.labels.json.`,
    fr: ({ path }) =>
      `${path} : aucune page annotée. Les annotations d’une page NOM.txt, .md ou .html sont dans NOM.labels.json.`,
  },
  'bad-labels': {
    en: ({ path, place, value }) =>
      `${path}: label ${place} is ${value}. A label has a rule, and a start before its end as offsets of the page.`,
    fr: ({ path, place, value }) =>
      `${path} : l’annotation ${place} est ${value}. Une annotation a une règle, et un début avant sa fin dans la page.`,
  },
  'not-built': {
    en: ({ path }) => `${path}: the compiled rules are missing. Run "npm run build".`,
    fr: ({ path }) => `${path} : les règles compilées manquent. Lancez « npm run build ».`,
  },
  internal: {
    en: ({ reason }) => `internal error: ${reason}. Please report it with the command and the page.`,
    fr: ({ reason }) => `erreur interne : ${reason}. Merci de la signaler avec la commande et la page.`,
  },
};

/** A failure in a language. */
export function failureText({ id, args }: Failure, language: Language): string {
  return (failurePhrases[id][language] as (args: Failure['args']) => string)(args);
}

/** Whether a path could as well be meant as a command. */
function isWord(path: string): boolean {
  return /^[a-z][a-z-]*$/.test(path);
}

function filed(formats: readonly string[], file: string): string {
  return formats
    .slice(1)
    .map((format) => `--format ${format}=${file}`)
    .join(' ');
}

function at(path: string, line: number): string {
  return line > 0 ? `${path}:${line}` : path;
}

function describe(place: string, value: string, colon = ':'): string {
  const shown = [place, value && `"${value}"`].filter(Boolean).join(' ');
  return shown ? `${shown}${colon} ` : '';
}
