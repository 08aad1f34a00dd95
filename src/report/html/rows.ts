import type { Block, Document } from '../../document/types.ts';

/** Cells of a table as they stand in rows; a reader keeps their order and no more. */
export function tablesOf(document: Document, cells: readonly Block[]): Block[][][] {
  const tables: Block[][][] = [];
  let previous: Block | undefined;
  for (const cell of cells) {
    const between = previous ? document.source.slice(endOf(previous), startOf(cell)) : '';
    const row = tables.at(-1)?.at(-1);
    if (!row || endsTable(between, document)) tables.push([[cell]]);
    else if (endsRow(between, document)) tables.at(-1)!.push([cell]);
    else row.push(cell);
    previous = cell;
  }
  return tables;
}

function endsTable(between: string, { format }: Document): boolean {
  return format === 'html' ? /<\/?table\b/i.test(between) : /\n\s*\n/.test(between);
}

function endsRow(between: string, { format }: Document): boolean {
  return format === 'html' ? /<\/?tr\b/i.test(between) : between.includes('\n');
}

function startOf({ map }: Block): number {
  return map[0]?.source ?? 0;
}

function endOf({ map }: Block): number {
  const last = map.at(-1);
  return last ? last.source + last.sourceLength : 0;
}
