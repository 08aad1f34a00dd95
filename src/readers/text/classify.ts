import type { BlockKind } from '../../document/types.ts';
import { announces } from '../../document/assemble.ts';
import { isTight, type Marker, markerOf } from '../markers.ts';
import { isReferenceLike, mayOpenReferences, namesSources, opensReferences } from '../reference-section.ts';
import type { Line } from './lines.ts';
import { isHeadingLike, isQuestionLike, isQuotation, isSignature, wordsIn } from '../shape.ts';

/** What a line is, with the marker that is no part of its text. */
export interface Role {
  readonly kind: BlockKind;
  readonly level: number;
  readonly marker: Marker | null;
}

/** A line with what its own shape shows. */
interface Shape {
  readonly line: Line;
  /** Text without its marker. */
  readonly body: string;
  readonly marker: Marker | null;
  readonly heading: boolean;
  readonly question: boolean;
}

const LONGEST_ITEM = 90;
const LONGEST_FOOTNOTE_PAGE_SHARE = 0.5;

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

function isEmphasis(text: string): boolean {
  return /^\*[^\s*].*\*$/.test(text);
}

function markHeadings(shapes: readonly Shape[], roles: Role[]): void {
  for (let from = 0; from < shapes.length; from++) {
    if (shapes[from]!.question) {
      if (asksNext(shapes, from)) roles[from] = headingRole(shapes[from]!, from === 0 ? 1 : 3);
      continue;
    }
    if (!mayHead(shapes, from)) continue;
    let to = from + 1;
    while (to < shapes.length && mayHead(shapes, to) && !shapes[to]!.question && !shapes[to]!.line.detached)
      to++;
    if (to - from === 1) to = spacedRun(shapes, from);
    markRun(shapes, roles, from, to);
    from = to - 1;
  }
}

function headingRole({ marker }: Shape, level: number): Role {
  return { kind: 'heading', level, marker };
}

/** A question heads what follows, unless it is one of several items or questions. */
function asksNext(shapes: readonly Shape[], index: number): boolean {
  const next = shapes[index + 1];
  if (!next || (next.question && index > 0)) return false;
  const { marker } = shapes[index]!;
  if (!marker) return true;
  const previous = shapes[index - 1];
  const follows = previous?.marker && !shapes[index]!.line.detached && sameList(previous.marker, marker);
  return !follows && !(next.marker && sameList(next.marker, marker));
}

/** Whether two markers can belong to one list. */
function sameList(one: Marker, other: Marker): boolean {
  return one.kind === other.kind && (one.kind !== 'bullet' || one.label === other.label);
}

/** Whether a line may be a heading: marked lines only when the lines around are no items. */
function mayHead(shapes: readonly Shape[], index: number): boolean {
  const { marker, heading, line } = shapes[index]!;
  if (!heading) return false;
  if (!marker || line.underlined) return true;
  if (marker.kind !== 'number' && marker.kind !== 'pictograph') return false;
  const next = shapes[index + 1];
  const previous = shapes[index - 1];
  if (!next || next.marker || (next.heading && !line.detached)) return false;
  const isList = previous?.marker && previous.marker.kind === marker.kind && !previous.line.detached;
  return !isList && !(previous && announces(previous.body) && !line.detached);
}

/** Short lines set apart from each other by blank lines: four or more are a list, not headings. */
function spacedRun(shapes: readonly Shape[], from: number): number {
  let to = from + 1;
  while (to < shapes.length && shapes[to]!.line.detached && mayHead(shapes, to) && isAlone(shapes, to)) to++;
  return to - from >= 4 ? to : from + 1;
}

function isAlone(shapes: readonly Shape[], index: number): boolean {
  return index + 1 >= shapes.length || shapes[index + 1]!.line.detached;
}

function markRun(shapes: readonly Shape[], roles: Role[], from: number, to: number): void {
  const first = shapes[from]!;
  const next = shapes[to];
  const heads = next !== undefined && !next.line.detached;
  const previous = shapes[from - 1];
  const introduced =
    previous !== undefined && !first.line.detached && (announces(previous.body) || previous.question);
  if (to - from >= 3) {
    const alike = shapes.slice(from + 1, to).every(({ body }) => /\s[–—-]\s/.test(body));
    const last = heads && !next.heading && !alike ? to - 1 : to;
    for (let index = from; index < last; index++) {
      if (index === from && !introduced) roles[index] = headingRole(first, from === 0 ? 1 : 2);
      else if (from === 0) roles[index] = { kind: 'paragraph', level: 0, marker: null };
      else roles[index] = { kind: 'list-item', level: 1, marker: null };
    }
    if (last < to) roles[last] = headingRole(shapes[last]!, 2);
    return;
  }
  if (introduced && !heads) return;
  const closes = previous !== undefined && !first.line.detached && !heads && !first.line.underlined;
  if (next === undefined || (closes && to - from === 1)) return;
  roles[from] = headingRole(first, from === 0 ? 1 : 2);
  if (to - from === 2 && heads) roles[from + 1] = headingRole(shapes[from + 1]!, from === 0 ? 2 : 3);
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

function markReferences(shapes: readonly Shape[], roles: Role[], markers: readonly (Marker | null)[]): void {
  let open = false;
  for (let index = 0; index < shapes.length; index++) {
    const { line, body } = shapes[index]!;
    const next = shapes[index + 1];
    if (opensList(body, next)) {
      open = true;
      roles[index] = headingRole(shapes[index]!, 2);
    } else if (open && roles[index]!.kind === 'heading' && endsList(shapes, index)) open = false;
    else if (open && line.detached && isProse(body)) open = false;
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

/** Lines that a star or a raised number ties to something above. */
function markFootnotes(shapes: readonly Shape[], roles: Role[], markers: readonly (Marker | null)[]): void {
  const starred = shapes.some(({ body }) => /[\p{L}\p{N})»”%]\s?\*/u.test(body));
  for (let index = 1; index < shapes.length; index++) {
    const marker = markers[index];
    const { kind, marker: used } = roles[index]!;
    const { text } = shapes[index]!.line;
    if (!marker || used || kind === 'reference' || (marker.kind !== 'star' && marker.kind !== 'raised'))
      continue;
    const late = index >= shapes.length * LONGEST_FOOTNOTE_PAGE_SHARE;
    if (isEmphasis(text) || !(starred || late || marker.kind === 'raised')) continue;
    roles[index] = { kind: 'footnote', level: 0, marker };
  }
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
