import type { Language } from '../../language/types.ts';

/** A rule's advice, with its example apart where it gives one. */
export interface Advice {
  readonly text: string;
  readonly example: { readonly before: string | null; readonly after: string } | null;
}

const EXAMPLE: Readonly<Record<Language, RegExp>> = {
  en: /(?<=^|[.;:]\s)(?:Instead of|For example:)\s/i,
  fr: /(?<=^|[.;:]\s)(?:Au lieu de|Par exemple\s?:)\s/i,
};
const REWRITTEN: Readonly<Record<Language, RegExp>> = {
  en: /,? write (?=["“]|nothing)|: (?=“)/u,
  fr: /, (?:n')?écrivez (?=«|rien)| ?: (?=«)/u,
};

/** Parts the advice into what to do and how a copywriter might have put it. */
export function readAdvice(advice: string, language: Language): Advice {
  const found = EXAMPLE[language].exec(advice);
  if (!found) return { text: advice, example: null };
  const text = advice.slice(0, found.index).trim().replace(/[;:]$/, '.');
  const rest = advice.slice(found.index + found[0].length).trim();
  if (/^(?:For|Par)/i.test(found[0])) return { text, example: { before: null, after: unquoted(rest) } };
  const turn = REWRITTEN[language].exec(rest);
  if (!turn) return { text: advice, example: null };
  const after = rest.slice(turn.index + turn[0].length);
  return { text, example: { before: unquoted(rest.slice(0, turn.index)), after: unquoted(after) } };
}

/** A text that is one quotation, without its marks. */
function unquoted(text: string): string {
  const trimmed = text.trim();
  const whole = /^(?:"([^"]*)"|“([^”]*)”|«\s*([^»]*?)\s*»)\.?$/u.exec(trimmed);
  return whole ? (whole[1] ?? whole[2] ?? whole[3])! : trimmed;
}
