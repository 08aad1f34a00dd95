import { existsSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, extname, isAbsolute, join, resolve } from 'node:path';
import { CONFIG_NAMES } from './discover.ts';

const DATA = ['.yaml', '.yml', '.json'];

/** What a name in `extends` stands for. */
export type Extended = { readonly path: string } | { readonly problem: 'no-extended' } | NotData;
interface NotData {
  readonly problem: 'extended-not-data';
  readonly file: string;
}

/**
 * The file that `extends: NAME` means: a path that begins with `.` or `/` starts from the folder of the configuration;
 * any other name is a package, found as Node finds it, with its main file or its claim-audit.config file.
 *
 * @param from path of the configuration that extends
 */
export function extendedFile(name: string, from: string): Extended {
  const path =
    /^\.{1,2}(?:[\\/]|$)/.test(name) || isAbsolute(name)
      ? below(resolve(dirname(from), name))
      : inPackage(name, from);
  if (path === null) return { problem: 'no-extended' };
  return DATA.includes(extname(path)) ? { path } : { problem: 'extended-not-data', file: path };
}

/** A file, or the configuration in a folder. */
function below(path: string): string | null {
  const found = statSync(path, { throwIfNoEntry: false });
  if (!found?.isDirectory()) return found ? path : null;
  return CONFIG_NAMES.map((file) => join(path, file)).find((file) => existsSync(file)) ?? null;
}

function inPackage(name: string, from: string): string | null {
  const { resolve: find } = createRequire(from);
  const attempt = (wanted: string): string | null => {
    try {
      return find(wanted);
    } catch {
      return null;
    }
  };
  const main = attempt(name);
  if (main !== null && DATA.includes(extname(main))) return main;
  const manifest = attempt(`${name}/package.json`);
  return (manifest === null ? null : below(dirname(manifest))) ?? main;
}
