import type { DiagnosticSeverity, Range } from 'vscode-languageserver-protocol';
import type { Span } from '../document/types.ts';
import type { Language } from '../language/types.ts';
import { type WordedFinding, wordedFindings } from '../report/formats/worded.ts';
import { Places } from '../report/html/places.ts';
import { LineIndex, type Location } from '../report/lines.ts';
import type { Jurisdictions, ReportedPage, RuleIndex } from '../report/page.ts';
import { reportPhrases } from '../report/wording/report.ts';
import { noticeText } from '../report/notices.ts';
import { sayIn } from '../report/wording/table.ts';
import type { RuleDescription } from '../rules/types.ts';
import { rangeOf } from './ranges.ts';
import { editorPhrases } from './wording/editor.ts';

const LONGEST_LEAD_IN = 120;

/** A finding as an editor shows it, in the reader's language. */
export interface EditorFinding extends WordedFinding {
  readonly range: Range;
  readonly rule: RuleDescription | undefined;
  /** What the finding refers to, and the words that its list or answer hangs from. */
  readonly places: readonly { readonly message: string; readonly range: Range }[];
}

/** Something to say of a page that is no finding. */
export interface Note {
  readonly range: Range;
  readonly severity: DiagnosticSeverity;
  readonly message: string;
  /** What kind of note it is, as a code that does not vary with the language. */
  readonly code: string;
  /** A suppression that could go, in offsets of the audited text. */
  readonly unused?: Span;
}

export interface Wanted {
  readonly language: Language;
  readonly rules: RuleIndex;
  readonly jurisdictions: Jurisdictions;
  /** Code units before the audited text; see `rangeOf`. */
  readonly before: number;
}

/** The findings of a page with all that an editor may show of them; nothing else of the page is held on to. */
export function editorFindings(page: ReportedPage, wanted: Wanted): EditorFinding[] {
  const { language, rules, jurisdictions, before } = wanted;
  const { document } = page.result;
  const appearance = { language, colour: false, width: Number.POSITIVE_INFINITY };
  const worded = wordedFindings(page, { rules, jurisdictions, appearance });
  const blocks = new Places(document);
  const lines = new LineIndex(document.source);
  const ranged = (location: Location) => rangeOf(location, before);
  return worded.map((one) => {
    const places = one.related.map(({ message, location }) => ({ message, range: ranged(location) }));
    const index = blocks.blockAt(one.finding.span);
    const leadIn = document.blocks[document.blocks[index ?? -1]?.leadIn ?? -1];
    const [first] = leadIn?.map ?? [];
    const last = leadIn?.map.at(-1);
    if (leadIn && first && last) {
      const span = { start: first.source, end: last.source + last.sourceLength };
      const message = sayIn(editorPhrases, language)('lead-in', { words: shortened(leadIn.text) });
      places.push({ message, range: ranged(lines.location(span)) });
    }
    return { ...one, range: ranged(one.location), rule: rules.get(one.finding.rule), places };
  });
}

/** What a reader must know about how a page was read. */
export function noticeNotes({ result }: ReportedPage, { language, before }: Wanted): Note[] {
  const say = sayIn(reportPhrases, language);
  const { document } = result;
  const lines = new LineIndex(document.source);
  const notes = document.notices.map((notice): Note => {
    const { id, span } = notice;
    const message = noticeText(notice, lines, say);
    return { range: rangeOf(lines.location(span), before), severity: 3, message, code: id };
  });
  if (result.language === 'other' && document.source.trim() !== '')
    notes.push({ range: START, severity: 4, message: say('not-audited'), code: 'other-language' });
  return notes;
}

/** Where something stands that is to be said of a whole document. */
export const START: Range = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };

function shortened(text: string): string {
  if (text.length <= LONGEST_LEAD_IN) return text;
  return `… ${text.slice(text.indexOf(' ', text.length - LONGEST_LEAD_IN) + 1)}`;
}
