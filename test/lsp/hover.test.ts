import { expect, test } from 'vitest';
import { hoverContent } from '../../src/lsp/hover.ts';
import { findingsIn } from './editor-page.ts';

const PAGE = 'Our herb tea cures *arthritis* <b> [now](x).\n';

function hover(language: 'en' | 'fr', isMarkdown = true): string {
  const findings = findingsIn(PAGE, { language }).slice(0, 1);
  return hoverContent(findings, language, isMarkdown, (rule) => `file:///${rule}.md`).value;
}

test('a hover says what the rule is, why it holds here, on what basis, and what to do', () => {
  const en = hover('en');
  expect(en).toMatch(/^\*\*.+\*\*\n\n`cure-claim` · error · high confidence · tier [ABCD], /);
  for (const part of [
    '**Why:** “cures',
    '**Trace:** ',
    '**The rule:** ',
    '**Fix:** ',
    '**For example:** ',
    '**Basis:**\n\n- **',
  ])
    expect(en).toContain(part);
  expect(en).toContain('**European Union**, ');
  expect(en).toMatch(/\[The rule in full\]\(file:\/\/\/cure-claim\.md\)$/);
  const fr = hover('fr');
  for (const part of [
    '**Motif\u00a0:** «\u00a0cures',
    '**La règle\u00a0:** ',
    '**Remède\u00a0:** ',
    '**Base\u00a0:**',
    '**Union européenne**, ',
  ])
    expect(fr).toContain(part);
  expect(fr).toMatch(/· erreur · confiance élevée · niveau [ABCD], /);
});

test('words of the page are no markup', () => {
  expect(hover('en')).not.toMatch(/(?<!\\)<|(?<![\\*])\*arthritis/);
});

test('an editor without Markdown gets plain text', () => {
  const text = hover('en', false);
  expect(text).not.toMatch(/\*\*|\\/);
  expect(text).toContain('\n\ncure-claim · error');
});

test('several findings at a place are told one after the other', () => {
  const findings = findingsIn('Our patch repairs worn cartilage in seven days.');
  const { value } = hoverContent(findings, 'en', true, () => null);
  expect(findings.length).toBeGreaterThan(1);
  expect(value.split('\n\n---\n\n')).toHaveLength(findings.length);
  expect(value).not.toContain('The rule in full');
});
