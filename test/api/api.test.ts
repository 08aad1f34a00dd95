import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, expectTypeOf, test } from 'vitest';
import {
  type AuditResult,
  audit,
  type DirectiveResult,
  type Finding,
  inspect,
  loadMainContentFinder,
  type RuleSet,
} from '../../src/index.ts';
import { fixtureRules } from '../support/fixture-rules.ts';
import { SAMPLES } from '../support/pages.ts';

const rules: RuleSet = fixtureRules();
const PAGE = 'Our herb is a miracle for everybody.\n';

describe('audit', () => {
  test('gives findings with spans of the text', () => {
    const { findings, profile, language } = audit(PAGE, { rules });
    expect(findings.map(({ rule, span }) => [rule, PAGE.slice(span.start, span.end)])).toEqual([
      ['miracle', 'miracle'],
    ]);
    expect(profile.productClass).toBe('supplement');
    expect(language).toBe('en');
  });

  test('reads text unless told otherwise', () => {
    const html = '<p lang="en">Our herb is a <b>mira</b>cle for everybody in the house.</p>';
    const [finding] = audit(html, { rules, format: 'html' }).findings;
    expect(finding?.excerpt).toBe('miracle');
    expect(audit('# Our herbs\n', { rules }).document.format).toBe('text');
  });

  test('leaves out what stands around the main content when given a finder', async () => {
    const findMainContent = await loadMainContentFinder();
    const paragraph =
      '<p>Our herb grows behind the house, and in summer it is cut, dried and stored in a cool place.</p>';
    const html = `<html lang="en"><body><nav><a href="/">The miracle shop</a></nav><article>${paragraph.repeat(8)}</article></body></html>`;
    expect(audit(html, { rules, format: 'html' }).findings).toHaveLength(1);
    expect(audit(html, { rules, format: 'html', findMainContent }).findings).toHaveLength(0);
  });

  test('does not change what it is given, and gives the same answer twice', () => {
    expect(audit(PAGE, { rules })).toEqual(audit(PAGE, { rules }));
  });

  test('leaves out findings that are less sure than asked for', () => {
    const page = 'Our herb is a miracle. Hurry, it is for everybody.';
    const found = (minConfidence?: 'high' | 'medium' | 'low') =>
      audit(page, minConfidence ? { rules, minConfidence } : { rules }).findings.map(({ rule }) => rule);
    expect(found()).toEqual(['miracle', 'hurry']);
    expect(found('medium')).toEqual(['miracle', 'hurry']);
    expect(found('high')).toEqual(['miracle']);
  });

  test('an empty text has no findings', () => {
    expect(audit('', { rules }).findings).toEqual([]);
  });
});

test('inspect adds facts and claims to the same result', () => {
  const { facts, claims, format, works, ...rest } = inspect(PAGE, { rules });
  expect(rest).toEqual(audit(PAGE, { rules }));
  expect(format).toBe('text');
  expect(works().works).toEqual([]);
  expect(facts.sentences).toHaveLength(1);
  expect(claims).toEqual([]);
});

describe('directives of the page', () => {
  const text = `claim-audit-disable-next-line miracle -- quoted\n${PAGE}claim-audit-disable-file hurry -- no haste\n`;

  test('hold back findings, with their reason, and are told where nothing needs them', () => {
    const { findings, suppressed, directiveProblems } = audit(text, { rules });
    expect(findings).toEqual([]);
    expect(suppressed.map(({ finding, reason }) => [finding.rule, reason])).toEqual([['miracle', 'quoted']]);
    expect(directiveProblems).toMatchObject([{ id: 'unused', rule: 'hurry' }]);
  });

  test('count for nothing when they are not to', () => {
    const { findings, suppressed, directiveProblems } = audit(text, { rules, inlineConfig: false });
    expect(findings.map(({ rule }) => rule)).toContain('miracle');
    expect([suppressed, directiveProblems]).toEqual([[], []]);
  });
});

test('the types are those of the results', () => {
  expectTypeOf(audit).returns.toEqualTypeOf<AuditResult & DirectiveResult>();
  expectTypeOf<AuditResult['findings'][number]>().toEqualTypeOf<Finding>();
});

describe('with the shipped rules', () => {
  beforeAll(() => {
    const built = existsSync(join(import.meta.dirname, '../../dist/rules/rules.json'));
    expect(built, 'the shipped rules are compiled by "npm run build"').toBe(true);
  });

  test.each(SAMPLES)('%s has spans that lie in the page', (path) => {
    const text = readFileSync(join(import.meta.dirname, '../..', path), 'utf8');
    const format = path.endsWith('.html') ? 'html' : path.endsWith('.md') ? 'markdown' : 'text';
    for (const { span, related } of audit(text, { format }).findings) {
      for (const { start, end } of [span, ...related.map((other) => other.span)]) {
        expect(start).toBeGreaterThanOrEqual(0);
        expect(start).toBeLessThan(end);
        expect(end).toBeLessThanOrEqual(text.length);
      }
    }
  });
});
