import type { DesignShown } from './design.ts';
import { type TitlePart, wordsIn } from './evidence.ts';
import type { StudyDesign } from './types.ts';

/** Designs that are guessed, in the order of the weights below. */
const GUESSED: readonly StudyDesign[] = [
  'narrative-review',
  'observational',
  'clinical-trial',
  'case-report',
  'animal-study',
  'in-vitro-study',
];

/** How much a clue speaks for each of `GUESSED`: a word of a kind, the journal, the length of the title. */
const WEIGHTS: Readonly<Record<string, readonly number[]>> = {
  always: [0.8, 1.5, 0.3, -0.5, -0.9, -0.6],
  'hint.review': [0.7, -0.3, 0.1, -0.3, 0, -0.3],
  'hint.observation': [0, 0.9, 0.3, -0.6, -0.4, -0.1],
  'hint.intervention': [-0.1, -0.6, 0.9, -0.2, 0.1, -0.5],
  'hint.case': [-0.5, -0.1, 0.3, 0.9, 0, -0.1],
  'hint.animal': [-0.2, -0.2, -0.3, -0.2, 0.9, 0.3],
  'hint.in-vitro': [-0.3, -0.3, -0.3, -0.1, 0.4, 0.9],
  'species.human': [0.2, 0.2, 0.3, -0.6, -2, -1],
  'species.maybe-human': [-0.2, 0.4, 0.6, -0.2, -2, -1],
  'names.interventions': [0.1, -0.8, 0.9, 0, 0.1, 0.1],
  'journal.review': [1.3, -0.5, -0.3, -0.1, -0.2, -0.1],
  'journal.treatment': [0.2, -0.3, 0.8, -0.1, -0.4, -0.1],
  'journal.survey': [-0.4, 0.5, 0.2, -0.2, -0.3, 0],
  'journal.animal-lab': [0.5, -0.7, -0.1, -0.2, 0.8, 0],
  'journal.laboratory': [0.2, -0.3, -0.2, -0.1, 0.2, 0.5],
  'journal.clinical-case': [-0.1, 0, -0.2, 0.8, 0, -0.1],
  short: [0.6, -0.2, -0.2, 0.3, -0.2, -0.1],
  long: [-0.7, 0, 0.2, -0.1, 0.3, 0.3],
};
/** Said only by a clear margin: a study of people must not be taken for one of animals. */
const LABORATORY: ReadonlySet<StudyDesign> = new Set(['animal-study', 'in-vitro-study']);
const SURE = 0.8;
/** Words of a title: a bare topic has few, a finding many. */
const SHORT = 7;
const LONG = 16;
/** Clues of one kind beyond this add nothing. */
const MOST = 3;

/** The likeliest design where the title states none. Never good enough to accuse by. */
export function guessDesign(title: readonly TitlePart[], journal: ReadonlySet<string>): DesignShown {
  const score = GUESSED.map(() => 0);
  const add = (clue: string, times: number) => {
    WEIGHTS[clue]?.forEach((weight, index) => {
      score[index]! += weight * Math.min(times, MOST);
    });
  };
  add('always', 1);
  for (const [clue, times] of counts(title)) add(clue, times);
  for (const name of journal) add(`journal.${name}`, 1);
  const words = wordsIn(title);
  if (words <= SHORT) add('short', 1);
  if (words >= LONG) add('long', 1);
  const best = score.indexOf(Math.max(...score));
  const design = GUESSED[best]!;
  const margin = score[best]! - Math.max(...score.filter((_, index) => index !== best));
  return LABORATORY.has(design) && margin < SURE
    ? { design: 'unknown', confidence: 'none' }
    : { design, confidence: 'guessed' };
}

function counts(title: readonly TitlePart[]): Map<string, number> {
  const found = new Map<string, number>();
  for (const { mentions } of title) {
    const clues = [
      ...mentions.filter(({ sense }) => sense === null).map(({ concept }) => concept.slice('study.'.length)),
      ...[...new Set(mentions.map(({ sense }) => sense))].map((sense) => `names.${sense?.split('/')[0]}`),
    ];
    for (const clue of clues) found.set(clue, (found.get(clue) ?? 0) + 1);
  }
  return found;
}
