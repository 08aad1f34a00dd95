import { isOf, mentionsAny } from '../../facts/concepts.ts';
import type { Mention, PageFacts, Quotation, SentenceFacts } from '../../facts/types.ts';
import type { Language, Token } from '../../language/types.ts';
import type { PageContext } from '../conditions.ts';
import type { Draft } from '../finding.ts';
import { draftOver } from './drafts.ts';
import { isQuestion } from './voices.ts';

const AUTHORITIES = ['endorsement.professional', 'endorsement.house', 'person.clinician'];
/** What professionals do with a thing that they think well of, with no word that says so. */
const EMBRACES = ['endorsement.embrace', 'endorsement.approve'];
/** Houses that treat: on a page that sells their treatments they are its providers. */
const PROVIDERS =
  /^(?:clinics|hospitals|cliniques|hopitaux|institutes?|instituts|universities|scientists|researchers|experts|chercheurs|scientifiques)$/i;
const PRAISES = [...EMBRACES, 'endorsement.uses', 'testimonial.praise', 'superlative'];
/** The promoted thing or its seller, as an object. */
const OBJECTS: Readonly<Record<Language, ReadonlySet<string>>> = {
  en: new Set(['it', 'them', 'this', 'these', 'us', 'our', 'ours', 'me', 'my']),
  fr: new Set(["l'", 'nous', 'notre', 'nos', 'ce', 'cette', 'cet', 'ces', 'en', "s'en", "m'", 'chez']),
};
/** Whose professionals are the seller's own staff, or the reader's own doctor. */
const DETERMINERS: ReadonlySet<string> = new Set([
  'our',
  'my',
  'your',
  'nos',
  'mes',
  'notre',
  'votre',
  'vos',
  'other',
  'autres',
  'few',
  'no',
  'peu',
  'aucun',
  'conventional',
  'some',
  'certains',
  'between',
  'entre',
]);
const BLOCKING = ['disparagement', 'endorsement.advice', 'fear', 'credential.training'];
const READER: ReadonlySet<string> = new Set(['you', 'your', 'vous', 'votre', 'vos']);
const REACH = 7;
const SHORTEST = 4;
/** Whoever leads the house speaks for it. */
const HEADS = /\b(?:leads|heads|runs|directs|our|notre|nos|dirige|responsable)\b/i;
const TITLED =
  /\b(?:Dr|Prof|Pr|Doctor|Docteur|Professor|Professeur|M\.?D|D\.?P\.?T|D\.?V\.?M|D\.?D\.?S|D\.?M\.?D|MRCVS|BVSc|R\.?N|R\.?D|FRCS|FRCP|LAc|PharmD)\b/;

/** Professionals, institutions and the famous as those who act upon the promoted thing, or who speak for it. */
export function endorsements(context: PageContext): Draft[] {
  const { page, profile } = context;
  if (profile.stance !== 'promotional') return [];
  const drafts: Draft[] = [];
  for (let index = 0; index < page.sentences.length; index++) {
    const facts = page.sentences[index]!;
    const { kind } = page.document.blocks[facts.sentence.block]!;
    if (kind === 'reference' || isQuestion(facts) || facts.citations.length > 0) continue;
    const range = embraced(facts) ?? usedByOne(facts);
    if (range) drafts.push(draftOver(index, range, 'authority acting upon the thing'));
  }
  for (const quotation of page.quotations) {
    const at = spoken(page, quotation);
    if (at) drafts.push(at);
  }
  return drafts;
}

function embraced(facts: SentenceFacts): { from: number; to: number } | null {
  const { tokens } = facts.sentence;
  if (mentionsAny(facts, BLOCKING)) return null;
  for (const who of facts.mentions) {
    if (!isMany(facts, who) || isOwn(facts, who) || PROVIDERS.test(foldOf(facts, who))) continue;
    const denied = facts.cues.some(
      ({ kind, from }) => (kind === 'negation' || kind === 'hypothetical') && from < who.to + REACH,
    );
    if (denied) continue;
    const does = facts.mentions.find(
      (mention) =>
        isOf(mention, EMBRACES) &&
        mention.from >= who.to &&
        mention.from <= who.to + REACH &&
        isOf(mention, EMBRACES),
    );
    if (!does) continue;
    const near = tokens.slice(who.to, does.to + REACH);
    const stop = near.findIndex(({ fold }) => fold === '.' || fold === ':' || fold === ';');
    const reach = stop < 0 ? near.length : stop;
    const object =
      near.slice(0, reach).some(({ fold }) => OBJECTS[facts.language].has(fold)) ||
      facts.mentions.some(
        (mention) =>
          isOf(mention, ['thing']) &&
          ((mention.from >= does.to && mention.from < who.to + reach) || follows(who, mention)),
      );
    if (object) return { from: who.from, to: does.to };
  }
  return null;
}

