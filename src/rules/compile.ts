import { Ajv, type ErrorObject } from 'ajv';
import { type Document, LineCounter, parseDocument } from 'yaml';
import { compileLexicon } from '../facts/lexicon/compile.ts';
import { packLexicon, type PackedLexicon } from '../facts/lexicon/pack.ts';
import type { ConceptSource, LexiconSource } from '../facts/lexicon/types.ts';
import { joinVocabularies } from '../facts/vocabulary/check.ts';
import { vocabularyNames } from '../facts/vocabulary/names.ts';
import type { VocabularyData, VocabularyKind, VocabularySource } from '../facts/vocabulary/types.ts';
import type { Language } from '../language/types.ts';
import ruleSchema from '../../rules/schema/rule.schema.json' with { type: 'json' };
import vocabularySchema from '../../rules/schema/vocabulary.schema.json' with { type: 'json' };
import type { Condition, Rule } from './definition.ts';
import { brokenParts, type FiledRule } from './lint.ts';
import { isRead, LEXICON_PATH, VOCABULARY_PATH } from './paths.ts';
import { lineOfPlace, startOf } from './places.ts';

/** A file of a rule folder: path relative to that folder, with `/`, and content. */
export interface RuleFile {
  readonly path: string;
  readonly text: string;
}

/** Rules and lexicons as shipped. */
export interface CompiledRules {
  readonly rules: readonly Rule[];
  readonly lexicons: Readonly<Record<Language, PackedLexicon>>;
  readonly vocabulary: VocabularyData;
}

/** Something wrong in a rule folder; `line` counts from 1, 0 when unknown. */
export interface RuleProblem {
  readonly path: string;
  readonly line: number;
  readonly place: string;
  readonly value: string;
  readonly problem: string;
  readonly detail: string;
}

const LANGUAGES: readonly Language[] = ['en', 'fr'];
/**
 * Compiles a folder of rules: `lexicons/<language>/*.yaml`, `vocabularies/<kind>/*.yaml` and `<category>/<id>.yaml`.
 *
 * @returns the compiled rules, the file that each was read from, and every problem found; a file that is not as
 * its schema asks is left out
 */
export function compileRules(files: readonly RuleFile[]): {
  compiled: CompiledRules;
  filed: readonly FiledRule[];
  problems: RuleProblem[];
} {
  const problems: RuleProblem[] = [];
  const lexicons: LexiconSource[] = [];
  const vocabularies: VocabularySource[] = [];
  const filed: FiledRule[] = [];
  const lines = new Map<string, string>();
  const ajv = new Ajv({ allErrors: true, verbose: true, allowUnionTypes: true });
  const isRule = ajv.compile<Rule>(ruleSchema);
  const isVocabulary = ajv.compile<Record<string, unknown>>(vocabularySchema);
  for (const file of [...files].sort((a, b) => (a.path < b.path ? -1 : 1))) {
    const lexicon = LEXICON_PATH.exec(file.path);
    const vocabulary = VOCABULARY_PATH.exec(file.path);
    if (!isRead(file.path)) continue;
    lines.set(file.path, file.text);
    const counter = new LineCounter();
    const parsed = parseDocument(file.text, { lineCounter: counter, uniqueKeys: true });
    const failure = parsed.errors[0];
    if (failure) {
      problems.push(
        problem(
          file.path,
          counter.linePos(failure.pos[0]).line,
          '',
          '',
          'invalid-yaml',
          failure.message.split('\n')[0]!.replace(/ at line \d+, column \d+:?$/, ''),
        ),
      );
      continue;
    }
    const value: unknown = parsed.toJS();
    if (lexicon) {
      lexicons.push({
        path: file.path,
        language: lexicon[1] as Language,
        concepts: (value ?? {}) as Record<string, ConceptSource>,
      });
    } else if (vocabulary) {
      const entries: Record<string, unknown> = { ...(value ?? {}) };
      if (!isVocabulary(entries)) {
        for (const error of isVocabulary.errors ?? []) {
          problems.push(...schemaProblem(file.path, parsed, counter, error, 'invalid-vocabulary'));
          const [id] = error.instancePath.split('/').slice(1);
          if (id !== undefined) delete entries[id];
        }
      }
      vocabularies.push({ path: file.path, kind: vocabulary[1] as VocabularyKind, entries });
    } else if (isRule(value)) {
      filed.push({ path: file.path, rule: withDefaults(value) });
    } else {
      for (const error of isRule.errors ?? []) {
        problems.push(...schemaProblem(file.path, parsed, counter, error, 'invalid-rule'));
      }
    }
  }
  const joined = joinVocabularies(vocabularies);
  for (const found of joined.diagnostics) {
    problems.push({ ...found, line: lineOf(lines.get(found.path), found.value) });
  }
  const packed = {} as Record<Language, PackedLexicon>;
  const known = {} as Record<Language, readonly string[]>;
  for (const language of LANGUAGES) {
    const { lexicon, diagnostics } = compileLexicon(
      lexicons,
      language,
      vocabularyNames(joined.vocabulary, language),
    );
    for (const found of diagnostics) {
      problems.push({ ...found, line: lineOf(lines.get(found.path), found.value) });
    }
    packed[language] = packLexicon(lexicon);
    known[language] = lexicon.concepts;
  }
  for (const { path, rule } of filed) {
    for (const found of unknownConcepts(path, rule, known)) {
      problems.push({ ...found, line: lineOf(lines.get(path), found.value) });
    }
  }
  const broken = brokenParts(filed).map((found) => {
    return { ...found, line: lineOfPlace(lines.get(found.path)!, found.place) };
  });
  const rules = filed.map(({ rule }) => rule);
  return {
    compiled: { rules, lexicons: packed, vocabulary: joined.vocabulary },
    filed,
    problems: [...problems, ...broken],
  };
}

