import { readXml } from './xml.ts';

/** What no reader of the printed page sees, or sees as no words. */
const UNSEEN = new Set(['w:del', 'w:moveFrom', 'w:instrText', 'mc:Fallback']);

/** The paragraphs of a header or footer as text. */
export function marginParagraphs(xml: string): string[] {
  const paragraphs: string[] = [];
  let text = '';
  readXml(xml, {
    open({ name }) {
      if (name === 'w:tab' || name === 'w:br') text += ' ';
    },
    text(words, around) {
      if (around.at(-1)?.name === 'w:t' && !around.some(({ name }) => UNSEEN.has(name))) text += words;
    },
    close({ name }) {
      if (name !== 'w:p') return;
      if (/\p{L}/u.test(text)) paragraphs.push(text.trim());
      text = '';
    },
  });
  return paragraphs;
}
