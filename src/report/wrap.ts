/** A run of text with the style that it is printed in. */
export interface Run {
  readonly text: string;
  readonly style?: (text: string) => string;
}

const WIDE =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60]|\p{Extended_Pictographic}/u;
/** French quotation marks and double marks stay with their words. */
const BREAK = /(?<!«)[ \t\n\r]+(?![»:;!?])/;
const SPACES = /[ \t\n\r]+/g;
/** What a split at single spaces would get wrong. */
const PROTECTED = /[\t\n\r«»]| [:;!?]/;
const MARK = /\p{M}/u;
/** Letters and signs of one column each. */
const PLAIN = /^[ -~\u00a0-\u02ff\u2010-\u203a]*$/;

/** Columns that text takes in a terminal. */
export function widthOf(text: string): number {
  if (PLAIN.test(text)) return text.length;
  let width = 0;
  for (const character of text) {
    if (MARK.test(character)) continue;
    width += WIDE.test(character) ? 2 : 1;
  }
  return width;
}

/** Text filled up with spaces to as many columns. */
export function padded(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - widthOf(text)));
}

/**
 * Breaks styled runs at spaces into lines of at most `width` columns. A word longer than that keeps a line of
 * its own, so that addresses can still be copied.
 */
export function wrapRuns(runs: readonly Run[], width: number): string[] {
  const lines: string[] = [];
  let line = '';
  let used = 0;
  for (const word of wordsOf(runs)) {
    let columns = 0;
    for (const { text } of word) columns += widthOf(text);
    if (used > 0 && used + 1 + columns > width) {
      lines.push(line);
      line = '';
      used = 0;
    }
    if (used > 0) {
      line += ' ';
      used++;
    }
    for (const { text, style } of word) line += style ? style(text) : text;
    used += columns;
  }
  if (used > 0) lines.push(line);
  return lines;
}

export function wrap(text: string, width: number): string[] {
  return wrapRuns([{ text }], width);
}

/** Words, each as the styled parts that it is made of. Non-breaking spaces hold words together. */
function wordsOf(runs: readonly Run[]): Run[][] {
  const words: Run[][] = [];
  let word: Run[] = [];
  for (const run of runs) {
    // A split at single spaces is much quicker, and does for most text.
    const parts = PROTECTED.test(run.text) ? run.text.split(BREAK) : run.text.split(' ');
    for (let index = 0; index < parts.length; index++) {
      const text = parts[index]!.replace(SPACES, ' ');
      if (index > 0 && word.length > 0) {
        words.push(word);
        word = [];
      }
      if (text) word.push(run.style ? { text, style: run.style } : { text });
    }
  }
  if (word.length > 0) words.push(word);
  return words;
}
