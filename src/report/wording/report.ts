import type { ProductClass, Stance } from '../../claims/types.ts';
import type { Format } from '../../document/types.ts';
import type { PageLanguage } from '../../facts/types.ts';
import type { Confidence, Jurisdiction, Severity, TraceStep } from '../../rules/types.ts';
import { reasonIn } from './reasons.ts';
import type { Wording } from './table.ts';

/** Arguments of every phrase of the reports, by message id; `null` where there are none. */
export interface ReportPhrases {
  severity: { severity: Severity };
  'severity-count': { severity: Severity; count: number };
  confidence: { confidence: Confidence };
  stance: { stance: Stance };
  'product-class': { productClass: string };
  language: { language: PageLanguage };
  format: { format: Format };
  jurisdiction: { jurisdiction: Jurisdiction };
  'word-count': { count: number };
  'file-count': { count: number };
  'page-count': { count: number };
  'finding-count': { count: number };
  'cleared-count': { count: number };
  'field.promoted': null;
  'field.conditions': null;
  'field.people': null;
  'field.acronyms': null;
  'field.why': null;
  'field.fix': null;
  'field.see': null;
  'field.basis': null;
  'field.trace': null;
  'field.total': null;
  'field.summary': null;
  'field.cleared': null;
  'field.stance': null;
  'nothing-found': null;
  'not-audited': null;
  'no-profile': null;
  more: { count: number };
  'related.claim': { words: string };
  'related.contradicted-claim': { words: string };
  'related.same-list': { words: string };
  'related.reference': { words: string };
  'related.disguise': { words: string; plain: string };
  'related.other': { words: string };
  trace: { kind: TraceStep['kind']; subject: string; words: string };
  steps: { steps: readonly string[] };
  withheld: null;
  'held-back-by': { kind: 'inSource' | 'external' };
  'directives-to-mend': { count: number };
  'withheld.suppressed': { count: number };
  'withheld.known': { count: number };
  'withheld.unchanged': { count: number };
  'notice.depth-limit': { line: number };
  'notice.length-limit': { line: number };
  'notice.no-main-content': null;
  'notice.invalid-front-matter': { line: number };
  'notice.pages-without-text': { pages: string };
  'notice.pages-damaged': { pages: string };
  'notice.page-limit': { read: number; all: number };
  'place.page': { page: number };
  'place.paragraph': { paragraph: number };
}

const SEVERITIES = {
  en: { error: 'error', warning: 'warning', info: 'info' },
  fr: { error: 'erreur', warning: 'avertissement', info: 'info' },
};
const CONFIDENCES = {
  en: { high: 'high confidence', medium: 'medium confidence', low: 'low confidence' },
  fr: { high: 'confiance élevée', medium: 'confiance moyenne', low: 'confiance faible' },
};
const STANCES = {
  en: { promotional: 'promotional page', informational: 'informational page', critical: 'critical page' },
  fr: { promotional: 'page promotionnelle', informational: 'page informative', critical: 'page critique' },
};
const CLASSES = {
  en: {
    medicine: 'medicine',
    cells: 'cells or tissue',
    device: 'device',
    supplement: 'supplement',
    food: 'food',
    cosmetic: 'cosmetic',
    clinic: 'clinic or procedure',
    practice: 'practice',
    other: 'no product class',
  },
  fr: {
    medicine: 'médicament',
    cells: 'cellules ou tissus',
    device: 'dispositif',
    supplement: 'complément alimentaire',
    food: 'aliment',
    cosmetic: 'cosmétique',
    clinic: 'clinique ou intervention',
    practice: 'pratique',
    other: 'sans catégorie de produit',
  },
};
const LANGUAGES = {
  en: { en: 'English', fr: 'French', mixed: 'English and French', other: 'another language' },
  fr: { en: 'anglais', fr: 'français', mixed: 'anglais et français', other: 'autre langue' },
};
const FORMATS = {
  en: { text: 'plain text', markdown: 'Markdown', html: 'HTML', docx: 'DOCX', pdf: 'PDF' },
  fr: { text: 'texte brut', markdown: 'Markdown', html: 'HTML', docx: 'DOCX', pdf: 'PDF' },
};
const JURISDICTIONS = {
  en: {
    US: 'United States',
    EU: 'European Union',
    FR: 'France',
    UK: 'United Kingdom',
    scholarly: 'Literature',
  },
  fr: { US: 'États-Unis', EU: 'Union européenne', FR: 'France', UK: 'Royaume-Uni', scholarly: 'Littérature' },
};
const STEPS = {
  en: {
    found: 'found',
    with: 'with',
    claim: 'claim',
    considered: 'considered',
    downgraded: 'less sure',
    cleared: 'cleared by',
  },
  fr: {
    found: 'trouvé',
    with: 'avec',
    claim: 'allégation',
    considered: 'pris en compte',
    downgraded: 'moins sûr',
    cleared: 'écarté par',
  },
};

