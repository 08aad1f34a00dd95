import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { RuleSet } from '../audit.ts';
import { digestOf } from '../cache/store.ts';
import { shippedRulesPath } from '../shipped.ts';
import type { PageConfiguration } from './configuration.ts';
import { ruleFolder } from './load-rules.ts';
import type { GlobalOptions, Session } from './session.ts';

const digests = new WeakMap<RuleSet, string>();

/** A name for all the rules, lexicons and vocabularies that a page is audited by: other content, another name. */
export function rulesDigest(
  { ruleSet, effective }: PageConfiguration,
  options: GlobalOptions,
  session: Session,
): string {
  let digest = digests.get(ruleSet);
  if (digest === undefined) {
    const folders = [...effective.lexicons, ...effective.ruleFolders].map(({ value }) => value);
    const words =
      options.rules === undefined
        ? filesBelow(shippedRulesPath)
        : ruleFolder(options.rules, session).files.flatMap(({ path, text }) => [path, text]);
    digest = digestOf([JSON.stringify(ruleSet.rules), ...words, ...folders.flatMap(filesBelow)]);
    digests.set(ruleSet, digest);
  }
  return digest;
}

/** Names and bytes of the files in a folder. */
function filesBelow(folder: string): (string | Uint8Array)[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .sort()
    .map((name) => ({ name, path: join(folder, name) }))
    .filter(({ path }) => statSync(path).isFile())
    .flatMap(({ name, path }) => [name.replaceAll('\\', '/'), readFileSync(path)]);
}
