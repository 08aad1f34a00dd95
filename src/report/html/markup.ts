/** HTML that is safe to write out as it is. Only `html` makes it. */
export class Markup {
  constructor(readonly source: string) {}
  toString(): string {
    return this.source;
  }
}

export type Content = Markup | string | number | null | undefined | false | readonly Content[];

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  '`': '&#96;',
};
/** Controls, characters that turn the line or hide in it, and halves of pairs. */
const UNSAFE =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2061-\u2069\ufdd0-\ufdef\ufffe\uffff]|\p{Surrogate}/gu;

/** A template whose values are escaped, in text and in quoted attributes alike; markup stays as it is. */
export function html(strings: TemplateStringsArray, ...values: readonly Content[]): Markup {
  let source = strings[0]!;
  for (let index = 0; index < values.length; index++) source += write(values[index]) + strings[index + 1]!;
  return new Markup(source);
}

function write(value: Content): string {
  if (value === null || value === undefined || value === false) return '';
  if (value instanceof Markup) return value.source;
  if (typeof value === 'number') return String(value);
  if (typeof value === 'string') return escapeHtml(value);
  let source = '';
  for (const part of value) source += write(part);
  return source;
}

/** Text as HTML that shows it and does nothing else: no markup, no control, nothing that turns the line round. */
export function escapeHtml(text: string): string {
  return visible(text).replace(/[&<>"'`]/g, (character) => ENTITIES[character]!);
}

/** Text with what cannot be seen left out or shown as `�`; line breaks stay. */
function visible(text: string): string {
  return text
    .replace(/[\u00ad\u200b\u2060\ufeff]/g, '')
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .replace(UNSAFE, '\ufffd');
}
