/** What stands in the text between a word and a raised marker, so that `cartilage¹` keeps its word. */
export const SUPERSCRIPT_BOUNDARY = '\u200a';

const MARKER = /^[[(]?\s?(?:\d{1,3}(?![\d+−-])|[*†‡§])/;
const UNIT = /(?:^|[^\p{L}])(?:[kcdmµn]?m|ha|ft|in|s|h|k?g|l|[a-z])$/u;

const TEN = /(?:^|[^\d.,])10$/;

/**
 * Whether raised text would be read as part of the word or number before it: a marker would; an exponent, of a unit
 * or of ten, or `1er` should.
 */
export function needsBoundary(before: string, raised: string): boolean {
  return MARKER.test(raised) && /[\p{L}\d]$/u.test(before) && !UNIT.test(before) && !TEN.test(before);
}
