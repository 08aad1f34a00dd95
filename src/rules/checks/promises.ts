import type { Claim } from '../../claims/types.ts';
import { cover, mentionsOf, overlaps } from '../../facts/concepts.ts';
import type { SentenceFacts } from '../../facts/types.ts';
import type { Language, TokenRange } from '../../language/types.ts';
import type { PageContext } from '../conditions.ts';
import type { Draft } from '../finding.ts';
import { draftOver } from './drafts.ts';
import { isDenied, isParted, toldSentences } from './scenes.ts';

/** Tokens between the promise and what is promised. */
const NEAR = 5;
const WILL = new Set(['will', "'ll", 'shall']);
const ENGLISH_YOU = new Set(['you', 'your']);
const FRENCH_YOU = new Set(['vous', 'votre', 'vos']);
/** Tokens between the reader, or what is the reader's, and the future. */
const SUBJECT_REACH = 4;

/** Plain futures that promise the reader a good: `you will sleep through`, `vous retrouverez`. */
export function promises(context: PageContext): Draft[] {
  const drafts: Draft[] = [];
  const claimed = claimedGoods(context.claims);
  for (const index of toldSentences(context)) {
    const facts = context.page.sentences[index]!;
    if (facts.cues.some(({ kind }) => kind === 'question') || facts.citations.length > 0) continue;
    const future = futuresOf(facts).find((at) => !isSpared(facts, at));
    if (!future) continue;
    const goods: TokenRange[] = [...mentionsOf(facts, ['promise.good']), ...(claimed.get(index) ?? [])];
    const good = goods.find(
      (range) => range.to > future.from && range.from - future.to <= NEAR && !isParted(facts, future, range),
    );
    if (
      !good ||
      isDenied(facts, good, ['negation']) ||
      isDenied(facts, future, ['negation', 'mention', 'attribution-critic', 'hedge', 'hypothetical'])
    )
      continue;
    drafts.push({
      ...draftOver(index, cover([future, good]), 'a future promised'),
      confidence: 'low',
      message: 'promise',
    });
  }
  return drafts;
}

/** Where the claims stand that the seller makes, by sentence. */
function claimedGoods(claims: readonly Claim[]): Map<number, TokenRange[]> {
  const found = new Map<number, TokenRange[]>();
  for (const { sentence, polarity, subject, range } of claims) {
    if (polarity === 'negated' || subject === 'not-promoted') continue;
    const ranges = found.get(sentence);
    if (ranges) ranges.push(range);
    else found.set(sentence, [range]);
  }
  return found;
}

/** Futures whose subject is the reader, or something of the reader's, from the subject on. */
function futuresOf({ sentence: { tokens }, language }: SentenceFacts): TokenRange[] {
  const found: TokenRange[] = [];
  for (let at = 1; at < tokens.length; at++) {
    const { fold } = tokens[at]!;
    const isFuture = language === 'en' ? WILL.has(fold) : /[a-z]{2}(?:rez|ra|ront)$/.test(fold);
    if (!isFuture) continue;
    const reader = language === 'en' ? ENGLISH_YOU : FRENCH_YOU;
    const first = Math.max(0, at - SUBJECT_REACH);
    const subject = tokens
      .slice(first, at)
      .findLastIndex((token) => reader.has(token.fold) && agrees(language, token.fold, fold));
    if (subject >= 0) found.push({ from: first + subject, to: at + 1 });
  }
  return found;
}

/** Whether the reader, or what is the reader's, can be the subject of a future: `vous` takes a form of its own. */
function agrees(language: Language, subject: string, future: string): boolean {
  return language === 'en' || (subject === 'vous') === future.endsWith('rez');
}

/** `You will be asked`, `vous recevrez`: what happens to a customer. */
function isSpared(facts: SentenceFacts, future: TokenRange): boolean {
  const reach = { from: future.from, to: future.to + 2 };
  return mentionsOf(facts, ['promise.not']).some((mention) => overlaps(mention, reach));
}
