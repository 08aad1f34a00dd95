import { isOf, mentionsAny } from '../facts/concepts.ts';
import type { PageFacts } from '../facts/types.ts';

/** What a page about health names again and again: ailments, functions, appearance, and what is sold for them. */
const HEALTH = [
  'outcome.condition',
  'outcome.symptom',
  'outcome.function',
  'outcome.process-bad',
  'outcome.appearance-good',
  'outcome.appearance-bad',
  'outcome.measure',
  'outcome.vague',
  'thing.cells',
  'thing.drug',
  'thing.injection',
  'thing.homeopathy',
  'thing.device',
  'thing.supplement',
  'thing.plant',
  'thing.cosmetic',
  'thing.practice',
  'thing.clinic',
];
/** Part of its sentences that name something of health on any page that sells it. */
const LEAST_SHARE = 0.12;
/** Sentences below which a page is too short to tell. */
const SHORT = 10;

/** Whether a page speaks of health at all; one of a few sentences always may. */
export function isAboutHealth(page: PageFacts): boolean {
  const warns = warningBlocks(page);
  let sentences = 0;
  let named = 0;
  for (const { sentence, mentions } of page.sentences) {
    if (page.document.blocks[sentence.block]!.kind === 'reference') continue;
    sentences++;
    if (warns.has(sentence.block)) continue;
    if (mentions.some((mention) => isOf(mention, HEALTH))) named++;
  }
  return sentences < SHORT || named >= sentences * LEAST_SHARE;
}

/** Paragraphs that send the reader to a doctor or to an emergency service: any shop's goods may call for one. */
function warningBlocks(page: PageFacts): Set<number> {
  const warning = page.sentences.filter((facts) => mentionsAny(facts, ['advice.doctor']));
  return new Set(warning.map(({ sentence }) => sentence.block));
}
