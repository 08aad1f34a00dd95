import type { InspectResult } from '../audit.ts';
import type { Claim } from '../claims/types.ts';
import { wordsOf } from '../facts/concepts.ts';
import type { SentenceFacts } from '../facts/types.ts';
import type { TokenRange } from '../language/types.ts';
import { toSource } from '../document/source-map.ts';
import { LineIndex } from './lines.ts';
import { placeText } from './place.ts';
import { printable } from './printable.ts';
import { profileLines } from './profile-text.ts';
import { type Appearance, styleOf } from './style.ts';
import { labelled } from './text-layout.ts';
import { inspectPhrases, type InspectPhrases } from './wording/inspect.ts';
import { reportPhrases } from './wording/report.ts';
import { type Say, sayIn } from './wording/table.ts';
import { widthOf, wrap } from './wrap.ts';

/** How each sentence of a page was read. */
export function inspectText(path: string, result: InspectResult, appearance: Appearance): string {
  const say = sayIn(inspectPhrases, appearance.language);
  const sayReport = sayIn(reportPhrases, appearance.language);
  const style = styleOf(appearance);
  const source = new LineIndex(result.document.source, result.document.places);
  const parts = [
    [style.strong(printable(path)), ...profileLines(result, sayReport, style, appearance.width)],
  ];
  for (const { reason, weight } of result.profile.stanceEvidence) {
    const evidence = `${weight > 0 ? '+' : ''}${weight} ${printable(reason)}`;
    parts[0]!.push(`  ${style.faint(`${sayReport('field.stance')}  ${evidence}`)}`);
  }
  if (result.language === 'other') parts.push([`  ${sayReport('not-audited')}`]);
  const labels = [say('facts'), say('cues'), say('claims'), say('citations')];
  const labelWidth = Math.max(...labels.map(widthOf));
  result.facts.sentences.forEach((facts, index) => {
    const claims = result.claims.filter(({ sentence }) => sentence === index);
    const block = result.facts.document.blocks[facts.sentence.block]!;
    const span = toSource(block.map, facts.sentence.start, facts.sentence.end);
    const place = placeText(source.location(span), appearance.language);
    const text = printable(block.text.slice(facts.sentence.start, facts.sentence.end));
    const field = (label: string, values: readonly string[]) =>
      labelled(label, printable(values.join('; ')), labelWidth, appearance.width, style);
    parts.push([
      `  ${style.strong(place)}  ${style.faint(`${facts.language} ${block.kind}`)}`,
      ...wrap(text, appearance.width - 6).map((part) => `      ${part}`),
      ...field(say('facts'), mentionsOf(block.text, facts, say)),
      ...field(say('cues'), cuesOf(block.text, facts, say)),
      ...field(
        say('citations'),
        facts.citations.map(({ style: kind, targets }) => `${kind} ${targets.join(', ')}`),
      ),
      ...field(
        say('claims'),
        claims.map((claim) => claimText(block.text, facts, claim, say)),
      ),
    ]);
  });
  return `${parts.map((part) => part.join('\n')).join('\n\n')}\n`;
}

function mentionsOf(text: string, facts: SentenceFacts, say: Say<InspectPhrases>): string[] {
  return facts.mentions
    .filter(isShown)
    .map((mention) => `${mention.concept} ${quoted(text, facts, mention, say)}`);
}

/** Concepts that begin with `~` are made when lexicons are compiled and say nothing to a reader. */
function isShown({ concept }: SentenceFacts['mentions'][number]): boolean {
  return !concept.startsWith('~');
}

function cuesOf(text: string, facts: SentenceFacts, say: Say<InspectPhrases>): string[] {
  return facts.cues.map((cue) => {
    const scope = cue.scope.map((range) => quoted(text, facts, range, say)).join(', ');
    return say('cue', { kind: cue.kind, words: quoted(text, facts, cue, say), scope });
  });
}

function claimText(text: string, facts: SentenceFacts, claim: Claim, say: Say<InspectPhrases>): string {
  const { relation, polarity, certainty, voice, subject } = claim;
  const readings = [relation, polarity, certainty, say('voice', { voice }), say('subject', { subject })];
  if (claim.question) readings.push(say('question'));
  if (claim.hypothetical) readings.push(say('hypothetical'));
  if (claim.citations.length > 0 || claim.namedStudy) readings.push(say('cited'));
  return `${quoted(text, facts, claim.range, say)} ${readings.join(', ')}`;
}

function quoted(text: string, facts: SentenceFacts, range: TokenRange, say: Say<InspectPhrases>): string {
  return say('quoted', { words: wordsOf(text, facts, range) });
}
