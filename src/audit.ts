import { readClaims } from './claims/read.ts';
import { readProfile } from './claims/profile.ts';
import type { Claim, ProductClass, Profile } from './claims/types.ts';
import { undisguise } from './disguise/undisguise.ts';
import type { Document, Format, Span } from './document/types.ts';
import { LexiconSet } from './facts/lexicon/set.ts';
import { type FactOptions, readFacts } from './facts/page.ts';
import type { PageFacts, PageLanguage } from './facts/types.ts';
import type { VocabularyData } from './facts/vocabulary/types.ts';
import { once } from './once.ts';
import type { CompiledRules } from './rules/compile.ts';
import type { Rule } from './rules/definition.ts';
import { type PageWorks, readWorks } from './references/works.ts';
import { atLeast } from './rules/confidence.ts';
import { contextOf } from './rules/conditions.ts';
import { runRules } from './rules/engine.ts';
import type { Cleared, Confidence, Finding } from './rules/types.ts';

/** Rules and lexicons ready to run; make it once and keep it. */
export interface RuleSet {
  readonly rules: readonly Rule[];
  readonly lexicons: LexiconSet;
  /** Read when first asked for: few pages need it. */
  readonly vocabulary: () => VocabularyData;
}

/** Makes compiled rules ready to run. */
export function loadRules(compiled: CompiledRules): RuleSet {
  return {
    rules: compiled.rules,
    lexicons: new LexiconSet(compiled.lexicons),
    vocabulary: () => compiled.vocabulary,
  };
}

/** An entry of the page's reference list. */
export interface ReferenceEntry {
  readonly number: number;
  readonly text: string;
  readonly span: Span;
}

export interface AuditResult {
  readonly document: Document;
  readonly language: PageLanguage;
  readonly words: number;
  readonly profile: Profile;
  readonly references: readonly ReferenceEntry[];
  /** Ordered by place in the source. */
  readonly findings: readonly Finding[];
  /** Candidates that were let go, each with its reason. */
  readonly cleared: readonly Cleared[];
}

/** What `inspect` shows: the facts and claims that an audit stands on, beside its result. */
export interface InspectResult extends AuditResult {
  readonly format: Format;
  readonly facts: PageFacts;
  readonly claims: readonly Claim[];
  /** The works that the page cites, read when first asked for. */
  readonly works: () => PageWorks;
}

/** How a document is read and what is reported of it. */
export interface InspectOptions extends FactOptions {
  /** Leaves out findings that are less sure. Default: `low`, which leaves out none. */
  readonly minConfidence?: Confidence;
  /** What is sold, where the page's own words are not to decide. */
  readonly productClass?: ProductClass;
}

/** Audits a document that has been read. Pure: same document, rules and options, same result. */
export function inspectDocument(
  document: Document,
  ruleSet: RuleSet,
  options: InspectOptions = {},
): InspectResult {
  const { minConfidence = 'low' } = options;
  const read = undisguise(document, (word) => ruleSet.lexicons.knows(word));
  const facts = readFacts(read, ruleSet.lexicons, options);
  const claims = readClaims(facts);
  const seen = readProfile(facts, claims);
  const profile = { ...seen, productClass: options.productClass ?? seen.productClass };
  const works = once(() => readWorks(facts, ruleSet));
  const { findings, cleared } = runRules(ruleSet.rules, contextOf({ facts, claims, profile, works }));
  return {
    document,
    format: document.format,
    language: facts.language,
    words: facts.words,
    profile,
    references: facts.references.entries.map(({ block, index }) => ({
      number: index + 1,
      text: block.text,
      span: spanOf(block.map),
    })),
    findings: atLeast(findings, minConfidence),
    cleared,
    facts,
    claims,
    works,
  };
}

function spanOf(map: Document['blocks'][number]['map']): Span {
  const first = map[0];
  const last = map.at(-1);
  return { start: first?.source ?? 0, end: last ? last.source + last.sourceLength : 0 };
}
