import type { InspectResult } from '../audit.ts';
import type { Language } from '../language/types.ts';
import { csv } from './csv.ts';
import type { Tool } from './json.ts';
import { hasLines, placeText } from './place.ts';
import { printable, printableJson } from './printable.ts';
import { type ReferenceRow, referenceRows } from './references.ts';

/** Version of the JSON list of references; it changes when a reader of the last one would break. */
const SCHEMA_VERSION = 1;

/** A page's references for the JSON list. */
export function referencesJson(path: string, result: InspectResult, language: Language) {
  return { path, references: referenceRows(result, language).map(rowJson) };
}

/** The list of references in JSON. */
export function referencesReport(files: readonly unknown[], tool: Tool): string {
  return `${printableJson({ schemaVersion: SCHEMA_VERSION, tool, files })}\n`;
}

function rowJson({ number, location, reference, study, weakness, citedAt, ...topic }: ReferenceRow) {
  const { raw, authors, title, journal, year, volume, issue, pages, parsed } = reference;
  const { doi, pmid, pmcid, nct, urls } = reference;
  return {
    number,
    location,
    text: raw,
    parsed,
    authors: authors.map(({ family, given }) => ({ family, given })),
    title: title?.text ?? null,
    journal: journal?.text ?? null,
    year,
    volume,
    issue,
    pages,
    identifiers: { doi, pmid, pmcid, nct, urls },
    study: {
      design: study.design,
      confidence: study.confidence,
      size: study.size,
      species: study.species,
      animals: study.animals,
      population: study.population,
      routes: study.routes,
      weakness,
    },
    ...topic,
    citedAt,
  };
}

const COLUMNS = [
  'path',
  'number',
  'title',
  'year',
  'doi',
  'pmid',
  'design',
  'design-confidence',
  'size',
  'species',
  'population',
  'weakness',
  'conditions',
  'interventions',
  'cited-line',
  'cited-sentence',
  'relation-condition',
  'relation-intervention',
  'relation-population',
];

/** A page's references for a spreadsheet: one row for each place that cites one, one for each never cited. */
export function referencesCsvRows(
  path: string,
  result: InspectResult,
  language: Language,
): (string | number | null)[][] {
  return referenceRows(result, language).flatMap((row) => {
    const { reference, study } = row;
    const work = [
      printable(path),
      row.number,
      printable(reference.title?.text ?? reference.raw),
      reference.year,
      reference.doi,
      reference.pmid,
      study.design,
      study.confidence,
      study.size?.count ?? null,
      study.species.join('; '),
      study.population.join('; '),
      row.weakness,
      row.conditions.join('; '),
      row.interventions.join('; '),
    ];
    if (row.citedAt.length === 0) return [[...work, null, null, null, null, null]];
    return row.citedAt.map((place) => [
      ...work,
      hasLines(place.location) ? place.location.start.line : placeText(place.location, language),
      printable(place.sentence),
      place.conditions,
      place.interventions,
      place.population,
    ]);
  });
}

/** The rows under their header. */
export function referencesCsv(rows: readonly (readonly (string | number | null)[])[]): string {
  return csv([COLUMNS, ...rows]);
}
