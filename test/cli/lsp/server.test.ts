import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { CodeAction, Diagnostic, DocumentDiagnosticReport, Hover } from 'vscode-languageserver-protocol';
import { CAPABLE, Editor } from './client.ts';

const PATCH = 'Golden Knee patch\nOur patch repairs worn cartilage.\nNo side effects!\n';
let cwd: string;
const editors: Editor[] = [];

beforeAll(() => {
  cwd = mkdtempSync(join(tmpdir(), 'claim-audit-'));
});
afterEach(() => {
  for (const editor of editors.splice(0)) editor.process.kill();
  rmSync(cwd, { recursive: true, force: true });
  mkdirSync(cwd);
});
afterAll(() => rmSync(cwd, { recursive: true, force: true }));

function start(args?: readonly string[], env?: Record<string, string>): Editor {
  const editor = new Editor(cwd, args, env);
  editors.push(editor);
  return editor;
}

function save(name: string, text: string): void {
  mkdirSync(dirname(join(cwd, name)), { recursive: true });
  writeFileSync(join(cwd, name), text);
}

const codes = (all: readonly Diagnostic[]) => all.map(({ code }) => code);

describe('diagnostics', () => {
  test('come when a page is opened, and again when it changes, and go when it is closed', async () => {
    const editor = start();
    const { capabilities } = await editor.initialize();
    expect(capabilities.positionEncoding).toBe('utf-16');
    expect(capabilities.textDocumentSync).toEqual({ openClose: true, change: 2, save: true });
    await editor.open('ad.txt', PATCH, 'plaintext');
    const first = await editor.diagnostics('ad.txt', undefined, 0);
    expect(first.map(({ code, severity, range }) => [code, severity, range])).toEqual([
      ['unqualified-efficacy', 1, range(1, 10, 1, 32)],
      ['absolute-safety', 1, range(2, 0, 2, 15)],
    ]);
    expect(first[1]).toMatchObject({
      source: 'claim-audit',
      message: '“No side effects” denies harm altogether; proof would be needed, and none is shown.',
    });
    const page = fileURLToPath(first[1]!.codeDescription!.href);
    expect(readFileSync(page, 'utf8')).toContain('# Safety stated without limits');

    // A change of a part, in characters of which some take two units.
    let from = editor.published.length;
    await editor.change('ad.txt', { range: range(2, 0, 2, 0), text: '😀 ' });
    const moved = await editor.diagnostics('ad.txt', undefined, from);
    expect(moved[1]!.range).toEqual(range(2, 3, 2, 18));

    from = editor.published.length;
    await editor.change('ad.txt', { text: 'Golden Knee patch\n' });
    expect(await editor.diagnostics('ad.txt', undefined, from)).toEqual([]);

    from = editor.published.length;
    await editor.change('ad.txt', { text: PATCH });
    await editor.tell('textDocument/didClose', 'ad.txt');
    expect(await editor.diagnostics('ad.txt', undefined, from)).toEqual([]);
    expect(await editor.quit()).toBe(0);
    expect(editor.stderr).toBe('');
    // What was asked for before the page was closed never came.
    expect(editor.published.slice(from)).toEqual([{ uri: editor.uri('ad.txt'), diagnostics: [] }]);
  });

  test('are made once for several changes that follow each other', async () => {
    const editor = start();
    await editor.initialize();
    await editor.open('ad.txt', 'Golden Knee patch\n', 'plaintext');
    await editor.diagnostics('ad.txt', undefined, 0);
    const from = editor.published.length;
    let version = 0;
    for (const character of 'No side effects!')
      version = await editor.change('ad.txt', {
        range: range(1, version === 0 ? 0 : 99, 1, 99),
        text: character,
      });
    const last = await editor.diagnostics('ad.txt', (_, at) => at === version, from);
    expect(codes(last)).toEqual(['absolute-safety']);
    expect(editor.published.length - from).toBeLessThan(4);
    await editor.quit();
  });

  test('are given to editors that ask for them, and the same ones not twice', async () => {
    const editor = start();
    const capabilities = {
      ...CAPABLE,
      textDocument: { ...CAPABLE.textDocument, diagnostic: {} },
      workspace: { ...CAPABLE.workspace, diagnostics: { refreshSupport: true } },
    };
    const result = await editor.initialize({ capabilities });
    expect(result.capabilities.diagnosticProvider).toMatchObject({ identifier: 'claim-audit' });
    await editor.open('ad.txt', PATCH, 'plaintext');
    const pull = (previousResultId?: string) =>
      editor.ask<DocumentDiagnosticReport>('textDocument/diagnostic', 'ad.txt', { previousResultId });
    const first = await pull();
    if (first.kind !== 'full') throw new Error(first.kind);
    expect(codes(first.items)).toEqual(['unqualified-efficacy', 'absolute-safety']);
    expect(await pull(first.resultId)).toEqual({ kind: 'unchanged', resultId: first.resultId });
    await editor.change('ad.txt', { text: 'No side effects!\n' });
    expect(await pull(first.resultId)).toMatchObject({ kind: 'full', items: [{ code: 'absolute-safety' }] });
    save('claim-audit.config.yaml', 'rules: { absolute-safety: off }\n');
    await editor.changedOnDisk('claim-audit.config.yaml');
    await editor.until(() => editor.refreshes || undefined, 'a refresh');
    expect(await pull(first.resultId)).toMatchObject({ kind: 'full', items: [] });
    expect(editor.published).toEqual([]);
    await editor.quit();
  });

  test('are worded in the language of the editor, or that of --lang', async () => {
    const messages = [];
    for (const [args, locale] of [
      [['--stdio'], 'fr-CA'],
      [['--lang', 'fr'], 'en'],
      [['--lang=en'], 'fr'],
    ] as const) {
      const editor = start(args);
      await editor.initialize({ locale });
      await editor.open('ad.txt', 'No side effects!\n', 'plaintext');
      const [one] = await editor.diagnostics('ad.txt', undefined, 0);
      messages.push([
        String(one!.message).slice(0, 26),
        /rules\/(\w\w)\//.exec(one!.codeDescription!.href)![1],
      ]);
      await editor.quit();
    }
    expect(messages).toEqual([
      [expect.stringMatching(/^«.No side effects.» nie/), 'fr'],
      [expect.stringMatching(/^«.No side effects.» nie/), 'fr'],
      [expect.stringMatching(/^“No side effects” denies/), 'en'],
    ]);
  });

  test('follow the format, by language or by name; what is no page has none', async () => {
    const editor = start();
    await editor.initialize();
    await editor.open('a.md', '# Knee\n\nNo **side effects**!\n', 'markdown');
    expect((await editor.diagnostics('a.md', undefined, 0))[0]!.range).toEqual(range(2, 0, 2, 17));
    await editor.open('b.html', '<p>No side&nbsp;effects!</p>\n', 'html');
    expect((await editor.diagnostics('b.html', undefined, 0))[0]!.range).toEqual(range(0, 3, 0, 23));
    await editor.open('untitled:Untitled-1', 'No side effects!', 'plaintext');
    expect(codes(await editor.diagnostics('untitled:Untitled-1', undefined, 0))).toEqual(['absolute-safety']);
    await editor.open('d.markdown', 'No side effects!', 'quarto');
    expect(codes(await editor.diagnostics('d.markdown', undefined, 0))).toEqual(['absolute-safety']);
    await editor.open('e.ts', '// No side effects!', 'typescript');
    const position = { line: 0, character: 4 };
    expect(await editor.ask('textDocument/hover', 'e.ts', { position })).toBeNull();
    expect(editor.published.some(({ uri }) => uri.endsWith('e.ts'))).toBe(false);
    await editor.quit();
  });

  test('show suppressions that do nothing, and leave out what is suppressed or known', async () => {
    const editor = start();
    await editor.initialize();
    const lines = [
      'claim-audit-disable-next-line absolute-safety -- quoted from a ruling',
      'No side effects!',
      'claim-audit-disable-next-line cure-claim -- no longer there',
      'The patch is blue.',
      'claim-audit-disable-next-line absolute-safety --',
      'No side effects at all!',
    ];
    await editor.open('ad.txt', `${lines.join('\n')}\n`, 'plaintext');
    const all = await editor.diagnostics('ad.txt', undefined, 0);
    expect(
      all.map(({ code, severity, range, tags, message }) => [
        code,
        severity,
        range.start.line,
        tags,
        message,
      ]),
    ).toEqual([
      [
        'directive-unused',
        2,
        2,
        [1],
        'the suppression of "cure-claim" is not used: nothing is found there. Take it out.',
      ],
      [
        'directive-no-reason',
        2,
        4,
        undefined,
        expect.stringContaining('gives no reason and suppresses nothing'),
      ],
      ['absolute-safety', 1, 5, undefined, expect.any(String)],
    ]);
    await editor.quit();
  });
});

