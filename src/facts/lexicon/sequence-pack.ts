import type { PartOfSpeech } from '../types.ts';
import type { Element, Sequence } from './types.ts';

const PARTS: Readonly<Record<string, PartOfSpeech>> = { v: 'verb', n: 'noun', a: 'adjective', p: 'phrase' };

/**
 * A sequence as one line: part of speech, concept, entry, and places parted by `\u0001`, their runs by
 * `\u0002`, the elements by spaces. Elements: `word`, `=fold=lower` (accents count), `%1%2` (concepts),
 * `~3` (gap), `#`, `^`, `$`; a word that begins with one of these signs follows a `\\`.
 */
export function encodeSequence(sequence: Sequence): string {
  const places = sequence.places.map((runs) =>
    runs.map((run) => run.map(encodeElement).join(' ')).join('\u0002'),
  );
  return `${sequence.pos[0]}${sequence.concept}\u0003${sequence.entry}\u0003${places.join('\u0001')}`;
}

/** Reads back what `encodeSequence` wrote. */
export function decodeSequence(line: string): Sequence {
  const [head, entry, places] = line.split('\u0003') as [string, string, string];
  return {
    pos: PARTS[head[0]!]!,
    concept: Number(head.slice(1)),
    entry,
    places: places
      .split('\u0001')
      .map((runs) =>
        runs.split('\u0002').map((run) => (run === '' ? [] : run.split(' ').map(decodeElement))),
      ),
  };
}

function encodeElement(element: Element): string {
  switch (element.kind) {
    case 'word':
      if (element.exact) return `=${element.fold}=${element.lower}`;
      return /^[=%~#^$\\]/.test(element.fold) ? `\\${element.fold}` : element.fold;
    case 'concept':
      return element.concepts.map((concept) => `%${concept}`).join('');
    case 'gap':
      return `~${element.max}`;
    case 'number':
      return '#';
    case 'start':
      return '^';
    case 'end':
      return '$';
  }
}

function decodeElement(code: string): Element {
  switch (code[0]) {
    case '=': {
      const [, fold, lower] = code.split('=') as [string, string, string];
      return { kind: 'word', fold, lower, exact: true };
    }
    case '%':
      return { kind: 'concept', concepts: code.slice(1).split('%').map(Number) };
    case '~':
      return { kind: 'gap', max: Number(code.slice(1)) };
    case '#':
      return { kind: 'number' };
    case '^':
      return { kind: 'start' };
    case '$':
      return { kind: 'end' };
    default: {
      const fold = code[0] === '\\' ? code.slice(1) : code;
      return { kind: 'word', fold, lower: fold, exact: false };
    }
  }
}
