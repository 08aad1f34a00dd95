import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

const PROGRAM = join(import.meta.dirname, '../../bin/claim-audit.js');
const RULES = join(import.meta.dirname, '../cli/rules');
const SECTION = /^=== (.+)$/;

/**
 * A run of the built program with what it must print. Written as a text file: a note, then sections
 * `=== command`, `=== env`, `=== stdin`, `=== file NAME`, `=== stdout`, `=== stderr`, `=== written NAME`
 * and `=== exit`. In files and streams `\xHH` stands for a byte and `\e` for the escape character; a line
 * that ends in `\` goes on without a line break.
 */
export interface Scenario {
  readonly note: string;
  readonly sections: ReadonlyMap<string, string>;
}

export function readScenario(path: string): Scenario {
  const sections = new Map<string, string>();
  const note: string[] = [];
  let lines: string[] | undefined;
  let name = '';
  for (const line of readFileSync(path, 'utf8').split('\n')) {
    const heading = SECTION.exec(line);
    if (heading) {
      if (lines) sections.set(name, lines.map((text) => `${text}\n`).join(''));
      name = heading[1]!;
      lines = [];
    } else (lines ?? note).push(line);
  }
  // The last line break of the file begins no line.
  if (lines)
    sections.set(
      name,
      lines
        .slice(0, lines.at(-1) === '' ? -1 : undefined)
        .map((text) => `${text}\n`)
        .join(''),
    );
  return { note: note.join('\n').trim(), sections };
}

export function writeScenario(path: string, { note, sections }: Scenario): void {
  const parts = [...sections].map(([name, text]) => `=== ${name}\n${text}`);
  writeFileSync(path, `${note}\n${parts.join('')}`);
}

/** Runs a scenario in a folder of its own, which also holds the small set of `rules`. */
export function runScenario({ sections }: Scenario): Map<string, string> {
  const folder = mkdtempSync(join(tmpdir(), 'claim-audit-'));
  try {
    cpSync(RULES, join(folder, 'rules'), { recursive: true });
    for (const [name, text] of sections) {
      if (!name.startsWith('file ')) continue;
      const path = join(folder, name.slice('file '.length));
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, decode(text));
    }
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [PROGRAM, ...argumentsOf(sections.get('command') ?? '')],
      {
        cwd: folder,
        env: { PATH: process.env.PATH, LANG: 'en_GB.UTF-8', ...environmentOf(sections.get('env') ?? '') },
        input: decode(sections.get('stdin') ?? ''),
        maxBuffer: 64 * 1024 * 1024,
      },
    );
    const result = new Map(sections);
    result.delete('stdout');
    result.delete('stderr');
    if (stdout.length > 0) result.set('stdout', encode(stdout.toString('utf8'), folder));
    if (stderr.length > 0) result.set('stderr', encode(stderr.toString('utf8'), folder));
    for (const name of sections.keys()) {
      if (!name.startsWith('written ')) continue;
      result.set(name, encode(readFileSync(join(folder, name.slice('written '.length)), 'utf8'), folder));
    }
    result.delete('exit');
    result.set('exit', `${status}\n`);
    return result;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Words of a command line, quoted ones kept together. */
function argumentsOf(command: string): string[] {
  return [...command.trim().matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, plain]) => quoted ?? plain!);
}

function environmentOf(text: string): Record<string, string> {
  return Object.fromEntries(
    text
      .split('\n')
      .filter(Boolean)
      .map((line) => line.split('=', 2) as [string, string]),
  );
}

function decode(text: string): Buffer {
  const joined = text.replace(/\\\n/g, '');
  const bytes: Buffer[] = [];
  for (const part of joined.split(/(\\x[0-9A-Fa-f]{2}|\\e)/)) {
    if (part === '\\e') bytes.push(Buffer.from([27]));
    else if (/^\\x[0-9A-Fa-f]{2}$/.test(part)) bytes.push(Buffer.from([Number.parseInt(part.slice(2), 16)]));
    else bytes.push(Buffer.from(part, 'utf8'));
  }
  return Buffer.concat(bytes);
}

function encode(text: string, folder: string): string {
  const shown = text.replaceAll(folder, '<folder>').replaceAll('\u001b', '\\e').replaceAll('\r', '\\x0D');
  return shown.endsWith('\n') || shown === '' ? shown : `${shown}\\\n`;
}
