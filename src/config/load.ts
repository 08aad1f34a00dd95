import { statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { schemaProblems } from './check.ts';
import { extendedFile } from './extends.ts';
import { type ConfigFile, type Keys, readConfigFile } from './file.ts';
import { ConfigError, type ConfigProblem } from './problem.ts';
import type { Config, PageSettings } from './types.ts';

/** One file of a configuration. */
export interface Layer {
  readonly file: ConfigFile;
  readonly config: Config;
}

/** A configuration with all that it extends. */
export interface Loaded {
  /** The file that was found. */
  readonly path: string;
  /** Folder that the patterns of all its files start from. */
  readonly base: string;
  /** The weakest first, `path` last. */
  readonly layers: readonly Layer[];
}

/**
 * Reads a configuration and what it extends.
 *
 * @param path absolute
 * @param base folder that its patterns start from
 * @throws ConfigError with everything that is wrong in any of the files
 */
export function loadConfig(path: string, base: string): Loaded {
  const problems: ConfigProblem[] = [];
  const layers = layersOf(path, [], problems);
  if (problems.length > 0) throw new ConfigError(problems);
  return { path, base, layers };
}

/** @param chain files that lead here, each extending the next */
function layersOf(path: string, chain: readonly string[], problems: ConfigProblem[]): Layer[] {
  let file: ConfigFile;
  try {
    file = readConfigFile(path);
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    problems.push(...error.problems);
    return [];
  }
  const found = inOrder(schemaProblems(file));
  if (found.length > 0) {
    problems.push(...found);
    return [];
  }
  const config = file.value as Config;
  const own = missingFolders(file, config);
  const bases: Layer[] = [];
  [config.extends ?? []].flat().forEach((name, index) => {
    const place = file.placeOf(Array.isArray(config.extends) ? ['extends', index] : ['extends']);
    const extended = extendedFile(name, path);
    if ('path' in extended) {
      const whole = [...chain, path];
      const from = whole.indexOf(extended.path);
      if (from < 0) bases.push(...layersOf(extended.path, whole, problems));
      else
        own.push({
          id: 'extends-itself',
          args: { chain: [...whole.slice(from), extended.path] },
          place,
        });
    } else if (extended.problem === 'no-extended') {
      own.push({ id: 'no-extended', args: { name }, place });
    } else own.push({ id: 'extended-not-data', args: { name, file: extended.file }, place });
  });
  problems.push(...inOrder(own));
  return [...bases, { file, config }];
}

function inOrder(problems: readonly ConfigProblem[]): ConfigProblem[] {
  return [...problems].sort((a, b) => a.place.line - b.place.line || a.place.column - b.place.column);
}

const FOLDERS = ['lexicons', 'rule-folders'] as const;

function missingFolders(file: ConfigFile, config: Config): ConfigProblem[] {
  const parts: (readonly [Keys, PageSettings])[] = [
    [[], config],
    ...(config.overrides ?? []).map((part, index) => [['overrides', index], part] as const),
  ];
  return parts.flatMap(([keys, settings]) =>
    FOLDERS.flatMap((key) =>
      (settings[key] ?? []).flatMap((name, index): ConfigProblem[] => {
        const folder = resolve(dirname(file.path), name);
        if (statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return [];
        return [{ id: 'no-folder', args: { key, name }, place: file.placeOf([...keys, key, index]) }];
      }),
    ),
  );
}
