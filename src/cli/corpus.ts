import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';
import type { TextFormat } from '../document/types.ts';
import type { Label } from '../evaluate/types.ts';
import { Failure } from './failure.ts';

const LABELS = '.labels.json';
const FORMATS: readonly (readonly [extension: string, format: TextFormat])[] = [
  ['.txt', 'text'],
  ['.md', 'markdown'],
  ['.html', 'html'],
];

/** A page with the labels of careful readers. */
export interface LabelledPage {
  /** Path relative to the corpus, with `/`. */
  readonly name: string;
  /** Name of the folder that it lies in. */
  readonly group: string;
  readonly format: TextFormat;
  readonly source: string;
  /** Told to be neutral by the folder's `index.tsv` (name, kind, topic). */
  readonly neutral: boolean;
  readonly labels: readonly Label[];
}

/**
 * Reads a folder, or the folders in it, of pages `NAME.txt`, `.md` or `.html` with labels in `NAME.labels.json`.
 *
 * @throws Failure when there is none, or a label is not one
 */
export function readCorpus(cwd: string, path: string): LabelledPage[] {
  const root = resolve(cwd, path);
  if (!existsSync(root)) throw new Failure('no-corpus', { path });
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith(LABELS),
  );
  const pages = files.sort().flatMap((file) => pageOf(join(root, file), root, join(path, file)));
  if (pages.length === 0) throw new Failure('no-corpus', { path });
  return pages;
}

/** @param shown path of the labels as messages name it */
function pageOf(labelsPath: string, root: string, shown: string): LabelledPage[] {
  const stem = labelsPath.slice(0, -LABELS.length);
  const kind = FORMATS.find(([extension]) => existsSync(stem + extension));
  if (!kind) return [];
  const [extension, format] = kind;
  const folder = dirname(labelsPath);
  return [
    {
      name: `${basename(root)}/${relative(root, stem + extension)}`.replaceAll('\\', '/'),
      group: basename(folder),
      format,
      source: readFileSync(stem + extension, 'utf8').replace(/^\ufeff/, ''),
      neutral: kindOf(folder, basename(stem)) === 'neutral',
      labels: readLabels(labelsPath, shown),
    },
  ];
}

function readLabels(file: string, path: string): Label[] {
  let value: unknown;
  try {
    value = JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new Failure('bad-labels', {
      path,
      place: '',
      value: error instanceof Error ? error.message : String(error),
    });
  }
  const list: unknown[] = Array.isArray(value) ? value : [value];
  return list.map((label, index) => {
    const { rule, start, end, optional } = (label ?? {}) as Partial<Record<keyof Label, unknown>>;
    if (typeof rule === 'string' && typeof start === 'number' && typeof end === 'number' && start < end) {
      return { rule, start, end, optional: optional === true };
    }
    throw new Failure('bad-labels', { path, place: String(index + 1), value: JSON.stringify(label) });
  });
}

const indexes = new Map<string, ReadonlyMap<string, string>>();

function kindOf(folder: string, name: string): string | undefined {
  let index = indexes.get(folder);
  if (!index) {
    const path = join(folder, 'index.tsv');
    const rows = existsSync(path) ? readFileSync(path, 'utf8').split(/\r?\n/) : [];
    index = new Map(rows.map((row) => row.split('\t')).map(([first = '', kind = '']) => [first, kind]));
    indexes.set(folder, index);
  }
  return index.get(name);
}
