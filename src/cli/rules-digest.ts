import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { RuleSet } from '../audit.ts';
import { digestOf } from '../cache/store.ts';
import { shippedRulesPath } from '../shipped.ts';
import type { PageConfiguration } from './configuration.ts';
import { type RuleFolder, ruleFolder } from './load-rules.ts';
import { pathsBelow } from './paths-below.ts';
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
        ? contentsOf(shippedRulesPath)
        : wordsOf(ruleFolder(options.rules, session));
    digest = digestOf([JSON.stringify(ruleSet.rules), ...words, ...folders.flatMap(contentsOf)]);
    digests.set(ruleSet, digest);
  }
  return digest;
}

/** What a folder of rules holds, and the shipped rules that complete it. */
function wordsOf({ own, hasLexicons, hasVocabularies }: RuleFolder): (string | Uint8Array)[] {
  const shipped = hasLexicons && hasVocabularies ? [] : contentsOf(shippedRulesPath);
  return [...own.flatMap(({ path, text }) => [path, text]), ...shipped];
}

/** Names and bytes of the files in a folder. */
function contentsOf(folder: string): (string | Uint8Array)[] {
  return pathsBelow(folder)
    .map((name) => ({ name, path: join(folder, name) }))
    .filter(({ path }) => statSync(path).isFile())
    .flatMap(({ name, path }) => [name, readFileSync(path)]);
}
