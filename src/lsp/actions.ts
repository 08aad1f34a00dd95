import type {
  CodeAction,
  Diagnostic,
  Range,
  SnippetTextEdit,
  TextEdit,
  WorkspaceEdit,
} from 'vscode-languageserver-protocol';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Document, Format } from '../document/types.ts';
import type { Language } from '../language/types.ts';
import { sayIn } from '../report/wording/table.ts';
import { SOURCE } from './diagnostics.ts';
import type { EditorFeatures } from './features.ts';
import type { EditorFinding, Note } from './page.ts';
import { unitsBefore } from './ranges.ts';
import { type Insertion, suppressionInFile, suppressionOf } from './suppress.ts';
import type { Replacement } from './turn-off.ts';
import { editorPhrases } from './wording/editor.ts';

/** Command by which an editor asks for the page of a rule. */
export const EXPLAIN_COMMAND = 'claim-audit.explain';
/** Findings that actions are offered for at once. */
const MOST = 10;

/** A document that an edit is for; the version is null where it is not open. */
export type Target = Pick<TextDocument, 'uri' | 'getText' | 'positionAt'> & {
  readonly version: number | null;
};

/** How a rule is turned off in the page's configuration. */
export type TurnOff =
  | { readonly kind: 'edit'; readonly shown: string; readonly target: Target; readonly change: Replacement }
  | { readonly kind: 'create'; readonly shown: string; readonly uri: string; readonly text: string };

export interface Offering {
  readonly document: Target;
  readonly format: Format;
  /** Reads the page, with a change to it. */
  read(source: string): Document;
  readonly language: Language;
  readonly features: EditorFeatures;
  /** The diagnostics that the editor shows there. */
  readonly shown: readonly Diagnostic[];
  turnOff(rule: string): TurnOff | null;
  hasPage(rule: string): boolean;
}

/** What can be done about findings: each suppressed where it stands, its rule in the file, then elsewhere. */
export function findingActions(findings: readonly EditorFinding[], offering: Offering): CodeAction[] {
  const { document, language, features } = offering;
  const say = sayIn(editorPhrases, language);
  const before = unitsBefore(document.getText());
  const page = { source: document.getText().slice(before), format: offering.format, read: offering.read };
  const actions: CodeAction[] = [];
  const rules = new Set<string>();
  const some = findings.slice(0, MOST);
  for (const { finding, range } of some) {
    const diagnostics = shownFor(finding.rule, range, offering);
    const insertion = suppressionOf(finding, page);
    if (insertion)
      actions.push({
        title: say('suppress-here', finding),
        kind: 'quickfix',
        diagnostics,
        edit: insertionEdit(insertion, before, document, features),
      });
  }
  for (const { finding, range } of some) {
    const { rule } = finding;
    if (rules.has(rule)) continue;
    rules.add(rule);
    const action = { kind: 'quickfix', diagnostics: shownFor(rule, range, offering) };
    const insertion = suppressionInFile(finding, page);
    if (insertion) {
      const edit = insertionEdit(insertion, before, document, features);
      actions.push({ ...action, title: say('suppress-file', { rule }), edit });
    }
    const change = offering.turnOff(rule);
    const edit = change && turnOffEdit(change, features);
    if (change && edit)
      actions.push({ ...action, title: say('turn-off', { rule, file: change.shown }), edit });
    if (features.showsDocuments && offering.hasPage(rule)) {
      const title = say('explain', { rule });
      actions.push({ ...action, title, command: { title, command: EXPLAIN_COMMAND, arguments: [rule] } });
    }
  }
  return actions;
}

/** Takes suppressions out that nothing needs. */
export function noteActions(notes: readonly Note[], offering: Offering): CodeAction[] {
  const { document, language, features } = offering;
  const text = document.getText();
  const before = unitsBefore(text);
  return notes.flatMap(({ unused, code, range }) => {
    if (!unused) return [];
    const { start, end } = wholeLine(text, unused.start + before, unused.end + before);
    const edit = textEdit(document, { start, end, text: '' });
    return [
      {
        title: sayIn(editorPhrases, language)('remove-suppression'),
        kind: 'quickfix',
        diagnostics: shownFor(code, range, offering),
        edit: documentEdit(document, edit, features),
      },
    ];
  });
}

function shownFor(code: string, { start }: Range, { shown }: Offering): Diagnostic[] {
  return shown.filter(
    (diagnostic) =>
      diagnostic.source === SOURCE &&
      diagnostic.code === code &&
      diagnostic.range.start.line === start.line &&
      diagnostic.range.start.character === start.character,
  );
}

/** The reason is left for the author, who alone can give it: where the editor can, the cursor waits there. */
function insertionEdit(
  { offset, before, after }: Insertion,
  unitsBefore: number,
  document: Target,
  features: EditorFeatures,
): WorkspaceEdit {
  const at = document.positionAt(offset + unitsBefore);
  const range = { start: at, end: at };
  if (!features.snippetEdits || !features.documentChanges)
    return documentEdit(document, { range, newText: before + after }, features);
  const value = `${asSnippet(before)}\${1}${asSnippet(after)}`;
  return documentEdit(document, { range, snippet: { kind: 'snippet', value } }, features);
}

function turnOffEdit(change: TurnOff, features: EditorFeatures): WorkspaceEdit | null {
  if (change.kind === 'edit')
    return documentEdit(change.target, textEdit(change.target, change.change), features);
  if (!features.createsFiles || !features.documentChanges) return null;
  const start = { line: 0, character: 0 };
  return {
    documentChanges: [
      { kind: 'create', uri: change.uri, options: { ignoreIfExists: true } },
      {
        textDocument: { uri: change.uri, version: null },
        edits: [{ range: { start, end: start }, newText: change.text }],
      },
    ],
  };
}

function documentEdit(
  { uri, version }: Target,
  edit: TextEdit | SnippetTextEdit,
  { documentChanges }: EditorFeatures,
): WorkspaceEdit {
  if (documentChanges) return { documentChanges: [{ textDocument: { uri, version }, edits: [edit] }] };
  return { changes: { [uri]: [edit as TextEdit] } };
}

function textEdit(document: Target, { start, end, text }: Replacement): TextEdit {
  return { range: { start: document.positionAt(start), end: document.positionAt(end) }, newText: text };
}

function asSnippet(text: string): string {
  return text.replace(/[\\$}]/g, '\\$&');
}

/** A part of a text, with its line's break where there is nothing else on the line, else with the space before it. */
function wholeLine(text: string, start: number, end: number): { start: number; end: number } {
  let from = start;
  while (from > 0 && /[ \t]/.test(text[from - 1]!)) from--;
  const isFirst = from === 0 || /[\n\r]/.test(text[from - 1]!);
  const [rest] = /^[ \t]*(?:\r\n|\n|\r)?/.exec(text.slice(end))!;
  const isLast = /[\n\r]/.test(rest) || end + rest.length === text.length;
  if (isFirst && isLast) return { start: from, end: end + rest.length };
  return isLast ? { start: from, end } : { start, end };
}
