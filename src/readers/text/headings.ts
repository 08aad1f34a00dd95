import { announces } from '../../document/assemble.ts';
import { headingRole, type Role, type Shape, sameList } from './roles.ts';

/** Finds headings: short lines over text, questions over answers; and lists of short lines. */
export function markHeadings(shapes: readonly Shape[], roles: Role[]): void {
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
    const listed = from > 0 && roles[from - 1]!.kind === 'heading' && first.line.detached;
    const last = heads && !next.heading && !alike ? to - 1 : to;
    for (let index = from; index < last; index++) {
      if (index === from && !introduced && !listed) roles[index] = headingRole(first, from === 0 ? 1 : 2);
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