/** What a schema refuses, at the line of the offending value; nothing for the branches of a choice. */
function schemaProblem(
  path: string,
  parsed: Document,
  counter: LineCounter,
  error: ErrorObject,
  kind: string,
): RuleProblem[] {
  if (error.keyword === 'anyOf' || error.keyword === 'oneOf') return [];
  const keys = error.instancePath.split('/').slice(1);
  if ('additionalProperty' in error.params) keys.push(String(error.params.additionalProperty));
  const line = counter.linePos(startOf(parsed, keys)).line;
  const allowed = 'allowedValues' in error.params ? `: ${error.params.allowedValues.join(', ')}` : '';
  return [problem(path, line, keys.join('.'), '', kind, `${error.message}${allowed}`)];
}

function withDefaults(rule: Rule): Rule {
  return {
    ...rule,
    'clear-when': rule['clear-when'] ?? [],
    'downgrade-when': rule['downgrade-when'] ?? [],
    'never-clear-when': rule['never-clear-when'] ?? [],
    'requires-absent': rule['requires-absent'] ?? [],
  };
}

/** A rule that names a concept no lexicon has could never fire, or never be cleared, as its author meant. */
function unknownConcepts(
  path: string,
  rule: Rule,
  known: Readonly<Record<Language, readonly string[]>>,
): RuleProblem[] {
  const conditions: Condition[] = [
    ...rule.find.flatMap((finder) => [...(finder.with ?? []), ...(finder.without ?? [])]),
    ...rule['clear-when'],
    ...rule['downgrade-when'],
    ...rule['never-clear-when'],
  ];
  const names = [
    ...rule.find.flatMap((finder) => finder.anchor ?? []),
    ...conditions.flatMap((condition) => condition.any ?? []),
    ...rule['requires-absent'].flat(),
  ];
  const problems: RuleProblem[] = [];
  for (const name of new Set(names)) {
    for (const language of rule.languages) {
      if (!known[language].some((concept) => concept === name || concept.startsWith(`${name}.`))) {
        problems.push(
          problem(path, 0, rule.id, name, 'unknown-concept', `no lexicon of "${language}" has this concept`),
        );
      }
    }
  }
  return problems;
}

function problem(
  path: string,
  line: number,
  place: string,
  value: string,
  kind: string,
  detail: string,
): RuleProblem {
  return { path, line, place, value, problem: kind, detail };
}

function lineOf(text: string | undefined, value: string): number {
  const at = text?.indexOf(value) ?? -1;
  return at < 0 ? 0 : text!.slice(0, at).split('\n').length;
}
