import type { Finding } from '../rules/types.ts';
import { printable } from './printable.ts';
import type { Style } from './style.ts';
import type { Run } from './wrap.ts';

/** Characters of the sentence shown before and after the words marked. */
const AROUND = 240;
/** Characters of the marked words shown at either end when they are long. */
const MARKED = 600;

/** The sentence of a finding with its words marked: styled in colour, in double brackets without. */
export function markedSentence(finding: Finding, style: Style): Run[] {
  const { text, excerptStart } = finding.context;
  const excerptEnd = excerptStart + finding.excerpt.length;
  const paint = (words: string) => style.severity[finding.severity](style.marked(words));
  const words = printable(shortenMiddle(text.slice(excerptStart, excerptEnd)));
  return [
    { text: printable(tailOf(text.slice(0, excerptStart))) },
    style.colour ? { text: words, style: paint } : { text: `[[${words}]]` },
    { text: printable(headOf(text.slice(excerptEnd))) },
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
