import { cover, mentionsOf, overlaps } from '../../facts/concepts.ts';
import type { Mention, SentenceFacts } from '../../facts/types.ts';
import type { TokenRange } from '../../language/types.ts';
import type { PageContext } from '../conditions.ts';
import type { Draft } from '../finding.ts';
import { draftOver } from './drafts.ts';
import { distance, isDenied, isParted, toldSentences } from './scenes.ts';

const GROUND = ['natural.ground', 'natural.own', 'natural.plain'];
const GOOD = ['natural.trust', 'safety.safe', 'safety.denied-harm', 'safety.gentle', 'safety.permitted'];
const DRUGS = ['conventional.drug', 'natural.industry'];
/** Tokens within which a ground and a reason for trust belong together. */
const NEAR = 8;
/** Tokens between two things that are listed side by side. */
const LISTED = 4;
const CONTRASTED = 12;
const FRAGMENT = 6;
const LEFT_OUT = ['natural.left-out', 'safety.denied-harm', 'safety.denied-pain'];

/** Nature, age or gentleness given as a ground: joined to trust, set in a list of advantages, or held against drugs. */
export function grounds(context: PageContext): Draft[] {
  const drafts: Draft[] = [];
  for (const index of toldSentences(context)) {
    const facts = context.page.sentences[index]!;
    if (facts.cues.some(({ kind }) => kind === 'question') && !mentionsOf(facts, ['natural.against'])[0])
      continue;
    const found =
      joinedToTrust(facts) ??
      leftOut(facts) ??
      leftOutInTurn(facts, context.page.sentences[index + 1]) ??
      listedGentle(facts) ??
      againstDrugs(facts);
    if (!found || mentionsOf(facts, ['other-sense.natural']).some((mention) => overlaps(mention, found)))
      continue;
    drafts.push(draftOver(index, found, 'nature as a ground'));
  }
  return drafts;
}

/** `Because the plasma is yours, …`: a ground that a joiner or a comma ties to a word of trust. */
function joinedToTrust(facts: SentenceFacts): TokenRange | null {
  const goods = mentionsOf(facts, GOOD);
  const joins = mentionsOf(facts, ['natural.join']);
  for (const ground of mentionsOf(facts, GROUND)) {
    if (isDenied(facts, ground)) continue;
    const good = goods.find(
      (mention) =>
        !overlaps(mention, ground) && distance(mention, ground) <= NEAR && !isParted(facts, ground, mention),
    );
    if (!good) continue;
    const between = cover([ground, good]);
    const joined =
      joins.some((join) => distance(join, between) <= 2) ||
      facts.sentence.tokens
        .slice(Math.min(ground.to, good.to), Math.max(ground.from, good.from))
        .some(({ fold }) => fold === ',' || fold === 'and' || fold === 'et' || fold === '&');
    if (joined) return ground;
  }
  return null;
}

/** `No pills, no needles`: things done without, a drug among them, side by side or with safety. */
function leftOut(facts: SentenceFacts): TokenRange | null {
  const drugs = mentionsOf(facts, ['natural.left-out-drug']);
  const others: Mention[] = mentionsOf(facts, [
    'natural.left-out',
    'safety.denied-harm',
    'safety.safe',
    'safety.denied-pain',
  ]);
  for (const drug of drugs) {
    const other = others.find((mention) => !overlaps(mention, drug) && distance(mention, drug) <= LISTED);
    if (other) return cover([drug, other]);
  }
  return null;
}

/** `No drugs. No surgery.`: the same over fragments that stand side by side. */
function leftOutInTurn(facts: SentenceFacts, next: SentenceFacts | undefined): TokenRange | null {
  if (!next || next.sentence.block !== facts.sentence.block) return null;
  if (facts.sentence.tokens.length > FRAGMENT || next.sentence.tokens.length > FRAGMENT) return null;
  const [first] = mentionsOf(facts, LEFT_OUT);
  const both = first && mentionsOf(next, LEFT_OUT).length > 0;
  const drugs = [facts, next].some((one) => mentionsOf(one, ['natural.left-out-drug']).length > 0);
  return both && drugs ? first : null;
}

/** `Gentle and non-invasive`: two words of gentleness side by side. */
function listedGentle(facts: SentenceFacts): TokenRange | null {
  const gentle = mentionsOf(facts, ['natural.gentle']);
  for (const first of gentle) {
    const second = gentle.find((mention) => mention.from > first.to && mention.from - first.to <= 1);
    if (second && !isDenied(facts, first)) return cover([first, second]);
  }
  return null;
}

/** `A daily anti-inflammatory, or a plant`: nature held against a drug. */
function againstDrugs(facts: SentenceFacts): TokenRange | null {
  const against = mentionsOf(facts, ['natural.against']);
  if (against.length === 0) return null;
  for (const ground of mentionsOf(facts, ['natural.ground', 'natural.plain'])) {
    for (const drug of mentionsOf(facts, DRUGS)) {
      if (overlaps(drug, ground) || distance(drug, ground) > CONTRASTED) continue;
      const range = cover([ground, drug]);
      if (against.some((mention) => distance(mention, range) === 0 || range.from - mention.to === 0))
        return range;
    }
  }
  return null;
}
