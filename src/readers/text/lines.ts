import { directiveOnLine } from '../../document/directives.ts';
import { type MappedText, TextBuilder } from '../../document/mapped-text.ts';
import type { Directive } from '../../document/types.ts';

/** A line of plain text, or several that were one before they were wrapped. */
export interface Line extends MappedText {
  /** Columns of white space before the text. */
  readonly indent: number;
  /** A blank line, a rule of dashes, or the start of the page stands before. */
  readonly detached: boolean;
  /** Underlined by a row of `=` or `-`, as titles are in letters. */
  readonly underlined: boolean;
}

/** A physical line: its trimmed range in the source. */
interface Row {
  readonly start: number;
  readonly end: number;
  readonly indent: number;
  readonly detached: boolean;
}

const BREAK = /\r\n|[\n\r\u0085\u2028\u2029]/g;
const RULE = /^(?:[-–—=_*~#•·.]\s?){3,}$/u;
/** A line that ends so is running text, and dashes under it are a rule. */
const NO_TITLE = /[.;,…]/;
const UNDERLINE = /^(?:=+|-{3,})$/;
const MARKED = /^(?:[-–—•·●○▪■►▶➤→✓✔✗*+]|\(?\d{1,3}[.)\]°/]|\[\d|[¹²³⁴-⁹†‡§]|\p{Extended_Pictographic})/u;
/** Widest line that a text editor or a mail program breaks at. */
const WIDEST = 110;
/** Shorter lines end where their author ended them. */
const NARROWEST = 45;
const SENTENCE_END = /[.!?…:;]["»”’)\]\d¹²³⁴-⁹*]*$/u;

/**
 * The lines of a text, hard-wrapped paragraphs made whole.
 *
 * @param directives takes what is said to the auditor; without it that is text of the page
 */
export function readLines(source: string, directives: Directive[] | null): Line[] {
  const lines: Line[] = [];
  const { rows, underlined } = readRows(source, directives);
  const wrap = new Wrapping(source, rows);
  for (let index = 0; index < rows.length; index++) {
    const first = rows[index]!;
    const builder = new TextBuilder();
    builder.verbatim(source.slice(first.start, first.end), first.start);
    let isUnderlined = underlined.has(index);
    while (index + 1 < rows.length && !isUnderlined && wrap.continues(index)) {
      const next = rows[index + 1]!;
      const end = rows[index]!.end;
      builder.space(end, next.start - end);
      builder.verbatim(source.slice(next.start, next.end), next.start);
      index++;
      isUnderlined = underlined.has(index);
    }
    const { indent, detached } = first;
    lines.push({ ...builder.build(), indent, detached, underlined: isUnderlined });
  }
  return lines;
}

function readRows(source: string, directives: Directive[] | null): { rows: Row[]; underlined: Set<number> } {
  const rows: Row[] = [];
  const underlined = new Set<number>();
  let detached = true;
  const read = (from: number, to: number): void => {
    const whole = source.slice(from, to);
    const directive = directives && directiveOnLine(whole.trimEnd(), from);
    if (directive) directives.push(directive);
    const line = directive ? source.slice(from, directive.span.start) : whole;
    const text = line.trim();
    if (directive && text === '') return;
    if (text === '' || /^[\p{Cf}\s]+$/u.test(text)) {
      detached = true;
    } else if (text.length < 200 && (RULE.test(text) || UNDERLINE.test(text))) {
      const above = rows.at(-1);
      const isTitle =
        above && !detached && UNDERLINE.test(text) && !NO_TITLE.test(source.slice(above.end - 1, above.end));
      if (isTitle && above.end - above.start <= WIDEST) underlined.add(rows.length - 1);
      detached = true;
    } else {
      const before = line.length - line.trimStart().length;
      const indent = [...line.slice(0, before)].reduce((sum, at) => sum + (at === '\t' ? 4 : 1), 0);
      rows.push({ start: from + before, end: from + before + text.length, indent, detached });
      detached = false;
    }
  };
  let from = 0;
  for (const { 0: end, index } of source.matchAll(BREAK)) {
    read(from, index);
    from = index + end.length;
  }
  read(from, source.length);
  return { rows, underlined };
}

/** Tells lines that were broken at a margin from lines that their author ended. */
class Wrapping {
  /** Column that the page is wrapped at, or 0. */
  readonly #width: number;

  constructor(
    readonly source: string,
    readonly rows: readonly Row[],
  ) {
    this.#width = this.#widthOf();
  }

  /** Whether the row after `index` goes on with its sentence or paragraph. */
  continues(index: number): boolean {
    const row = this.rows[index]!;
    const next = this.rows[index + 1]!;
    if (next.detached || MARKED.test(this.#text(next))) return false;
    const length = row.end - row.start;
    if (length < NARROWEST || length > WIDEST) return false;
    if (this.#breaksSentence(index)) return true;
    return this.#width > 0 && row.indent + length + 1 + this.#firstWord(next) > this.#width;
  }

  /** Cut in the middle of a sentence: no stop, and a small letter follows. */
  #breaksSentence(index: number): boolean {
    const row = this.rows[index]!;
    const next = this.rows[index + 1];
    if (!next || next.detached) return false;
    const length = row.end - row.start;
    if (length < NARROWEST || length > WIDEST) return false;
    const text = this.#text(row);
    if (SENTENCE_END.test(text) || (/,$/.test(text) && this.#width === 0)) return false;
    return /^["«“(]?\p{Ll}/u.test(this.#text(next));
  }

  #widthOf(): number {
    let widest = 0;
    let broken = 0;
    let followed = 0;
    for (let index = 0; index < this.rows.length; index++) {
      const { start, end, indent } = this.rows[index]!;
      const width = indent + end - start;
      if (width > WIDEST) return 0;
      widest = Math.max(widest, width);
      if (index + 1 < this.rows.length && !this.rows[index + 1]!.detached) followed++;
      if (this.#breaksSentence(index)) broken++;
    }
    return broken >= 2 && broken * 4 >= followed ? widest : 0;
  }

  #firstWord(row: Row): number {
    return /^\S+/.exec(this.#text(row))![0].length;
  }

  #text({ start, end }: Row): string {
    return this.source.slice(start, end);
  }
}
