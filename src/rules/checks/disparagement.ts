import { contains, isOf, mentionsOf, overlaps } from '../../facts/concepts.ts';
import type { Cue, Mention, PageFacts, SentenceFacts } from '../../facts/types.ts';
import { fold } from '../../language/fold.ts';
import type { TokenRange } from '../../language/types.ts';
import type { PageContext } from '../conditions.ts';
import type { Draft } from '../finding.ts';
import { draftOver } from './drafts.ts';
import { settledAnswers } from './settled-answers.ts';

/** Tokens between usual care and the fault that it is said to have. */
const REACH = 9;
const USUAL_CARE = ['medicine', 'conventional'];
const ACTOR = ['medicine.actor', 'medicine.industry', 'conventional.doctor'];
const FAULT = ['medicine-fault'];
/** Faults of those who treat, not of what they treat with. */
const ACTOR_FAULT = ['medicine-fault', 'medicine-fault-actor'];
/** Where the seller speaks of itself, a fault that follows is not of usual care. */
const OWN = ['medicine-own', 'thing.generic'];
const EFFECT = ['effect', 'change'];
/** Answers by which a consultation, a prescription or an operation is done without. */
const DONE_WITHOUT = ['disparagement.need-denied', 'safety.answer.no'];
const CRITICS = ['mention', 'attribution-critic'] as const;

/** Usual care that is named and then said to have a fault, or to do nothing for the ailment, on a page that sells something else. */
export function disparagement(context: PageContext): Draft[] {
  const { page, profile } = context;
  if (profile.stance !== 'promotional') return [];
  const promoted = promotedWords(context);
  const drafts: Draft[] = [];
  for (let index = 0; index < page.sentences.length; index++) {
    const facts = page.sentences[index]!;
    const { kind } = page.document.blocks[facts.sentence.block]!;
    if (kind === 'reference' || mentionsOf(facts, ['advice.doctor', 'disclaimer']).length > 0) continue;
    for (const care of mentionsOf(facts, USUAL_CARE)) {
      if (isOwn(care, facts, promoted)) continue;
      const fault = faultOf(care, facts);
      if (!fault || isSpokenBy(facts, fault)) continue;
      drafts.push(draftOver(index, { from: care.from, to: fault.to }, 'medicine-fault'));
      break;
    }
  }
  const spared = settledAnswers(page, ['disparagement.need-asked'], DONE_WITHOUT);
  return [...drafts, ...spared.map(({ sentence, words }) => draftOver(sentence, words, 'medicine-unneeded'))];
}

/** The nearest fault that is said of usual care: after it, with neither a stop nor anything of the seller's own between. */
function faultOf(care: Mention, facts: SentenceFacts): TokenRange | null {
  const limit = reachOf(care, facts);
  const after = (mention: TokenRange) => mention.from >= care.to && mention.from <= limit;
  const isActor = isOf(care, ACTOR);
  const fault = mentionsOf(facts, isActor ? ACTOR_FAULT : FAULT).find(
    (mention) =>
      after(mention) && !overlaps(mention, care) && !isAttribute(mention, care) && !isNegated(facts, mention),
  );
  if (fault) return fault;
  const restriction = facts.cues.find((cue) => cue.kind === 'restriction' && after(cue));
  if (restriction || isActor) return restriction ?? null;
  // "Painkillers do not heal the joint": an effect that usual care is said not to have.
  return (
    mentionsOf(facts, EFFECT).find(
      (mention) => after(mention) && isNegated(facts, mention) && !isOfOthers(facts, care.to, mention.from),
    ) ?? null
  );
}

const PEOPLE = new Set(['vous', 'nous', 'on', 'je', "j'", 'you', 'we', 'i', 'they']);
const NOT = new Set(['ne', "n'", 'do', 'will', 'cannot', 'can', 'are', 'feel']);

/** `Surgery takes an hour and you do not feel …`: what people do not do is no fault of the care. */
function isOfOthers({ sentence: { tokens } }: SentenceFacts, from: number, to: number): boolean {
  return tokens
    .slice(from, to)
    .some(({ fold }, at) => PEOPLE.has(fold) && NOT.has(tokens[from + at + 1]?.fold ?? ''));
}

/** A participle that stands far off qualifies a noun: "on damaged skin". */
function isAttribute({ pos, forms, from }: Mention, care: Mention): boolean {
  return pos === 'verb' && forms.includes('participle') && from - care.to > 1;
}

