import { pathToFileURL } from 'node:url';
import type { Diagnostic } from 'vscode-languageserver-protocol';
import { noteDiagnostic } from '../../lsp/diagnostics.ts';
import type { EditorFeatures } from '../../lsp/features.ts';
import { editorPhrases } from '../../lsp/wording/editor.ts';
import type { Language } from '../../language/types.ts';
import { printable } from '../../report/printable.ts';
import { sayIn } from '../../report/wording/table.ts';
import type { PlacedFailure } from './placed-failure.ts';

/** What an editor is to be told anew of what is wrong with configurations. */
export interface ConfigurationNews {
  /** Diagnostics by address of the file; none for a file that is in order again. */
  readonly files: ReadonlyMap<string, readonly Diagnostic[]>;
  /** To be shown; null where nothing new has gone wrong. */
  readonly message: string | null;
}

/** Tells what is wrong with configurations: at its place as long as it lasts, and in a message once. */
export class ConfigurationReport {
  readonly #language: Language;
  readonly #features: EditorFeatures;
  #files = new Map<string, readonly Diagnostic[]>();
  #told = new Set<string>();

  constructor(language: Language, features: EditorFeatures) {
    this.#language = language;
    this.#features = features;
  }

  update(failures: readonly PlacedFailure[]): ConfigurationNews {
    const now = new Map<string, Diagnostic[]>();
    for (const { file, range, message, code } of failures) {
      if (file === null) continue;
      const uri = pathToFileURL(file).href;
      const diagnostic = noteDiagnostic({ range, severity: 1, message, code }, this.#features);
      now.set(uri, [...(now.get(uri) ?? []), diagnostic]);
    }
    const files = new Map<string, readonly Diagnostic[]>(now);
    for (const uri of this.#files.keys()) if (!files.has(uri)) files.set(uri, []);
    for (const [uri, diagnostics] of [...files])
      if (JSON.stringify(this.#files.get(uri) ?? []) === JSON.stringify(diagnostics)) files.delete(uri);
    this.#files = now;
    const texts = failures.map(textOf);
    const fresh = texts.filter((text) => !this.#told.has(text));
    this.#told = new Set(texts);
    const more = fresh.length - 1;
    const rest = more > 0 ? ` ${sayIn(editorPhrases, this.#language)('more-problems', { count: more })}` : '';
    return { files, message: fresh[0] === undefined ? null : printable(fresh[0] + rest) };
  }
}

function textOf({ file, range, message }: PlacedFailure): string {
  const { start, end } = range;
  // Where no line is known, the range is empty.
  const isPlaced = end.line > start.line || end.character > start.character;
  const place = isPlaced ? `:${start.line + 1}:${start.character + 1}` : '';
  return file === null ? message : `${file}${place} ${message}`;
}
