import type { ProfileEntry } from '../claims/types.ts';
import type { Language } from '../language/types.ts';
import type { Finding, RuleDescription } from '../rules/types.ts';
import type { LineIndex, Location } from './lines.ts';
import {
  basisFor,
  type Jurisdictions,
  linesOf,
  relatedMessage,
  type ReportedPage,
  ruleMessage,
  type RuleIndex,
  type Summary,
} from './page.ts';
import { printableJson } from './printable.ts';

/** Version of the JSON report; it changes when a reader of the last one would break. */
export const SCHEMA_VERSION = 1;

export interface Tool {
  readonly name: string;
  readonly version: string;
}

/** A page as the JSON report writes it. Made page by page, so that documents need not be kept. */
export type PageJson = ReturnType<typeof pageJson>;

/** The report in JSON, as `rules/schema/report.schema.json` describes it. */
export function jsonReport(pages: readonly PageJson[], summary: Summary, tool: Tool): string {
  const { error, warning, info, files, directives, withheld } = summary;
  const report = {
    schemaVersion: SCHEMA_VERSION,
    tool,
    summary: { error, warning, info, files, directives, ...(withheld ? { withheld } : {}) },
    files: pages,
  };
  return `${printableJson(report)}\n`;
}

/** @param jurisdictions places whose law is given as basis; all where there is none */
export function pageJson(
  page: ReportedPage,
  rules: RuleIndex,
  language: Language,
  jurisdictions: Jurisdictions = [],
) {
  const lines = linesOf(page);
  const { document, profile, references, findings } = page.result;
  const json = (finding: Finding) => {
    const rule = rules.get(finding.rule);
    const basis = basisFor(rule, profile.productClass, page.jurisdictions ?? jurisdictions);
    return findingJson(finding, rule, basis, lines, language);
  };
  return {
    path: page.path,
    format: document.format,
    language: page.result.language,
    profile: profileJson(profile, lines),
    references: references.map(({ number, text, span }) => ({
      number,
      text,
      location: lines.location(span),
    })),
    findings: findings.map(json),
    suppressed: (page.heldBack ?? []).map(({ finding, kind, reason }) => ({
      kind,
      justification: reason,
      finding: json(finding),
    })),
    directives: (page.directives ?? []).map(({ id, rule, severity, text, span }) => ({
      id,
      rule,
      severity,
      message: text,
      location: lines.location(span),
    })),
  };
}

/** The profile with places instead of spans. */
export function profileJson(profile: ReportedPage['result']['profile'], lines: LineIndex) {
  const entryJson = ({ concept, name, count, span }: ProfileEntry) => ({
    concept,
    name,
    count,
    location: lines.location(span),
  });
  return {
    stance: profile.stance,
    productClass: profile.productClass,
    promoted: profile.promoted.map(entryJson),
    conditions: profile.conditions.map(entryJson),
    people: profile.people.map(entryJson),
    acronyms: profile.acronyms.map(({ acronym, expansion, span }) => ({
      acronym,
      expansion,
      location: lines.location(span),
    })),
    evidence: profile.stanceEvidence.map(({ reason, weight, span }) => ({
      reason,
      weight,
      location: lines.location(span),
    })),
  };
}

function findingJson(
  finding: Finding,
  rule: RuleDescription | undefined,
  basis: RuleDescription['basis'],
  lines: LineIndex,
  language: Language,
) {
  return {
    rule: finding.rule,
    category: finding.category,
    severity: finding.severity,
    confidence: finding.confidence,
    message: ruleMessage(rule, finding.message, language),
    excerpt: finding.excerpt,
    fingerprint: finding.fingerprint,
    location: lines.location(finding.span),
    related: finding.related.map((related) => relatedJson(related, rule, lines, language)),
    tier: rule?.tier ?? 'D',
    basis: basis.map(({ jurisdiction, source, text }) => ({
      jurisdiction,
      source,
      text: text[language],
    })),
    advice: rule?.advice[language] ?? '',
  };
}

function relatedJson(
  related: Finding['related'][number],
  rule: RuleDescription | undefined,
  lines: LineIndex,
  language: Language,
): { message: string; location: Location } {
  return { message: relatedMessage(related, rule, language), location: lines.location(related.span) };
}
