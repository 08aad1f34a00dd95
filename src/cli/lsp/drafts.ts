import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { TextFormat } from '../../document/types.ts';
import { unitsBefore } from '../../lsp/ranges.ts';
import { formatOf, isTextPageName } from '../../sources/index.ts';
import type { AuditedDraft, Auditor, Draft } from './auditor.ts';
import { pathOf } from './client.ts';
import { Queue } from './queue.ts';

/** Names that editors have for the formats; a document in any other language is read by its extension. */
const LANGUAGE_IDS: Readonly<Record<string, TextFormat>> = {
  plaintext: 'text',
  text: 'text',
  markdown: 'markdown',
  html: 'html',
};
/** Milliseconds that the shortest pause in writing takes, and the longest that a slow page is waited with. */
const PAUSE = 150;
const LONGEST_PAUSE = 1_000;
/** Times that a page is audited for a question which is overtaken by what its author writes. */
const TRIALS = 3;

/** A document as it was audited last. */
interface Audited extends AuditedDraft {
  readonly version: number;
  /** No other audit has it. */
  readonly id: number;
}

/** The pages that are open, each with its findings. A page is audited when its author pauses. */
export class Drafts {
  readonly #document: (uri: string) => TextDocument | undefined;
  readonly #auditor: Auditor;
  readonly #audited = new Map<string, Audited>();
  readonly #queue: Queue;
  /** Milliseconds that the last audit of a page took. */
  readonly #took = new Map<string, number>();
  #audits = 0;

  /**
   * @param document what the editor holds now
   * @param done told of each page once it has been audited
   */
  constructor(
    document: (uri: string) => TextDocument | undefined,
    auditor: Auditor,
    done: (uri: string, version: number) => void,
  ) {
    this.#document = document;
    this.#auditor = auditor;
    this.#queue = new Queue(async (uri) => {
      const version = await this.#audit(uri);
      if (version !== null) done(uri, version);
    });
  }

  /** Has a page audited: a new one at once, others when nothing changes for a while, the longer the slower they are. */
  changed(uri: string): void {
    const took = this.#took.get(uri);
    const pause = took === undefined ? 0 : Math.min(LONGEST_PAUSE, Math.max(PAUSE, took));
    void this.#queue.ask(uri, pause);
  }

  /** Has pages audited at once. */
  ask(uris: readonly string[]): void {
    for (const uri of uris) void this.#queue.ask(uri, 0);
  }

  /** Forgets what was found, where all is to be audited anew. */
  forget(): void {
    this.#audited.clear();
  }

  closed(uri: string): void {
    this.#queue.drop(uri);
    this.#audited.delete(uri);
    this.#took.delete(uri);
  }

  close(): void {
    this.#queue.close();
  }

  /** The findings in a document as it is now; null for one that is no page, not open, or changing all the time. */
  async current(uri: string): Promise<Audited | null> {
    for (let trial = 0; trial <= TRIALS; trial++) {
      const document = this.#document(uri);
      if (!document || formatIn(document) === null) return null;
      const known = this.#audited.get(uri);
      if (known?.version === document.version) return known;
      await this.#queue.ask(uri, 0);
    }
    return null;
  }

  /** The findings of the last audit. */
  known(uri: string): Audited | null {
    return this.#audited.get(uri) ?? null;
  }

  /** @returns the version that was audited; null where there is nothing to tell */
  async #audit(uri: string): Promise<number | null> {
    const document = this.#document(uri);
    const draft = document && draftOf(document);
    if (!document || !draft) return null;
    const { version } = document;
    if (this.#audited.get(uri)?.version === version) return version;
    const started = performance.now();
    const isWanted = () => this.#document(uri)?.version === version;
    const audited = await this.#auditor.audit(draft, isWanted);
    if (!this.#document(uri)) return null;
    // What changed meanwhile has been asked for; what was reloaded meanwhile, too.
    if (!audited || !isWanted()) return null;
    this.#took.set(uri, performance.now() - started);
    this.#audited.set(uri, { ...audited, version, id: ++this.#audits });
    return version;
  }
}

/** How a document is read; null where it is no page. */
export function formatIn(document: TextDocument): TextFormat | null {
  const { uri, languageId } = document;
  const named = LANGUAGE_IDS[languageId];
  if (named) return named;
  const name = pathOf(uri) ?? uri;
  return isTextPageName(name) ? formatOf(name, document.getText()) : null;
}

function draftOf(document: TextDocument): Draft | null {
  const format = formatIn(document);
  if (format === null) return null;
  const text = document.getText();
  const before = unitsBefore(text);
  return { path: pathOf(document.uri), format, text: text.slice(before), before };
}
