import { type ListedReference, ReferenceList } from '../bibliography/list.ts';
import { toSource } from '../document/source-map.ts';
import type { Document, Span } from '../document/types.ts';
import { findCitations, resolveMarkers } from '../facts/citations.ts';
import type { Citation } from '../facts/types.ts';
import { identifyLanguages } from '../language/identify.ts';
import { segment } from '../language/index.ts';

/** A citation marker of a page and what it leads to. */
export interface ResolvedCitation {
  /** Place in the source, UTF-16 offsets. */
  readonly span: Span;
  /** Index of the block that it stands in, and its place in the block's text. */
  readonly block: number;
  readonly inBlock: Span;
  readonly text: string;
  readonly style: Citation['style'];
  /** What it names, lists and ranges opened: numbers, `Author year`, labels of notes, addresses. */
  readonly targets: readonly string[];
  /** Entries that it leads to, by their indexes in `references`. */
  readonly entries: readonly number[];
  /** Targets that lead neither to an entry or note nor by themselves to a work. */
  readonly missing: readonly string[];
}

export interface ResolvedCitations {
  readonly references: readonly ListedReference[];
  /** In order of the page. */
  readonly citations: readonly ResolvedCitation[];
}

/** Finds every citation marker of a document outside its reference lists, and the entries that each leads to. */
export function resolveCitations(document: Document): ResolvedCitations {
  const list = new ReferenceList(document);
  const languages = identifyLanguages(document.blocks, document.declaredLanguage);
  const citations: ResolvedCitation[] = [];
  for (const block of document.blocks) {
    if (block.kind === 'reference') continue;
    const language = languages.blocks[block.index] === 'fr' ? 'fr' : 'en';
    for (const sentence of segment(block.text, block.index, language)) {
      const { citations: leading, dangling } = resolveMarkers(
        findCitations(sentence, block),
        block.index,
        list,
      );
      const markers = [...leading, ...dangling].sort((a, b) => a.from - b.from);
      for (const { from, to, style, targets, entries } of markers) {
        const start = sentence.tokens[from]!.start;
        const end = sentence.tokens[to - 1]!.end;
        citations.push({
          span: toSource(block.map, start, end),
          block: block.index,
          inBlock: { start, end },
          text: block.text.slice(start, end),
          style,
          targets,
          entries,
          missing: targets.filter((target) => !list.leadsSomewhere(style, target, block.index)),
        });
      }
    }
  }
  return { references: list.entries, citations };
}
