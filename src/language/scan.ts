import type { Language, Token, TokenKind } from './types.ts';

/** A tokenizer at work. */
export interface Scan {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly language: Language;
  readonly tokens: Token[];
  /** Between single quotation marks. */
  quoted: boolean;
}

/** Adds a token that is no word in capitals. */
export function pushToken(
  scan: Scan,
  start: number,
  end: number,
  kind: TokenKind,
  lower: string,
  fold: string,
  capitals = false,
): void {
  scan.tokens.push({ start, end, kind, lower, fold, capitals });
}
