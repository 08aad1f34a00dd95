import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';

const SRC = join(import.meta.dirname, '../src');

/** What each module may import besides itself; files directly in `src` are the module `api`. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  document: [],
  language: ['document'],
  disguise: ['document', 'language'],
  bibliography: ['document', 'language'],
  readers: ['document', 'bibliography'],
  sources: ['document'],
  facts: ['document', 'language', 'bibliography'],
  claims: ['document', 'language', 'facts'],
  references: ['document', 'language', 'bibliography', 'facts', 'claims'],
  rules: ['document', 'language', 'bibliography', 'facts', 'claims', 'references'],
  suppressions: ['document', 'rules'],
  baseline: ['document', 'rules'],
  changes: ['document'],
  cache: ['document', 'rules', 'report', 'api'],
  config: ['document', 'language', 'facts', 'claims', 'rules'],
  api: [
    'document',
    'language',
    'disguise',
    'bibliography',
    'readers',
    'facts',
    'claims',
    'references',
    'rules',
    'suppressions',
    'report',
  ],
  evaluate: ['document', 'language', 'bibliography', 'facts', 'claims', 'references', 'rules', 'api'],
  report: [
    'document',
    'language',
    'bibliography',
    'facts',
    'claims',
    'references',
    'rules',
    'evaluate',
    'api',
  ],
  lsp: ['document', 'language', 'rules', 'suppressions', 'report'],
  cli: [
    'document',
    'language',
    'bibliography',
    'readers',
    'sources',
    'facts',
    'claims',
    'rules',
    'config',
    'suppressions',
    'baseline',
    'changes',
    'cache',
    'evaluate',
    'report',
    'lsp',
    'api',
  ],
};

const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.ts'));

function moduleOf(path: string): string {
  const [first, ...rest] = path.split(/[\\/]/);
  return rest.length > 0 ? first! : 'api';
}

function importsOf(path: string): string[] {
  const text = readFileSync(join(SRC, path), 'utf8');
  return [...text.matchAll(/(?:from|import\()\s*'(\.[^']+)'/g)]
    .map((match) => relative(SRC, resolve(dirname(join(SRC, path)), match[1]!)))
    .filter((target) => !target.startsWith('..'));
}

describe('modules depend downwards only', () => {
  test.each(files)('%s', (path) => {
    const own = moduleOf(path);
    expect(Object.keys(MAY_IMPORT)).toContain(own);
    const wrong = importsOf(path).filter(
      (target) => moduleOf(target) !== own && !MAY_IMPORT[own]!.includes(moduleOf(target)),
    );
    expect(wrong).toEqual([]);
  });
});

describe('only bin touches the process', () => {
  test.each(files)('%s', (path) => {
    const code = readFileSync(join(SRC, path), 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '');
    expect(code).not.toMatch(/\bprocess\s*\./);
  });
});

describe('the core reads no files and no clock', () => {
  const core = files.filter((path) =>
    [
      'document',
      'language',
      'bibliography',
      'facts',
      'claims',
      'references',
      'rules',
      'suppressions',
      'baseline',
      'readers',
      'report',
      'evaluate',
      'lsp',
    ].includes(moduleOf(path)),
  );
  test.each(core)('%s', (path) => {
    const code = readFileSync(join(SRC, path), 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '');
    // A digest is as pure as any sum.
    expect(code).not.toMatch(/from 'node:(?!crypto')|\bDate\.now\b|new Date\(|\bMath\.random\b/);
  });
});
