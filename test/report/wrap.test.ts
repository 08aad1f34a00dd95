import fc from 'fast-check';
import { expect, test } from 'vitest';
import { widthOf, wrap, wrapRuns } from '../../src/report/wrap.ts';

test('lines keep to the width, but for words that are longer', () => {
  fc.assert(
    fc.property(fc.lorem({ maxCount: 40 }), fc.integer({ min: 10, max: 60 }), (text, width) => {
      for (const line of wrap(text, width)) {
        expect(widthOf(line) <= width || !line.includes(' ')).toBe(true);
      }
      expect(wrap(text, width).join(' ')).toBe(text);
    }),
  );
});

test('a style covers its words on every line and takes no columns', () => {
  const style = (text: string) => `<${text}>`;
  expect(wrapRuns([{ text: 'It ' }, { text: 'cures all', style }, { text: ', we say.' }], 10)).toEqual([
    'It <cures>',
    '<all>, we',
    'say.',
  ]);
});

test('emoji and ideographs take two columns, combining marks none', () => {
  expect(widthOf('ab')).toBe(2);
  expect(widthOf('日本')).toBe(4);
  expect(widthOf('e\u0301')).toBe(1);
});
