/**
 * The public API: `audit(text, options)` and `inspect(text, options)`.
 * Pure but for reading the shipped rules once; no file is opened, no clock read, nothing written.
 */
import {
  type AuditResult,
  type InspectOptions,
  type InspectResult,
  inspectDocument,
  type RuleSet,
} from './audit.ts';
import type { Reference } from './bibliography/types.ts';
import type { FileFormat, TextFormat } from './document/types.ts';
import { type FileProblem, readFileDocument } from './extraction.ts';
import { type MainContentFinder, readDocument } from './readers/index.ts';
import { describeStudy as describe } from './references/study/describe.ts';
import type { StudyDescription } from './references/study/types.ts';
import { atLeast } from './rules/confidence.ts';
import { shippedRules } from './shipped.ts';
import { applyDirectives, type Suppressed } from './suppressions/apply.ts';
import type { DirectiveProblem } from './suppressions/types.ts';

export interface AuditOptions extends InspectOptions {
  /** How to read the text. Default: `text`. */
  readonly format?: TextFormat;
  /** HTML only: leaves out what stands around the page's main content; `await loadMainContentFinder()` gives one. */
  readonly findMainContent?: MainContentFinder;
  /** Whether the page's own directives (`claim-audit-disable-next-line …`) hold back findings. Default: true. */
  readonly inlineConfig?: boolean;
  /** Rules to go by; see `loadRules`. Default: those that come with the package. */
  readonly rules?: RuleSet;
}

/** What the page's own directives make of its findings. */
export interface DirectiveResult {
  /** Findings that a directive holds back, each with the reason that the page gives; not among `findings`. */
  readonly suppressed: Suppressed['suppressed'];
  /** Directives that do nothing or that nothing needs, by place. */
  readonly directiveProblems: readonly DirectiveProblem[];
}

/**
 * Audits a text for health claims. Any text can be read; what could not be read whole is told in `document.notices`.
 *
 * @param text a decoded file without byte order mark; every span of the result is in its UTF-16 offsets, end exclusive
 * @returns findings by place in the source, with what was let go, what directives hold back, and the page's profile
 * @throws Error when no rules are given and the package has not been built
 */
export function audit(text: string, options: AuditOptions = {}): AuditResult & DirectiveResult {
  const { document, language, words, profile, references, findings, cleared, suppressed, directiveProblems } =
    inspect(text, options);
  return {
    ...{ document, language, words, profile, references, findings, cleared },
    ...{ suppressed, directiveProblems },
  };
}

/**
 * Like `audit`, with the facts and claims that the findings stand on. Ranges of facts and claims count tokens of their
 * sentence from 0, end exclusive; offsets of sentences and tokens are UTF-16 code units of their block's text.
 *
 * @throws Error when no rules are given and the package has not been built
 */
export function inspect(text: string, options: AuditOptions = {}): InspectResult & DirectiveResult {
  const { format = 'text', findMainContent, rules = shippedRules() } = options;
  const { inlineConfig = true, minConfidence = 'low' } = options;
  const document = readDocument(text, format, {
    ...(findMainContent ? { findMainContent } : {}),
    ...(inlineConfig ? {} : { inlineConfig }),
  });
  // A directive for a doubtful finding is not called unused where such findings are not asked for.
  const result = inspectDocument(document, rules, { ...options, minConfidence: 'low' });
  const known = new Set(rules.rules.map(({ id }) => id));
  const { findings, suppressed, problems } = inlineConfig
    ? applyDirectives(document, result.findings, known)
    : { findings: result.findings, suppressed: [], problems: [] };
  return Object.assign(result, {
    findings: atLeast(findings, minConfidence),
    suppressed: suppressed.filter(({ finding }) => atLeast([finding], minConfidence).length > 0),
    directiveProblems: problems,
  });
}

/**
 * Audits a DOCX or PDF. Spans are in its text as it was taken out (`document.source`); `document.places` tells the
 * paragraphs or pages. The file is read in a thread of its own, within bounds of time and memory.
 *
 * @returns the result, or why nothing can be read: encrypted, scanned, damaged, too much
 */
export async function auditFile(
  bytes: Uint8Array,
  format: FileFormat,
  options: Omit<AuditOptions, 'format' | 'findMainContent' | 'inlineConfig'> = {},
): Promise<AuditResult | { readonly problem: FileProblem }> {
  const read = await readFileDocument(bytes, format);
  if ('problem' in read) return read;
  const result = inspectDocument(read, options.rules ?? shippedRules(), options);
  const { document, language, words, profile, references, findings, cleared } = result;
  return { document, language, words, profile, references, findings, cleared };
}

/**
 * Reads from a printed reference how the study was done, on whom and on how many; see `parseReference`.
 * What the title and journal do not show stays empty or `unknown`.
 */
export function describeStudy(
  reference: Pick<Reference, 'raw' | 'title' | 'journal'>,
  { rules = shippedRules() }: Pick<AuditOptions, 'rules'> = {},
): StudyDescription {
  const { raw, title, journal } = reference;
  return describe({ title: title?.text ?? raw, journal: journal?.text ?? null }, rules.lexicons);
}

export {
  type AuditResult,
  type InspectOptions,
  type InspectResult,
  loadRules,
  type ReferenceEntry,
  type RuleSet,
} from './audit.ts';
export type { ListedReference } from './bibliography/list.ts';
export { parseReference } from './bibliography/parse.ts';
export type { Author, Printed, Reference } from './bibliography/types.ts';
export type { Claim, ProductClass, Profile, ProfileEntry, Stance } from './claims/types.ts';
export type {
  Block,
  BlockKind,
  Document,
  FileFormat,
  Format,
  Places,
  Span,
  TextFormat,
} from './document/types.ts';
export type { FileProblem } from './extraction.ts';
export type { PromotedName } from './facts/promoted.ts';
export type {
  Citation,
  Cue,
  Mention,
  PageFacts,
  PageLanguage,
  Quantity,
  Quotation,
  SentenceFacts,
} from './facts/types.ts';
export type { Language, Sentence, Token } from './language/types.ts';
export { loadMainContentFinder, type MainContentFinder } from './readers/index.ts';
export type { Assessment, CitedWork } from './references/relevance/assess.ts';
export type { Relation } from './references/relevance/hierarchy.ts';
export { type ResolvedCitation, type ResolvedCitations, resolveCitations } from './references/resolve.ts';
export type { StudyDescription, StudyDesign } from './references/study/types.ts';
export type { PageWorks } from './references/works.ts';
export type { CompiledRules } from './rules/compile.ts';
export type * from './rules/types.ts';
export { shippedRules } from './shipped.ts';
export type { DirectiveProblem } from './suppressions/types.ts';