/** Phrases of the reports in every language. */
export const reportPhrases: Wording<ReportPhrases> = {
  severity: { en: ({ severity }) => SEVERITIES.en[severity], fr: ({ severity }) => SEVERITIES.fr[severity] },
  'severity-count': {
    en: ({ severity, count }) => (severity === 'info' ? `${count} info` : english(count, severity)),
    fr: ({ severity, count }) =>
      severity === 'info' ? `${count} info` : french(count, SEVERITIES.fr[severity]),
  },
  confidence: {
    en: ({ confidence }) => CONFIDENCES.en[confidence],
    fr: ({ confidence }) => CONFIDENCES.fr[confidence],
  },
  stance: { en: ({ stance }) => STANCES.en[stance], fr: ({ stance }) => STANCES.fr[stance] },
  'product-class': {
    en: ({ productClass }) => CLASSES.en[productClass as ProductClass] ?? productClass,
    fr: ({ productClass }) => CLASSES.fr[productClass as ProductClass] ?? productClass,
  },
  language: { en: ({ language }) => LANGUAGES.en[language], fr: ({ language }) => LANGUAGES.fr[language] },
  format: { en: ({ format }) => FORMATS.en[format], fr: ({ format }) => FORMATS.fr[format] },
  jurisdiction: {
    en: ({ jurisdiction }) => JURISDICTIONS.en[jurisdiction],
    fr: ({ jurisdiction }) => JURISDICTIONS.fr[jurisdiction],
  },
  'word-count': { en: ({ count }) => english(count, 'word'), fr: ({ count }) => french(count, 'mot') },
  'file-count': { en: ({ count }) => english(count, 'file'), fr: ({ count }) => french(count, 'fichier') },
  'page-count': { en: ({ count }) => english(count, 'page'), fr: ({ count }) => french(count, 'page') },
  'finding-count': {
    en: ({ count }) => english(count, 'finding'),
    fr: ({ count }) => french(count, 'constat'),
  },
  'cleared-count': {
    en: ({ count }) => `${english(count, 'candidate')} cleared`,
    fr: ({ count }) => `${french(count, 'candidat')} ${plural(count, 'écarté')}`,
  },
  'field.promoted': { en: () => 'Promoted', fr: () => 'Produit' },
  'field.conditions': { en: () => 'Conditions', fr: () => 'Affections' },
  'field.people': { en: () => 'People', fr: () => 'Personnes' },
  'field.acronyms': { en: () => 'Acronyms', fr: () => 'Sigles' },
  'field.why': { en: () => 'Why', fr: () => 'Motif' },
  'field.fix': { en: () => 'Fix', fr: () => 'Remède' },
  'field.see': { en: () => 'See', fr: () => 'Voir' },
  'field.basis': { en: () => 'Basis', fr: () => 'Base' },
  'field.trace': { en: () => 'Trace', fr: () => 'Trace' },
  'field.total': { en: () => 'Total', fr: () => 'Total' },
  'field.summary': { en: () => 'Summary', fr: () => 'Résumé' },
  'field.cleared': { en: () => 'Cleared', fr: () => 'Écartés' },
  'field.stance': { en: () => 'Stance', fr: () => 'Posture' },
  'nothing-found': { en: () => 'Nothing to report.', fr: () => 'Rien à signaler.' },
  'not-audited': {
    en: () => 'Neither English nor French: not audited.',
    fr: () => 'Ni en français ni en anglais : page non examinée.',
  },
  'no-profile': { en: () => 'none found', fr: () => 'non trouvé' },
  more: { en: ({ count }) => `and ${count} more`, fr: ({ count }) => `et ${count} de plus` },
  'related.claim': {
    en: ({ words }) => `a claim: “${words}”`,
    fr: ({ words }) => `une allégation : « ${words} »`,
  },
  'related.contradicted-claim': {
    en: ({ words }) => `the claim that it takes back: “${words}”`,
    fr: ({ words }) => `l’allégation qu’il contredit : « ${words} »`,
  },
  'related.same-list': {
    en: ({ words }) => `in the same list: “${words}”`,
    fr: ({ words }) => `dans la même liste : « ${words} »`,
  },
  'related.reference': {
    en: ({ words }) => `the reference: “${words}”`,
    fr: ({ words }) => `la référence : « ${words} »`,
  },
  'related.disguise': {
    en: ({ words, plain }) => `written in disguise: “${words}”, to be read “${plain}”`,
    fr: ({ words, plain }) => `écriture déguisée : « ${words} », à lire « ${plain} »`,
  },
  'related.other': { en: ({ words }) => `“${words}”`, fr: ({ words }) => `« ${words} »` },
  trace: {
    en: ({ kind, subject, words }) => `${STEPS.en[kind]} ${subject}${words && ` “${words}”`}`,
    fr: ({ kind, subject, words }) =>
      `${STEPS.fr[kind]} ${reasonIn(subject, 'fr')}${words && ` « ${words} »`}`,
  },
  steps: { en: ({ steps }) => steps.join('; '), fr: ({ steps }) => steps.join(' ; ') },
  withheld: { en: () => 'Not shown:', fr: () => 'Non affichés :' },
  'held-back-by': {
    en: ({ kind }) => (kind === 'inSource' ? 'suppressed in the page' : 'known from the baseline'),
    fr: ({ kind }) => (kind === 'inSource' ? 'neutralisé dans la page' : 'connu de la base de référence'),
  },
  'directives-to-mend': {
    en: ({ count }) => `${count} ${count === 1 ? 'suppression needs' : 'suppressions need'} mending`,
    fr: ({ count }) => `${count} ${plural(count, 'directive')} à revoir`,
  },
  'withheld.suppressed': {
    en: ({ count }) => `${count} suppressed in the page`,
    fr: ({ count }) => `${count} ${plural(count, 'neutralisé')} dans la page`,
  },
  'withheld.known': {
    en: ({ count }) => `${count} known from the baseline`,
    fr: ({ count }) => `${count} ${plural(count, 'connu')} de la base de référence`,
  },
  'withheld.unchanged': {
    en: ({ count }) => `${count} on unchanged lines`,
    fr: ({ count }) => `${count} sur des lignes inchangées`,
  },
  'notice.depth-limit': {
    en: ({ line }) => `Line ${line} is nested too deeply: what stands below was read as plain text.`,
    fr: ({ line }) =>
      `La ligne ${line} est imbriquée trop profondément : la suite a été lue comme du texte brut.`,
  },
  'notice.length-limit': {
    en: ({ line }) => `The page is too long: it was read up to line ${line}.`,
    fr: ({ line }) => `La page est trop longue : elle a été lue jusqu’à la ligne ${line}.`,
  },
  'notice.no-main-content': {
    en: () => 'No main content was found: the whole page was read.',
    fr: () => 'Aucun contenu principal n’a été trouvé : la page entière a été lue.',
  },
  'notice.invalid-front-matter': {
    en: ({ line }) => `The front matter at line ${line} is not valid YAML and was left out.`,
    fr: ({ line }) => `L’en-tête à la ligne ${line} n’est pas du YAML valide et a été ignoré.`,
  },
  'notice.pages-without-text': {
    en: ({ pages }) =>
      `No text on page ${pages}: scanned pages are not read. Run a text recognition (OCR) on them.`,
    fr: ({ pages }) =>
      `Aucun texte page ${pages} : les pages numérisées ne sont pas lues. Passez-les à la reconnaissance de caractères (OCR).`,
  },
  'notice.pages-damaged': {
    en: ({ pages }) => `Page ${pages} could not be read, as the file is damaged there.`,
    fr: ({ pages }) => `Page ${pages} : lecture impossible, le fichier y est endommagé.`,
  },
  'notice.page-limit': {
    en: ({ read, all }) => `The first ${read} of ${all} pages were read.`,
    fr: ({ read, all }) => `Seules les ${read} premières pages sur ${all} ont été lues.`,
  },
  'place.page': {
    en: ({ page }) => `page ${page}`,
    fr: ({ page }) => `page ${page}`,
  },
  'place.paragraph': {
    en: ({ paragraph }) => `paragraph ${paragraph}`,
    fr: ({ paragraph }) => `paragraphe ${paragraph}`,
  },
};

function english(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

function french(count: number, noun: string): string {
  return `${count} ${plural(count, noun)}`;
}

/** French counts 0 and 1 as singular. */
function plural(count: number, word: string): string {
  return Math.abs(count) < 2 ? word : `${word}s`;
}