test('a baseline leaves out what it knows, from the folder that is open; one that is missing is told of', async () => {
  save('ad.txt', 'No side effects!\n');
  const program = join(import.meta.dirname, '../../../bin/claim-audit.js');
  spawnSync(process.execPath, [program, 'ad.txt', '--baseline', 'known.json', '--update-baseline'], { cwd });
  const editor = start(['--baseline', 'known.json']);
  await editor.initialize();
  await editor.open('ad.txt', 'No side effects!\nNo risk at all!\n', 'plaintext');
  const all = await editor.diagnostics('ad.txt', undefined, 0);
  expect(all.map(({ range }) => range.start.line)).toEqual([1]);
  await editor.quit();
  const other = start(['--baseline', 'missing.json']);
  await other.initialize();
  await other.open('ad.txt', 'No side effects!\n', 'plaintext');
  expect(codes(await other.diagnostics('ad.txt', undefined, 0))).toEqual(['no-baseline']);
  expect(other.messages).toEqual([expect.stringMatching(/missing\.json no such baseline/)]);
  await other.quit();
});

describe('configurations', () => {
  test('hold for the pages below them, with overrides, ignored pages and rule folders, and are read again', async () => {
    save(
      'claim-audit.config.yaml',
      'rules: { absolute-safety: warning }\nignore: [old/]\noverrides:\n  - files: "blog/*"\n    rules: { absolute-safety: info }\n',
    );
    const editor = start();
    await editor.initialize();
    await editor.until(() => editor.registered[0], 'a registration');
    expect(editor.registered[0]).toContain('workspace/didChangeWatchedFiles');
    for (const name of ['a.txt', 'blog/b.txt', 'old/c.txt'])
      await editor.open(name, 'No side effects!', 'plaintext');
    const severities = async (from: number) =>
      Promise.all(
        ['a.txt', 'blog/b.txt', 'old/c.txt'].map(async (name) =>
          (await editor.diagnostics(name, undefined, from)).map(({ severity }) => severity),
        ),
      );
    expect(await severities(0)).toEqual([[2], [3], []]);
    let from = editor.published.length;
    save('claim-audit.config.yaml', 'extends: ./base.yaml\n');
    save('base.yaml', 'rules: { absolute-safety: off }\n');
    await editor.changedOnDisk('claim-audit.config.yaml');
    expect(await severities(from)).toEqual([[], [], []]);
    from = editor.published.length;
    save('base.yaml', 'rules: { absolute-safety: info }\n');
    await editor.changedOnDisk('base.yaml', 'unrelated.yaml');
    expect(await severities(from)).toEqual([[3], [3], [3]]);
    from = editor.published.length;
    save('.claimauditignore', 'a.txt\n');
    await editor.changedOnDisk('.claimauditignore');
    expect(await severities(from)).toEqual([[], [3], [3]]);
    await editor.quit();
  });

  test('that are wrong say so where they are, and in one message, until they are mended', async () => {
    save('claim-audit.config.yaml', 'fail-on: error\nrules:\n  absolute-safty: off\n');
    const editor = start();
    await editor.initialize();
    await editor.open('ad.txt', PATCH, 'plaintext');
    const [problem] = await editor.diagnostics('claim-audit.config.yaml', undefined, 0);
    expect(problem).toMatchObject({
      range: range(2, 2, 2, 16),
      severity: 1,
      message: 'unknown rule or category "absolute-safty". Did you mean "absolute-safety"?',
    });
    const [note] = await editor.diagnostics('ad.txt', undefined, 0);
    expect(note!.message).toContain('Not audited: ');
    await editor.change('ad.txt', { text: `${PATCH}More.\n` });
    await editor.diagnostics('ad.txt', (_, version) => version === 2, 0);
    expect(editor.messages).toEqual([expect.stringContaining('claim-audit.config.yaml:3:3 unknown rule')]);

    // The editor that saves it needs not watch files.
    await editor.open('claim-audit.config.yaml', '', 'yaml');
    const from = editor.published.length;
    save('claim-audit.config.yaml', 'rules:\n  absolute-safety: off\n');
    await editor.tell('textDocument/didSave', 'claim-audit.config.yaml');
    expect(await editor.diagnostics('claim-audit.config.yaml', undefined, from)).toEqual([]);
    expect(codes(await editor.diagnostics('ad.txt', undefined, from))).toEqual(['unqualified-efficacy']);
    expect(editor.messages).toHaveLength(1);
    await editor.quit();
  });
});

