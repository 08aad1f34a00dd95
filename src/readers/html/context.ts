import type { BlockKind } from '../../document/types.ts';
import { type Cell, newTable, type Table } from './tables.ts';

/** A list item, a term or a footnote: its first block is the item, the others hang from it. */
export interface Item {
  readonly level: number;
  readonly kind: 'list-item' | 'footnote';
  emitted: boolean;
  /** Number in an ordered list. */
  readonly number: string | null;
}

/** An open element with all that its content inherits. */
export interface Context {
  readonly name: string;
  readonly hidden: boolean;
  /** Belongs to the main content. */
  readonly kept: boolean;
  /** What text here becomes when no nearer element says so. */
  readonly kind: BlockKind;
  readonly level: number;
  readonly item: Item | null;
  readonly listDepth: number;
  /** The ordered list that items count in. */
  readonly counter: { next: number } | null;
  readonly table: Table | null;
  readonly cell: Cell | null;
  readonly link: string | null;
  readonly strong: boolean;
  readonly raised: boolean;
  readonly preformatted: boolean;
  /** Its letters run from right to left, whatever their script. */
  readonly turned: boolean;
  readonly frame: boolean;
  readonly notes: boolean;
  /** Indexes of the open elements that a later tag may close by implication; -1 for none. */
  readonly paragraph: number;
  readonly listItem: number;
  readonly term: number;
  readonly row: number;
  readonly tableCell: number;
}

export const ROOT: Context = {
  name: '',
  hidden: false,
  kept: true,
  kind: 'paragraph',
  level: 0,
  item: null,
  listDepth: 0,
  counter: null,
  table: null,
  cell: null,
  link: null,
  strong: false,
  raised: false,
  preformatted: false,
  turned: false,
  frame: false,
  notes: false,
  paragraph: -1,
  listItem: -1,
  term: -1,
  row: -1,
  tableCell: -1,
};

const NONE_IMPLIED = { paragraph: -1, listItem: -1, term: -1 };

/** What an element adds to the context that it stands in; `index` is its place in the stack. */
export function entering(name: string, parent: Context, index: number): Partial<Context> {
  switch (name) {
    case 'h1':
    case 'h2':
    case 'h3':
    case 'h4':
    case 'h5':
    case 'h6':
      return { kind: 'heading', level: Number(name[1]), item: null };
    case 'p':
      return { paragraph: index };
    case 'ol':
      return { listDepth: parent.listDepth + 1, counter: { next: 1 }, listItem: -1, paragraph: -1 };
    case 'ul':
    case 'menu':
    case 'dir':
      return { listDepth: parent.listDepth + 1, counter: null, listItem: -1, paragraph: -1 };
    case 'dl':
      return { listDepth: parent.listDepth + 1, term: -1, paragraph: -1 };
    case 'li': {
      const level = Math.max(parent.listDepth, 1);
      const kind = parent.notes ? 'footnote' : 'list-item';
      return {
        kind,
        level: parent.notes ? 0 : level,
        item: { level, kind, emitted: false, number: parent.counter ? String(parent.counter.next++) : null },
        listItem: index,
        paragraph: -1,
      };
    }
    case 'dt':
    case 'dd': {
      const level = Math.max(parent.listDepth, 1) + (name === 'dd' ? 1 : 0);
      return {
        kind: 'list-item',
        level,
        item: { level, kind: 'list-item', emitted: false, number: null },
        term: index,
        paragraph: -1,
      };
    }
    case 'blockquote':
      return parent.item ? {} : { kind: 'quotation', level: 0 };
    case 'figcaption':
    case 'caption':
      return { kind: 'caption', level: 0, item: null, ...NONE_IMPLIED };
    case 'summary':
      return { kind: 'heading', level: 6, item: null };
    case 'button':
      return { kind: 'button', level: 0, item: null, paragraph: -1 };
    case 'title':
      return { kind: 'title', level: 0 };
    case 'table':
      return {
        table: newTable(),
        cell: null,
        row: -1,
        tableCell: -1,
        ...NONE_IMPLIED,
      };
    case 'tr':
      return { row: index, tableCell: -1 };
    case 'td':
    case 'th':
      return { kind: 'table-cell', level: 0, item: null, tableCell: index, ...NONE_IMPLIED };
    case 'pre':
      return { preformatted: true };
    case 'b':
    case 'strong':
      return { strong: true };
    case 'sup':
      return { raised: true };
    case 'nav':
    case 'header':
    case 'footer':
      return { frame: true };
    default:
      return {};
  }
}