function reachOf(care: Mention, facts: SentenceFacts): number {
  const { tokens } = facts.sentence;
  let end = care.to;
  const goesOn = (at: number) => tokens[at]!.fold === ',' && ONWARD.has(tokens[at + 1]?.fold ?? '');
  while (end < tokens.length && end - care.to < REACH && (goesOn(end) || !STOPS.has(tokens[end]!.fold)))
    end++;
  const own = mentionsOf(facts, OWN).find(({ from }) => from >= care.to);
  return Math.min(end, own?.from ?? end);
}

/** After a comma before these, usual care is still spoken of. */
const ONWARD = new Set([
  'then',
  'but',
  'yet',
  'before',
  'which',
  'without',
  'puis',
  'mais',
  'avant',
  'qui',
  'sans',
]);
/** Before a fault these make it small: "minimally invasive". */
const LESSENING = new Set(['less', 'minimally', 'barely', 'hardly', 'peu', 'moins']);
const STOPS = new Set([',', ';', ':', '(', ')', '–', '—', '-', '.', '!', '?']);

function isNegated(facts: SentenceFacts, range: TokenRange): boolean {
  if (LESSENING.has(facts.sentence.tokens[range.from - 1]?.fold ?? '')) return true;
  return reached(facts, range, (kind) => kind === 'negation');
}

function isSpokenBy(facts: SentenceFacts, range: TokenRange): boolean {
  return reached(facts, range, (kind) => CRITICS.some((critic) => critic === kind));
}

function reached(facts: SentenceFacts, range: TokenRange, is: (kind: Cue['kind']) => boolean): boolean {
  return facts.cues.some(
    (cue) => is(cue.kind) && !contains(range, cue) && cue.scope.some((scope) => overlaps(scope, range)),
  );
}

/** Whether usual care is not what the sentence speaks of: "our surgeons", "under anaesthesia", "Chinese medicine", what the page sells. */
function isOwn(care: Mention, facts: SentenceFacts, promoted: ReadonlySet<string>): boolean {
  const { tokens } = facts.sentence;
  const before = tokens[care.from - 1]?.fold ?? '';
  const after = tokens[care.to]?.fold ?? '';
  if (tokens.slice(Math.max(0, care.from - MAKER_REACH), care.from).some(({ fold }) => MAKERS.has(fold)))
    return true;
  if (OWNERS.has(before) || OBLIQUE.has(before) || OTHER_MEDICINE.has(before) || OTHER_MEDICINE.has(after))
    return true;
  if (
    facts.cues.some(
      ({ kind, scope }) => kind === 'hypothetical' && scope.some((part) => overlaps(part, care)),
    )
  )
    return true;
  return tokens.slice(care.from, care.to).some((token) => promoted.has(token.fold));
}

/** `made by two junior doctors`: words between the preposition and those who made or run what is sold. */
const MAKER_REACH = 3;
const MAKERS = new Set(['by', 'par']);
const OWNERS = new Set(['our', 'my', 'notre', 'nos', 'mon', 'mes']);
const OBLIQUE = new Set([
  ...['under', 'after', 'during', 'before', 'with', 'on', 'in', 'by', 'for', 'from'],
  ...['sous', 'apres', 'pendant', 'avant', 'avec', 'en', 'par', 'pour', 'chez'],
]);
/** What makes medicine another medicine than the usual. */
const OTHER_MEDICINE = new Set([
  ...[
    'chinese',
    'natural',
    'herbal',
    'folk',
    'ancient',
    'plant',
    'regenerative',
    'functional',
    'integrative',
  ],
  ...['energy', 'complementary', 'alternative', 'tibetan', 'ayurvedic', 'holistic', 'aesthetic', 'cosmetic'],
  ...['chinoise', 'naturelle', 'douce', 'ancestrale', 'regenerative', 'fonctionnelle', 'integrative'],
  ...['energetique', 'complementaire', 'tibetaine', 'ayurvedique', 'holistique', 'esthetique', 'quantique'],
]);

/** How often the page names a thing that it sells. */
const OFTEN = 3;

/** Words of usual care that stand in the page's title, or in the name of what it promotes: there they name what is sold. */
function promotedWords({ page, profile }: PageContext): Set<string> {
  const names = profile.promoted.filter(({ count }) => count >= OFTEN).map(({ name }) => name);
  const words = new Set(names.flatMap((name) => fold(name).split(/\s+/)));
  for (const facts of page.sentences) {
    if (!isTitle(page, facts)) continue;
    for (const care of mentionsOf(facts, USUAL_CARE)) {
      for (const token of facts.sentence.tokens.slice(care.from, care.to)) words.add(token.fold);
    }
  }
  return words;
}

function isTitle(page: PageFacts, facts: SentenceFacts): boolean {
  const { kind } = page.document.blocks[facts.sentence.block]!;
  return kind === 'meta-description' || (kind === 'heading' && facts.sentence.block === 0);
}
