import fc from 'fast-check';
import { Parser } from 'htmlparser2';
import { describe, expect, test } from 'vitest';
import { escapeHtml, html } from '../../../src/report/html/markup.ts';

/** Tags and attributes that a parser sees. */
function tagsOf(source: string): [name: string, attributes: Record<string, string>][] {
  const tags: [string, Record<string, string>][] = [];
  const parser = new Parser({ onopentag: (name, attributes) => tags.push([name, attributes]) });
  parser.end(source);
  return tags;
}

const hostile = fc.string({
  unit: fc.oneof(
    fc.constantFrom('<', '>', '"', "'", '`', '&', '=', '/', ' ', '\n', '\0', '-', '!', ';'),
    fc.constantFrom('</script>', '<!--', ']]>', 'onload=', '&#60;', 'javascript:', '\u202e', '\ud800'),
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 3 }),
  ),
  maxLength: 40,
});

describe('html', () => {
  test('escapes values and leaves markup', () => {
    const words = '<b>"it\'s" & `so`</b>';
    expect(
      html`<p title="${words}">${words}${html`<i>${1}</i>`}${null}${false}${['a', '<']}</p>`.source,
    ).toBe(
      '<p title="&lt;b&gt;&quot;it&#39;s&quot; &amp; &#96;so&#96;&lt;/b&gt;">&lt;b&gt;&quot;it&#39;s&quot; &amp; &#96;so&#96;&lt;/b&gt;<i>1</i>a&lt;</p>',
    );
  });

  test('makes no markup and no attribute of a text, whatever it is', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const tags = tagsOf(html`<p title="${text}">${text}</p><i>${text}</i>`.source);
        expect(tags.map(([name]) => name)).toEqual(['p', 'i']);
        expect(Object.keys(tags[0]![1])).toEqual(['title']);
      }),
    );
  });
});

describe('escapeHtml', () => {
  test('shows what would act on the line, and drops what has no width', () => {
    expect(escapeHtml('a\u202eb\u0007c\ud800')).toBe('a�b�c�');
    expect(escapeHtml('soft\u00adhy\u200bphen\ufeff')).toBe('softhyphen');
    expect(escapeHtml('a\r\nb\u2028c')).toBe('a\nb\nc');
    expect(escapeHtml('👩‍⚕️ é')).toBe('👩‍⚕️ é');
  });
});
