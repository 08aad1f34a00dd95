import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DATA_FORMATS, pageSaying, reportOf } from './reporting.ts';

/** What a terminal would act on: controls but line breaks, and characters that turn or hide text. */
const ACTIVE =
  /[\u0000-\u0009\u000b\u000c\u000e-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/;
const hostile = fc.string({
  unit: fc.oneof(
    fc.constantFrom(...'\u001b\u0007\u009b\u202e\u0000\r\n\t`|<>&"\'[]()!@#%:,;=+-*_~\\{}^$/'),
    fc.constantFrom('::error::', ']]>', '\ud800', '\ufffe', '```', 'www.', 'http://', 'mailto:', 'a1b2c3d4'),
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 3 }),
  ),
  maxLength: 30,
});

describe.each(DATA_FORMATS)('%s', (name) => {
  test('nothing of a page or its name acts on a terminal', async () => {
    await fc.assert(
      fc.asyncProperty(hostile, hostile, async (words, path) => {
        const text = await reportOf(name, [pageSaying(words, path)], undefined, [
          { path, text: words.replace(/\s/g, ' ') },
        ]);
        expect(text).not.toMatch(ACTIVE);
        if (name !== 'csv') expect(text).not.toContain('\r');
      }),
      { numRuns: 60 },
    );
  });

  test('without pages the report is whole', async () => {
    expect(await reportOf(name, [])).toMatch(/^$|\n$/);
  });

  test('pages without findings do not break it', async () => {
    const text = await reportOf(name, [
      pageSaying('', 'a.txt', 0),
      pageSaying('x', 'b.txt'),
      pageSaying('', 'c.txt', 0),
    ]);
    expect(text).toMatch(/\n$/);
  });
});
