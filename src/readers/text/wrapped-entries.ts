import { joinMapped } from '../../document/mapped-text.ts';
import { beginsEntry, isReferenceLike } from '../reference-section.ts';
import type { Line } from './lines.ts';
import type { Role } from './roles.ts';

/** Shorter lines end where their author ended them. */
const NARROWEST = 30;
/** An entry of more is none; the lines after it stand for themselves. */
const LONGEST = 1500;
const YEAR = /(?<!\d)(?:19|20)\d\d(?!\d)/;
/** What no entry begins with: a small letter, an identifier, volume and pages. */
const GOES_ON =
  /^(?:[a-zà-ÿ&(;,:–-]|10\.\d{4}\/|\d{1,4}\s?[(:;,]\s?\d|(?:19|20)\d\d\s?[;:,.]|(?:doi|PMID|PMC\d|pp?\.\s?\d|vol\.|n°|Disponible|Available|Consulté|Accessed|Epub|ISBN)\b)/;
const ADDRESS = /^(?:https?:\/\/|www\.)/;
/** What no entry ends with. */
const BREAKS_OFF =
  /(?:[,;:&–-]|[\s(](?:of|the|and|in|for|on|with|to|from|by|a|an|de|du|des|la|le|les|et|en|dans|sur|pour|par|avec|chez|un|une|doi|J|Am|Eur|Int|Ann|Rev))$/i;
const CLOSED = /[.!?)\]»”"\d/]$/;

/** Joins the lines of entries that were wrapped, in lists of references of a plain text. */
export function joinEntries(
  lines: readonly Line[],
  roles: readonly Role[],
): { lines: Line[]; roles: Role[] } {
  const joined: { lines: Line[]; roles: Role[] } = { lines: [], roles: [] };
  let numbered = false;
  for (const [index, line] of lines.entries()) {
    const role = roles[index]!;
    const last = joined.lines.at(-1);
    const isEntry = role.kind === 'reference';
    const follows = isEntry && last !== undefined && joined.roles.at(-1)!.kind === 'reference';
    if (!follows) numbered = isEntry && role.marker?.kind === 'number';
    if (follows && role.marker === null && continues(last, line, numbered)) {
      joined.lines[joined.lines.length - 1] = { ...last, ...joinMapped(last, line) };
    } else {
      joined.lines.push(line);
      joined.roles.push(role);
    }
  }
  return joined;
}

/** Whether a line goes on with the entry before it. */
function continues(last: Line, line: Line, numbered: boolean): boolean {
  if (line.detached || last.text.length + line.text.length > LONGEST) return false;
  const { text } = last;
  if (ADDRESS.test(line.text))
    return text.length >= NARROWEST && !/https?:\/\/\S+$/.test(text) && isReferenceLike(text);
  if (GOES_ON.test(line.text)) return true;
  if (line.indent > last.indent && numbered) return true;
  if (beginsEntry(line.text) || text.length < NARROWEST) return false;
  return (
    BREAKS_OFF.test(text) ||
    (!CLOSED.test(text) && (numbered || !YEAR.test(text)) && isReferenceLike(`${text} ${line.text}`))
  );
}
