import type { Span } from '../../document/types.ts';
import { isOn, type OpenElement, readXml, attributeOf } from './xml.ts';

/** Names of the styles whose text is hidden. */
export function hiddenStyles(styles: string): ReadonlySet<string> {
  const hidden = new Set<string>();
  readXml(styles, {
    open(element, around) {
      if (element.name !== 'w:vanish' || !isOn(element)) return;
      const id = around.find(({ name }) => name === 'w:style');
      const styleId = id && attributeOf(id, 'styleId');
      if (styleId !== undefined) hidden.add(styleId);
    },
  });
  return hidden;
}

/**
 * A part without the text that its author has hidden, which no reader sees on screen or on paper.
 *
 * @param styles names of the styles that hide
 */
export function withoutHidden(xml: string, styles: ReadonlySet<string>): string {
  const hiding = new Set<OpenElement>();
  const cuts: Span[] = [];
  readXml(xml, {
    open(element, around) {
      const run = last(around, 'w:r');
      const isRunProperty = around.at(-1)?.name === 'w:rPr' && around.at(-2) === run;
      const style = attributeOf(element, 'val') ?? '';
      if (element.name === 'w:vanish' && isRunProperty && run && isOn(element)) hiding.add(run);
      else if (element.name === 'w:rStyle' && isRunProperty && run && styles.has(style)) hiding.add(run);
      else if (element.name === 'w:pStyle' && styles.has(style)) {
        const paragraph = last(around, 'w:p');
        if (paragraph) hiding.add(paragraph);
      }
    },
    close(element, _, span) {
      if (hiding.has(element)) cuts.push(span);
    },
  });
  let kept = '';
  let from = 0;
  // What encloses another cut comes after it, but begins before.
  for (const { start, end } of cuts.sort((a, b) => a.start - b.start)) {
    if (start < from) continue;
    kept += xml.slice(from, start);
    from = end;
  }
  return kept + xml.slice(from);
}

function last(around: readonly OpenElement[], name: string): OpenElement | undefined {
  return around.findLast((element) => element.name === name);
}
