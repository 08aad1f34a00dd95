import { lowerSuperscripts, readNumberList } from './number-list.ts';
import type { Marker } from './types.ts';

const SQUARE = /\[([^[\]\n]{1,60})\]/g;
const FOOTNOTE = /\[\^([^\]\s]{1,40})\]/g;
/** Raised as Markdown writes it: `^1,2^`. */
const CARETS = /\^(\d{1,3}(?:[,–-]\s?\d{1,3})*)\^/g;
const ROUND = /\(([^()\n]{1,60})\)/g;
/** Words that a marker in round brackets may begin with: `(ref. 4)`, `(voir 4, 5)`. */
const LEAD =
  /^(?:(?:cf|see|voir|refs?|r[ée]fs?|references?|r[ée]f[ée]rences?|notes?|sources?|n°|no)\b\.?\s*:?\s*)+/i;
const PAGE = /\s*,\s*pp?\.\s*[\d–-]+$/;

/** Markers in brackets: `(4)`, `(5, 6)`, `[3]`, `[5–7]`, `[^note]`. */
export function findBracketed(text: string): Marker[] {
  const markers: Marker[] = [];
  for (const match of text.matchAll(FOOTNOTE)) {
    markers.push({ ...spanOf(match), style: 'footnote', targets: [match[1]!] });
  }
  for (const match of text.matchAll(CARETS)) {
    const targets = readNumberList(match[1]!);
    if (targets) markers.push({ ...spanOf(match), style: 'superscript', targets });
  }
  for (const match of text.matchAll(SQUARE)) {
    const targets = readInside(match[1]!);
    const range = /\d\s?$/.test(text.slice(0, match.index).slice(-3)) && /^\d+\s?[–-]\s?\d+$/.test(match[1]!);
    if (targets && !range && !/^\(/.test(text.slice(match.index + match[0].length))) {
      markers.push({ ...spanOf(match), style: 'number', targets });
    }
  }
  const round = [...text.matchAll(ROUND)];
  const enumerators = enumeratorsOf(text, round);
  for (const match of round) {
    const targets = readInside(match[1]!);
    if (!targets || enumerators.has(match.index) || !standsAsMarker(text, match)) continue;
    markers.push({ ...spanOf(match), style: 'number', targets });
  }
  return markers;
}

function readInside(inside: string): string[] | null {
  return readNumberList(inside.replace(LEAD, '').replace(PAGE, ''));
}

function spanOf(match: RegExpExecArray): { start: number; end: number } {
  return { start: match.index, end: match.index + match[0].length };
}

/** Neither an issue number `16(1)`, nor a function `f(2)`, a telephone prefix or a step of a sum. */
function standsAsMarker(text: string, match: RegExpExecArray): boolean {
  const before = text.slice(Math.max(0, match.index - 24), match.index);
  const after = text.slice(match.index + match[0].length, match.index + match[0].length + 12);
  if (/[\d/(+=~<>≤≥-]$/.test(before) || /(?:^|[^\p{L}])\p{L}{1,2}$/u.test(before)) return false;
  if (/\d\s$/.test(before) && !/(?:19|20)\d\d\s$/.test(before)) return false;
  if (/^\s?[\d(+=/]/.test(after) || /^[\p{L}-]/u.test(after)) return false;
  // What opens a sentence, or follows `:` or `;`, numbers the words after it.
  if (/(?:^|[;:]|[;,]\s(?:and|or|et|ou))\s*$/.test(before) && /^:?\s+[\p{L}\d]/u.test(after)) return false;
  return !NAMING.test(before);
}

/** Words that take a number in brackets as part of a name. */
const NAMING =
  /(?:^|[^A-Za-zÀ-ÖØ-öø-ÿ])(?:tables?|tableaux?|fig(?:ures?)?\.?|phase|type|stade|stage|step|[ée]tape|score|points?|equations?|vitamine?s?|chapitre|chapter|t[ée]l\.?)\s?$/i;

/** `(1) pain, (2) fever and (3) cough`: numbers that count up before what they announce. */
function enumeratorsOf(text: string, round: readonly RegExpExecArray[]): ReadonlySet<number> {
  const found = new Set<number>();
  let run: number[] = [];
  let expected = 1;
  const close = () => {
    if (run.length >= 2) for (const index of run) found.add(index);
  };
  for (const match of round) {
    if (!/^\d{1,2}$/.test(match[1]!)) continue;
    const before = text.slice(Math.max(0, match.index - 12), match.index);
    const announces =
      /(?:^|[,;:.–-]|\b(?:and|or|et|ou|are|is|sont|that|que|to|of|de|by|in|the|both|either))\s*$/i.test(
        before,
      );
    const follows = /^\s+[\p{L}\d"«“]/u.test(text.slice(match.index + match[0].length));
    if ((!announces && match[1] !== '1') || !follows) continue;
    const number = Number(match[1]);
    if (number !== expected) {
      close();
      run = [];
      if (number !== 1) {
        expected = 1;
        continue;
      }
    }
    run.push(match.index);
    expected = number + 1;
  }
  close();
  return found;
}

const RAISED = /[⁰¹²³⁴-⁹]+(?:(?:[,⁻˒\u202f–-]|\u0313)\s?[⁰¹²³⁴-⁹]+)*/g;

/** Markers in raised digits: `¹`, `²⁻⁴`, but no exponents (`m²`, `10⁶`) and no charges (`Ca²⁺`). */
export function findRaised(text: string): Marker[] {
  const markers: Marker[] = [];
  for (const match of text.matchAll(RAISED)) {
    const end = match.index + match[0].length;
    const targets = readNumberList(lowerSuperscripts(match[0]));
    if (!targets || isExponent(text, match.index, end)) continue;
    markers.push({ start: match.index, end, style: 'superscript', targets });
  }
  return markers;
}

const UNIT = /(?:^|[^A-Za-zÀ-ÖØ-öø-ÿ])(?:[kcdmµn]?m|ha|km|ft|in|s|h|kg|g|l|cm|χ|r|p|i|n|x|y|z|e|log)$/i;

/** Whether raised characters at `start` are an exponent, a charge or an ordinal rather than a marker. */
export function isExponent(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 12), start);
  if (/\d$/.test(before)) return true;
  if (/^[⁺⁻+]/.test(text.slice(end))) return true;
  return UNIT.test(before);
}

const GLUED =
  /(?<=[\p{Ll})\]”"»%’'])([.,;:!?…]?[”"»)]?)(\d{1,3}(?:[,–-]\d{1,3})*)(?![\d%\p{L}°/]|[.,–-]\d)/gu;
