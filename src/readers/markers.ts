/** What begins a list item, a footnote or a numbered entry. */
export type MarkerKind = 'bullet' | 'star' | 'number' | 'letter' | 'pictograph' | 'raised';

export interface Marker {
  readonly kind: MarkerKind;
  /** Length of the marker with the white space after it, in UTF-16 units. */
  readonly length: number;
  /** The number or sign itself, raised digits on the line: `1`, `*`, `†`. */
  readonly label: string;
}

const SPACE = String.raw`[ \t\u00a0\u2000-\u200a\u202f]`;
const BULLET = new RegExp(
  String.raw`^([-–—‒―+>›»\uf0a7\uf0b7\uf0d8\uf0fc•·●○◦‣⁃▪▫■□◆◇►▶▸▹➤➔➜→⇒➢➣✦✧❖✓✔✗✘√☑☒]\ufe0f?)(?:${SPACE}+|(?<=[\uf0a7\uf0b7\uf0d8\uf0fc•●○◦‣⁃▪▫■□◆◇►▶▸▹➤➔➜➢➣❖✓✔✗✘☑☒]\ufe0f?))`,
  'u',
);
/** A hyphen without its space: only among others is it a bullet. */
const TIGHT = /^[-–](?=[\p{Lu}«"“])/u;
const STAR = new RegExp(String.raw`^(\*{1,3}|[†‡§])${SPACE}*(?=[^\s*])`, 'u');
const NUMBER = new RegExp(
  String.raw`^(?:\(?(\d{1,3})[.)]|\[(\d{1,3})\]\.?|(\d{1,2})(?:°|${SPACE}?[/–-]))${SPACE}+(?=\S)`,
  'u',
);
const LETTER = new RegExp(String.raw`^\(?([a-hA-H]|[ivx]{1,4})\)${SPACE}+`, 'u');
const KEYCAP = new RegExp(String.raw`^(\d)\ufe0f?\u20e3${SPACE}*`, 'u');
const PICTOGRAPH = new RegExp(
  String.raw`^(?![\d#*©®™★☆⭐🌟])(?:\p{Regional_Indicator}{2}|\p{Extended_Pictographic}[\ufe0e\ufe0f\u{1f3fb}-\u{1f3ff}]*(?:\u200d\p{Extended_Pictographic}[\ufe0e\ufe0f\u{1f3fb}-\u{1f3ff}]*)*)+${SPACE}*`,
  'u',
);
const RAISED = new RegExp(String.raw`^(?:([⁰¹²³⁴-⁹]{1,3})[.)]?|\^(\d{1,3})\^)${SPACE}*(?=\S)`, 'u');

/** The marker that a line begins with, or null. A line that is nothing but a marker has none. */
export function markerOf(text: string): Marker | null {
  const head = text.slice(0, 40);
  const found =
    match(RAISED, head, 'raised') ??
    match(KEYCAP, head, 'number') ??
    match(NUMBER, head, 'number') ??
    match(LETTER, head, 'letter') ??
    match(BULLET, head, 'bullet') ??
    match(STAR, head, 'star') ??
    match(PICTOGRAPH, head, 'pictograph') ??
    match(TIGHT, head, 'bullet');
  return found && /\S/.test(text.slice(found.length)) ? found : null;
}

/**
 * Places after the first at which a line's marker comes again, so that it holds several items:
 * `✅ gentle ✅ natural`.
 */
export function repeatsOf(text: string, { kind, label }: Marker): number[] {
  const sign = label.replace(/\ufe0f$/, '');
  if ((kind !== 'pictograph' && kind !== 'bullet') || /^[-–—‒―+>›»→·]/.test(sign)) return [];
  const places: number[] = [];
  for (let at = text.indexOf(sign, 1); at > 0; at = text.indexOf(sign, at + sign.length)) {
    if (/\s/.test(text[at - 1]!)) places.push(at);
  }
  return places;
}

/** Whether a marker is a hyphen written close to its word. */
export function isTight(text: string, { length }: Marker): boolean {
  return length === 1 && TIGHT.test(text);
}

/** Whether a whole line stands between stars, as emphasis is written. */
export function isEmphasis(text: string): boolean {
  return /^\*[^\s*].*\*$/.test(text);
}

function match(pattern: RegExp, text: string, kind: MarkerKind): Marker | null {
  const found = pattern.exec(text);
  if (!found) return null;
  return {
    kind,
    length: found[0].length,
    label: (found.slice(1).find(Boolean) ?? found[0].trim()).normalize('NFKC'),
  };
}
