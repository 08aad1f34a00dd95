import { type Document, isMap, isNode, isScalar, type Pair, parseDocument, type YAMLMap } from 'yaml';
import type { Span } from '../document/types.ts';

/** A part of a file with what is to stand there instead. */
export interface Replacement extends Span {
  readonly text: string;
}

/**
 * Turns a rule off in a configuration, and leaves all else in it as it is written.
 *
 * @param text YAML, or JSON, which is a part of it
 * @param root keys that lead to the configuration, as in package.json
 * @returns null where the file cannot be read
 */
export function turnOff(text: string, root: readonly string[], rule: string): Replacement | null {
  const before = parseDocument(text);
  if (before.errors.length > 0) return null;
  const wanted = parseDocument(text);
  if (isMap(wanted.getIn([...root, 'rules'], true))) wanted.setIn([...root, 'rules', rule], 'off');
  else wanted.setIn([...root, 'rules'], wanted.createNode({ [rule]: 'off' }));
  const small = smallChange(text, before, root, rule);
  if (small && isSame(parseDocument(applied(text, small)), wanted)) return small;
  const isJson = /^\s*\{/.test(text);
  const whole = isJson ? `${JSON.stringify(wanted.toJS(), null, 2)}\n` : wanted.toString({ lineWidth: 0 });
  return { start: 0, end: text.length, text: whole };
}

function applied(text: string, { start, end, text: other }: Replacement): string {
  return text.slice(0, start) + other + text.slice(end);
}

function isSame(a: Document, b: Document): boolean {
  return a.errors.length === 0 && JSON.stringify(a.toJS()) === JSON.stringify(b.toJS());
}

function smallChange(
  text: string,
  document: Document,
  root: readonly string[],
  rule: string,
): Replacement | null {
  const lineBreak = /\r\n|\n/.exec(text)?.[0] ?? '\n';
  const holder = root.length === 0 ? document.contents : document.getIn(root, true);
  if (holder === null) return atEnd(text, `rules:${lineBreak}  ${rule}: off${lineBreak}`, lineBreak);
  if (!isMap(holder)) return null;
  const pair = pairOf(holder, 'rules');
  const rules = pair?.value;
  if (!pair && !holder.flow) return atEnd(text, `rules:${lineBreak}  ${rule}: off${lineBreak}`, lineBreak);
  if (!pair)
    return added(
      text,
      holder,
      'rules',
      (quoted) => (quoted ? `{ "${rule}": "off" }` : `{ ${rule}: off }`),
      lineBreak,
    );
  if (!isMap(rules) || rules.items.length === 0) return null;
  const known = pairOf(rules, rule)?.value;
  if (isNode(known) && known.range) {
    const [start, end] = known.range;
    return { start, end, text: text[start] === '"' ? '"off"' : 'off' };
  }
  return added(text, rules, rule, (quoted) => (quoted ? '"off"' : 'off'), lineBreak);
}

/** A new entry behind the last one of a map, written as that is. */
function added(
  text: string,
  map: YAMLMap,
  key: string,
  value: (quoted: boolean) => string,
  lineBreak: string,
): Replacement | null {
  const last = map.items.at(-1);
  if (!last || !isNode(last.key) || !last.key.range || !isNode(last.value) || !last.value.range) return null;
  const quoted = text[last.key.range[0]] === '"';
  const entry = `${quoted ? `"${key}"` : key}: ${value(quoted)}`;
  const keyAt = last.key.range[0];
  const lineStart = text.lastIndexOf('\n', keyAt - 1) + 1;
  const indent = text.slice(lineStart, keyAt);
  const ownLine = indent.trim() === '';
  const end = last.value.range[1];
  if (map.flow) return at(end, ownLine ? `,${lineBreak}${indent}${entry}` : `, ${entry}`);
  if (!ownLine) return null;
  const rest = /[^\r\n]*/.exec(text.slice(end))![0];
  return at(end + rest.length, `${lineBreak}${indent}${entry}`);
}

function pairOf(map: YAMLMap, key: string): Pair | undefined {
  return map.items.find((item) => String(isScalar(item.key) ? item.key.value : item.key) === key);
}

function atEnd(text: string, added: string, lineBreak: string): Replacement {
  return at(text.length, text === '' || text.endsWith('\n') ? added : lineBreak + added);
}

function at(offset: number, text: string): Replacement {
  return { start: offset, end: offset, text };
}
