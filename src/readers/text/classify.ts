import { announces } from '../../document/assemble.ts';
import { isEmphasis, isTight, type Marker, markerOf } from '../markers.ts';
import { isReferenceLike } from '../reference-section.ts';
import { isHeadingLike, isQuestionLike, isQuotation, isSignature } from '../shape.ts';
import { markHeadings } from './headings.ts';
import type { Line } from './lines.ts';
import { markFootnotes, markReferences } from './notes.ts';
import type { Role, Shape } from './roles.ts';

const LONGEST_ITEM = 90;

/** Decides what each line is by its shape and its neighbours. */
export function classify(lines: readonly Line[]): Role[] {
  const markers = lines.map(({ text }) => markerOf(text));
  const bullets = lines.map((_, index) => bulletAt(lines, markers, index));
  const shapes = lines.map((line, index) => shapeOf(line, bullets[index]!, index));
  const roles = shapes.map(({ marker }, index): Role => {
    const item = marker !== null && !(marker.kind === 'pictograph' && standsAlone(markers, index));
    return { kind: item ? 'list-item' : 'paragraph', level: 0, marker };
  });
  markHeadings(shapes, roles);
  markUnmarkedItems(shapes, roles);
  markReferences(shapes, roles, markers);
  markFootnotes(shapes, roles, markers);
  setDepths(lines, roles);
  return roles;
}

/** A pictograph with no other marked line beside it adorns a line rather than marking an item. */
function standsAlone(markers: readonly (Marker | null)[], index: number): boolean {
  return !markers[index - 1] && !markers[index + 1];
}

function shapeOf(line: Line, marker: Marker | null, index: number): Shape {
  const body = marker ? line.text.slice(marker.length) : line.text;
  return {
    line,
    body,
    marker,
    heading: line.underlined || isHeadingLike(body, index === 0),
    question: isQuestionLike(body),
  };
}

/** The marker of a list item; dashes before names, lone stars and lone pictographs are something else. */
function bulletAt(lines: readonly Line[], markers: readonly (Marker | null)[], index: number): Marker | null {
  const marker = markers[index];
  const { text, detached } = lines[index]!;
  if (!marker || marker.kind === 'raised') return null;
  const alike = (other: number) =>
    markers[other]?.kind === marker.kind && markers[other]?.label === marker.label;
  const introduced = index > 0 && announces(lines[index - 1]!.text);
  if (marker.kind === 'star') {
    if (/^[†‡§]/.test(marker.label) || marker.label.length > 1) return null;
    return (alike(index - 1) || alike(index + 1) || introduced) && !isEmphasis(text) ? marker : null;
  }
  if (marker.kind === 'bullet') {
    if (isTight(text, marker) && !alike(index - 1) && !alike(index + 1)) return null;
    const follows =
      index > 0 &&
      !detached &&
      (isQuotation(lines[index - 1]!.text) || /["»”]$/.test(lines[index - 1]!.text));
    if (isSignature(text) && (follows || !(alike(index - 1) || alike(index + 1)))) return null;
  }
  if (marker.kind === 'number' && Number(marker.label) > 99 && !isReferenceLike(text)) return null;
  return marker;
}

/** Lines under a colon that are items though nothing marks them. */
function markUnmarkedItems(shapes: readonly Shape[], roles: Role[]): void {
  for (let lead = 0; lead < shapes.length; lead++) {
    if (!announces(shapes[lead]!.body) || roles[lead]!.kind === 'list-item') continue;
    let to = lead + 1;
    while (
      to < shapes.length &&
      !shapes[to]!.line.detached &&
      roles[to]!.kind === 'paragraph' &&
      isItemLike(shapes[to]!.body)
    )
      to++;
    if (to - lead < 3) continue;
    for (let index = lead + 1; index < to; index++)
      roles[index] = { ...roles[index]!, kind: 'list-item', level: 1 };
  }
}

function isItemLike(body: string): boolean {
  if (isQuotation(body) || announces(body) || body.length > 2 * LONGEST_ITEM) return false;
  return (
    /[;,]$/.test(body) ||
    /^\p{Ll}/u.test(body) ||
    (body.length <= LONGEST_ITEM && !/[.!?…]$|[.!?]\s+\p{Lu}/u.test(body))
  );
}

/** Depth of list items by their indentation. */
function setDepths(lines: readonly Line[], roles: Role[]): void {
  let indents: number[] = [];
  for (let index = 0; index < roles.length; index++) {
    const role = roles[index]!;
    if (role.kind !== 'list-item') {
      indents = [];
      continue;
    }
    const { indent } = lines[index]!;
    while (indents.length > 0 && indents.at(-1)! > indent) indents.pop();
    if (indents.at(-1) !== indent) indents.push(indent);
    roles[index] = { ...role, level: indents.length };
  }
}
