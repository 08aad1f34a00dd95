import type { InspectResult } from '../audit.ts';
import type { Language } from '../language/types.ts';
import type { Species, StudyDesign, StudySize } from '../references/study/types.ts';
import { placeInWords } from './place.ts';
import { printable } from './printable.ts';
import { type CitedAt, type ReferenceRow, referenceRows } from './references.ts';
import { type Appearance, type Style, styleOf } from './style.ts';
import { type ReferencePhrases, referencePhrases } from './wording/references.ts';
import { type Say, sayIn } from './wording/table.ts';
import { termName } from './wording/terms.ts';
import { padded, wrap } from './wrap.ts';

/** Columns of the table with the part of the width that each may take; what is left is the work's. */
const NUMBER = 4;
const YEAR = 5;
const STUDY = 20;
const ABOUT = 22;
const CITED = 10;
const VERDICT = 27;
const GAP = '  ';
/** Species that the name of a design tells already. */
const IMPLIED: Readonly<Partial<Record<StudyDesign, Species>>> = {
  observational: 'human',
  'animal-study': 'animal',
  'in-vitro-study': 'in-vitro',
};
const LEAST_WORK = 24;
/** Species that the unit of a study's size tells. */
const COUNTED: Readonly<Partial<Record<StudySize['unit'], Species>>> = {
  people: 'human',
  animals: 'animal',
};

/** A page's references as a table; on a narrow terminal each cell takes its own lines. */
export function referencesText(path: string, result: InspectResult, appearance: Appearance): string {
  const say = sayIn(referencePhrases, appearance.language);
  const style = styleOf(appearance);
  const rows = referenceRows(result, appearance.language);
  const title = style.strong(printable(path));
  if (rows.length === 0) return `${title}\n  ${say('none')}\n`;
  const cells = rows.map((row) => cellsOf(row, say, appearance));
  const fixed = [NUMBER, YEAR, STUDY, ABOUT, CITED, VERDICT];
  const work = appearance.width - fixed.reduce((sum, width) => sum + width + GAP.length, 2);
  if (work < LEAST_WORK)
    return `${title}\n${cells.map((row) => stacked(row, say, style, appearance)).join('\n')}`;
  const widths = [NUMBER, work, YEAR, STUDY, ABOUT, CITED, VERDICT];
  const heads = [
    say('number'),
    say('work'),
    say('year'),
    say('study'),
    say('about'),
    say('cited'),
    say('verdict'),
  ];
  const lines = [
    heads.map((head, index) => style.faint(padded(head, widths[index]!))).join(GAP),
    ...cells.flatMap((row) => tableLines(row, widths)),
  ];
  return `${title}\n${lines.map((line) => `  ${line}`.trimEnd()).join('\n')}\n`;
}

/** Texts of one row; the places that cite it run over several lines, side by side with their verdicts. */
interface Cells {
  readonly number: string;
  readonly work: string;
  readonly year: string;
  readonly study: string;
  readonly about: string;
  /** `whole` is both in one phrase. */
  readonly places: readonly { readonly line: string; readonly verdict: string; readonly whole: string }[];
}

function cellsOf(row: ReferenceRow, say: Say<ReferencePhrases>, { language }: Appearance): Cells {
  const { reference } = row;
  return {
    number: row.number,
    work: printable(reference.title?.text ?? `${reference.raw} (${say('unread')})`),
    year: reference.year === null ? '' : String(reference.year),
    study: studyText(row, say, language),
    about: printable([...row.conditions, ...row.organs, ...row.interventions].join(', ')),
    places:
      row.citedAt.length === 0
        ? [{ line: say('never-cited'), verdict: '', whole: say('never-cited') }]
        : row.citedAt.map((place) => {
            const where = placeInWords(place.location, language);
            const verdict = verdictOf(place, say);
            return { line: where, verdict, whole: say('place', { where, verdict }) };
          }),
  };
}

/** How a study was done, on how many and on whom, each told once. */
export function studyText(
  { study, weakness }: ReferenceRow,
  say: Say<ReferencePhrases>,
  language: Language,
): string {
  const { design, confidence, size, species } = study;
  const weak =
    weakness === 'pilot' || weakness === 'unpublished' ? [termName(`design.${weakness}`, language)] : [];
  return [
    say('design', { design, confidence }),
    ...(size ? [say('size', size)] : []),
    ...species
      .filter((one) => one !== IMPLIED[design] && one !== (size && COUNTED[size.unit]))
      .map((one) => say('species', { species: one })),
    ...weak,
  ].join(', ');
}

function verdictOf({ conditions, interventions, population }: CitedAt, say: Say<ReferencePhrases>): string {
  return [
    say('condition', { relation: conditions }),
    say('intervention', { relation: interventions }),
    say('population', { relation: population }),
  ].join(', ');
}

function tableLines(row: Cells, widths: readonly number[]): string[] {
  const [, work, , study, about, , verdict] = widths;
  const places = row.places.flatMap(({ line, verdict: text }) => {
    const wrapped = text === '' ? [''] : wrap(text, verdict!);
    return wrapped.map((part, index) => [index === 0 ? line : '', part] as const);
  });
  const columns = [
    [row.number],
    wrap(row.work, work!),
    [row.year],
    wrap(row.study, study!),
    wrap(row.about, about!),
    places.map(([line]) => line),
    places.map(([, part]) => part),
  ];
  const height = Math.max(...columns.map(({ length }) => length));
  return Array.from({ length: height }, (_, line) =>
    columns.map((column, index) => padded(column[line] ?? '', widths[index]!)).join(GAP),
  );
}

function stacked(row: Cells, say: Say<ReferencePhrases>, style: Style, { width }: Appearance): string {
  const field = (label: string, text: string) =>
    text === ''
      ? []
      : wrap(text, Math.max(LEAST_WORK, width - 18)).map(
          (part, index) => `      ${style.faint(padded(index === 0 ? label : '', 10))}${part}`,
        );
  const lines = [
    ...wrap(`${row.work}${row.year && ` (${row.year})`}`, width - 6).map(
      (part, index) => `  ${padded(index === 0 ? row.number : '', 4)}${part}`,
    ),
    ...field(say('study'), row.study),
    ...field(say('about'), row.about),
    ...row.places.flatMap(({ whole }, index) => field(index === 0 ? say('cited') : '', whole)),
  ];
  return `${lines.join('\n')}\n`;
}
