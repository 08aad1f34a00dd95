import { expect, test } from 'vitest';
import { findingDiagnostic, noteDiagnostic } from '../../src/lsp/diagnostics.ts';
import { CAPABLE, findingsIn } from './editor-page.ts';

const URI = 'file:///ad.txt';
const LIST = 'Our cream:\n- heals eczema\n';
const NONE = {
  ...CAPABLE,
  related: false,
  codeDescription: false,
  unnecessaryTag: false,
};

function diagnosticsOf(text: string, language: 'en' | 'fr') {
  return findingsIn(text, { language }).map((one) => findingDiagnostic(one, URI, 'file:///rule.md', CAPABLE));
}

test('a finding is said in the reader’s language, whatever the page’s', () => {
  const [en] = diagnosticsOf('Ce baume guérit l’eczéma.', 'en');
  const [fr] = diagnosticsOf('Ce baume guérit l’eczéma.', 'fr');
  expect(en).toMatchObject({ code: 'cure-claim', severity: 1, source: 'claim-audit' });
  expect(en!.message).toMatch(/^“guérit/);
  expect(fr!.message).toMatch(/^«\u00a0guérit/);
  expect({ ...en, message: '' }).toEqual({ ...fr, message: '' });
  expect(en!.codeDescription).toEqual({ href: 'file:///rule.md' });
});

test('the words that introduce a list item are shown beside it', () => {
  const said = (language: 'en' | 'fr') =>
    diagnosticsOf(LIST, language)[0]!.relatedInformation!.map(({ message, location }) => [message, location]);
  const location = {
    uri: URI,
    range: { start: { line: 0, character: 0 }, end: { line: 0, character: 10 } },
  };
  expect(said('en')).toEqual([['the words that introduce it: “Our cream:”', location]]);
  expect(said('fr')).toEqual([['les mots qui l’introduisent : « Our cream: »', location]]);
});

test('the reference that does not fit is shown beside the claim', () => {
  const text =
    'Our stem cells cure spina bifida (1).\n\nReferences\n1. Smith J. Stem cells in retinal disease of mice. J Eye. 2019.\n';
  const findings = diagnosticsOf(text, 'en').filter(({ code }) => String(code).startsWith('reference-'));
  expect(findings.length).toBeGreaterThan(0);
  for (const { relatedInformation } of findings) expect(relatedInformation).not.toEqual([]);
  expect(
    findings.flatMap((one) => one.relatedInformation!.map(({ location }) => location.range.start.line)),
  ).toContain(3);
});

test('an editor is sent nothing that it does not know', () => {
  const [one] = findingsIn(LIST);
  const plain = findingDiagnostic(one!, URI, 'file:///rule.md', NONE);
  expect(Object.keys(plain)).toEqual(['range', 'severity', 'source', 'code', 'message']);
  const note = {
    range: one!.range,
    severity: 2,
    message: 'm',
    code: 'c',
    unused: { start: 0, end: 1 },
  } as const;
  expect(noteDiagnostic(note, NONE)).not.toHaveProperty('tags');
  expect(noteDiagnostic(note, CAPABLE).tags).toEqual([1]);
});

test('places count what stands before the text on the first line only', () => {
  const starts = (before: number) =>
    findingsIn('No side effects!\nNo risk at all!', { before }).map(({ range }) => range.start.character);
  expect(starts(0)).toEqual([0, 0]);
  expect(starts(1)).toEqual([1, 0]);
});
