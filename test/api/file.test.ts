import { expect, test } from 'vitest';
import { readFileDocument } from '../../src/extraction.ts';
import { auditFile } from '../../src/index.ts';
import { docxOf, paragraph } from '../support/docx.ts';
import { column, pdfOf } from '../support/pdf.ts';

const DOCX = docxOf(paragraph('Our balm cures arthritis.'));

test('audits the bytes of a file', async () => {
  const result = await auditFile(DOCX, 'docx');
  if ('problem' in result) throw new Error(result.problem.id);
  expect(result.document.places).toEqual({ unit: 'paragraph', starts: [0] });
  expect(result.findings.map(({ rule }) => rule)).toContain('cure-claim');
});

test('says why a file cannot be read', async () => {
  expect(await auditFile(pdfOf([[]]), 'pdf')).toEqual({ problem: { id: 'no-text', pages: 1 } });
  expect(await auditFile(DOCX, 'pdf')).toMatchObject({ problem: { id: 'damaged' } });
});

test('gives up what takes too long or too much memory', async () => {
  expect(await readFileDocument(DOCX, 'docx', { time: 1 })).toEqual({
    problem: { id: 'too-slow', seconds: 0.001 },
  });
  const long = pdfOf(
    Array.from({ length: 400 }, () => column(Array.from({ length: 50 }, () => 'A word or two.'))),
  );
  expect(await readFileDocument(long, 'pdf', { memory: 16 })).toEqual({
    problem: { id: 'out-of-memory', limit: 16 },
  });
});
