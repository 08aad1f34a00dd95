/** A half-open range `[start, end)` in UTF-16 code units. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** What a reader of the page sees a block as. */
export type BlockKind =
  | 'title'
  | 'meta-description'
  | 'heading'
  | 'paragraph'
  | 'list-item'
  | 'quotation'
  | 'table-cell'
  | 'caption'
  | 'link'
  | 'button'
  | 'image-alt'
  | 'footnote'
  | 'reference';

/**
 * Where each part of a block's text stands in the source, as runs ordered by `text`.
 * In a verbatim run text and source have the same length and map unit by unit. Any other run
 * (an entity, an escaped character, a folded line break) maps as a whole. Text between two runs
 * never exists; source between two runs is markup.
 */
export interface MapRun {
  /** Offset in the block's text. */
  readonly text: number;
  readonly textLength: number;
  /** Offset in the source. */
  readonly source: number;
  readonly sourceLength: number;
}

export type SourceMap = readonly MapRun[];

/** A link inside a block, in offsets of the block's text. */
export interface Link extends Span {
  readonly href: string;
}

export interface Block {
  /** Position in `Document.blocks`. */
  readonly index: number;
  readonly kind: BlockKind;
  /** Heading depth (1 to 6) or list depth (from 1); 0 for everything else. */
  readonly level: number;
  /** Decoded text as a visitor reads it, without list markers or markup. */
  readonly text: string;
  readonly map: SourceMap;
  /** Index of the heading block that this one stands under. */
  readonly section: number | null;
  /** Index of the block that introduces this one: the lead-in of a list, the question of an answer. */
  readonly leadIn: number | null;
  readonly links: readonly Link[];
  /** Parts of the text set as superscripts (`<sup>`, footnote references, ¹). */
  readonly superscripts: readonly Span[];
  /** Identifier that an in-page link or a footnote marker may point to (HTML id, footnote label). */
  readonly anchor: string | null;
  /** Absent where no word is written in disguise; `text` is then what the words are read as. */
  readonly disguise?: Disguise;
}

/** How a block that holds words in disguise is written. */
export interface Disguise {
  /** The block's text as a visitor sees it. */
  readonly written: { readonly text: string; readonly map: SourceMap };
  /** Leads from the text as read to the text as written. */
  readonly alignment: SourceMap;
  /** The words in disguise, in offsets of the text as read. */
  readonly words: readonly Span[];
}

/** Formats whose files are text. */
export type TextFormat = 'text' | 'markdown' | 'html';

/** Formats whose text must be taken out of the file first. */
export type FileFormat = 'docx' | 'pdf';

export type Format = TextFormat | FileFormat;

/** How readers find their place where a file has no lines: the pages of a PDF, the paragraphs of a DOCX. */
export interface Places {
  readonly unit: 'page' | 'paragraph';
  /** Offset in the source at which each begins, in order; the first is number 1. */
  readonly starts: readonly number[];
}

/** Something that the reader of a report must know about how the page was read. */
export interface DocumentNotice {
  readonly id:
    | 'depth-limit'
    | 'length-limit'
    | 'no-main-content'
    | 'invalid-front-matter'
    /** Pages that hold no text, which are probably scanned. */
    | 'pages-without-text'
    /** Pages after the most that are read. */
    | 'page-limit'
    /** Pages that are damaged. */
    | 'pages-damaged';
  readonly span: Span;
  /** The pages concerned, from 1, where the notice is of pages. */
  readonly pages?: readonly number[];
}

/** Something that the page's author tells the auditor and no visitor: `claim-audit-…` in a comment or on a line. */
export interface Directive {
  /** The words inside the comment's marks. */
  readonly text: string;
  /** The whole comment in the source. */
  readonly span: Span;
}

export interface Document {
  readonly format: Format;
  /**
   * The decoded file, without a byte order mark; of a DOCX or PDF, its text as it was taken out.
   * All source offsets are in it.
   */
  readonly source: string;
  /** Present where lines of the source are no lines of the file. */
  readonly places?: Places;
  readonly blocks: readonly Block[];
  /** Language that the page declares (`<html lang>`, front matter `lang`), as written. */
  readonly declaredLanguage: string | null;
  readonly notices: readonly DocumentNotice[];
  /** Ordered by place; absent where the format has no comments. */
  readonly directives?: readonly Directive[];
}
