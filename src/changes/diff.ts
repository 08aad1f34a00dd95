import type { LineRange } from './types.ts';

const HUNK = /^@@ -\d+(?:,(\d+))? \+(\d+)(?:,(\d+))? @@/;
const ESCAPES: Readonly<Record<string, number>> = { a: 7, b: 8, t: 9, n: 10, v: 11, f: 12, r: 13 };

/**
 * Reads the output of `git diff -U0 --dst-prefix=b/` for the lines that are new or changed.
 *
 * @param output its bytes, each as a character of that code
 * @returns ranges by path, in order
 */
export function changedLines(output: string): Map<string, LineRange[]> {
  const changed = new Map<string, LineRange[]>();
  let ranges: LineRange[] | null = null;
  /** Lines of the hunk that are still to come: they are text, whatever they look like. */
  let text = 0;
  for (const line of output.split('\n')) {
    if (text > 0) {
      if (!line.startsWith('\\')) text--;
      continue;
    }
    const hunk = HUNK.exec(line);
    if (hunk && ranges) {
      const [removed, first, added] = [Number(hunk[1] ?? 1), Number(hunk[2]), Number(hunk[3] ?? 1)];
      text = removed + added;
      if (added > 0) ranges.push({ first, last: first + added - 1 });
    } else if (line.startsWith('+++ ')) {
      const path = pathOf(line.slice(4));
      ranges = path === null ? null : [];
      if (path !== null && ranges) changed.set(path, ranges);
    }
  }
  return changed;
}

/** The path that a header names; null for a file that is gone. */
function pathOf(header: string): string | null {
  const name = header.replace(/\t$/, '');
  const path = name.startsWith('"') ? unquoted(name) : Buffer.from(name, 'latin1').toString('utf8');
  return path.startsWith('b/') ? path.slice(2) : null;
}

/** A name that git has put in quotation marks, as C does. */
function unquoted(name: string): string {
  const bytes: number[] = [];
  for (const [, octal, special, plain] of name
    .slice(1, name.endsWith('"') ? -1 : undefined)
    .matchAll(/\\([0-7]{3})|\\([\s\S])|([^\\])/g)) {
    if (octal) bytes.push(Number.parseInt(octal, 8));
    else if (special) bytes.push(ESCAPES[special] ?? special.charCodeAt(0));
    else bytes.push(plain!.charCodeAt(0));
  }
  return Buffer.from(bytes).toString('utf8');
}
