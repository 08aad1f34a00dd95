import type { Finding } from '../rules/types.ts';
import { printable } from './printable.ts';
import type { Style } from './style.ts';
import type { Run } from './wrap.ts';

/** Characters of the sentence shown before and after the words marked. */
const AROUND = 240;
/** Characters of the marked words shown at either end when they are long. */
const MARKED = 600;

/** The sentence of a finding: what stands before its words, the words, what stands after; long ones cut. */
export function excerptParts({ context, excerpt }: Finding): [before: string, words: string, after: string] {
  const { text, excerptStart } = context;
  const excerptEnd = excerptStart + excerpt.length;
  return [
    tailOf(text.slice(0, excerptStart)),
    shortenMiddle(text.slice(excerptStart, excerptEnd)),
    headOf(text.slice(excerptEnd)),
  ];
}

/** The sentence of a finding with its words marked: styled in colour, in double brackets without. */
export function markedSentence(finding: Finding, style: Style): Run[] {
  const [before, words, after] = excerptParts(finding).map(printable) as [string, string, string];
  const paint = (text: string) => style.severity[finding.severity](style.marked(text));
  return [
    { text: before },
    style.colour ? { text: words, style: paint } : { text: `[[${words}]]` },
    { text: after },
  ];
}

function headOf(text: string): string {
  if (text.length <= AROUND) return text;
  const cut = text.lastIndexOf(' ', AROUND);
  return `${text.slice(0, cut > 0 ? cut : AROUND)} …`;
}

function tailOf(text: string): string {
  if (text.length <= AROUND) return text;
  const cut = text.indexOf(' ', text.length - AROUND);
  return `…${text.slice(cut > 0 ? cut : text.length - AROUND)}`;
}

function shortenMiddle(text: string): string {
  if (text.length <= MARKED) return text;
  const half = MARKED / 2;
  return `${text.slice(0, half)} … ${text.slice(text.length - half)}`;
}
