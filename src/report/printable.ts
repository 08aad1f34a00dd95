/** C0 and C1 controls, and the characters that turn, hide or break lines in a terminal. */
const UNSAFE = /[\u0000-\u001f\u007f-\u009f\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g;
const SPACES = /[\t\n\r\u2028\u2029]+/g;

/** Text of a page, or a file name, as one line that does nothing to a terminal: line breaks become a space, controls `�`. */
export function printable(text: string): string {
  return text
    .replace(SPACES, ' ')
    .replace(/[\u00ad\u200b\u2060\ufeff]/g, '')
    .replace(UNSAFE, '\ufffd');
}

/** JSON in which every character that a terminal would act on is escaped; it reads back as the same value. */
export function printableJson(value: unknown, indent = 2): string {
  return JSON.stringify(value, null, indent).replace(
    /[\u007f-\u009f\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
