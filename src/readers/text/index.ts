import { assemble, type Draft } from '../../document/assemble.ts';
import { joinMapped } from '../../document/mapped-text.ts';
import { sliceMap } from '../../document/source-map.ts';
import type { Directive, Document } from '../../document/types.ts';
import { entriesOnLine } from '../entry-run.ts';
import { markerOf, repeatsOf } from '../markers.ts';
import { isQuotation, isSignature } from '../shape.ts';
import { classify } from './classify.ts';
import { type Line, readLines } from './lines.ts';
import type { Role } from './roles.ts';
import { markTrailingReferences } from './trailing-references.ts';
import { joinEntries } from './wrapped-entries.ts';

/**
 * Reads plain text: each line is a block, what it is told by its shape and its neighbours.
 *
 * @param trusted whether lines that speak to the auditor are left out as directives, or are text like any other
 */
export function readText(source: string, trusted = true): Document {
  const directives: Directive[] = [];
  const blocks = assemble(draftText(source, trusted ? directives : null));
  return { format: 'text', source, blocks, declaredLanguage: null, notices: [], directives };
}

/**
 * The blocks of a plain text before they are tied together.
 *
 * @param directives takes the directives of the text; without it they are read as text
 */
export function draftText(source: string, directives: Directive[] | null): Draft[] {
  const lines = joinSignatures(readLines(source, directives)).flatMap(splitItems);
  const entries = joinEntries(lines, markTrailingReferences(lines, classify(lines)));
  return entries.lines.map((line, index) => draftOf(line, entries.roles[index]!));
}

/** Puts the name under a quotation into its block, so that the words keep their speaker. */
function joinSignatures(lines: readonly Line[]): Line[] {
  const joined: Line[] = [];
  for (const line of lines) {
    const last = joined.at(-1);
    if (last && !line.detached && isSignature(line.text) && isQuotation(last.text)) {
      joined[joined.length - 1] = { ...last, ...joinMapped(last, line) };
    } else joined.push(line);
  }
  return joined;
}

/** Takes apart a line that holds several marked items. */
function splitItems(line: Line): Line[] {
  const marker = markerOf(line.text);
  const places = marker ? repeatsOf(line.text, marker) : [];
  const entries = places.length > 0 ? [] : entriesOnLine(line.text);
  if (places.length === 0 && entries.length === 0) return [line];
  const starts = [0, ...places, ...entries.filter((start) => start > 0)];
  return starts.map((start, index) => {
    const text = line.text.slice(start, starts[index + 1] ?? line.text.length).trimEnd();
    const map = sliceMap(line.map, start, start + text.length);
    return { ...line, text, map, detached: index === 0 && line.detached };
  });
}

function draftOf(line: Line, { kind, level, marker }: Role): Draft {
  const from = marker?.length ?? 0;
  const text = line.text.slice(from);
  return {
    kind: kind === 'paragraph' && isQuotation(text) ? 'quotation' : kind,
    level,
    text,
    map: sliceMap(line.map, from, line.text.length),
    anchor: marker && (kind === 'reference' || kind === 'footnote') ? marker.label : null,
    detached: line.detached,
    ...(marker ? { list: marker.kind === 'bullet' ? marker.label : marker.kind } : {}),
  };
}
