export { fold, lower } from './fold.ts';
export { tokenize, tokenizeEntry } from './tokens.ts';
export type * from './types.ts';
