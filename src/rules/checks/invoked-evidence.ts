import { isOf, mentionsAny, overlaps } from '../../facts/concepts.ts';
import type { Mention, SentenceFacts } from '../../facts/types.ts';
import type { PageContext } from '../conditions.ts';
import type { Draft } from '../finding.ts';
import { draftOver, textOf } from './drafts.ts';
import { isQuestion } from './voices.ts';

const BODIES = ['evidence.study', 'evidence.science', 'evidence.learned-house'];
/** Whatever says that the evidence is missing, weak, pending or told with its measure. */
const LIMITS = [
  'evidence.none',
  'evidence.named-study',
  'experimental',
  'information.evidence-limits',
  'quotation.unknown',
  'denial',
  'other-sense.evidence',
];
/** Trials of goods, studies as an education, search engines, and research that is only intended. */
const OTHER_SENSES =
  /\b(?:free|day|night|month|week|risk[- ]free|home|no[- ]risk|pack|size|purposes?|search|student|field of|master|degree|case) ?(?:trials?|stud(?:y|ies)|research)?\b(?=.*\b(?:trials?|stud(?:y|ies)|research)\b)|\b(?:trial|research) (?:pack|size|period|price|offer|purposes?|use only)\b|(?:essai|recherche)s? (?:gratuite?|offerte?|sans (?:risque|engagement|frais)|de \d+ (?:jours|nuits)|d[eu] (?:un|deux|trois) )|moteur de recherche|à la recherche|à l['’]essai|[0-9] (?:jours|nuits) d['’]essai|période d['’]essai|(?:mes|ses|leurs|tes|vos) études|études? (?:d[eu]|de la|de votre|des) (?:dossier|cas|votre|prix|faisabilité|marché|demande|situation|pièces)|(?:du|un|effet|just|only) placebo|\p{Lu}\p{L}*\p{Lu}\p{L}*[- ]\d* ?(?:trial|study)\b|(?:étude|essai) \p{Lu}{3,}|études de (?:médecine|cas|pharmacie|kiné)/u;

/** Studies, research and science that a selling page calls upon, in whatever syntax, with nothing to find them by. */
export function invokedEvidence({ page, profile }: PageContext): Draft[] {
  if (profile.stance !== 'promotional') return [];
  const drafts: Draft[] = [];
  for (let index = 0; index < page.sentences.length; index++) {
    const facts = page.sentences[index]!;
    const { kind } = page.document.blocks[facts.sentence.block]!;
    if (kind === 'reference' || kind === 'title' || kind === 'heading' || kind === 'footnote') continue;
    if (isQuestion(facts) || facts.citations.length > 0) continue;
    const body = facts.mentions.find((mention) => isOf(mention, BODIES));
    if (!body || isLimited(facts, body) || OTHER_SENSES.test(textOf(page, facts))) continue;
    drafts.push(draftOver(index, body, body.concept));
  }
  return drafts;
}

function isLimited(facts: SentenceFacts, body: Mention): boolean {
  return (
    mentionsAny(facts, LIMITS) ||
    facts.cues.some(
      // `No study has` is a cue that holds the word itself.
      (cue) =>
        (cue.kind === 'negation' || cue.kind === 'hypothetical') &&
        [cue, ...cue.scope].some((range) => overlaps(range, body)),
    )
  );
}
