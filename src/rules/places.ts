import { type Document, isNode, LineCounter, parseDocument } from 'yaml';

/** Line, from 1, of the value at a dotted path of keys such as `examples.3.text`, or of what should hold it. */
export function lineOfPlace(text: string, place: string): number {
  const counter = new LineCounter();
  const file = parseDocument(text, { lineCounter: counter });
  return counter.linePos(startOf(file, place.split('.'))).line;
}

/** Where the value at a path of keys begins in a YAML file; the value that should hold it when it is missing. */
export function startOf(file: Document, keys: readonly string[]): number {
  for (let length = keys.length; length > 0; length--) {
    const path = keys.slice(0, length).map((key) => (/^\d+$/.test(key) ? Number(key) : key));
    const node = file.getIn(path, true);
    if (isNode(node) && node.range) return node.range[0];
  }
  return 0;
}
