/** What a spreadsheet would run as a formula. */
const FORMULA = /^[=+\-@\t\r]/;
/** The same behind what a spreadsheet may take for the end of a cell, as it does where numbers have commas. */
const INNER_FORMULA = /([;\t])(?=[=+\-@])/g;
const QUOTED = /[",;\r\n]/;

/** Rows as comma-separated values (RFC 4180); no cell can be run as a formula. */
export function csv(rows: readonly (readonly (string | number | null)[])[]): string {
  return rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('');
}

function cell(value: string | number | null): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  const safe = (FORMULA.test(value) ? `'${value}` : value).replace(INNER_FORMULA, "$1'");
  return QUOTED.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