/** Words that a number is glued to as part of a name. */
const NAMED =
  /(?:^|[^A-Za-zÀ-ÖØ-öø-ÿ])(?:omega|om[ée]ga|vitamine?|phase|type|[ée]tape|step|day|jour|week|semaine|level|niveau|figs?|tables?|no|n|p|pp|vol|nr|ch|chap|art|ver|version|top|covid|windows|primer|alpha|beta|art|tel|t[ée]l|h|min|sec|eq|ref|r[ée]f|grade|mp|web|html|page|note|log|sars|cov)\.?$/i;

/**
 * Markers whose raising was lost: digits glued to a word or to the stop after it (`cells.1,2`).
 * A number must be free of a decimal, a unit and a name, and stand after three small letters.
 */
export function findGlued(text: string): Marker[] {
  const markers: Marker[] = [];
  for (const match of text.matchAll(GLUED)) {
    const mark = match[1]!;
    const start = match.index + mark.length;
    const end = start + match[2]!.length;
    const before = text.slice(Math.max(0, match.index - 16), match.index);
    if (!/\p{L}{2}\p{Ll}$|[)\]”"»%]$|\bal$/u.test(before) || NAMED.test(before)) continue;
    if (/[)\]"»”%]$/.test(before) && mark === '' && /^\s*\p{Ll}/u.test(text.slice(end)) && /%$/.test(before))
      continue;
    if (/[:’']$/.test(mark + before.slice(-1)) || /^:/.test(mark)) continue;
    // The prefix of a telephone number.
    if (/\(\d{1,4}\)$/.test(before)) continue;
    const targets = readNumberList(match[2]!);
    if (!targets || Number(targets.at(-1)) > 250) continue;
    markers.push({ start, end, style: 'superscript', targets });
  }
  return markers;
}
