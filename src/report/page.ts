import { termName } from './wording/terms.ts';
import type { InspectResult } from '../audit.ts';
import type { Span } from '../document/types.ts';
import type { Language } from '../language/types.ts';
import type { Finding, Jurisdiction, Message, RuleDescription, Severity } from '../rules/types.ts';
import { LineIndex } from './lines.ts';
import { reportPhrases } from './wording/report.ts';
import { sayIn } from './wording/table.ts';

/** A page that was audited, as reports take it. */
export interface ReportedPage {
  /** As the user named it, with `/`. */
  readonly path: string;
  /** Encoding of the file, such as `utf-8`, where it is known. */
  readonly encoding?: string;
  /** Places whose law bears on the page, where they are not those of the run. */
  readonly jurisdictions?: Jurisdictions;
  readonly result: InspectResult;
  /** Findings that are neither reported nor counted, by place. */
  readonly heldBack?: readonly HeldBack[];
  /** What is wrong with the page's suppressions, by place. */
  readonly directives?: readonly DirectiveNote[];
}

/** A finding that is held back; the terms are those of SARIF. */
export interface HeldBack {
  readonly finding: Finding;
  /** By a directive of the page, or by the baseline. */
  readonly kind: 'inSource' | 'external';
  /** As it was written down; null where nobody did. */
  readonly reason: string | null;
}

/** Something about a suppression that its author must put right. */
export interface DirectiveNote {
  /** Such as `directive-unused`; the same in every language. */
  readonly id: string;
  /** The rule that it is about, where it names one. */
  readonly rule: string | null;
  readonly severity: Severity;
  readonly span: Span;
  /** In the reader's language, without the place. */
  readonly text: string;
}

export type RuleIndex = ReadonlyMap<string, RuleDescription>;

export const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info'];

/** Counts that a run ends with. */
export interface Summary {
  readonly files: number;
  readonly error: number;
  readonly warning: number;
  readonly info: number;
  /** Findings by rule, with the severity they were reported at. */
  readonly rules: Readonly<Record<string, { readonly severity: Severity; readonly count: number }>>;
  /** Suppressions that need mending. */
  readonly directives: number;
  /** Absent where nothing could be kept back. */
  readonly withheld?: Withheld;
}

/** Findings that are neither reported nor counted, by why. */
export interface Withheld {
  /** The page asks for it, with a reason. */
  readonly suppressed: number;
  /** The baseline holds them. */
  readonly known: number;
  /** They stand on lines that have not changed. */
  readonly unchanged: number;
}

export const EMPTY: Summary = { files: 0, error: 0, warning: 0, info: 0, rules: {}, directives: 0 };

/** Adds a page to a summary. */
export function withPage(
  summary: Summary,
  { result, directives = [] }: Pick<ReportedPage, 'directives'> & { result: Pick<InspectResult, 'findings'> },
): Summary {
  const next = {
    ...summary,
    files: summary.files + 1,
    rules: { ...summary.rules },
    directives: summary.directives + directives.length,
  };
  for (const { rule, severity } of result.findings) {
    next[severity]++;
    next.rules[rule] = { severity, count: (next.rules[rule]?.count ?? 0) + 1 };
  }
  return next;
}

export function indexRules(rules: readonly RuleDescription[]): RuleIndex {
  return new Map(rules.map((rule) => [rule.id, rule]));
}

export function linesOf(page: ReportedPage): LineIndex {
  return new LineIndex(page.result.document.source, page.result.document.places);
}

/** The wording that a rule gives a message of its own; empty when it has none of that name. */
export function ruleMessage(rule: RuleDescription | undefined, message: Message, language: Language): string {
  const pattern = rule?.messages[message.id]?.[language] ?? '';
  return pattern.replace(/\{([\w-]+)\}/g, (whole, name: string) => {
    const value = message.args[name] ?? whole;
    if (typeof value !== 'object') return String(value);
    return 'terms' in value
      ? value.terms.map((term) => termName(term, language)).join(', ')
      : value[language];
  });
}

/** Places whose law a report shows; every place where none is named. The literature is shown always. */
export type Jurisdictions = readonly Jurisdiction[];

/** The basis of a rule that holds in the places asked for. */
export function basisIn(
  rule: RuleDescription | undefined,
  jurisdictions: Jurisdictions,
): RuleDescription['basis'] {
  return (rule?.basis ?? []).filter(
    ({ jurisdiction }) =>
      jurisdictions.length === 0 || jurisdiction === 'scholarly' || jurisdictions.includes(jurisdiction),
  );
}

/** The legal and scholarly basis of a finding for the page's product class. */
export function basisFor(
  rule: RuleDescription | undefined,
  productClass: string,
  jurisdictions: Jurisdictions = [],
): RuleDescription['basis'] {
  return basisIn(rule, jurisdictions).filter(
    ({ classes }) => classes.length === 0 || classes.includes(productClass),
  );
}

/** The rule's own wording of a related place, or that of every report. */
export function relatedMessage(
  related: Finding['related'][number],
  rule: RuleDescription | undefined,
  language: Language,
): string {
  const own = ruleMessage(rule, related.message, language);
  if (own) return own;
  const say = sayIn(reportPhrases, language);
  const words = String(related.message.args.words ?? '');
  if (related.message.id === 'claim') return say('related.claim', { words });
  if (related.message.id === 'contradicted-claim') return say('related.contradicted-claim', { words });
  if (related.message.id === 'reference') return say('related.reference', { words });
  if (related.message.id === 'disguise')
    return say('related.disguise', { words, plain: String(related.message.args.plain ?? '') });
  if (related.message.id === 'same-list') return say('related.same-list', { words });
  return say('related.other', { words });
}