describe('help with a finding', () => {
  const at = { position: { line: 2, character: 4 } };

  test('a hover explains it', async () => {
    const editor = start();
    await editor.initialize();
    await editor.open('ad.txt', PATCH, 'plaintext');
    const hover = await editor.ask<Hover>('textDocument/hover', 'ad.txt', at);
    expect(hover.range).toEqual(range(2, 0, 2, 15));
    expect(hover.contents).toMatchObject({
      kind: 'markdown',
      value: expect.stringContaining('**Safety stated without limits**'),
    });
    expect(
      await editor.ask('textDocument/hover', 'ad.txt', { position: { line: 0, character: 1 } }),
    ).toBeNull();
    await editor.quit();
  });

  test('actions suppress it; the reason is for its author to give', async () => {
    const editor = start();
    await editor.initialize();
    await editor.open('ad.txt', PATCH, 'plaintext');
    const diagnostics = await editor.diagnostics('ad.txt', undefined, 0);
    const actions = await editor.ask<CodeAction[]>('textDocument/codeAction', 'ad.txt', {
      range: { start: at.position, end: at.position },
      context: { diagnostics },
    });
    expect(actions.map(({ title }) => title)).toEqual([
      'Suppress absolute-safety here, with a reason',
      'Suppress absolute-safety in the whole file, with a reason',
      'Turn absolute-safety off in claim-audit.config.yaml',
      'Explain absolute-safety',
    ]);
    const [here, , turnOff, explain] = actions;
    expect(here!.diagnostics).toEqual([diagnostics[1]]);
    expect(here!.edit!.documentChanges).toEqual([
      {
        textDocument: { uri: editor.uri('ad.txt'), version: 1 },
        edits: [
          {
            range: range(2, 0, 2, 0),
            snippet: { kind: 'snippet', value: `claim-audit-disable-next-line absolute-safety -- $\{1}\n` },
          },
        ],
      },
    ]);
    expect(turnOff!.edit!.documentChanges).toMatchObject([
      { kind: 'create', uri: editor.uri('claim-audit.config.yaml') },
      { edits: [{ newText: 'rules:\n  absolute-safety: off\n' }] },
    ]);
    await editor.connection.sendRequest('workspace/executeCommand', explain!.command);
    expect(editor.shown).toEqual([diagnostics[1]!.codeDescription!.href]);
    await editor.quit();
  });

  test('an editor without snippets gets a suppression that is told to want a reason', async () => {
    save('claim-audit.config.yaml', 'rules:\n  superlative: off # our house style\n');
    const editor = start();
    const { workspace, ...rest } = CAPABLE;
    await editor.initialize({ capabilities: rest });
    await editor.open('ad.md', 'No side effects!\n', 'markdown');
    const [here, , turnOff] = await editor.ask<CodeAction[]>('textDocument/codeAction', 'ad.md', {
      range: range(0, 0, 0, 3),
      context: { diagnostics: [], only: ['quickfix'] },
    });
    const edit = {
      range: range(0, 0, 0, 0),
      newText: '<!-- claim-audit-disable-next-line absolute-safety --  -->\n',
    };
    expect(here!.edit).toEqual({ changes: { [editor.uri('ad.md')]: [edit] } });
    expect(turnOff!.edit).toEqual({
      changes: {
        [editor.uri('claim-audit.config.yaml')]: [
          { range: range(1, 36, 1, 36), newText: '\n  absolute-safety: off' },
        ],
      },
    });
    const from = editor.published.length;
    await editor.change('ad.md', { range: edit.range, text: edit.newText });
    const all = await editor.diagnostics('ad.md', undefined, from);
    expect(codes(all)).toEqual(['directive-no-reason', 'absolute-safety']);
    await editor.change('ad.md', { range: range(0, 54, 0, 54), text: 'a quotation' });
    await editor.diagnostics('ad.md', (now) => now.length === 0, from);
    await editor.quit();
  });
});

