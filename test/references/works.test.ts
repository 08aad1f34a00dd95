import { describe, expect, test } from 'vitest';
import { inspectDocument } from '../../src/audit.ts';
import { readDocument } from '../../src/readers/index.ts';
import { shippedRules } from '../support/rules.ts';

function worksOf(text: string) {
  const result = inspectDocument(readDocument(text, 'text'), shippedRules().ruleSet);
  return result.works();
}

const PAGE = `Cord cells for spina bifida
Our umbilical cord stem cells help children with spina bifida walk (1, 2).
They have no side effects (3).
References
1. Doe A, Roe B. Spina bifida in children treated with umbilical cord mesenchymal stem cells: a randomised trial. Brain. 2020;3:4-8.
2. Doe A, Poe C. Cell therapy for retinal disease. Eye. 2019;3:9-12.
3. Roe B, Poe C. Bone marrow mononuclear cells in spina bifida: a report of two cases. Am J Case Rep. 2018;3:14-18.`;

describe('works beside the claims that cite them', () => {
  test('each work is compared with each sentence that cites it, on every axis', () => {
    const verdicts = worksOf(PAGE).assessments.map(({ work, conditions, interventions, population }) => [
      work.number,
      conditions.relation,
      interventions.relation,
      population,
    ]);
    expect(verdicts).toEqual([
      ['1', 'same', 'same', 'same'],
      ['2', 'different', expect.any(String), 'unknown'],
      ['3', 'same', 'different', 'unknown'],
    ]);
  });

  test('the page is about what it names most and where it stands out', () => {
    const { topic } = worksOf(PAGE);
    expect(topic.main.conditions).toEqual(['conditions/spina-bifida']);
    expect(topic.sources.map(({ source }) => source)).toEqual(['umbilical-cord']);
    expect(topic.people).toEqual([]);
  });

  test('weakness is read from the entry', () => {
    expect(worksOf(PAGE).works.map(({ weakness }) => weakness)).toEqual([null, null, 'case-series']);
  });

  test('French claims are compared with English titles', () => {
    const page = `Nos gélules contre l'arthrose du genou
Elles soulagent l'arthrose du genou [1] et assouplissent [2].
Références
1. Doe A, Roe B. Capsules in osteoarthritis of the knee: a randomised trial. Knee. 2020;3:4-8.
2. Martin P, Durand A. Collyres et glaucome : revue systématique. J Fr Ophtalmol. 2019;3:9-12.`;
    expect(worksOf(page).assessments.map(({ conditions }) => conditions.relation)).toEqual([
      'same',
      'different',
    ]);
  });

  test.each(['Étude interne', 'Red', 'Internal study'])(
    'the design of an unreadable entry is unknown: %s',
    (entry) => {
      const page = `Our tea helps you sleep (1).\nReferences\n1. ${entry}`;
      expect(worksOf(page).works.map(({ study }) => study.design)).toEqual(['unknown']);
    },
  );

  test('a page with no list has no works', () => {
    expect(worksOf('Our tea helps you sleep.').works).toEqual([]);
  });

  test('two hundred works and five hundred markers take time in proportion', () => {
    const make = (works: number, markers: number) => {
      const entries = Array.from(
        { length: works },
        (_, index) =>
          `${index + 1}. Doe A, Roe B. Tea number ${index} in adults with asthma. Lung. 2020;3:${index}-9.`,
      );
      const claims = Array.from(
        { length: markers },
        (_, index) => `Our tea eases asthma at night and by day [${(index % works) + 1}].`,
      );
      return [...claims, 'References', ...entries].join('\n');
    };
    const small = make(50, 125);
    const large = make(200, 500);
    const time = (text: string) => {
      const start = process.cpuUsage();
      worksOf(text);
      const { user, system } = process.cpuUsage(start);
      return user + system;
    };
    // The least of several, once warm: compiling and collecting garbage are no part of the proportion.
    const least = (text: string) => Math.min(...Array.from({ length: 5 }, () => time(text)));
    least(large);
    const ratio = least(large) / Math.max(1, least(small));
    expect(ratio).toBeLessThan(12); // Four times as much, squared, would be sixteen.
  });
});
