import { printable } from '../report/printable.ts';

/** How a hover is written. Each function takes text as it is, but `list`, which takes what the others made. */
export interface Markup {
  text(text: string): string;
  strong(text: string): string;
  code(text: string): string;
  link(text: string, address: string): string;
  list(items: readonly string[]): string;
  /** Between two explanations. */
  readonly rule: string;
}

export const PLAIN: Markup = {
  text: printable,
  strong: printable,
  code: printable,
  link: (text, address) => `${printable(text)}: ${address}`,
  list: (items) => items.map((item) => `- ${item}`).join('\n'),
  rule: '\n\n―――\n\n',
};

/** Backslashes rather than entities, which editors on a terminal show as they are. */
const escaped = (text: string) =>
  printable(text)
    .trim()
    .replace(/[\\`*_[\]<>~|&]/g, '\\$&')
    .replace(/^([-+#=]|\d+[.)])/, (start) => `${start.slice(0, -1)}\\${start.slice(-1)}`);

export const MARKDOWN: Markup = {
  text: escaped,
  strong: (text) => `**${escaped(text)}**`,
  code: (text) => `\`${printable(text).replaceAll('`', '')}\``,
  link: (text, address) => `[${escaped(text)}](${address})`,
  list: (items) => `\n${items.map((item) => `- ${item}`).join('\n')}`,
  rule: '\n\n---\n\n',
};
