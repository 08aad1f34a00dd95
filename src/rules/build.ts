/** What the build needs to compile the shipped rules. */
export { lexiconToBytes } from '../facts/lexicon/file.ts';
export { compileRules } from './compile.ts';
export { shippedVocabulary } from '../references/relevance/shipped-vocabulary.ts';
export { packNames } from '../facts/lexicon/names.ts';
