/** Numbers that PubMed had given by the start of a year, in millions: it counts on by about one a year. */
const MILLIONS: readonly (readonly [number, number])[] = [
  [2000, 10.6],
  [2003, 12.4],
  [2004, 14.6],
  [2008, 17.2],
  [2012, 21.8],
  [2016, 25.6],
  [2020, 31.8],
  [2024, 38.1],
  [2028, 46],
];
/** A record is made up to so many millions before and after the mean of its year. */
const EARLY = 0.6;
const LATE = 5;
/** Year from which all numbers have eight digits. */
const EIGHT_DIGITS = 2000;
/** Before, the numbers followed the order in which old volumes were entered: until when, and from where to where. */
const OLD: readonly (readonly [number, number, number])[] = [
  [1965, 13, 22],
  [1974, 4, 6.2],
  [1979, 0.01, 1.4],
  [1984, 6, 7.6],
  [1992, 1.2, 4.2],
  [1999, 7.4, 10.9],
];

/** DOIs of publishers that number their papers by long runs of digits. */
const LONG_DIGITS = /^10\.(?:1080|1177|1137|1207|1300|1191)\/[A-Z]?\d{10,17}$/;

/**
 * Finds a PubMed number that ends an entry without saying so: it stands by itself, or copying has glued it to the
 * pages, the year or the DOI before it.
 *
 * @param text the entry, its trailing punctuation left off.
 * @param inDoi the text is a DOI, whose last digits are more likely its own.
 * @returns the number's length in digits, or 0 when there is none.
 */
export function trailingPmidLength(text: string, year: number | null, inDoi = false): number {
  const run = /\d+$/.exec(text.slice(-40))?.[0] ?? '';
  if (run.length < 6) return 0;
  const before = text[text.length - run.length - 1] ?? '';
  const head = text.slice(Math.max(0, text.length - run.length - 3), text.length - run.length);
  // Behind a colon it is the number of an article in its volume.
  const alone = /[\s.;)\]]$/.test(head) && !/:\s?$/.test(head) && (run.length > 6 || /[.)\]]\s?$/.test(head));
  if (!inDoi && alone && run.length <= 8) return run.length;
  if (year === null || (inDoi && LONG_DIGITS.test(text))) return 0;
  const lengths = year >= EIGHT_DIGITS ? [8] : year >= EIGHT_DIGITS - 2 ? [8, 7] : [7, 8, 6];
  for (const length of lengths) {
    if (run.length < length || (run.length === length && !/[a-z.\s-]/i.test(before))) continue;
    if (isPlausible(Number(run.slice(-length)), year)) return length;
  }
  return 0;
}

function isPlausible(pmid: number, year: number): boolean {
  const million = pmid / 1e6;
  if (year < EIGHT_DIGITS) {
    const [, from, to] = OLD.find(([until]) => year <= until)!;
    return million >= from && million <= to;
  }
  let index = MILLIONS.findIndex(([until]) => until > year);
  if (index < 1) index = MILLIONS.length - 1;
  const [from, low] = MILLIONS[index - 1]!;
  const [to, high] = MILLIONS[index]!;
  const mean = low + ((year - from) / (to - from)) * (high - low);
  return million >= mean - EARLY && million <= mean + LATE;
}
