import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { docxOf, paragraph } from '../support/docx.ts';
import { column, pdfOf } from '../support/pdf.ts';

const PROGRAM = join(import.meta.dirname, '../../bin/claim-audit.js');
const RULES = join(import.meta.dirname, 'rules');
const MIRACLE = 'Our herb is a miracle for everybody.';
const DOCX = docxOf(paragraph('Good day.') + paragraph(MIRACLE));
const PDF = pdfOf([column(['Good day.']), column([MIRACLE])]);
let cwd: string;

vi.setConfig({ testTimeout: 60_000 });

function save(path: string, content: string | Uint8Array): void {
  mkdirSync(join(cwd, path, '..'), { recursive: true });
  writeFileSync(join(cwd, path), content);
}

function audit(argv: readonly string[], input: string | Uint8Array = '', folder = '') {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [PROGRAM, ...argv, '--rules', RULES, ...(argv[0] === 'inspect' ? [] : ['--quiet']), '--no-config'],
    { cwd: join(cwd, folder), input, env: { PATH: process.env.PATH, LANG: 'en_GB.UTF-8' } },
  );
  return { status, stdout: stdout.toString(), stderr: stderr.toString() };
}

beforeAll(() => {
  cwd = mkdtempSync(join(tmpdir(), 'claim-audit-'));
  save('ads/a.docx', DOCX);
  save('ads/b.pdf', PDF);
  save('ads/c.txt', MIRACLE);
});

afterAll(() => rmSync(cwd, { recursive: true }));

test('DOCX and PDF are found in folders, and known by their bytes whatever they are called', () => {
  const { status, stdout, stderr } = audit(['ads']);
  expect(stderr).toBe('');
  expect(status).toBe(1);
  expect(stdout.match(/^.*?: error/gm)).toEqual([
    'ads/a.docx:paragraph 2: error',
    'ads/b.pdf:page 2: error',
    'ads/c.txt:1:15: error',
  ]);
  save('brochure', PDF);
  expect(audit(['brochure']).stdout).toMatch(/^brochure:page 2: error/);
});

test('both are read on standard input', () => {
  expect(audit(['-', '--stdin-filename', 'x.docx'], DOCX).stdout).toMatch(/^x\.docx:paragraph 2: error/);
  expect(audit(['-'], PDF).stdout).toMatch(/^<stdin>:page 2: error/);
});

test('what cannot be read is told, and the rest audited', () => {
  const trailer = `/ID [<00><00>] /Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <${'41'.repeat(32)}> /U <${'42'.repeat(32)}> >>`;
  const compound = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
  save('bad/1.pdf', pdfOf([[], []]));
  save('bad/2.pdf', pdfOf([column(['Good day.'])], { trailer }));
  save('bad/3.docx', DOCX.slice(0, DOCX.length / 2));
  save('bad/4.docx', Buffer.concat([Buffer.from(compound), Buffer.from('EncryptedPackage', 'utf16le')]));
  save('bad/5.docx', Buffer.from(compound));
  save('bad/6.docx', docxOf(paragraph('')));
  save('bad/7.docx', DOCX);
  const { status, stdout, stderr } = audit(['bad']);
  expect(status).toBe(2);
  expect(stdout).toMatch(/^bad\/7\.docx:paragraph 2: error/);
  expect(stderr.match(/(?<=bad\/)\d\.\w+: [^.,(]*/g)).toEqual([
    '1.pdf: no text on any of its 2 pages; it was probably scanned',
    '2.pdf: encrypted',
    '3.docx: damaged',
    '4.docx: encrypted',
    '5.docx: a file of the kind before DOCX',
    '6.docx: the file is empty',
  ]);
  const inspected = audit(['inspect', 'bad/1.pdf', 'bad/7.docx']);
  expect(inspected).toMatchObject({ status: 2, stderr: expect.stringContaining('no text on any') });
  expect(inspected.stdout).toContain('  paragraph 2  ');
});

test('cache and baseline serve them as they do texts', () => {
  const first = audit(['ads', '--cache', 'kept']);
  expect(audit(['ads', '--cache', 'kept'])).toEqual(first);
  expect(audit(['ads/a.docx', 'ads/b.pdf', '--baseline', 'known.json', '--update-baseline']).status).toBe(0);
  expect(audit(['ads/a.docx', 'ads/b.pdf', '--baseline', 'known.json'])).toMatchObject({
    status: 0,
    stdout: '',
  });
  save('ads/a.docx', docxOf(paragraph('A new beginning.') + paragraph(MIRACLE)));
  expect(audit(['ads/a.docx', '--baseline', 'known.json'])).toMatchObject({ status: 0, stdout: '' });
});

test('a changed file counts as new, one that has not changed is passed over', () => {
  const git = (...args: string[]) =>
    execFileSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@example.org', ...args], {
      cwd: join(cwd, 'repo'),
      stdio: 'ignore',
    });
  save('repo/a.docx', DOCX);
  save('repo/b.pdf', PDF);
  git('init', '-q');
  git('add', '-A');
  git('commit', '-qm', 'one');
  save('repo/a.docx', docxOf(paragraph('Good morning.') + paragraph(MIRACLE)));
  const { stdout } = audit(['.', '--changed=HEAD'], '', 'repo');
  expect(stdout.match(/^.*?: error/gm)).toEqual(['a.docx:paragraph 2: error']);
});
