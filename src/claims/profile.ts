import { toSource } from '../document/source-map.ts';
import { isOf, isUnder, wordsOf } from '../facts/concepts.ts';
import type { Mention, PageFacts, SentenceFacts } from '../facts/types.ts';
import { isAboutHealth } from './health.ts';
import { readStance } from './stance.ts';
import type { Claim, ProductClass, Profile, ProfileEntry } from './types.ts';

const SHOWN = 8;

/** Product classes by the things that show them, the more regulated first. */
const CLASSES: readonly (readonly [concept: string, productClass: ProductClass])[] = [
  ['thing.cells', 'cells'],
  ['thing.drug', 'medicine'],
  ['thing.injection', 'medicine'],
  ['thing.homeopathy', 'medicine'],
  ['thing.device', 'device'],
  ['thing.supplement', 'supplement'],
  ['thing.plant', 'supplement'],
  ['thing.cosmetic', 'cosmetic'],
  ['thing.food', 'food'],
  ['thing.practice', 'practice'],
  ['thing.clinic', 'clinic'],
];

/** Who and what a page is about, and how it speaks, each with the place that shows it. */
export function readProfile(page: PageFacts, claims: readonly Claim[]): Profile {
  const promoted = entries(page, ['thing']).filter(({ concept }) => concept !== 'thing.generic');
  const { stance, evidence } = readStance(page, claims);
  return {
    promoted: promoted.slice(0, SHOWN),
    conditions: entries(page, ['outcome.condition']).slice(0, SHOWN),
    people: entries(page, ['person']).slice(0, SHOWN),
    productClass: classOf(promoted),
    isAboutHealth: isAboutHealth(page),
    stance,
    stanceEvidence: evidence,
    acronyms: page.acronyms,
  };
}

function entries(page: PageFacts, concepts: readonly string[]): ProfileEntry[] {
  const found = new Map<string, ProfileEntry>();
  for (const facts of page.sentences) {
    const block = page.document.blocks[facts.sentence.block]!;
    if (block.kind === 'reference') continue;
    for (const mention of facts.mentions) {
      if (!isOf(mention, concepts) || isInsideLonger(mention, facts)) continue;
      const key = foldOf(facts, mention);
      const known = found.get(key);
      if (known) found.set(key, { ...known, count: known.count + 1 });
      else
        found.set(key, {
          concept: mention.concept,
          name: wordsOf(block.text, facts, mention),
          count: 1,
          span: spanOf(page, facts, mention),
        });
    }
  }
  return [...found.values()].sort((a, b) => b.count - a.count || a.span.start - b.span.start);
}

function isInsideLonger(mention: Mention, facts: SentenceFacts): boolean {
  return facts.mentions.some(
    (other) =>
      other.to - other.from > mention.to - mention.from &&
      other.from <= mention.from &&
      mention.to <= other.to &&
      (isUnder(other.concept, 'thing') || isUnder(other.concept, 'outcome')),
  );
}

function foldOf(facts: SentenceFacts, mention: Mention): string {
  const words = facts.sentence.tokens.slice(mention.from, mention.to).map(({ fold }) => fold);
  return words.join(' ').replace(/s$/, '');
}

function spanOf(page: PageFacts, facts: SentenceFacts, mention: Mention) {
  const { tokens, block } = facts.sentence;
  return toSource(page.document.blocks[block]!.map, tokens[mention.from]!.start, tokens[mention.to - 1]!.end);
}

function classOf(promoted: readonly ProfileEntry[]): ProductClass {
  let best: ProductClass = 'other';
  let most = 0;
  for (const [concept, productClass] of CLASSES) {
    const count = promoted
      .filter((entry) => isUnder(entry.concept, concept))
      .reduce((sum, entry) => sum + entry.count, 0);
    if (count > most) {
      most = count;
      best = productClass;
    }
  }
  return best;
}
