import { contains, isOf, mentionsOf } from '../../facts/concepts.ts';
import type { Mention, PageFacts, SentenceFacts } from '../../facts/types.ts';

const NAMED = ['outcome.condition', 'outcome.symptom', 'outcome.body', 'outcome.function', 'panacea.system'];
const DISEASE = ['outcome.condition'];
/** Systems that a reader takes for one, or for none. */
const MERGED: Readonly<Record<string, string>> = {
  sleep: 'mental',
  mouth: 'digestion',
  blood: 'heart',
  general: '',
};
/** What stands between the members of an enumeration. */
const JOINS = new Set([',', 'and', 'or', 'et', 'ou', '&', '/', ';', 'ni', 'nor', '+', 'to', 'a']);
const GAP = 6;

/** Mentions of one sentence that name a disease, symptom, organ or function. */
export interface Place {
  readonly sentence: number;
  readonly mentions: readonly Mention[];
}

/** What a sentence names; "joint pain" is one thing, not joints and pain. */
export function placeOf(page: PageFacts, sentence: number): Place {
  const facts = page.sentences[sentence]!;
  const outcomes = mentionsOf(facts, ['outcome']);
  const named = mentionsOf(facts, NAMED);
  return {
    sentence,
    mentions: named.filter(
      (mention) =>
        !outcomes.some(
          (other) => contains(other, mention) && other.to - other.from > mention.to - mention.from,
        ),
    ),
  };
}

/** The body system of an outcome concept (`outcome.condition.skin`), null where it has none. */
export function systemOf(concept: string): string | null {
  const system = concept.split('.')[2];
  if (system === undefined || !isOf({ concept }, NAMED)) return null;
  return (MERGED[system] ?? system) || null;
}

export function systemsOf(mentions: readonly Mention[]): ReadonlySet<string> {
  return new Set(mentions.flatMap(({ concept }) => systemOf(concept) ?? []));
}

export function diseasesOf(mentions: readonly Mention[]): Mention[] {
  return mentions.filter((mention) => isOf(mention, DISEASE));
}

/** The longest run of mentions that stand in one enumeration. */
export function enumeration(facts: SentenceFacts, mentions: readonly Mention[]): Mention[] {
  const ordered = [...mentions].sort((a, b) => a.from - b.from);
  let run: Mention[] = [];
  let longest: Mention[] = [];
  for (const mention of ordered) {
    const last = run.at(-1);
    run = last && isNext(facts, last, mention) ? [...run, mention] : [mention];
    if (run.length > longest.length) longest = run;
  }
  return longest;
}

function isNext({ sentence }: SentenceFacts, last: Mention, next: Mention): boolean {
  if (next.from < last.to) return true;
  const between = sentence.tokens.slice(last.to, next.from);
  return between.length <= GAP && between.some(({ fold }) => JOINS.has(fold));
}
