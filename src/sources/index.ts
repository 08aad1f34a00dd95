import { readFile, stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { decode } from './decode.ts';
import { codeOf, type Found, findFiles, identityOf } from './find.ts';
import { formatOf } from './format.ts';
import { signatureOf } from './signature.ts';
import type { SourceOptions, SourceProblem, SourceResult } from './types.ts';

export { EXTENSIONS, formatOf, isTextPageName } from './format.ts';
export type * from './types.ts';

const LARGEST = 50_000_000;
/** Path that stands for standard input. */
export const STDIN = '-';

/**
 * Finds and reads pages one by one: files, folders with all below them, patterns, `-` for standard input.
 * A file reached by several paths comes once. What cannot be read comes as a problem in its place.
 */
export async function* readSources(
  paths: readonly string[],
  options: SourceOptions,
): AsyncGenerator<SourceResult> {
  const seen = new Set<string>();
  for (const path of paths) {
    if (path === STDIN) {
      yield await readStdin(options);
      continue;
    }
    const all = await findFiles(path, options);
    const kept = await keptOf(all, options);
    const [first] = all;
    // Of many files some are left out in silence; where nothing is left of a path, that is said.
    if (kept.length === 0 && first?.kind === 'file') yield { kind: 'left-out', path, file: first.file };
    for (const found of kept) {
      if (found.kind === 'problem') yield found;
      else {
        const identity = await identityOf(found.file);
        if (seen.has(identity)) continue;
        seen.add(identity);
        yield await readOne(found.file, found.path, options.largest ?? LARGEST);
      }
    }
  }
}

async function keptOf(
  found: readonly (Found | SourceProblem)[],
  { leaveOut }: SourceOptions,
): Promise<readonly (Found | SourceProblem)[]> {
  if (!leaveOut) return found;
  const kept: (Found | SourceProblem)[] = [];
  for (const one of found) if (one.kind === 'problem' || !(await leaveOut(one.file))) kept.push(one);
  return kept;
}

async function readOne(file: string, path: string, limit: number): Promise<SourceResult> {
  try {
    const { size } = await stat(file);
    if (size > limit) return { kind: 'problem', id: 'too-large', path, size, limit };
    return pageOf(await readFile(file), path);
  } catch (error) {
    const code = codeOf(error);
    return code === 'ENOENT'
      ? { kind: 'problem', id: 'missing', path }
      : { kind: 'problem', id: 'unreadable', path, code };
  }
}

async function readStdin({
  cwd,
  stdin,
  stdinFilename,
  leaveOut,
  largest: limit = LARGEST,
}: SourceOptions): Promise<SourceResult> {
  const path = stdinFilename ?? '<stdin>';
  const file = stdinFilename === undefined ? null : resolve(cwd, stdinFilename);
  if (file !== null && (await leaveOut?.(file))) return { kind: 'left-out', path, file };
  if (!stdin) return { kind: 'problem', id: 'unreadable', path, code: null };
  const chunks: Uint8Array[] = [];
  let size = 0;
  try {
    for await (const chunk of stdin) {
      size += chunk.length;
      if (size > limit) return { kind: 'problem', id: 'too-large', path, size, limit };
      chunks.push(chunk);
    }
  } catch (error) {
    return { kind: 'problem', id: 'unreadable', path, code: codeOf(error) };
  }
  return pageOf(Buffer.concat(chunks), path);
}

function pageOf(bytes: Uint8Array, path: string): SourceResult {
  const signature = signatureOf(bytes, path);
  if (signature === 'compound-encrypted') return { kind: 'problem', id: 'encrypted', path };
  if (signature === 'compound') return { kind: 'problem', id: 'old-word-file', path };
  if (signature !== null) return { kind: 'page', path, format: signature, bytes };
  // Only the beginning shows whether a file without a telling name is HTML; any 8-bit reading will do for that.
  const beginning = Buffer.from(bytes.subarray(0, 5000)).toString('latin1');
  const decoded = decode(bytes, formatOf(path, beginning) === 'html');
  if ('problem' in decoded) return { kind: 'problem', id: decoded.problem, path };
  const { text, encoding } = decoded;
  return { kind: 'page', path, format: formatOf(path, text), text, encoding };
}
