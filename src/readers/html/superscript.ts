/** What stands in the text between a word and a raised marker, so that `cartilage¹` keeps its word. */
export const SUPERSCRIPT_BOUNDARY = '\u200a';

const MARKER = /^[[(]?\s?(?:\d{1,3}(?![\d+−-])|[*†‡§])/;
const UNIT = /(?:^|[^\p{L}])(?:[kcdmµn]?m|ha|ft|in|s|h|k?g|l|[a-z])$/u;

/** Whether raised text would be read as part of the word before it: a marker would, an exponent or `1er` should. */
export function needsBoundary(before: string, raised: string): boolean {
  return MARKER.test(raised) && /\p{L}$/u.test(before) && !UNIT.test(before);
}
