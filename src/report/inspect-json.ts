import type { InspectResult } from '../audit.ts';
import { strengthOf } from '../claims/strength.ts';
import { toSource } from '../document/source-map.ts';
import type { Block } from '../document/types.ts';
import type { SentenceFacts } from '../facts/types.ts';
import type { TokenRange } from '../language/types.ts';
import { profileJson, SCHEMA_VERSION, type Tool } from './json.ts';
import { LineIndex } from './lines.ts';
import { printableJson } from './printable.ts';

/** The reading of pages in JSON. */
export function inspectReport(files: readonly unknown[], tool: Tool): string {
  return `${printableJson({ schemaVersion: SCHEMA_VERSION, tool, files })}\n`;
}

/** How each sentence of a page was read, with places for every fact. */
export function inspectJson(path: string, result: InspectResult) {
  const lines = new LineIndex(result.document.source, result.document.places);
  return {
    path,
    format: result.format,
    language: result.language,
    words: result.words,
    profile: profileJson(result.profile, lines),
    sentences: result.facts.sentences.map((facts, index) => sentenceJson(facts, index, result, lines)),
  };
}

function sentenceJson(facts: SentenceFacts, index: number, result: InspectResult, lines: LineIndex) {
  const block = result.facts.document.blocks[facts.sentence.block]!;
  const { start, end } = facts.sentence;
  const place = (range: TokenRange) => placeOf(block, facts, range, lines);
  return {
    text: block.text.slice(start, end),
    location: lines.location(toSource(block.map, start, end)),
    language: facts.language,
    block: block.kind,
    strength: strengthOf(facts),
    clauses: facts.sentence.clauses.map(place),
    facts: facts.mentions
      .filter(({ concept }) => !concept.startsWith('~'))
      .map(({ concept, pos, forms, entry, from, to }) => ({
        concept,
        pos,
        forms,
        entry,
        ...place({ from, to }),
      })),
    cues: facts.cues.map(({ kind, entry, scope, from, to }) => ({
      kind,
      entry,
      ...place({ from, to }),
      scope: scope.map(place),
    })),
    quantities: facts.quantities.map(({ kind, value, from, to }) => ({
      kind,
      value,
      ...place({ from, to }),
    })),
    citations: facts.citations.map(({ style, targets, from, to }) => ({
      style,
      targets,
      ...place({ from, to }),
    })),
    dangling: facts.dangling.map(({ style, targets, from, to }) => ({
      style,
      targets,
      ...place({ from, to }),
    })),
    claims: result.claims
      .filter(({ sentence }) => sentence === index)
      .map((claim) => ({
        relation: claim.relation,
        polarity: claim.polarity,
        certainty: claim.certainty,
        voice: claim.voice,
        subject: claim.subject,
        question: claim.question,
        hypothetical: claim.hypothetical,
        cited: claim.citations.length > 0 || claim.namedStudy,
        ...place(claim.range),
        effect: place(claim.effect),
        outcome: claim.outcome && { concept: claim.outcomeConcept, ...place(claim.outcome) },
        reasons: claim.reasons,
      })),
  };
}

function placeOf(block: Block, facts: SentenceFacts, { from, to }: TokenRange, lines: LineIndex) {
  const { tokens } = facts.sentence;
  const start = tokens[from]?.start ?? facts.sentence.start;
  const end = tokens[to - 1]?.end ?? start;
  return { words: block.text.slice(start, end), location: lines.location(toSource(block.map, start, end)) };
}
