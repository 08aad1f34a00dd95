/** Words that keep the hyphen after them, though a line ends there. */
const BEFORE = new Set(
  (
    'anti non long short well self high low pre post co ex auto multi semi mi demi sous sur après avant bien mal peut est ' +
    'dit vis quelques lui elle eux moi toi nous vous celui celle ceux c’est grand petit haut bas full half all evidence ' +
    'placebo double single follow side state risk health age pain drug dose time year month week day patient plant'
  ).split(' '),
);
/** Words that keep the hyphen before them. */
const AFTER = new Set(
  'ci là être il elle on ils elles je tu nous vous ce même mêmes t moi toi lui leur y en le la les free based like term day week month year old up down off in out effect effects blind dose cost line'.split(
    ' ',
  ),
);
const ENDS = /([\p{L}’']+)[-\u2010\u00ad]$/u;
const BEGINS = /^(\p{Ll}[\p{L}’']*)/u;

/**
 * How a line that ends in a hyphen goes on in the next: `drop` when the hyphen only parts a word, `keep` when it
 * belongs to it, null when no word goes on.
 *
 * @param words words of the document in small letters, those with hyphens among them
 */
export function hyphenAt(line: string, next: string, words: ReadonlySet<string>): 'drop' | 'keep' | null {
  const first = ENDS.exec(line)?.[1]?.toLowerCase();
  const second = BEGINS.exec(next)?.[1]?.toLowerCase();
  if (first === undefined || second === undefined) return null;
  if (line.endsWith('\u00ad') || words.has(first + second)) return 'drop';
  if (words.has(`${first}-${second}`) || BEFORE.has(first) || AFTER.has(second)) return 'keep';
  // Where each half is a word of its own, the two were written with a hyphen.
  return words.has(first) && words.has(second) && second.length > 3 ? 'keep' : 'drop';
}

/** The words of lines but for those that a line's end cuts. */
export function wordsOf(lines: readonly string[]): Set<string> {
  const words = new Set<string>();
  for (const line of lines) {
    for (const [word] of line.replace(/[\p{L}’'-]*-$/u, '').matchAll(/[\p{L}’']+(?:-[\p{L}’']+)*/gu))
      words.add(word.toLowerCase());
  }
  return words;
}
