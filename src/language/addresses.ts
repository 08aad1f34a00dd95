import { classOf, LETTER, SPACE } from './characters.ts';
import type { Scan } from './scan.ts';

const TOP_LEVEL = /^(?:com|org|net|fr|eu|uk|io|gov|edu|info)$/;
const LABELS = 6;
const LABEL_LENGTH = 63;

/** End of the web or mail address whose first run of letters is `text[at, run)`, or 0 if it is none. */
export function addressEnd(scan: Scan, at: number, run: number): number {
  const { text } = scan;
  if (text.startsWith('://', run) && run - at <= 6) return addressTail(scan, run + 3);
  if (text[run] === '@') {
    const domain = domainEnd(scan, run + 1);
    return domain && domain <= scan.end ? domain : 0;
  }
  if (text[run] !== '.') return 0;
  if (run - at === 3 && /^www$/i.test(text.slice(at, run)) && /\w/.test(text[run + 1] ?? ''))
    return addressTail(scan, run + 1);
  const domain = domainEnd(scan, at);
  if (!domain || domain <= run) return 0;
  return text[domain] === '/' ? addressTail(scan, domain) : domain;
}

/** End of `name.name.tld` from `at`, or 0. */
function domainEnd(scan: Scan, at: number): number {
  const { text } = scan;
  let end = at;
  for (let label = 0; label < LABELS; label++) {
    const from = end;
    while (end < scan.end && end - from <= LABEL_LENGTH && /[A-Za-z0-9-]/.test(text[end]!)) end++;
    if (end === from) return 0;
    if (label > 0 && TOP_LEVEL.test(text.slice(from, end)) && !continues(scan, end)) return end;
    if (text[end] !== '.' || end >= scan.end) return 0;
    end++;
  }
  return 0;
}

function continues(scan: Scan, at: number): boolean {
  return at + 1 < scan.end && scan.text[at] === '.' && /[a-z0-9]/.test(scan.text[at + 1]!);
}

function addressTail(scan: Scan, at: number): number {
  const { text } = scan;
  let end = at;
  while (end < scan.end && classOf(text.charCodeAt(end)) !== SPACE && !/["«»“”<>()[\]{}|]/.test(text[end]!))
    end++;
  while (end > at && /[.,;:!?'’…]/.test(text[end - 1]!)) end--;
  return end;
}

/** End of initials with stops (`U.S.`, `e.g.`, `i.e`) from `at`, or 0 if there are not two of them. */
export function initialismEnd(scan: Scan, at: number, run: number): number {
  const { text } = scan;
  if (run - at !== 1) return 0;
  let end = run;
  let letters = 1;
  while (text[end] === '.' && isLetter(scan, end + 1) && !isLetter(scan, end + 2)) {
    letters++;
    end += 2;
  }
  if (letters < 2) return 0;
  return end < scan.end && text[end] === '.' && text[end + 1] !== '.' ? end + 1 : end;
}

function isLetter(scan: Scan, at: number): boolean {
  return at < scan.end && classOf(scan.text.charCodeAt(at)) === LETTER;
}
