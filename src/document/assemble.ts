import type { MappedText } from './mapped-text.ts';
import { findRaised } from './superscripts.ts';
import type { Block, BlockKind, Link, Span } from './types.ts';

/** A block as a reader found it, before it is tied to the others. */
export interface Draft extends MappedText {
  /** Number by which `introducedBy` names this draft. */
  readonly id?: number;
  readonly kind: BlockKind;
  /** Heading depth or list depth from 1; 0 for everything else. */
  readonly level: number;
  readonly links?: readonly Link[];
  readonly superscripts?: readonly Span[];
  readonly anchor?: string | null;
  /** Ends the answer to a question above: white space or a rule sets this block apart. */
  readonly detached?: boolean;
  /** What marks a list item; where it changes, another list begins. */
  readonly list?: string;
  /** Number in an ordered list, which stands nowhere in the source. */
  readonly number?: string | null;
  /** Wholly in strong letters. */
  readonly strong?: boolean;
  /** Number of the draft that introduces this one, where the reader knows better (column header, term). */
  readonly introducedBy?: number | null;
}

/** Longest question that is taken to ask what follows. */
const QUESTION_LENGTH = 220;
const CLOSED = /[.!?…;][\s"»”’')\]*†‡¹²³⁴-⁹⁰]*$/u;

/** Ties drafts together: index, section, lead-in. */
export function assemble(drafts: readonly Draft[]): Block[] {
  const ties = new Ties(new Map(drafts.map(({ id }, index) => [id, index])));
  return drafts.map((draft, index) => ({
    index,
    kind: draft.kind,
    level: draft.level,
    text: draft.text,
    map: draft.map,
    ...ties.next(draft, index),
    links: draft.links ?? [],
    superscripts: findRaised(draft.text, draft.superscripts ?? []),
    anchor: draft.anchor ?? null,
  }));
}

/** Whether a text ends as a question does. */
export function asks(text: string): boolean {
  if (text.length > QUESTION_LENGTH) return false;
  return /\?[\s)*†]*$/.test(text) || /^[«“"].*\?\s?[»”"]$/.test(text);
}

/** Whether a text announces what follows it by a colon. */
export function announces(text: string): boolean {
  return /:[\s*]*$/.test(text);
}

class Ties {
  #headings: { index: number; level: number }[] = [];
  #question: number | null = null;
  /** How the answer follows its question: not yet, directly, or after a blank line. */
  #answer: 'none' | 'close' | 'spaced' = 'none';
  /** What introduces the list that is open, by depth. */
  #items: { index: number; level: number }[] = [];
  #listLead: number | null = null;
  #previous: { draft: Draft; index: number; leadIn: number | null } | null = null;

  /** @param places indexes of the drafts by their numbers. */
  constructor(readonly places: ReadonlyMap<number | undefined, number>) {}

  next(draft: Draft, index: number): { section: number | null; leadIn: number | null } {
    const ties = this.#tie(draft, index);
    if (isRunning(draft.kind)) this.#previous = { draft, index, leadIn: ties.leadIn };
    return ties;
  }

  #tie(draft: Draft, index: number): { section: number | null; leadIn: number | null } {
    switch (draft.kind) {
      case 'heading':
        return { section: this.#enter(draft, index), leadIn: null };
      case 'list-item':
        return { section: this.#section, leadIn: this.#given(draft) ?? this.#leadOfItem(draft, index) };
      case 'paragraph':
      case 'quotation':
        return { section: this.#section, leadIn: this.#given(draft) ?? this.#leadOfParagraph(draft, index) };
      default:
        return { section: this.#section, leadIn: this.#given(draft) };
    }
  }

  #given({ introducedBy }: Draft): number | null {
    return typeof introducedBy === 'number' ? (this.places.get(introducedBy) ?? null) : null;
  }

  get #section(): number | null {
    return this.#headings.at(-1)?.index ?? null;
  }

  #enter({ level, text }: Draft, index: number): number | null {
    while (this.#headings.length > 0 && this.#headings.at(-1)!.level >= level) this.#headings.pop();
    const parent = this.#section;
    this.#headings.push({ index, level });
    this.#ask(asks(text) ? index : null);
    this.#items = [];
    return parent;
  }

  #leadOfItem({ level, list, detached }: Draft, index: number): number | null {
    const previous = this.#previous;
    this.#continueAnswer(detached);
    const other = previous?.draft.level === level && previous.draft.list !== list;
    if (previous?.draft.kind !== 'list-item' || other) {
      this.#items = [];
      this.#listLead = previous && leads(previous.draft) ? previous.index : this.#question;
    }
    while (this.#items.length > 0 && this.#items.at(-1)!.level >= level) this.#items.pop();
    const parent = this.#items.at(-1)?.index ?? this.#listLead;
    this.#items.push({ index, level });
    return parent;
  }

  #ask(question: number | null): void {
    this.#question = question;
    this.#answer = 'none';
  }

  /** A blank line ends an answer, unless the page sets its answers off from their questions by one. */
  #continueAnswer(detached = false): void {
    if (this.#answer === 'none') this.#answer = detached ? 'spaced' : 'close';
    else if (detached && this.#answer === 'close') this.#question = null;
  }

  #leadOfParagraph({ kind, text, detached }: Draft, index: number): number | null {
    const previous = this.#previous;
    this.#continueAnswer(detached);
    if (asks(text)) {
      this.#ask(index);
      return null;
    }
    if (!previous || previous.draft.kind === 'list-item') return this.#question;
    if (announces(previous.draft.text)) return previous.index;
    return kind === 'quotation' && previous.draft.kind === 'quotation' ? previous.leadIn : this.#question;
  }
}

/** Whether a block is part of the running text, as images and captions beside it are not. */
function isRunning(kind: BlockKind): boolean {
  return kind === 'heading' || kind === 'paragraph' || kind === 'list-item' || kind === 'quotation';
}

/** Whether a block announces the list after it, asks what it answers, or breaks off before it. */
function leads(draft: Draft): boolean {
  return announces(draft.text) || asks(draft.text) || isOpen(draft);
}

/** A paragraph that breaks off without a stop leads into the list after it. */
function isOpen({ kind, text }: Draft): boolean {
  return kind === 'paragraph' && !CLOSED.test(text);
}
