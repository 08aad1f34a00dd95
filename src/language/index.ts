export { splitClauses } from './clauses.ts';
export { fold, lower } from './fold.ts';
export { identifyLanguages, identifyText, type BlockLanguage, type PageLanguages } from './identify.ts';
export { verbForms } from './paradigms/index.ts';
export { segment } from './segment.ts';
export { splitSentences } from './sentences.ts';
export { tokenize, tokenizeEntry } from './tokens.ts';
export type * from './types.ts';
