import { Parser } from 'htmlparser2';
import type { Span } from '../../document/types.ts';

/** An element that is open while XML is read. */
export interface OpenElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** Where its start tag begins. */
  readonly start: number;
}

/** What the elements of XML are handed to, each with those that it stands in, the outermost first. */
export interface XmlHandler {
  open?(element: OpenElement, around: readonly OpenElement[]): void;
  close?(element: OpenElement, around: readonly OpenElement[], span: Span): void;
  text?(text: string, around: readonly OpenElement[]): void;
}

/** Reads XML from beginning to end; what is not well-formed is read as far as it goes. */
export function readXml(xml: string, handler: XmlHandler): void {
  const stack: OpenElement[] = [];
  const parser = new Parser(
    {
      onopentag: (name, attributes) => {
        const element = { name, attributes, start: parser.startIndex };
        handler.open?.(element, stack);
        stack.push(element);
      },
      onclosetag: () => {
        const element = stack.pop();
        if (element) handler.close?.(element, stack, { start: element.start, end: parser.endIndex + 1 });
      },
      ontext: (text) => handler.text?.(text, stack),
    },
    { xmlMode: true, decodeEntities: true },
  );
  parser.end(xml);
}

/** The attribute of that name, whatever its prefix. */
export function attributeOf({ attributes }: OpenElement, name: string): string | undefined {
  return attributes[`w:${name}`] ?? attributes[name];
}

/** Whether a switch such as `w:vanish` is on. */
export function isOn(element: OpenElement): boolean {
  return !/^(?:0|false|off|none)$/i.test(attributeOf(element, 'val') ?? '');
}
