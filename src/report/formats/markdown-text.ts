import { printable } from '../printable.ts';

/** Parts what services would join; readers do not see it. */
const APART = '&#8203;';
const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '\0': APART };

/**
 * Signs of what services make of text, wherever it stands: mentions and references to issues, addresses, commits.
 * They look for them in the text that a reader sees, where escapes have gone.
 */
const SIGNS = [
  /@|[#!%^~$&](?=[\p{L}\p{N}_"'{-])/gu,
  /:(?=\/\/)|(?:mailto|xmpp):|www(?=\.)|GH(?=-\d)/gi,
  /[0-9a-f]{6}(?=[0-9a-f])/gi,
];

/** Text of one line as Markdown that shows it as it is: no markup begins in it, and services find nothing to link. */
export function escapeMarkdown(text: string): string {
  return SIGNS.reduce((parted, sign) => parted.replace(sign, '$&\0'), printable(text))
    .replace(/[\\`*_[\]|~$]/g, '\\$&')
    .replace(/[&<>\0]/g, (character) => ENTITIES[character]!)
    .replace(/^(\s*)(?:([-+#=])|(\d+)([.)]))/, (_, space, sign, number, end) =>
      sign ? `${space}\\${sign}` : `${space}${number}\\${end}`,
    );
}

/** Text as code within a line. */
export function codeSpan(text: string): string {
  const shown = printable(text) || ' ';
  const fence = '`'.repeat(longestRun(shown) + 1);
  return longestRun(shown) > 0 ? `${fence} ${shown} ${fence}` : `${fence}${shown}${fence}`;
}

/** Lines as a block of code, whatever stands in them. */
export function codeBlock(lines: readonly string[]): string {
  const fence = '`'.repeat(Math.max(3, longestRun(lines.join('\n')) + 1));
  return `${fence}text\n${lines.join('\n')}\n${fence}`;
}

function longestRun(text: string): number {
  return Math.max(0, ...(text.match(/`+/g) ?? []).map((run) => run.length));
}
