import { describe, expect, it } from 'vitest';
import { claimsOf } from './reading.ts';

const items = (lead: string) =>
  `Order our drops today.\n\n${lead}\n- Coughs\n- Eczema\n- Arthritis\n- Migraine\n`;
const offered = (text: string) =>
  claimsOf(text).filter(({ relation }) => relation === 'indicated-for').length;

describe('bare lists of ailments', () => {
  it('of several body systems say what is sold for', () => {
    expect(offered(items('Our drops are there for you'))).toBe(4);
  });

  it.each(['Symptoms:', 'Side effects:', 'Do you suffer from:'])('%s introduces no offer', (lead) => {
    expect(offered(items(lead))).toBe(0);
  });

  it('of one body system may be the signs of one disease', () => {
    const text = 'Order our drops today.\n\nOur drops are there for you\n- Eczema\n- Psoriasis\n- Acne\n';
    expect(offered(text)).toBe(0);
  });
});
