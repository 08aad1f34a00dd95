import type { PageFacts, SentenceFacts } from '../facts/types.ts';
import type { Language, Token, TokenRange } from '../language/types.ts';
import type { Claim } from './types.ts';

/** Words that say yes to a question, by language; each is a run of folded words. */
const YES: Readonly<Record<Language, readonly (readonly string[])[]>> = {
  en: phrases(
    'yes|yep|yeah|absolutely|definitely|certainly|indeed|sure|of course|without a doubt|no doubt|it does|they do|it can|they can|it will|they will',
  ),
  fr: phrases(
    'oui|absolument|certainement|evidemment|effectivement|assurement|affirmatif|bien sur|bien entendu|tout a fait|sans aucun doute|sans le moindre doute|sans hesiter',
  ),
};
const RESERVES = new Set(['but', 'unless', 'except', 'provided', 'mais', 'sauf', 'parfois', 'sometimes']);
/** Words after a yes within which a reserve takes it back in part. */
const RESERVE_REACH = 3;
/** Labels of an answer: `A:`, `R :`. */
const LABELS = new Set(['a', 'r', 'answer', 'reponse']);

/**
 * The claims that a bare yes makes by the question it answers, which stands before it or leads into it. Their words are
 * those of the answer.
 *
 * @param claims those of the sentences before
 */
export function answeredClaims(page: PageFacts, index: number, claims: readonly Claim[]): Claim[] {
  const facts = page.sentences[index]!;
  const range = yesIn(facts);
  if (!range) return [];
  const question = questionBefore(page, index);
  if (question === null) return [];
  const after = facts.sentence.tokens.slice(range.to, range.to + RESERVE_REACH);
  const limited = after.some(({ fold }) => RESERVES.has(fold));
  return claims
    .filter((claim) => claim.sentence === question && claim.question && claim.polarity === 'affirmed')
    .slice(0, 1)
    .map((claim) => ({
      ...claim,
      sentence: index,
      effect: range,
      outcome: null,
      range,
      certainty: limited ? 'hedged' : claim.certainty,
      question: false,
      citations: facts.citations,
      reasons: [...claim.reasons, 'answers a question'],
    }));
}

/** The words of a sentence that say yes at its beginning, behind a label. */
function yesIn({ sentence: { tokens }, language }: SentenceFacts): TokenRange | null {
  const from = afterLabel(tokens);
  const yes = YES[language].find((words) => words.every((word, at) => tokens[from + at]?.fold === word));
  return yes ? { from, to: from + yes.length } : null;
}

function afterLabel(tokens: readonly Token[]): number {
  let at = 0;
  while (tokens[at]?.kind === 'punctuation') at++;
  const label = LABELS.has(tokens[at]?.fold ?? '') && tokens[at + 1]?.kind === 'punctuation';
  return label ? at + 2 : at;
}

/** Index of the question that a sentence answers: just before in its block, or the last of what leads into its block. */
function questionBefore(page: PageFacts, index: number): number | null {
  const block = page.document.blocks[page.sentences[index]!.sentence.block]!;
  const isFirst = page.byBlock[block.index]?.[0] === index;
  const introducer = block.leadIn ?? block.section;
  const before = isFirst
    ? [
        page.byBlock[block.index - 1]?.at(-1),
        introducer === null ? undefined : page.byBlock[introducer]?.at(-1),
      ]
    : [index - 1];
  const asks = (at: number | undefined) =>
    at !== undefined && page.sentences[at]!.cues.some(({ kind }) => kind === 'question');
  return before.find(asks) ?? null;
}

function phrases(list: string): string[][] {
  return list.split('|').map((phrase) => phrase.split(' '));
}
