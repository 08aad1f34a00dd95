import type { Language } from '../../language/types.ts';
import { type PackedLexicon, SECTIONS, type Section } from './pack.ts';

/** First number of a lexicon's file; it changes with the layout. */
const MAGIC = 0x4c584334;
const LANGUAGES: readonly Language[] = ['en', 'fr'];
const NUMBER_BYTES = 4;

/** A packed lexicon as a file: magic, language, words, lengths of the sections, sections, text. Little-endian. */
export function lexiconToBytes(lexicon: PackedLexicon): Uint8Array {
  const sections = SECTIONS.map((section) => lexicon.numbers[section]);
  const header = [
    MAGIC,
    LANGUAGES.indexOf(lexicon.language),
    lexicon.words,
    ...sections.map(({ length }) => length),
  ];
  const numbers = Int32Array.from([...header, ...sections.flatMap((section) => [...section])]);
  const bytes = new Uint8Array(numbers.byteLength + lexicon.text.length);
  bytes.set(new Uint8Array(numbers.buffer));
  bytes.set(lexicon.text, numbers.byteLength);
  return bytes;
}

/** Reads back what `lexiconToBytes` made, without copying. Throws a RangeError for anything else. */
export function lexiconFromBytes(bytes: Uint8Array): PackedLexicon {
  const aligned = bytes.byteOffset % NUMBER_BYTES === 0 ? bytes : new Uint8Array(bytes);
  const all = new Int32Array(aligned.buffer, aligned.byteOffset, aligned.byteLength >> 2);
  if (all[0] !== MAGIC) throw new RangeError('not a packed lexicon of this version');
  let at = 3 + SECTIONS.length;
  const numbers = {} as Record<Section, Int32Array>;
  for (let index = 0; index < SECTIONS.length; index++) {
    const length = all[3 + index]!;
    numbers[SECTIONS[index]!] = all.subarray(at, at + length);
    at += length;
  }
  const text = aligned.subarray(at * NUMBER_BYTES);
  return { language: LANGUAGES[all[1]!]!, words: all[2]!, text, numbers };
}
