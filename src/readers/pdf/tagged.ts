import { blocksOf, type Measure } from './blocks.ts';
import { linesOf } from './lines.ts';
import type { BlockRole, PdfBlock, PdfPage, Piece, StructureNode } from './types.ts';

/** Share of a page's letters that its structure must hold to be gone by. */
const COVERED = 0.6;
/** In a block that the file marks, letters stand together however far apart. */
const ANY_GAP = 40;
/** Deepest structure that is followed. */
const DEEPEST = 200;

const ROLES: Readonly<Record<string, BlockRole>> = {
  P: 'paragraph',
  H: 'heading',
  Title: 'heading',
  LI: 'item',
  TD: 'cell',
  TH: 'cell',
  Caption: 'caption',
  BlockQuote: 'quotation',
  Note: 'paragraph',
  TOCI: 'paragraph',
  BibEntry: 'paragraph',
};

/** Whether a page's structure tells enough of it to be gone by. */
export function isTagged({ pieces, structure }: PdfPage): boolean {
  if (!structure) return false;
  let all = 0;
  let tagged = 0;
  for (const { text, content, artifact } of pieces) {
    if (artifact) continue;
    const letters = text.trim().length;
    all += letters;
    if (content !== null) tagged += letters;
  }
  return all > 0 && tagged >= all * COVERED;
}

/** What stands around a part of the structure. */
interface Around {
  readonly role: BlockRole | null;
  readonly level: number;
  readonly listDepth: number;
  readonly cell: PdfBlock['cell'] | null;
}

/** Blocks of a page as its structure has them; what the structure leaves out stands by its place. */
export class TaggedPage {
  readonly blocks: PdfBlock[] = [];
  readonly #page: PdfPage;
  readonly #measure: Measure;
  readonly #pieces = new Map<string, Piece[]>();
  readonly #nextTable: () => number;
  #pending: Piece[] = [];
  #pendingAround: Around = { role: null, level: 0, listDepth: 0, cell: null };
  #row = 0;

  /** @param nextTable gives each table of the document a number */
  constructor(page: PdfPage, measure: Measure, nextTable: () => number) {
    this.#page = page;
    this.#measure = measure;
    this.#nextTable = nextTable;
    const rest: Piece[] = [];
    for (const piece of page.pieces) {
      if (piece.artifact) continue;
      if (piece.content === null) rest.push(piece);
      else {
        const list = this.#pieces.get(piece.content);
        if (list) list.push(piece);
        else this.#pieces.set(piece.content, [piece]);
      }
    }
    if (page.structure) this.#visit(page.structure, this.#pendingAround, 0);
    this.#flush();
    for (const list of this.#pieces.values()) rest.push(...list);
    for (const block of blocksOf(linesOf(rest, page.number), measure)) this.#insert(block);
  }

  #visit(node: StructureNode, around: Around, depth: number): void {
    if (depth > DEEPEST) return;
    if (node.type === 'content' && node.id !== undefined) {
      const pieces = this.#pieces.get(node.id);
      if (!pieces) return;
      this.#pieces.delete(node.id);
      this.#pending.push(...pieces);
      return;
    }
    const within = this.#entered(node.role ?? '', around);
    const isBlock = within !== around;
    if (isBlock) this.#begin(within);
    for (const child of node.children ?? []) this.#visit(child, within, depth + 1);
    if (isBlock) this.#begin(around);
  }

  /** Ends the block under way; another begins. */
  #begin(around: Around): void {
    this.#flush();
    this.#pendingAround = around;
  }

  #entered(role: string, around: Around): Around {
    if (role === 'L') return { ...around, role: null, listDepth: around.listDepth + 1 };
    if (role === 'Table') {
      this.#row = 0;
      return { ...around, role: null, cell: { table: this.#nextTable(), row: 0, heads: false } };
    }
    if (role === 'TR') {
      this.#row++;
      return { ...around };
    }
    const heading = /^H([1-6])$/.exec(role);
    if (heading) return { ...around, role: 'heading', level: Number(heading[1]) };
    const kind = ROLES[role];
    if (!kind) return around;
    // Paragraphs in items, cells and quotations are parts of them.
    if (kind === 'paragraph' && around.role !== null) return { ...around };
    if (kind === 'cell') {
      const { table } = around.cell ?? { table: this.#nextTable() };
      return { ...around, role: kind, level: 0, cell: { table, row: this.#row, heads: role === 'TH' } };
    }
    const level = kind === 'heading' ? 1 : kind === 'item' ? Math.max(around.listDepth, 1) : 0;
    return { ...around, role: kind, level };
  }

  /** Puts a block that the structure leaves out over the first one that stands below it. */
  #insert(block: PdfBlock): void {
    const height = block.lines[0]!.baseline;
    const below = this.blocks.findIndex(({ lines }) => lines[0]!.baseline < height);
    this.blocks.splice(below < 0 ? this.blocks.length : below, 0, block);
  }

  #flush(): void {
    const pieces = this.#pending;
    this.#pending = [];
    const { role, level, cell } = this.#pendingAround;
    const lines = linesOf(pieces, this.#page.number, role === null ? undefined : ANY_GAP);
    if (lines.length === 0) return;
    if (role === null) this.blocks.push(...blocksOf(lines, this.#measure));
    else this.blocks.push({ role, level, lines, ...(role === 'cell' && cell ? { cell } : {}) });
  }
}
