/** A table's header cells, so that a cell knows what it answers to; numbers are draft ids. */
export interface Table {
  readonly headers: (number | undefined)[];
  rowHeader: number | undefined;
  rows: number;
  column: number;
}

/** A cell that is open. */
export interface Cell {
  readonly column: number;
  readonly header: boolean;
}

/** More columns than this are a slip or an attack. */
const MOST_COLUMNS = 1000;

export function newTable(): Table {
  return { headers: [], rowHeader: undefined, rows: 0, column: 0 };
}

export function enterRow(table: Table | null): void {
  if (!table) return;
  table.column = 0;
  table.rowHeader = undefined;
  table.rows++;
}

export function enterCell(table: Table, header: boolean, colspan: string | null): Cell {
  const { column } = table;
  table.column += Math.min(Math.max(Number(colspan) || 1, 1), MOST_COLUMNS);
  return { column, header };
}

/** The header cell that a cell answers to: of its column, or else of its row. Header cells are noted. */
export function introducerOf(table: Table, { column, header }: Cell, id: number): number | null {
  const introducer = table.headers[column] ?? (column > 0 ? table.rowHeader : undefined);
  if (header && table.rows <= 1) table.headers[column] ??= id;
  else if (column === 0) table.rowHeader ??= id;
  return header || introducer === undefined ? null : introducer;
}
