import { isEmphasis, type Marker } from '../markers.ts';
import {
  endsEntries,
  isReferenceLike,
  mayOpenReferences,
  namesSources,
  namesStudy,
  opensReferences,
} from '../reference-section.ts';
import { wordsIn } from '../shape.ts';
import { headingRole, type Role, type Shape } from './roles.ts';

/** Share of the page before which a starred line that nothing points to is no footnote. */
const FOOTNOTES_FROM = 0.5;

/** Finds reference lists: under their heading, and entries at the end of a page that no heading announces. */
export function markReferences(
  shapes: readonly Shape[],
  roles: Role[],
  markers: readonly (Marker | null)[],
): void {
  let open = false;
  for (let index = 0; index < shapes.length; index++) {
    const { line, body } = shapes[index]!;
    const next = shapes[index + 1];
    if (opensList(body, next)) {
      open = true;
      roles[index] = headingRole(shapes[index]!, 2);
    } else if (open && roles[index]!.kind === 'heading' && endsList(shapes, index)) open = false;
    else if (open && ((line.detached && isProse(body)) || endsEntries(line.text))) open = false;
    else if (open || namesSources(line.text)) {
      roles[index] = { kind: 'reference', level: 0, marker: numbering(markers[index]!) };
    }
  }
  markTrailingEntries(shapes, roles, markers);
}

function opensList(body: string, next: Shape | undefined): boolean {
  if (!next) return false;
  if (mayOpenReferences(body)) return isReferenceLike(next.line.text);
  return opensReferences(body);
}

/** A heading among references that begins something else. */
function endsList(shapes: readonly Shape[], index: number): boolean {
  const { line, body, marker } = shapes[index]!;
  const next = shapes[index + 1];
  if (marker || isReferenceLike(line.text) || /\d{4}|^\[?\d/.test(body)) return false;
  if (shapes[index]!.question) return true;
  return (
    next !== undefined &&
    !isReferenceLike(next.line.text) &&
    !next.marker &&
    (line.detached || isProse(next.body))
  );
}

/** Running text that no reference list holds. */
function isProse(body: string): boolean {
  return !isReferenceLike(body) && wordsIn(body) >= 12 && /[.!?]["»”]?$/.test(body) && !/\d{4}/.test(body);
}

/** Entries at the end of a page that no heading announces. */
function markTrailingEntries(
  shapes: readonly Shape[],
  roles: Role[],
  markers: readonly (Marker | null)[],
): void {
  for (let index = shapes.length - 1; index > 0; index--) {
    const marker = markers[index]!;
    const isEntry =
      (marker?.kind === 'number' || marker?.kind === 'raised') && isReferenceLike(shapes[index]!.line.text);
    if (roles[index]!.kind === 'reference') continue;
    if (!isEntry) {
      if (marker?.kind === 'star' || roles[index]!.kind === 'paragraph') continue;
      return;
    }
    roles[index] = { kind: 'reference', level: 0, marker: numbering(marker) };
  }
}

function numbering(marker: Marker | null): Marker | null {
  return marker?.kind === 'pictograph' || marker?.kind === 'letter' ? null : marker;
}

/** Finds lines that a star or a raised number ties to something above. */
export function markFootnotes(
  shapes: readonly Shape[],
  roles: Role[],
  markers: readonly (Marker | null)[],
): void {
  const starred = shapes.some(({ body }) => /[\p{L}\p{N})»”%]\s?\*/u.test(body));
  for (let index = 1; index < shapes.length; index++) {
    const marker = markers[index];
    const { kind, marker: used } = roles[index]!;
    const { text } = shapes[index]!.line;
    if (!marker || used || kind === 'reference' || (marker.kind !== 'star' && marker.kind !== 'raised'))
      continue;
    const late = index >= shapes.length * FOOTNOTES_FROM;
    if (isEmphasis(text) || !(starred || late || marker.kind === 'raised')) continue;
    const source =
      marker.kind === 'raised' && /^\d/.test(marker.label) && namesStudy(text.slice(marker.length));
    roles[index] = { kind: source ? 'reference' : 'footnote', level: 0, marker };
  }
}
