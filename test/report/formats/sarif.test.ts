import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import draft4 from '../../../fixtures/schemas/sarif-2.1.0.json' with { type: 'json' };
import { SAMPLES } from '../../support/pages.ts';
import { shippedRules } from '../../support/rules.ts';
import { contextOf, pageOf, pageSaying, reportOf, samplePage } from './reporting.ts';

const { ruleSet } = shippedRules();
/** The schema uses nothing that draft 7 reads otherwise, but its name and its draft. */
const { id: _id, $schema: _draft, ...schema } = draft4;
const formats: Record<string, true> = { uri: true, 'uri-reference': true, 'date-time': true };
const validate = new Ajv({ allErrors: true, strict: false, unicodeRegExp: false, formats }).compile(schema);

function expectValid(log: unknown): void {
  expect(validate(log), JSON.stringify(validate.errors?.slice(0, 5), null, 2)).toBe(true);
}

describe.each(['en', 'fr'] as const)('with messages in "%s"', (language) => {
  test('a log of all sample pages keeps to the schema and points to what it names', async () => {
    const pages = SAMPLES.map((path) => samplePage(path, ruleSet));
    const log = JSON.parse(await reportOf('sarif', pages, contextOf(ruleSet, language)));
    expectValid(log);
    const [run] = log.runs;
    const { rules, supportedTaxonomies } = run.tool.driver;
    expect(run.results).toHaveLength(pages.flatMap(({ result }) => result.findings).length);
    for (const result of run.results) {
      expect(rules[result.ruleIndex].id).toBe(result.ruleId);
      const { artifactLocation, region } = result.locations[0].physicalLocation;
      expect(run.artifacts[artifactLocation.index].location.uri).toBe(artifactLocation.uri);
      const page = pages[artifactLocation.index]!;
      const { source } = page.result.document;
      expect(source.slice(region.charOffset, region.charOffset + region.charLength)).toBe(
        region.snippet.text,
      );
      for (const taxon of result.taxa ?? [])
        expect(run.taxonomies[taxon.toolComponent.index].taxa[taxon.index].id).toBe(taxon.id);
    }
    for (const rule of rules) {
      expect(rule.help.markdown).toContain('**');
      for (const { target } of rule.relationships ?? []) {
        const taxonomy = run.taxonomies[target.toolComponent.index];
        expect(taxonomy.taxa[target.index].id).toBe(target.id);
        expect(taxonomy.guid).toBe(target.toolComponent.guid);
        expect(supportedTaxonomies[target.toolComponent.index].name).toBe(taxonomy.name);
      }
    }
  });
});

test('with jurisdictions named, only their law stands in it, and the literature', async () => {
  const context = { ...contextOf(ruleSet), jurisdictions: ['FR'] as const };
  const log = JSON.parse(await reportOf('sarif', [], context));
  expectValid(log);
  const names = log.runs[0].taxonomies.map(({ name }: { name: string }) => name).sort();
  expect(names).toEqual(['law-FR', 'literature']);
});

test('what could not be read is a notification', async () => {
  const problems = [
    { path: 'a/b c.txt', text: 'a/b c.txt: no such file.' },
    { path: null, text: 'the rest' },
  ];
  const log = JSON.parse(await reportOf('sarif', [pageOf('A miracle.')], undefined, problems));
  expectValid(log);
  const [invocation] = log.runs[0].invocations;
  expect(invocation.executionSuccessful).toBe(false);
  const [first] = invocation.toolExecutionNotifications;
  expect(first.locations[0].physicalLocation.artifactLocation.uri).toBe('a/b%20c.txt');
});

test.each([
  ['./ads/été #1.txt', 'ads/%C3%A9t%C3%A9%20%231.txt', '%SRCROOT%'],
  ['/srv/ad.txt', 'file:///srv/ad.txt', undefined],
  ['C:\\ads\\a.txt', 'file:///C:/ads/a.txt', undefined],
  ['../ad.txt', '../ad.txt', undefined],
  ['a:b.txt', 'a%3Ab.txt', '%SRCROOT%'],
  ['\ud800.txt', '%EF%BF%BD.txt', '%SRCROOT%'],
])('%s is a URI', async (path, uri, base) => {
  const log = JSON.parse(await reportOf('sarif', [pageSaying('words', path)]));
  expectValid(log);
  const { location } = log.runs[0].artifacts[0];
  expect([location.uri, location.uriBaseId]).toEqual([uri, base]);
});

test('the encoding of a file stands where it is known', async () => {
  const pages = [{ ...pageOf('A miracle.'), encoding: 'windows-1252' }, pageOf('A miracle.')];
  const log = JSON.parse(await reportOf('sarif', pages));
  expectValid(log);
  expect(log.runs[0].artifacts.map(({ encoding }: { encoding?: string }) => encoding)).toEqual([
    'windows-1252',
    undefined,
  ]);
});

test('words of a page are neither link nor placeholder in a message', async () => {
  const log = JSON.parse(await reportOf('sarif', [pageSaying('[here](http://example.com) {0}', 'a.txt')]));
  expectValid(log);
  const [{ message, relatedLocations }] = log.runs[0].results;
  for (const text of [message.text, relatedLocations[0].message.text])
    expect(text).not.toMatch(/\]\(|(?<!\{)\{\d/);
});