const CLITICS = new Set(['le', 'la', "l'", 'les', 'en', "s'en", 'y']);
const AFTER_ONE = 8;
const ONES = ['endorsement.one', 'person.clinician'];
const USES = ['endorsement.embrace', 'endorsement.uses'];

/** `Ma sage-femme en boit elle-même`: one professional as the subject of a use whose object stands for the thing. */
function usedByOne(facts: SentenceFacts): { from: number; to: number } | null {
  if (facts.language !== 'fr' || mentionsAny(facts, BLOCKING)) return null;
  const { tokens } = facts.sentence;
  for (const does of facts.mentions) {
    if (!isOf(does, USES) || !CLITICS.has(tokens[does.from - 1]?.fold ?? '')) continue;
    if (facts.cues.some(({ kind, from }) => kind === 'negation' && from < does.from)) continue;
    const who = facts.mentions.findLast((mention) => isOf(mention, ONES) && mention.to < does.from);
    if (!who || does.from - who.to > AFTER_ONE) continue;
    if (READER.has(tokens[who.from - 1]?.fold ?? '') || isParted(tokens, who.to, does.from)) continue;
    return { from: who.from, to: does.to };
  }
  return null;
}

const PARTING = new Set([
  '.',
  ':',
  ';',
  'que',
  "qu'",
  'qui',
  'si',
  'quand',
  'pour',
  'avant',
  'je',
  "j'",
  'vous',
  'on',
]);

function isParted(tokens: readonly Token[], from: number, to: number): boolean {
  return tokens.slice(from, to).some(({ fold }) => PARTING.has(fold));
}

/** A plural, or a house: one doctor alone is mostly the reader's own. */
function isMany(facts: SentenceFacts, who: Mention): boolean {
  return isOf(who, AUTHORITIES) && (who.concept !== 'person.clinician' || foldOf(facts, who).endsWith('s'));
}

function foldOf({ sentence }: SentenceFacts, { from, to }: Mention): string {
  return sentence.tokens
    .slice(from, to)
    .map(({ fold }) => fold)
    .join(' ');
}

function isOwn(facts: SentenceFacts, who: Mention): boolean {
  return facts.sentence.tokens
    .slice(Math.max(0, who.from - 3), who.from)
    .some(({ fold }) => DETERMINERS.has(fold));
}

/** A quotation that a professional signs or is said to speak. */
function spoken(page: PageFacts, quotation: Quotation): Draft | null {
  if (quotation.distancing) return null;
  const { text } = page.document.blocks[quotation.block]!;
  const words = text.slice(quotation.start, quotation.end).split(/\s+/).length;
  if (words < SHORTEST) return null;
  const after = text.slice(quotation.end, quotation.end + 60);
  const before = text.slice(Math.max(0, quotation.start - 60), quotation.start);
  if (quotation.speaker !== 'clinician' && !TITLED.test(after)) return null;
  if (HEADS.test(`${before} ${after}`)) return null;
  for (const index of page.byBlock[quotation.block] ?? []) {
    const facts = page.sentences[index]!;
    const from = facts.sentence.tokens.findIndex(
      (token) => token.start >= quotation.start && token.end <= quotation.end && token.kind === 'word',
    );
    if (from < 0) continue;
    const told = page.byBlock[quotation.block]!.map((at) => page.sentences[at]!);
    if (told.some(({ sentence }) => sentence.tokens.some((token) => addresses(token, quotation))))
      return null;
    if (!told.some((other) => mentionsAny(other, PRAISES))) return null;
    let to = from;
    const { tokens } = facts.sentence;
    while (to < tokens.length && tokens[to]!.end <= quotation.end) to++;
    while (to > from + 1 && tokens[to - 1]!.kind === 'punctuation') to--;
    return draftOver(index, { from, to }, 'words of a professional');
  }
  return null;
}

/** `The formula hygienists choose`. */
function follows(who: Mention, thing: Mention): boolean {
  return thing.to <= who.from && who.from - thing.to <= 2;
}

/** What a doctor tells a patient is no praise of the thing. */
function addresses({ fold, start, end }: Token, quotation: Quotation): boolean {
  return start >= quotation.start && end <= quotation.end && READER.has(fold);
}
