import type { Block, Document, Format } from '../document/types.ts';
import type { Finding } from '../rules/types.ts';
import { applyDirectives } from '../suppressions/apply.ts';

/** A suppression to be put into a page; the author's reason comes between its two parts. */
export interface Insertion {
  readonly offset: number;
  readonly before: string;
  readonly after: string;
}

/** The page as it is, and how it is read. */
export interface Readable {
  readonly source: string;
  readonly format: Format;
  read(source: string): Document;
}

/** Lines above a finding that a comment may have to go before: those of a tag, say. */
const FARTHEST = 10;
const BREAK = /\r\n|\n|\r/;
const FRONT_MATTER = /^---[ \t]*(?:\r\n|\n|\r)[\s\S]*?(?:\r\n|\n|\r)(?:---|\.\.\.)[ \t]*(?:\r\n|\n|\r)/;
const PROLOGUE = /^\s*(?:<\?xml[^>]{0,200}>\s*)?<!doctype[^>]{0,300}>[ \t]*(?:\r\n|\n|\r)?/i;

/**
 * Finds where a suppression of one finding goes. Places are tried, the best first, until one is found where it takes
 * effect and where the page still reads as before: a comment on its own line would part a paragraph of Markdown, say.
 *
 * @returns null where no place will do
 */
export function suppressionOf(finding: Finding, page: Readable): Insertion | null {
  return firstThatHolds(placesFor(finding, page), finding, page);
}

/** Finds where the suppression of a finding's rule in the whole page goes; see `suppressionOf`. */
export function suppressionInFile(finding: Finding, page: Readable): Insertion | null {
  const { source, format } = page;
  const prologue = format === 'markdown' ? FRONT_MATTER : format === 'html' ? PROLOGUE : null;
  const top = prologue?.exec(source)?.[0].length ?? 0;
  const [before, after] = comment('disable-file', finding.rule, format);
  const lineBreak = breakOf(source);
  const places = [
    { offset: top, before, after: after + lineBreak },
    { offset: source.length, before: lineBreak + before, after },
  ];
  return firstThatHolds(places, finding, page);
}

function* placesFor({ rule, span }: Finding, { source, format }: Readable): Generator<Insertion> {
  const above = comment('disable-next-line', rule, format);
  const beside = comment('disable-line', rule, format, true);
  let start = lineStart(source, span.start);
  yield lineAbove(start);
  const line = source.slice(start).split(BREAK, 1)[0]!;
  yield { offset: start + line.trimEnd().length, before: ` ${beside[0]}`, after: beside[1] };
  for (let more = 0; more < FARTHEST && start > 0; more++) {
    start = lineStart(source, start - (source.startsWith('\r\n', start - 2) ? 2 : 1));
    yield lineAbove(start);
  }

  function lineAbove(offset: number): Insertion {
    const [indent] = /^[ \t]*/.exec(source.slice(offset, offset + 200))!;
    return { offset, before: indent + above[0], after: above[1] + breakOf(source) };
  }
}

function firstThatHolds(places: Iterable<Insertion>, finding: Finding, page: Readable): Insertion | null {
  const now = page.read(page.source);
  for (const place of places) if (holds(place, finding, page, now)) return place;
  return null;
}

/** Whether the page, with the suppression and a reason in it, reads as before and lets the finding be. */
function holds(
  { offset, before, after }: Insertion,
  finding: Finding,
  page: Readable,
  now: Document,
): boolean {
  const added = `${before}x${after}`;
  const source = page.source.slice(0, offset) + added + page.source.slice(offset);
  const changed = page.read(source);
  if (!readsAlike(now, changed)) return false;
  const by = offset <= finding.span.start ? added.length : 0;
  const moved = { ...finding, span: { start: finding.span.start + by, end: finding.span.end + by } };
  return applyDirectives(changed, [moved], new Set([finding.rule])).findings.length === 0;
}

function readsAlike(a: Document, b: Document): boolean {
  return (
    a.declaredLanguage === b.declaredLanguage &&
    a.blocks.length === b.blocks.length &&
    a.blocks.every((block, index) => isAlike(block, b.blocks[index]!))
  );
}

function isAlike(a: Block, b: Block): boolean {
  return (
    a.kind === b.kind &&
    a.level === b.level &&
    a.text === b.text &&
    a.section === b.section &&
    a.leadIn === b.leadIn
  );
}

/** The directive up to its reason, and what ends it. Plain text needs a mark only behind other words. */
function comment(directive: string, rule: string, format: Format, isBehindText = false): [string, string] {
  const words = `claim-audit-${directive} ${rule} -- `;
  if (format === 'text') return [isBehindText ? `# ${words}` : words, ''];
  return [`<!-- ${words}`, ' -->'];
}

function lineStart(source: string, offset: number): number {
  let start = offset;
  while (start > 0 && !/[\n\r]/.test(source[start - 1]!)) start--;
  return start;
}

function breakOf(source: string): string {
  return BREAK.exec(source)?.[0] ?? '\n';
}
