import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, relative, resolve } from 'node:path';
import { inspectDocument } from '../audit.ts';
import { keptOf, restored } from '../cache/result.ts';
import { digestOf, ResultStore } from '../cache/store.ts';
import { Failure, reasonOf } from './failure.ts';
import type { CacheOptions, PageInspector } from './inspector.ts';
import { readPage } from './read-page.ts';
import { rulesDigest } from './rules-digest.ts';
import type { GlobalOptions, Session } from './session.ts';
import { version } from './version.ts';

const DEFAULT_FILE = '.claim-audit-cache';

/** Keeps results from one run to the next in a file. */
export function inspectWithCache(
  options: CacheOptions & GlobalOptions & { readonly cache: string | true },
  session: Session,
): PageInspector {
  const { cache, inlineConfig } = options;
  const path = cache === true ? DEFAULT_FILE : cache;
  const file = resolve(session.io.cwd, path);
  const { store, isWritten } = readStore(file, path, session);
  const seen = new Set<string>();
  return {
    async inspect(page, configuration) {
      const { ruleSet, reading, effective } = configuration;
      const name = relative(dirname(file), resolve(session.io.cwd, page.path)).replaceAll('\\', '/');
      const rules = rulesDigest(configuration, options, session);
      const settings = JSON.stringify([page.format, reading, effective.mainContent.value, inlineConfig]);
      const key = digestOf([version, rules, settings, 'text' in page ? page.text : page.bytes]);
      seen.add(name);
      const document = await readPage(page, effective.mainContent.value, inlineConfig);
      const audit = () => inspectDocument(document, ruleSet, reading);
      const kept = store.find(name, key);
      if (kept) return restored(kept, document, audit);
      const result = audit();
      store.keep(name, key, keptOf(result));
      return result;
    },
    end() {
      for (const name of store.paths)
        if (!seen.has(name) && !existsSync(resolve(dirname(file), name))) store.forget(name);
      if (isWritten && store.isChanged) writeStore(store, file, path, session);
    },
  };
}

/** What a file holds; what is no cache is not written over. */
function readStore(
  file: string,
  path: string,
  { tell }: Session,
): { store: ResultStore; isWritten: boolean } {
  let store: ReturnType<typeof ResultStore.parse> = 'damaged';
  try {
    if (!existsSync(file)) return { store: new ResultStore(), isWritten: true };
    store = ResultStore.parse(readFileSync(file, 'utf8'));
  } catch {
    store = 'foreign';
  }
  if (typeof store !== 'string') return { store, isWritten: true };
  tell(new Failure(store === 'damaged' ? 'cache-damaged' : 'cache-foreign', { path }));
  return { store: new ResultStore(), isWritten: store === 'damaged' };
}

/** Puts a whole new file in the place of the old one, so that runs at the same time never see half of it. */
function writeStore(store: ResultStore, file: string, path: string, { tell }: Session): void {
  const text = store.format();
  const half = `${file}.${digestOf([text]).slice(0, 8)}.tmp`;
  try {
    writeFileSync(half, text);
    renameSync(half, file);
  } catch (error) {
    rmSync(half, { force: true });
    tell(new Failure('cache-not-written', { path, reason: reasonOf(error) }));
  }
}
