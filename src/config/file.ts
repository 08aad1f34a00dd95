import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { type Document, isMap, isNode, isScalar, LineCounter, parseDocument } from 'yaml';
import { PACKAGE, PACKAGE_KEY } from './discover.ts';
import { ConfigError } from './problem.ts';
import type { FilePlace } from './types.ts';

/** Keys and numbers of list items that lead to a value. */
export type Keys = readonly (string | number)[];

/** A configuration file that has been parsed, and where its parts stand. */
export interface ConfigFile {
  /** Absolute. */
  readonly path: string;
  readonly value: unknown;
  /** Place of the value at a path of keys, or of the nearest part that should hold it. */
  placeOf(keys: Keys): FilePlace;
  /** Place of the last key of a path. */
  placeOfKey(keys: Keys): FilePlace;
}

/**
 * Reads a configuration: YAML, of which JSON is a part, or the key of package.json.
 *
 * @throws ConfigError when it is not YAML; the file system's error when it cannot be read
 */
export function readConfigFile(path: string): ConfigFile {
  const text = readFileSync(path, 'utf8').replace(/^\ufeff/, '');
  const counter = new LineCounter();
  const parsed = parseDocument(text, { lineCounter: counter });
  const at = (start: number, end: number) => placeAt(path, text, counter, start, end);
  const failure = parsed.errors[0];
  if (failure) {
    const reason = failure.message.split('\n')[0]!.replace(/ at line \d+, column \d+:?$/, '');
    throw new ConfigError([{ id: 'not-yaml', args: { reason }, place: at(...failure.pos) }]);
  }
  const root: Keys = basename(path) === PACKAGE ? [PACKAGE_KEY] : [];
  let value: unknown;
  try {
    value = parsed.toJS();
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new ConfigError([{ id: 'not-yaml', args: { reason }, place: at(0, 0) }]);
  }
  if (root.length > 0) value = (value as Record<string, unknown>)[PACKAGE_KEY];
  return {
    path,
    value: value ?? {},
    placeOf: (keys) => at(...rangeOf(parsed, [...root, ...keys])),
    placeOfKey: (keys) => at(...keyRangeOf(parsed, [...root, ...keys])),
  };
}

function rangeOf(file: Document, keys: Keys): [number, number] {
  for (let length = keys.length; length >= 0; length--) {
    const node = length === 0 ? file.contents : file.getIn(keys.slice(0, length), true);
    if (isNode(node) && node.range) return [node.range[0], node.range[1]];
  }
  return [0, 0];
}

function keyRangeOf(file: Document, keys: Keys): [number, number] {
  const parent = keys.length === 1 ? file.contents : file.getIn(keys.slice(0, -1), true);
  const pair = isMap(parent)
    ? parent.items.find(({ key }) => String(isScalar(key) ? key.value : key) === String(keys.at(-1)))
    : undefined;
  return isNode(pair?.key) && pair.key.range ? [pair.key.range[0], pair.key.range[1]] : rangeOf(file, keys);
}

function placeAt(path: string, text: string, counter: LineCounter, start: number, end: number): FilePlace {
  const { line, col: column } = counter.linePos(start);
  const lineStart = start - (column - 1);
  const rest = text.slice(lineStart).split(/\r?\n/, 1)[0]!;
  const length = Math.max(1, Math.min(end, lineStart + rest.length) - start);
  return { path, line: Math.max(1, line), column: Math.max(1, column), length, text: rest };
}
