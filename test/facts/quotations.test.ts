import { describe, expect, it } from 'vitest';
import { cpuTime } from '../support/cpu-time.ts';
import { pairQuotationMarks } from '../../src/facts/quotation-marks.ts';
import { findQuotations } from '../../src/facts/quotations.ts';
import { segment } from '../../src/language/segment.ts';
import type { Language } from '../../src/language/types.ts';
import { blockOf } from '../support/blocks.ts';

function quotations(
  text: string,
  language: Language,
  kind: 'paragraph' | 'quotation' = 'paragraph',
  next?: string,
) {
  const block = blockOf(text, { kind });
  const following = next === undefined ? undefined : blockOf(next, { index: 1 });
  return findQuotations(block, segment(text, 0, language), following).map(
    ({ start, end, speaker, distancing }) => ({
      words: text.slice(start, end),
      speaker,
      distancing,
    }),
  );
}

describe('pairQuotationMarks', () => {
  it.each([
    ['Elle dit : « Je vais mieux. Merci ! »', ['« Je vais mieux. Merci ! »']],
    ['«\u00a0Il dit “oui” et part.\u00a0»', ['«\u00a0Il dit “oui” et part.\u00a0»']],
    ['« Il dit « oui » et part. »', ['« Il dit « oui » et part. »']],
    ['“One.” and “two”', ['“One.”', '“two”']],
    ['„Gut“ they say', ['„Gut“']],
    ['A 5" tube, "soft" and "warm"', ['"soft"', '"warm"']],
    ['He said ‘it’s gone’ to the nurses’ table', ['‘it’s gone’']],
    ["He said 'it's gone' to them", ["'it's gone'"]],
    ['The patients’ knees don’t hurt', []],
    ["rock 'n' roll in the '90s", []],
    ['“I slept well', ['“I slept well']],
    ['"I slept well', ['"I slept well']],
    ['It is "new', []],
    ['« Tout va bien', ['« Tout va bien']],
    ['12" and 14"', []],
  ])('%s', (text, expected) => {
    expect(pairQuotationMarks(text).map(({ start, end }) => text.slice(start, end))).toEqual(expected);
  });

  it('takes time in proportion to length', () => {
    for (const unit of ['« ', '“a', '"', "'a ", '‘a', '»«', '« « » ']) {
      const begin = cpuTime();
      pairQuotationMarks(unit.repeat(20_000));
      expect(cpuTime() - begin).toBeLessThan(500);
    }
  });
});

describe('findQuotations', () => {
  it.each<[Language, string, string]>([
    ['en', '“My knees no longer hurt,” says Walter.', 'patient'],
    ['en', '"I was tired. Now I sleep. It is magic." – Anna K., 52', 'patient'],
    ['en', '"I was tired. Now I sleep, and my legs are light."', 'patient'],
    ['en', '“It calms the skin,” explains Dr Oduya.', 'clinician'],
    ['en', 'Our dermatologist says: “I give it to all who ask.”', 'clinician'],
    ['en', '“The effect was small,” the researchers wrote.', 'researcher'],
    ['en', 'The regulator said: “The advert must not appear again.”', 'critic'],
    ['en', '“We make it in small batches,” says the founder.', 'unknown'],
    ['fr', '« Je ne souffre plus », témoigne Marie.', 'patient'],
    ['fr', '« Le produit apaise la peau », explique le Dr Morel.', 'clinician'],
    ['fr', 'Une patiente raconte : « Au bout d’un mois, plus rien. »', 'patient'],
    ['fr', '« Ces promesses sont fausses », rappelle l’ANSM.', 'critic'],
    ['fr', '« Nous le fabriquons à la main », dit la fondatrice.', 'unknown'],
  ])('%s: %s is said by %s', (language, text, speaker) => {
    expect(quotations(text, language)).toMatchObject([{ speaker, distancing: false }]);
  });

  it.each<[Language, string, boolean]>([
    ['en', 'This “miracle” cream is sold online.', true],
    ['en', 'They call it “liquid gold for joints” and so do I.', true],
    ['en', '“Life-changing!” says Tom.', false],
    ['en', '“Life-changing!”', false],
    ['fr', 'Ces remèdes « détox » sont partout.', true],
    ['fr', '« Bluffant ! » – Karim, Lille', false],
  ])('%s: %s', (language, text, distancing) => {
    expect(quotations(text, language)).toMatchObject([{ distancing }]);
  });

  it('takes a quotation block whole', () => {
    const text = 'My back is fine now. Thank you! Ruth, Leeds';
    expect(quotations(text, 'en', 'quotation')).toEqual([
      { words: text, speaker: 'patient', distancing: false },
    ]);
    expect(quotations('It soothes. Dr Marsh', 'en', 'quotation')).toMatchObject([{ speaker: 'clinician' }]);
  });

  it('lets a speaker go on', () => {
    const text = '“It calms the skin,” said Dr Oduya. “Those with acne should use it at night.”';
    expect(quotations(text, 'en').map(({ speaker }) => speaker)).toEqual(['clinician', 'clinician']);
  });

  it('tells the one who signs from those spoken of', () => {
    expect(quotations('"My doctor was amazed." – Ruth, 61', 'en', 'quotation')).toMatchObject([
      { speaker: 'patient' },
    ]);
    expect(quotations('"Less redness in most of them." – Dr Ann Marsh', 'en', 'quotation')).toMatchObject([
      { speaker: 'clinician' },
    ]);
    expect(quotations('Made with care. – The founder', 'en', 'quotation')).toMatchObject([
      { speaker: 'unknown' },
    ]);
  });

  it('reads the signature in the next block', () => {
    expect(quotations('“Works wonders on stiff hips.”', 'en', 'paragraph', '— Claire, 38')).toMatchObject([
      { speaker: 'patient' },
    ]);
    expect(
      quotations('“Works wonders on stiff hips.”', 'en', 'paragraph', 'Dr Paul Niven, surgeon'),
    ).toMatchObject([{ speaker: 'clinician' }]);
    expect(quotations('“Works wonders on stiff hips.”', 'en', 'paragraph', 'Order now.')).toMatchObject([
      { speaker: 'unknown' },
    ]);
  });
});
