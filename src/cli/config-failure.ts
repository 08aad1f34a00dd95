import { isAbsolute, relative } from 'node:path';
import type { ConfigError } from '../config/problem.ts';
import type { FilePlace } from '../config/types.ts';
import { printable } from '../report/printable.ts';
import { widthOf } from '../report/wrap.ts';
import { Failure } from './failure.ts';
import { nearest } from './nearest.ts';

const WIDEST = 100;
const BEFORE = 60;

/** A path from the current folder, or absolute where it lies elsewhere altogether. */
export function shownPath(path: string, cwd: string): string {
  const from = relative(cwd, path).replaceAll('\\', '/');
  return from === '' || isAbsolute(from) || /^(?:\.\.\/){4}/.test(from) ? path : from;
}

/** What is wrong with a configuration, each with the line that it stands in. */
export function configFailures({ problems }: ConfigError, cwd: string): Failure[] {
  return problems.map(({ id, args, place }) => {
    const path = shownPath(place.path, cwd);
    const shown =
      id === 'extends-itself'
        ? { chain: args.chain.map((file) => shownPath(file, cwd)) }
        : id === 'extended-not-data'
          ? { ...args, file: shownPath(args.file, cwd) }
          : args;
    const given = id === 'unknown-key' ? args.key : id === 'unknown-rule' ? args.name : valueIn(args);
    return new Failure(
      'config-problem',
      {
        path,
        line: place.line,
        column: place.column,
        length: place.length,
        problem: { id, args: shown } as Failure<'config-problem'>['args']['problem'],
        nearest: nearest(given, candidatesOf(args)),
      },
      excerptOf(place),
    );
  });
}

function valueIn(args: object): string {
  return 'value' in args ? String(args.value) : '';
}

function candidatesOf(args: object): readonly string[] {
  if ('allowed' in args) return args.allowed as readonly string[];
  if ('known' in args) return args.known as readonly string[];
  const expected = 'expected' in args ? (args.expected as { values?: readonly string[] }) : {};
  return expected.values ?? [];
}

/** The line with carets below what is meant; of a long line, the part around it. */
function excerptOf({ line, column, length, text }: FilePlace): string[] {
  const from = column - 1 > BEFORE ? column - 1 - BEFORE : 0;
  const cut = text.slice(from, from + WIDEST);
  const before = printable(cut.slice(0, column - 1 - from).replaceAll('\t', ' '));
  const meant = printable(cut.slice(column - 1 - from, column - 1 - from + length).replaceAll('\t', ' '));
  const margin = `  ${line} | `;
  const start = from > 0 ? '…' : '';
  const end = from + WIDEST < text.length ? '…' : '';
  return [
    `${margin}${start}${printable(cut.replaceAll('\t', ' '))}${end}`,
    `${' '.repeat(margin.length - 2)}| ${' '.repeat(widthOf(start + before))}${'^'.repeat(Math.max(1, widthOf(meant)))}`,
  ];
}
