import { describe, expect, test } from 'vitest';
import { TextBuilder } from '../../src/document/mapped-text.ts';
import { sliceMap, spanOfMap, toSource } from '../../src/document/source-map.ts';

const source = 'Gu&eacute;rit  <b>l&rsquo;</b>arthrose';

function build() {
  const builder = new TextBuilder();
  builder.verbatim('Gu', 0);
  builder.decoded('é', 2, 8);
  builder.folded('rit  ', 10);
  builder.verbatim('l', 18);
  builder.decoded('’', 19, 7);
  builder.verbatim('arthrose', 30);
  return builder.build();
}

describe('toSource', () => {
  const { text, map } = build();
  const slice = (start: number, end: number) => {
    const span = toSource(map, start, end);
    return source.slice(span.start, span.end);
  };

  test('the builder folds white space', () => {
    expect(text).toBe('Guérit l’arthrose');
  });

  test.each([
    ['Guérit', 'Gu&eacute;rit'],
    ['é', '&eacute;'],
    ['éri', '&eacute;ri'],
    ['l’', 'l&rsquo;'],
    ['’arth', '&rsquo;</b>arth'],
    ['throse', 'throse'],
    [' l', '  <b>l'],
  ])('%s stands in the source as %s', (words, written) => {
    const start = text.indexOf(words);
    expect(slice(start, start + words.length)).toBe(written);
  });

  test('an empty range is a point', () => {
    expect(toSource(map, 3, 3)).toEqual({ start: 10, end: 10 });
  });

  test('a map without runs gives the start of the page', () => {
    expect(toSource([], 0, 4)).toEqual({ start: 0, end: 0 });
  });

  test('the whole text spans from its first to its last character', () => {
    expect(spanOfMap(map)).toEqual({ start: 0, end: source.length });
  });

  test('a slice of a map maps as the whole did', () => {
    for (let start = 0; start < text.length; start++) {
      for (let end = start + 1; end <= text.length; end++) {
        expect(toSource(sliceMap(map, start, end), 0, end - start)).toEqual(toSource(map, start, end));
      }
    }
  });
});
