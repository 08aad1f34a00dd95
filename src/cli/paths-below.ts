import { readdirSync } from 'node:fs';

const YAML = /\.ya?ml$/;

/** Paths of all that is in a folder and the folders in it, from there, with slashes, in order. */
export function pathsBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .sort();
}

/** Those of its YAML files. */
export function yamlBelow(folder: string): string[] {
  return pathsBelow(folder).filter((path) => YAML.test(path));
}
