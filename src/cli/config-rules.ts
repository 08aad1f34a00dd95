import { readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { RuleSet } from '../audit.ts';
import type { Loaded } from '../config/load.ts';
import { ConfigError, type ConfigProblem } from '../config/problem.ts';
import type { PageSettings } from '../config/types.ts';
import type { RuleFile } from '../rules/compile.ts';
import { shownPath } from './config-failure.ts';
import { Failure } from './failure.ts';
import { yamlBelow } from './paths-below.ts';
import type { Session } from './session.ts';

const RULE = /^([a-z]+)\/([a-z-]+)\.ya?ml$/;

/**
 * Checks that the rules and categories that a configuration names are there: among the rules of the run, or in the
 * rule folders of the configuration.
 *
 * @throws ConfigError otherwise
 */
export function checkNames({ layers }: Loaded, { rules }: RuleSet): void {
  const parts = layers.flatMap(({ file, config }) => [
    { file, keys: [] as (string | number)[], settings: config as PageSettings },
    ...(config.overrides ?? []).map((settings, index) => ({ file, keys: ['overrides', index], settings })),
  ]);
  if (!parts.some(({ settings }) => settings.rules)) return;
  const known = new Set(rules.flatMap(({ id, category }) => [id, category]));
  for (const { file, settings } of parts) {
    for (const folder of settings['rule-folders'] ?? []) {
      for (const path of yamlBelow(resolve(dirname(file.path), folder))) {
        const [, category, id] = RULE.exec(path) ?? [];
        if (category && id && category !== 'lexicons') known.add(category).add(id);
      }
    }
  }
  const problems = parts.flatMap(({ file, keys, settings }) =>
    Object.keys(settings.rules ?? {})
      .filter((name) => !known.has(name))
      .map((name): ConfigProblem => {
        const place = file.placeOfKey([...keys, 'rules', name]);
        return { id: 'unknown-rule', args: { name, known: [...known] }, place };
      }),
  );
  if (problems.length > 0) throw new ConfigError(problems);
}

/**
 * Adds what folders hold to the rules of a run.
 *
 * @param lexicons folders `<language>/*.yaml`
 * @param ruleFolders folders `<category>/<id>.yaml` and `lexicons/<language>/*.yaml`
 * @throws Failure when a file cannot be used
 */
export async function extendFromFolders(
  base: RuleSet,
  lexicons: readonly string[],
  ruleFolders: readonly string[],
  session: Session,
): Promise<RuleSet> {
  const { cwd } = session.io;
  const shown = new Map<string, string>();
  const files = new Map<string, RuleFile>();
  const add = (folder: string, number: number, prefix: string) => {
    for (const name of yamlBelow(folder)) {
      const path = `${prefix}${name}`;
      // Files of the same name in several folders are all read; a rule takes the place of one that came before.
      const own = path.replace(/^(lexicons\/\w+\/)/, `$1${number}~`);
      files.set(own, { path: own, text: readFileSync(join(folder, name), 'utf8') });
      shown.set(own, shownPath(join(folder, name), cwd));
    }
  };
  for (const [index, folder] of lexicons.entries()) add(folder, index, 'lexicons/');
  for (const [index, folder] of ruleFolders.entries()) add(folder, lexicons.length + index, '');
  const { extendRules } = await import('../rules/compilers.ts');
  const { extended, problems } = extendRules(base, [...files.values()]);
  for (const problem of problems)
    session.tell(new Failure('rule-problem', { ...problem, path: shown.get(problem.path) ?? problem.path }));
  if (problems.length > 0) throw new Failure('rules-refused', { count: problems.length });
  return extended;
}
