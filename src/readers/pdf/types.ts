/** Letters in one font on one line of a page. Lengths are in points, places from the page's lower left corner. */
export interface Piece {
  readonly text: string;
  readonly x: number;
  /** Of the baseline. */
  readonly y: number;
  readonly width: number;
  readonly size: number;
  readonly bold: boolean;
  readonly href: string | null;
  /** Identifier that the structure tree knows this by; null outside it. */
  readonly content: string | null;
  /** Said to be no part of the text: a running header, a page number. */
  readonly artifact: boolean;
}

/** A part of the structure that tagged files have. */
export interface StructureNode {
  readonly role?: string;
  readonly children?: readonly StructureNode[];
  readonly type?: string;
  readonly id?: string;
  readonly alt?: string;
}

export interface PdfPage {
  /** From 1. */
  readonly number: number;
  readonly height: number;
  readonly pieces: readonly Piece[];
  readonly structure: StructureNode | null;
}

/** Pieces side by side. */
export interface PdfLine {
  readonly page: number;
  /** From left to right. */
  readonly pieces: readonly Piece[];
  readonly left: number;
  readonly right: number;
  readonly baseline: number;
  /** Of most of its letters. */
  readonly size: number;
  readonly bold: boolean;
}

export type BlockRole = 'heading' | 'paragraph' | 'item' | 'cell' | 'caption' | 'quotation' | 'margin';

/** Lines that belong together. */
export interface PdfBlock {
  readonly role: BlockRole;
  /** Depth of a heading or a list, from 1; 0 for everything else. */
  readonly level: number;
  readonly lines: readonly PdfLine[];
  /** Of a cell: numbers of its table and row, and whether it heads a column or row. */
  readonly cell?: { readonly table: number; readonly row: number; readonly heads: boolean };
}