describe('the end', () => {
  test('without shutdown is exit code 1, also where input ends', async () => {
    const exiting = start();
    await exiting.initialize();
    await exiting.connection.sendNotification('exit');
    expect(await exiting.exited).toEqual([1, null]);
    const ending = start();
    await ending.initialize();
    ending.process.stdin!.end();
    expect(await ending.exited).toEqual([1, null]);
  });

  test('comes when the editor dies', async () => {
    const parent = spawn(process.execPath, ['-e', 'setTimeout(() => {}, 60000)']);
    const editor = start();
    await editor.initialize({ processId: parent.pid! });
    await editor.open('ad.txt', PATCH, 'plaintext');
    await editor.diagnostics('ad.txt', undefined, 0);
    parent.kill('SIGKILL');
    await once(parent, 'exit');
    expect(await editor.exited).toEqual([1, null]);
  });

  test('does not come for messages that make no sense', async () => {
    const editor = start();
    await editor.initialize();
    await editor.change('never-opened.txt', { text: 'x' });
    await editor.tell('textDocument/didClose', 'never-opened.txt');
    await editor.open('file://%ff/?', 'No side effects!', 'plaintext');
    await editor.open(
      'broken.html',
      `<p <b x="<!--\0\ud800 No side effects!</${'<div>'.repeat(2000)}`,
      'html',
    );
    await editor.change('broken.html', { range: range(900, 5, 2, 1), text: '\r\r\n\ufeff' });
    await expect(editor.connection.sendRequest('no/such/request', {})).rejects.toThrow();
    await expect(editor.ask('textDocument/hover', 'broken.html', { position: null })).resolves.toBeNull();
    await editor.open('long.txt', 'No side effects! '.repeat(70_000), 'plaintext');
    const [note] = await editor.diagnostics('long.txt', undefined, 0);
    expect(note).toMatchObject({ code: 'too-long', severity: 3 });
    expect(await editor.quit()).toBe(0);
  });
});

function range(line: number, character: number, endLine: number, endCharacter: number) {
  return { start: { line, character }, end: { line: endLine, character: endCharacter } };
}
