import { mentionsAny } from '../../facts/concepts.ts';
import { firstWhere } from '../../document/search.ts';
import type { Block } from '../../document/types.ts';
import type { PageFacts, Quotation } from '../../facts/types.ts';
import type { Stance } from '../../claims/types.ts';
import type { PageContext } from '../conditions.ts';
import type { Draft } from '../finding.ts';
import { draftOver } from './drafts.ts';
import { attributes, introducesSpeaker, isAttested, isSignature, isSigned } from './signatures.ts';
import { speaksAsOne, speaksAsPractitioner } from './voices.ts';

const FEWEST_WORDS = 4;
const LONGEST_NAME = 60;
/** Characters before and after a quotation that may tell whose it is. */
const NEAR = 1000;
/** A dash after the last full stop, and what it leads to. */
const SIGNED_END = /(?<=[.!?…*])\s*[–—~-][^.!?]*\.?[\s*_]*$/u;
const MARKS = /["«»“”]/;
const SPEAKERS: ReadonlySet<Quotation['speaker']> = new Set(['clinician', 'researcher', 'critic']);
/** Whoever bears such a name near the quotation marks speaks as no patient does. */
const PROFESSIONAL =
  /\b(?:doctor|physician|surgeon|professor|proverb|médecin|chirurgien|docteur|professeur|proverbe|M\.?D|Ph\.?D|D\.?P\.?T|D\.?V\.?M|D\.?D\.?S|MRCVS|BVSc|PharmD)\b|\b(?:Dr|Prof|Pr)\b\.?/i;
const QUIET: readonly Block['kind'][] = ['reference', 'title', 'meta-description'];

/** Signed testimonies that show by their number that a page collects them to sell. */
const COLLECTION = 2;
/** What one of them at least must tell of: praise of parcels and bottles bears on no one's health. */
const BODILY = [
  ...['outcome.condition', 'outcome.symptom', 'outcome.body', 'outcome.function', 'outcome.capacity'],
  ...['outcome.measure', 'outcome.vague', 'change', 'weight-loss', 'cure'],
];

/** Words of patients or customers, in quotation marks, in a quotation block or above a signature. */
export function testimonialQuotations({ page, profile }: PageContext): Draft[] {
  const found = testimonies(page, profile.stance);
  if (profile.stance !== 'informational') return found;
  const all = testimonies(page, 'promotional');
  const signed = all.filter(({ confidence }) => confidence === 'high');
  const bears = signed.some(({ sentence }) => mentionsAny(page.sentences[sentence]!, BODILY));
  return signed.length >= COLLECTION && bears ? all : found;
}

/** Signed testimonies are found with high confidence, others with less. */
function testimonies(page: PageFacts, stance: Stance): Draft[] {
  const drafts: Draft[] = [];
  for (const quotation of page.quotations) {
    const testimony = readTestimony(quotation, page, stance);
    if (!testimony) continue;
    const at = draftAt(page, quotation.block, quotation.start, quotation.end, `${testimony} quotation`);
    drafts.push(
      ...at.map((draft) => ({
        ...draft,
        confidence: testimony === 'signed' ? ('high' as const) : draft.confidence,
      })),
    );
  }
  const quoted = new Set(page.quotations.map(({ block }) => block));
  for (const block of page.document.blocks) {
    if (QUIET.includes(block.kind) || quoted.has(block.index)) continue;
    if (!isUnmarkedTestimony(block, page, stance)) continue;
    drafts.push(...draftAt(page, block.index, 0, block.text.length, 'signed words'));
  }
  return drafts;
}

function readTestimony(quotation: Quotation, page: PageFacts, stance: Stance): 'signed' | 'bare' | null {
  const block = page.document.blocks[quotation.block]!;
  if (quotation.distancing || QUIET.includes(block.kind) || stance === 'critical') return null;
  const { start, end } = quotedPart(block.text, quotation);
  const inside = sentencesBetween(page, block.index, start, end);
  if (inside.some(speaksAsPractitioner) || PROFESSIONAL.test(around(block.text, start, end))) return null;
  const before = block.text.slice(Math.max(0, start - NEAR), start);
  const after = block.text.slice(end, end + NEAR);
  const below = after.trim() === '' ? lineBelow(page, block) : '';
  const attested =
    isAttested(after) || (before.length < LONGEST_NAME && isAttested(before)) || isAttested(below);
  const opens = before.trim() === '';
  const signed =
    isSignature(after) || (opens && attributes(after)) || introducesSpeaker(before) || below !== '';
  const long = block.text.slice(start, end).split(/\s+/).length >= FEWEST_WORDS;
  if (signed && (attested || stance !== 'informational')) return 'signed';
  if (stance === 'informational') return null;
  if (!long || SPEAKERS.has(quotation.speaker)) return null;
  const own = inside.some(speaksAsOne);
  if (quotation.speaker === 'patient') return own || after.length < LONGEST_NAME ? 'bare' : null;
  const alone = opens && after.trim().length < 2;
  const bare =
    (own && (attested || alone)) || (block.kind === 'quotation' && alone && MARKS.test(block.text));
  return bare ? 'bare' : null;
}

/** A block taken as one quotation may hold its signature too: what stands between the marks counts. */
function quotedPart(text: string, { start, end }: Quotation): { start: number; end: number } {
  const inside = text.slice(start, end);
  const close = Math.max(...['"', '»', '”', '“'].map((mark) => inside.lastIndexOf(mark)));
  if (close > 1) return { start, end: start + close + 1 };
  const signature = SIGNED_END.exec(text.slice(Math.max(start, end - LONGEST_NAME), end));
  return { start, end: signature ? end - signature[0].length : end };
}

function isUnmarkedTestimony(block: Block, page: PageFacts, stance: Stance): boolean {
  const sentences = (page.byBlock[block.index] ?? []).map((index) => page.sentences[index]!);
  if (stance !== 'promotional' || sentences.length === 0 || sentences.some(speaksAsPractitioner))
    return false;
  if (block.text.split(/\s+/).length <= FEWEST_WORDS) return false;
  const own = sentences.some(speaksAsOne);
  if (block.kind === 'quotation') return own || isAttested(block.text);
  if (block.kind === 'heading' || block.kind === 'link' || block.kind === 'button') return false;
  if (own && lineBelow(page, block) !== '') return true;
  return own && isSigned(block.text) && /[.!…)"»”]\s*[–—―(-]/.test(block.text);
}

function around(text: string, start: number, end: number): string {
  return `${text.slice(Math.max(0, start - LONGEST_NAME), start)} ${text.slice(end, end + LONGEST_NAME)}`;
}

/** The signature that stands alone under a block, or nothing. */
function lineBelow(page: PageFacts, block: Block): string {
  const text = page.document.blocks[block.index + 1]?.text ?? '';
  return text.length < LONGEST_NAME && isSignature(text) ? text : '';
}

function sentencesBetween(page: PageFacts, block: number, start: number, end: number) {
  return indexesBetween(page, block, start, end).map((index) => page.sentences[index]!);
}

/** Sentences of a block that reach into `[start, end)` of its text. */
function indexesBetween(page: PageFacts, block: number, start: number, end: number): readonly number[] {
  const all = page.byBlock[block] ?? [];
  const from = firstWhere(all, (index) => page.sentences[index]!.sentence.end > start);
  const to = firstWhere(all, (index) => page.sentences[index]!.sentence.start >= end);
  return all.slice(from, to);
}

/** A draft over what of `[start, end)` stands in the first sentence that it touches. */
function draftAt(page: PageFacts, block: number, start: number, end: number, subject: string): Draft[] {
  for (const sentence of indexesBetween(page, block, start, end)) {
    const { tokens } = page.sentences[sentence]!.sentence;
    const from = tokens.findIndex(
      (token) => token.end > start && token.start < end && token.kind !== 'punctuation',
    );
    if (from < 0) continue;
    let to = from;
    while (to < tokens.length && tokens[to]!.start < end) to++;
    while (to > from + 1 && tokens[to - 1]!.kind === 'punctuation') to--;
    return [draftOver(sentence, { from, to }, subject)];
  }
  return [];
}
