import { chmodSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readSources, type SourceOptions } from '../../src/sources/index.ts';

let cwd = '';

beforeAll(() => {
  cwd = mkdtempSync(join(tmpdir(), 'sources-'));
  const files: Record<string, string | Uint8Array> = {
    'a.txt': 'Texte',
    'b.md': '# Titre',
    'c.HTML': '<p>Page',
    page: '<!-- x -->\n<!DOCTYPE html><p>Page',
    notes: 'Texte',
    'data.json': '{}',
    'empty.txt': '',
    'image.txt': new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0]),
    'latin.txt': new Uint8Array([0x65, 0xe9, 0x65]),
    'odd[1].txt': 'Crochets',
    'deep/d.txt': 'Profond',
    'deep/deeper/e.md': 'Plus profond',
    'deep/node_modules/x.txt': 'Non',
    'deep/.hidden/x.txt': 'Non',
    'bare/data.json': '{}',
  };
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(join(cwd, path, '..'), { recursive: true });
    writeFileSync(join(cwd, path), content);
  }
  symlinkSync(join(cwd, 'deep'), join(cwd, 'deep/loop'));
});

afterAll(() => rmSync(cwd, { recursive: true }));

async function read(paths: string[], options: Partial<SourceOptions> = {}) {
  const results: string[] = [];
  for await (const result of readSources(paths, { cwd, ...options })) {
    results.push(
      `${result.path} ${result.kind === 'page' ? result.format : result.kind === 'problem' ? result.id : result.kind}`,
    );
  }
  return results;
}

function canRead(folder: string): boolean {
  try {
    readdirSync(folder);
    return true;
  } catch {
    return false;
  }
}

async function* chunks(...parts: string[]) {
  for (const part of parts) yield new Uint8Array(Buffer.from(part));
}

describe('readSources', () => {
  test.each([
    ['files by extension', ['a.txt', 'b.md', 'c.HTML'], ['a.txt text', 'b.md markdown', 'c.HTML html']],
    ['files without a telling name by what they begin with', ['page', 'notes'], ['page html', 'notes text']],
    ['folders with all below them', ['deep'], ['deep/d.txt text', 'deep/deeper/e.md markdown']],
    ['folders given with a slash', ['./deep/'], ['./deep/d.txt text', './deep/deeper/e.md markdown']],
    ['patterns', ['**/*.md'], ['b.md markdown', 'deep/deeper/e.md markdown']],
    ['patterns with alternatives', ['{a,z}.txt'], ['a.txt text']],
    ['names that look like patterns', ['odd[1].txt'], ['odd[1].txt text']],
    ['a file once', ['a.txt', './a.txt', 'a.*'], ['a.txt text']],
    ['a missing file', ['gone.txt', 'a.txt'], ['gone.txt missing', 'a.txt text']],
    ['a path through a file', ['a.txt/b.txt'], ['a.txt/b.txt missing']],
    ['an empty file', ['empty.txt'], ['empty.txt empty']],
    ['a binary file', ['image.txt'], ['image.txt binary']],
    ['an unknown encoding', ['latin.txt'], ['latin.txt unknown-encoding']],
    ['a folder without pages', ['bare'], ['bare no-pages-in-folder']],
    ['a pattern without matches', ['*.docx'], ['*.docx no-match']],
    ['nothing', [], []],
  ])('reads %s', async (_, paths, expected) => {
    expect(await read(paths)).toEqual(expected);
  });

  test('leaves out what is ignored', async () => {
    expect(await read(['deep'], { ignore: ['deeper/**'] })).toEqual(['deep/d.txt text']);
  });

  test('tells of a file that is too large', async () => {
    expect(await read(['a.txt'], { largest: 3 })).toEqual(['a.txt too-large']);
  });

  test('tells of a file that may not be read', async () => {
    const path = join(cwd, 'locked.txt');
    writeFileSync(path, 'x');
    chmodSync(path, 0);
    const isRoot = (await read(['locked.txt']))[0] === 'locked.txt text';
    if (!isRoot) {
      const results = [];
      for await (const result of readSources(['locked.txt'], { cwd })) results.push(result);
      expect(results).toEqual([{ kind: 'problem', id: 'unreadable', path: 'locked.txt', code: 'EACCES' }]);
    }
    rmSync(path);
  });

  test('tells of a folder that may not be listed, and reads what stands beside it', async () => {
    const folder = join(cwd, 'deep/locked');
    mkdirSync(folder);
    chmodSync(folder, 0);
    const problem = (path: string) => ({ kind: 'problem', id: 'unreadable', path, code: 'EACCES' });
    try {
      if (canRead(folder)) return; // As root.
      const results = [];
      for await (const result of readSources(['deep', 'deep/locked'], { cwd })) results.push(result);
      expect(results).toMatchObject([
        { path: 'deep/d.txt' },
        { path: 'deep/deeper/e.md' },
        problem('deep/locked'),
        problem('deep/locked'),
      ]);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  test('reads standard input under the name that it is given', async () => {
    expect(await read(['-'], { stdin: chunks('# T', 'itre'), stdinFilename: 'x.md' })).toEqual([
      'x.md markdown',
    ]);
    expect(await read(['-'], { stdin: chunks('<html>', 'x') })).toEqual(['<stdin> html']);
    expect(await read(['-'], { stdin: chunks() })).toEqual(['<stdin> empty']);
    expect(await read(['-'], { stdin: chunks('abcdef'), largest: 3 })).toEqual(['<stdin> too-large']);
    expect(await read(['-'])).toEqual(['<stdin> unreadable']);
  });

  test('puts characters together that arrive in two parts', async () => {
    async function* halves() {
      const bytes = Buffer.from('é');
      yield new Uint8Array(bytes.subarray(0, 1));
      yield new Uint8Array(bytes.subarray(1));
    }
    for await (const result of readSources(['-'], { cwd, stdin: halves() })) {
      expect(result).toMatchObject({ kind: 'page', text: 'é' });
    }
  });
});
