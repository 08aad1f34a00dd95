import { readdirSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '../..');

/** Paths of the sample pages, relative to the project. */
export const SAMPLES: readonly string[] = readdirSync(join(ROOT, 'fixtures/pages'), {
  recursive: true,
  encoding: 'utf8',
})
  .filter((name) => /\.(txt|md|html)$/.test(name))
  .map((name) => `fixtures/pages/${name.replaceAll('\\', '/')}`)
  .sort();
