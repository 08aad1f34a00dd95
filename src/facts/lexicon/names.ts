import type { Language } from '../../language/types.ts';
import { vocabularyNames } from '../vocabulary/names.ts';
import type { VocabularyData } from '../vocabulary/types.ts';
import { compileLexicon } from './compile.ts';
import { packLexicon, type PackedLexicon } from './pack.ts';

/** A lexicon of nothing but the names of a vocabulary. */
export function packNames(vocabulary: VocabularyData, language: Language): PackedLexicon {
  return packLexicon(compileLexicon([], language, vocabularyNames(vocabulary, language)).lexicon);
}
