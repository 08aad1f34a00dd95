import { type InspectResult, inspectDocument } from '../audit.ts';
import type { Page } from '../sources/index.ts';
import type { PageConfiguration } from './configuration.ts';
import { readPage } from './read-page.ts';
import type { GlobalOptions, Session } from './session.ts';

export interface CacheOptions {
  /** A file; `true` for the usual one. */
  readonly cache?: string | true;
  /** False with `--no-inline-config`. */
  readonly inlineConfig: boolean;
}

/** Audits pages, or finds what an earlier run found where nothing has changed since. */
export interface PageInspector {
  /** @returns all findings, whatever their confidence */
  inspect(page: Page, configuration: PageConfiguration): Promise<InspectResult>;
  /** Writes the cache. */
  end(): void;
}

export async function beginInspection(
  options: CacheOptions & GlobalOptions,
  session: Session,
): Promise<PageInspector> {
  const { cache, inlineConfig } = options;
  if (cache !== undefined) {
    const { inspectWithCache } = await import('./page-cache.ts');
    return inspectWithCache({ ...options, cache }, session);
  }
  return {
    async inspect(page, configuration) {
      const document = await readPage(page, configuration.effective.mainContent.value, inlineConfig);
      return inspectDocument(document, configuration.ruleSet, configuration.reading);
    },
    end() {},
  };
}
