import { checks } from './checks/index.ts';
import type { RuleProblem } from './compile.ts';
import type { Rule } from './definition.ts';

/** A rule with the file it was read from, relative to the rule folder. */
export interface FiledRule {
  readonly path: string;
  readonly rule: Rule;
}

type Problem = Pick<RuleProblem, 'place' | 'value' | 'problem' | 'detail'>;

const ARGUMENT = /\{([\w-]+)\}/g;

/** What keeps a rule from working as its file says: a wrong name of its own, of a check or of a message. */
export function brokenParts(filed: readonly FiledRule[]): RuleProblem[] {
  const first = new Map<string, string>();
  return filed.flatMap(({ path, rule }) => {
    const problems = [...placement(path, rule), ...unknownParts(rule)];
    const other = first.get(rule.id);
    if (other !== undefined) problems.push(found('id', rule.id, 'duplicate-rule', other));
    else first.set(rule.id, path);
    return problems.map((problem) => ({ path, line: 0, ...problem }));
  });
}

/** What a rule's examples lack to show and to prove what it does. */
export function exampleProblems({ path, rule }: FiledRule): RuleProblem[] {
  const problems: Problem[] = [];
  rule.examples.forEach(({ language, expect, text, reason }, index) => {
    const place = `examples.${index}`;
    const isMarked = /\[\[[\s\S]+\]\]/.test(text);
    if (!rule.languages.includes(language)) problems.push(found(place, language, 'example-language', ''));
    if (expect === 'flag' && !isMarked) problems.push(found(place, text, 'unmarked-example', ''));
    if (expect === 'pass' && isMarked) problems.push(found(place, text, 'marked-example', ''));
    if (expect === 'pass' && !reason) problems.push(found(place, text, 'missing-reason', ''));
  });
  for (const language of rule.languages) {
    for (const expect of ['flag', 'pass'] as const) {
      if (rule.examples.some((example) => example.language === language && example.expect === expect))
        continue;
      problems.push(found('examples', `${expect} ${language}`, 'missing-example', ''));
    }
  }
  return problems.map((problem) => ({ path, line: 0, ...problem }));
}

function placement(path: string, { category, id }: Rule): Problem[] {
  const right = `${category}/${id}.yaml`;
  return path.replace(/\.yml$/, '.yaml') === right ? [] : [found('id', id, 'misplaced-rule', right)];
}

function unknownParts({ find, messages }: Rule): Problem[] {
  const ids = Object.keys(messages);
  const isCoded = find.some(({ check }) => check !== undefined);
  const problems = find.flatMap(({ check, message = 'default' }, index) => [
    ...(check !== undefined && !(check in checks)
      ? [found(`find.${index}.check`, check, 'unknown-check', Object.keys(checks).join(', '))]
      : []),
    ...(check === undefined && !(message in messages)
      ? [found(`find.${index}.message`, message, 'unknown-message', ids.join(', '))]
      : []),
  ]);
  if (isCoded) return problems;
  // Only checks give a message more than the words found.
  for (const [id, wording] of Object.entries(messages)) {
    for (const [language, text] of Object.entries(wording)) {
      for (const [whole, name] of text.matchAll(ARGUMENT)) {
        if (name !== 'words')
          problems.push(found(`messages.${id}.${language}`, whole, 'unknown-argument', '{words}'));
      }
    }
  }
  return problems;
}

function found(place: string, value: string, problem: string, detail: string): Problem {
  return { place, value, problem, detail };
}
