import type { Baseline, KnownFinding } from './types.ts';

/** Version of the file; it changes when an older program could not read it. */
export const BASELINE_VERSION = 1;

/** Why a file is no baseline. */
export type BaselineProblem =
  /** With the line, from 1, where it ceases to be JSON. */
  | { readonly id: 'not-json'; readonly line: number }
  | { readonly id: 'other-version'; readonly version: string }
  /** With the place of what is wrong, such as `files["page.txt"][0].count`. */
  | { readonly id: 'wrong-shape'; readonly place: string };

/** Reads a baseline. */
export function parseBaseline(text: string): Baseline | BaselineProblem {
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\ufeff/, ''));
  } catch (error) {
    const [, position = text.trimEnd().length] = /position (\d+)/.exec(String(error)) ?? [];
    return { id: 'not-json', line: text.slice(0, Number(position)).split('\n').length };
  }
  if (!isRecord(value) || !('version' in value)) return { id: 'wrong-shape', place: 'version' };
  if (value.version !== BASELINE_VERSION)
    return { id: 'other-version', version: JSON.stringify(value.version) };
  if (!isRecord(value.files)) return { id: 'wrong-shape', place: 'files' };
  const baseline = new Map<string, readonly KnownFinding[]>();
  for (const [path, entries] of Object.entries(value.files)) {
    const place = `files[${JSON.stringify(path)}]`;
    if (!Array.isArray(entries)) return { id: 'wrong-shape', place };
    for (const [index, entry] of entries.entries()) {
      const wrong = wrongField(entry);
      if (wrong !== null) return { id: 'wrong-shape', place: `${place}[${index}]${wrong && `.${wrong}`}` };
    }
    baseline.set(path, entries as KnownFinding[]);
  }
  return baseline;
}

/** The first field of an entry that is not as it should be, `''` for the whole, null when all is well. */
function wrongField(entry: unknown): string | null {
  if (!isRecord(entry)) return '';
  for (const field of ['rule', 'fingerprint', 'words']) if (typeof entry[field] !== 'string') return field;
  if (!Number.isInteger(entry.count) || (entry.count as number) < 1) return 'count';
  return entry.reason === undefined || typeof entry.reason === 'string' ? null : 'reason';
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Writes a baseline, one finding a line and in an order of its own, so that a change to a page changes few lines. */
export function formatBaseline(baseline: Baseline): string {
  const files = [...baseline]
    .filter(([, entries]) => entries.length > 0)
    .sort(([a], [b]) => compare(a, b))
    .map(([path, entries]) => {
      const lines = [...entries].sort(byContent).map((entry) => `      ${line(entry)}`);
      return `    ${JSON.stringify(path)}: [\n${lines.join(',\n')}\n    ]`;
    });
  const body = files.length === 0 ? '{}' : `{\n${files.join(',\n')}\n  }`;
  return `{\n  "version": ${BASELINE_VERSION},\n  "files": ${body}\n}\n`;
}

function line({ rule, fingerprint, count, words, reason }: KnownFinding): string {
  const fields = { rule, fingerprint, count, words, ...(reason === undefined ? {} : { reason }) };
  const written = Object.entries(fields).map(([name, value]) => `"${name}": ${JSON.stringify(value)}`);
  return `{ ${written.join(', ')} }`;
}

function byContent(a: KnownFinding, b: KnownFinding): number {
  return compare(a.rule, b.rule) || compare(a.words, b.words) || compare(a.fingerprint, b.fingerprint);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
