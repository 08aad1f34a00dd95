import type { AuditResult, InspectResult } from '../audit.ts';
import type { Document } from '../document/types.ts';
import { once } from '../once.ts';

/** What is kept of a result: all but the document and what few reports ask for. It is plain data. */
export type KeptResult = Omit<AuditResult, 'document'>;

export function keptOf(result: AuditResult): KeptResult {
  const { language, words, profile, references, findings, cleared } = result;
  return { language, words, profile, references, findings, cleared };
}

/**
 * A whole result again.
 *
 * @param audit audits the document, for what was not kept, when that is asked for
 */
export function restored(kept: KeptResult, document: Document, audit: () => InspectResult): InspectResult {
  const whole = once(audit);
  return {
    ...kept,
    document,
    format: document.format,
    works: () => whole().works(),
    get facts() {
      return whole().facts;
    },
    get claims() {
      return whole().claims;
    },
  };
}
