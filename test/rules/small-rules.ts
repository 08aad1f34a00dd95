import { type InspectResult, inspectDocument, loadRules, type RuleSet } from '../../src/audit.ts';
import type { TextFormat } from '../../src/document/types.ts';
import { readDocument } from '../../src/readers/index.ts';
import { compileRules, type RuleFile } from '../../src/rules/compile.ts';

const LEXICON = `
word.wonder: { nouns: ["wonder{,s}"] }
word.serious: { adjectives: [serious, grave] }
word.maybe: { phrases: [perhaps] }
word.notice: { phrases: ["by law"] }
cue.negation.phrase: { phrases: ["no", "without"] }
thing.plant: { nouns: ["herb{,s}"] }
effect.relieve: { verbs: [ease, soothe] }
outcome.symptom.pain: { nouns: ["pain{,s}", "cramp{,s}", "ache{,s}", "sting{,s}"] }
`;

const RULE = `
id: wonder
category: efficacy
severity: warning
status: stable
tier: C
languages: [en, fr]
title: { en: A wonder, fr: Une merveille }
explanation: { en: A wonder is promised., fr: Une merveille est promise. }
advice: { en: Leave it out., fr: Supprimez-le. }
messages: { default: { en: "{words} needs proof.", fr: "{words} demande une preuve." } }
basis:
  - jurisdiction: EU
    classes: []
    source: Directive 2005/29/EC, article 12
    mark: V
    text: { en: Facts need proof., fr: Les faits se prouvent. }
examples: [{ language: en, expect: flag, text: "A [[wonder]]." }]
`;

/**
 * A rule set of one rule, for pages in English.
 *
 * @param detection YAML of `find` and of what clears, downgrades or forbids
 */
export function ruleSetOf(detection: string): RuleSet {
  const files: RuleFile[] = [
    { path: 'lexicons/en/words.yaml', text: LEXICON },
    { path: 'lexicons/fr/words.yaml', text: LEXICON },
    { path: 'efficacy/wonder.yaml', text: `${RULE}${detection}` },
  ];
  const { compiled, problems } = compileRules(files);
  if (problems.length > 0) throw new Error(JSON.stringify(problems, null, 1));
  return loadRules(compiled);
}

export function run(ruleSet: RuleSet, text: string, format: TextFormat = 'text'): InspectResult {
  return inspectDocument(readDocument(text, format), ruleSet);
}

/** Words found by a rule set in a page of plain text. */
export function excerpts(ruleSet: RuleSet, text: string): string[] {
  return run(ruleSet, text).findings.map(({ excerpt }) => excerpt);
}
