import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decode } from '../../src/sources/decode.ts';

const bytes = (text: string, encoding: BufferEncoding = 'utf8') =>
  new Uint8Array(Buffer.from(text, encoding));
const swapped = (text: string) => new Uint8Array(Buffer.from(text, 'utf16le').swap16());

describe('decode', () => {
  test.each([
    ['UTF-8', bytes('Guérit 😀'), 'utf-8'],
    ['UTF-8 with a byte order mark', bytes('\ufeffGuérit 😀'), 'utf-8'],
    ['UTF-16, little end first', bytes('\ufeffGuérit 😀', 'utf16le'), 'utf-16le'],
    ['UTF-16, big end first', swapped('\ufeffGuérit 😀'), 'utf-16be'],
  ])('reads %s', (_, input, encoding) => {
    expect(decode(input, false)).toEqual({ text: 'Guérit 😀', encoding });
  });

  const declarations = [
    '<meta charset="windows-1252">',
    "<meta charset='iso-8859-1'/>",
    '<meta http-equiv="Content-Type" content="text/html; charset=ISO-8859-1">',
    '<?xml version="1.0" encoding="ISO-8859-1"?>',
  ];
  test.each(declarations)('reads what HTML declares: %s', (declaration) => {
    const page = Buffer.concat([
      Buffer.from(`${declaration}<p>L`),
      Buffer.from([0x92]),
      Buffer.from('\u00e9t\u00e9', 'latin1'),
    ]);
    expect(decode(page, true)).toEqual({ text: `${declaration}<p>L’été`, encoding: 'windows-1252' });
  });

  test('takes valid UTF-8 for what it is, whatever HTML declares', () => {
    const page = '<meta charset="iso-8859-1"><p>été';
    expect(decode(bytes(page), true)).toEqual({ text: page, encoding: 'utf-8' });
  });

  test('shows broken UTF-8 as browsers do where HTML declares UTF-8', () => {
    const page = Buffer.concat([Buffer.from('<meta charset=utf-8>a'), Buffer.from([0xe9]), Buffer.from('b')]);
    expect(decode(page, true)).toEqual({ text: '<meta charset=utf-8>a\ufffdb', encoding: 'utf-8' });
  });

  test.each([
    ['nothing', new Uint8Array(), 'empty'],
    ['white space', bytes(' \r\n\t\u00a0'), 'empty'],
    ['a byte order mark alone', bytes('\ufeff'), 'empty'],
    ['a PDF', bytes('%PDF-1.7 text'), 'binary'],
    ['a ZIP', bytes('PK\u0003\u0004abc'), 'binary'],
    ['zeros', bytes('abc\0def'), 'binary'],
    ['8-bit text that declares nothing', bytes('\u00e9t\u00e9', 'latin1'), 'unknown-encoding'],
  ])('refuses %s', (_, input, problem) => {
    expect(decode(input, false)).toEqual({ problem });
  });

  test('never throws', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), fc.boolean(), (input, isHtml) => {
        decode(input, isHtml);
      }),
    );
  });
});
