import { contains, isOf } from '../facts/concepts.ts';
import type { Mention, PageFacts, SentenceFacts } from '../facts/types.ts';
import type { TokenRange } from '../language/types.ts';
import type { Claim } from './types.ts';

const PROMOTABLE = ['thing'];
const CONVENTIONAL = ['conventional', 'person.scientist'];
const NATURE = [
  'outcome.condition',
  'outcome.body',
  'outcome.process-good',
  'outcome.process-bad',
  'outcome.symptom',
  'nature.agent',
];
/** Forms of to be: what stands before them undergoes the effect. */
const BE: Readonly<Record<string, ReadonlySet<string>>> = {
  en: new Set(['is', 'are', 'was', 'were', 'be', 'been', 'being', 'gets', 'get']),
  fr: new Set([
    'est',
    'sont',
    'etait',
    'etaient',
    'sera',
    'seront',
    'ete',
    'etre',
    'fut',
    'soit',
    'se',
    "s'",
  ]),
};
const PRONOUNS: Readonly<Record<string, ReadonlySet<string>>> = {
  en: new Set(['it', 'they', 'this', 'these', 'that']),
  fr: new Set(['il', 'elle', 'ils', 'elles', 'cela', 'ca', 'ce', 'celui', 'celle', 'ceux', 'celles']),
};

/**
 * What is said to act at `range`: something that the page promotes, something that it does not, or
 * nothing named, which in ad copy is the product.
 */
export function subjectOf(page: PageFacts, sentence: number, range: TokenRange): Claim['subject'] {
  const facts = page.sentences[sentence]!;
  const before = clauseBefore(facts, range);
  const own = subjectAmong(page, before.mentions, facts, range);
  if (own) return own;
  if (startsWithPronoun(facts, before.from)) {
    const previous = page.sentences[sentence - 1];
    if (previous && previous.sentence.block === facts.sentence.block) {
      const whole = { from: previous.sentence.tokens.length, to: previous.sentence.tokens.length };
      const inherited = subjectAmong(page, previous.mentions, previous, whole);
      if (inherited) return inherited;
    }
  }
  return 'implied';
}

function clauseBefore(facts: SentenceFacts, range: TokenRange): { from: number; mentions: Mention[] } {
  const clause = facts.sentence.clauses.find(({ from, to }) => from <= range.from && range.from < to);
  const from = clause?.from ?? 0;
  return {
    from,
    mentions: facts.mentions.filter((mention) => mention.from >= from && mention.to <= range.from),
  };
}

function subjectAmong(
  page: PageFacts,
  mentions: readonly Mention[],
  facts: SentenceFacts,
  range: TokenRange,
): Claim['subject'] | null {
  const usual = mentions.filter((mention) => isOf(mention, CONVENTIONAL));
  const isUsual = (thing: Mention) => usual.some((care) => care !== thing && contains(care, thing));
  if (mentions.some((mention) => isOf(mention, PROMOTABLE) && !isUsual(mention))) return 'promoted';
  if (facts.cues.some((cue) => cue.kind === 'first-person' && cue.to <= range.from)) return 'promoted';
  const conventional = (mention: Mention) =>
    isOf(mention, CONVENTIONAL) && !isSetApart(mention, facts, range) && !isNamed(page, mention, facts);
  if (mentions.some(conventional)) return 'not-promoted';
  return actsByNature(mentions, facts, range) ? 'not-promoted' : null;
}

const THAT = new Set(['that', 'que', "qu'"]);

/** `without surgery, the knee moves again`, `scientists say that it helps`: a comma or what they report parts the two. */
function isSetApart(mention: Mention, facts: SentenceFacts, range: TokenRange): boolean {
  const between = facts.sentence.tokens.slice(mention.to, range.from);
  const reporting = isOf(mention, ['person.scientist']);
  return between.some(({ fold }) => fold === ',' || (reporting && THAT.has(fold)));
}

/** `Le docteur Roux et son équipe`: a doctor with a name is the seller's, or speaks for what is sold. */
function isNamed(page: PageFacts, mention: Mention, { sentence, language }: SentenceFacts): boolean {
  const next = sentence.tokens[mention.to];
  if (language !== 'fr' || next?.kind !== 'word' || !isOf(mention, ['conventional.doctor'])) return false;
  return /^\p{Lu}\p{Ll}/u.test(page.document.blocks[sentence.block]!.text.slice(next.start, next.end));
}

/** A body part, process or disease as the subject of an active verb: what the body does is no claim. */
function actsByNature(mentions: readonly Mention[], facts: SentenceFacts, range: TokenRange): boolean {
  const nature = mentions.findLast((mention) => isOf(mention, NATURE));
  if (!nature || range.from - nature.to > 2) return false;
  if (mentions.some(({ pos, to }) => pos === 'verb' && to <= nature.from)) return false;
  const effect = facts.mentions.find(
    (mention) => mention.from === range.from && mention.pos === 'verb' && isOf(mention, ['effect']),
  );
  if (!effect?.forms.includes('finite')) return false;
  const between = facts.sentence.tokens.slice(nature.to, range.from);
  return !between.some(({ fold }) => BE[facts.language]!.has(fold));
}

function startsWithPronoun(facts: SentenceFacts, from: number): boolean {
  const { tokens } = facts.sentence;
  for (let index = from; index < Math.min(from + 3, tokens.length); index++) {
    if (tokens[index]!.kind === 'word') return PRONOUNS[facts.language]!.has(tokens[index]!.fold);
  }
  return false;
}
