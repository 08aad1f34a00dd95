import { describe, expect, test } from 'vitest';
import { ruleIndex, rulePage } from '../../src/report/rule-pages.ts';
import type { RuleDescription } from '../../src/rules/types.ts';
import { fixtureRules } from '../support/fixture-rules.ts';

const { rules } = fixtureRules();
const miracle = rules.find(({ id }) => id === 'miracle')!;
const withExample = (example: Partial<RuleDescription['examples'][number]>): RuleDescription => ({
  ...miracle,
  examples: [{ language: 'en', expect: 'flag', text: '', ...example }],
});

describe('the page of a rule', () => {
  test('is whole in both languages', () => {
    const en = rulePage(miracle, 'en');
    expect(en).toContain('# A miracle is promised\n');
    expect(en).toContain(
      '| efficacy | error | tier C, misleading unless substantiated or disclosed | stable |',
    );
    expect(en).toContain('## What would make it acceptable\n\nLeave the word out.');
    expect(en).toContain(
      '### European Union\n\n- **Directive 2005/29/EC, article 12** \\[any product\\]: The trader',
    );
    expect(en).toContain('## Reported\n\n- This herb is a <b>miracle</b>.');
    expect(en).toContain('## Not reported\n\n- This herb is no miracle. *(denied)*');
    const fr = rulePage(miracle, 'fr');
    expect(fr).toContain(
      '### France\n\n- **Code de la santé publique, article R5213-1** \\[dispositif\\] : Ne vaut',
    );
    expect(fr).toContain('Cette plante est un <b>miracle</b>.');
    expect(fr).not.toContain('herb');
  });

  test('shows text unchanged, whatever Markdown it looks like', () => {
    expect(rulePage(withExample({ text: 'As <b>told</b> [[[1]]], *really*.\n- or not' }), 'en')).toContain(
      '- As &lt;b>told&lt;/b> <b>\\[1\\]</b>, \\*really\\*.<br>- or not\n',
    );
  });

  test('keeps known misses visible, and what is known at second hand only', () => {
    const page = rulePage(withExample({ expect: 'miss', text: 'A [[wonder]].' }), 'en');
    expect(page).toContain('## Not found yet');
    expect(page).toContain('- A <b>wonder</b>.');
    const basis = miracle.basis.map((entry) => ({ ...entry, mark: 'V2' as const }));
    expect(rulePage({ ...miracle, basis }, 'en')).toContain('(confirmed through a secondary source)');
    expect(rulePage({ ...miracle, basis: [] }, 'fr')).toContain('Aucune n’est donnée.');
  });
});

test('the index names every rule under its category', () => {
  const index = ruleIndex(rules, 'fr');
  expect(index).toContain('## Efficacité\n');
  expect(index).toContain('| [`miracle`](miracle.md) | Un miracle est promis | erreur | C | stable |');
  expect(index).toContain('| [`hurry`](hurry.md) | Le lecteur est pressé | avertissement | D | stable |');
});
