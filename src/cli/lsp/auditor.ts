import { basename, resolve, sep } from 'node:path';
import { inspectDocument } from '../../audit.ts';
import { compareWith } from '../../baseline/compare.ts';
import type { Baseline } from '../../baseline/types.ts';
import { CONFIG_NAMES, PACKAGE } from '../../config/discover.ts';
import { IGNORE_FILE } from '../../config/ignored.ts';
import type { DirectiveSwitch, Effective } from '../../config/types.ts';
import type { Document, TextFormat } from '../../document/types.ts';
import type { Language } from '../../language/types.ts';
import { type EditorFinding, editorFindings, type Note, noticeNotes, START } from '../../lsp/page.ts';
import { SEVERITY } from '../../lsp/diagnostics.ts';
import { rangeOf } from '../../lsp/ranges.ts';
import { editorPhrases } from '../../lsp/wording/editor.ts';
import { LineIndex } from '../../report/lines.ts';
import { indexRules } from '../../report/page.ts';
import { sayIn } from '../../report/wording/table.ts';
import { atLeast } from '../../rules/confidence.ts';
import type { Finding } from '../../rules/types.ts';
import { applyDirectives } from '../../suppressions/apply.ts';
import { isUseless } from '../../suppressions/useless.ts';
import type { DirectiveProblem } from '../../suppressions/types.ts';
import { baselineKey, readBaseline } from '../baseline.ts';
import { Configurations, type FlagOptions, flagsOf } from '../configuration.ts';
import { directiveNote } from '../directive-note.ts';
import { Failure } from '../failure.ts';
import { pageFailure, readText } from '../read-page.ts';
import type { GlobalOptions, Session } from '../session.ts';
import { type PlacedFailure, placedFailure } from './placed-failure.ts';

/** UTF-16 code units of the longest page that is audited while it is written. */
export const LONGEST = 1_000_000;

/** Names of files that say how pages are audited. */
const SETTINGS: readonly string[] = [...CONFIG_NAMES, PACKAGE, IGNORE_FILE];

export interface LspOptions extends GlobalOptions, Pick<FlagOptions, 'minConfidence' | 'jurisdiction'> {
  readonly baseline?: string;
  /** False with `--no-inline-config`. */
  readonly inlineConfig: boolean;
}

/** A document as an editor holds it, without the mark that it may begin with. */
export interface Draft {
  /** Absolute; null where it is no file. */
  readonly path: string | null;
  readonly format: TextFormat;
  readonly text: string;
  /** Code units that stand before the text on its first line. */
  readonly before: number;
}

export interface AuditedDraft {
  readonly findings: readonly EditorFinding[];
  readonly notes: readonly Note[];
  /** What it was audited by; null where that could not be told. */
  readonly effective: Effective | null;
}

const NOTHING: AuditedDraft = { findings: [], notes: [], effective: null };

/** Audits drafts by the configurations of their folders, which are read once, until they are to be read again. */
export class Auditor {
  readonly #options: LspOptions;
  readonly #session: Session;
  readonly #language: Language;
  readonly #files = new Set<string>();
  readonly #folders = new Set<string>();
  #configurations: Configurations;
  #baseline: Baseline | null = null;
  #failures = new Map<string, PlacedFailure>();

  /** @param session its folder is the one that options and messages start from */
  constructor(options: LspOptions, session: Session) {
    this.#options = options;
    this.#session = { ...session, tell: (failure) => this.#fail(failure) };
    this.#language = session.appearance.language;
    this.#configurations = this.#begin();
    const { cwd } = session.io;
    for (const file of [options.baseline, options.config || undefined])
      if (file !== undefined) this.#files.add(resolve(cwd, file));
    if (options.rules !== undefined) this.#folders.add(resolve(cwd, options.rules));
  }

  /** Forgets what was read, so that it is read again. */
  reload(): void {
    this.#configurations = this.#begin();
    this.#baseline = null;
    this.#failures = new Map();
  }

  /** What has gone wrong with configurations, rules and the baseline since they were read. */
  get failures(): readonly PlacedFailure[] {
    return [...this.#failures.values()];
  }

  /** Whether a change of a file may change what pages are audited by. */
  dependsOn(file: string): boolean {
    const name = basename(file);
    // A package may hold a configuration, but one that no other extends is of no account.
    return (
      (SETTINGS.includes(name) && !file.includes(`${sep}node_modules${sep}`)) ||
      this.#files.has(file) ||
      [...this.#folders].some((folder) => file.startsWith(folder + sep))
    );
  }

  /**
   * Audits a draft. Never rejects: what hinders it is a note of the draft.
   *
   * @param isWanted asked before the long part
   * @returns null when it is wanted no longer
   */
  async audit(draft: Draft, isWanted: () => boolean): Promise<AuditedDraft | null> {
    const say = sayIn(editorPhrases, this.#language);
    if (draft.text.length > LONGEST)
      return noted({ severity: 3, message: say('too-long', { limit: LONGEST }), code: 'too-long' });
    const configurations = this.#configurations;
    try {
      return await this.#audit(draft, configurations, isWanted);
    } catch (error) {
      if (configurations !== this.#configurations) return null;
      const failure = pageFailure(error, draft.path ?? '-');
      if (error instanceof Failure) this.#fail(failure);
      else if (error instanceof Error) this.#session.io.stderr.write(`${error.stack}\n`);
      const { file, range, message } = placedFailure(failure, this.#session.io.cwd, this.#language);
      const line = range.end.character > 0 ? `:${range.start.line + 1}` : '';
      const place = file === null || file === draft.path ? '' : `${file}${line} `;
      return noted({
        severity: 1,
        message: say('not-audited', { reason: place + message }),
        code: failure.id,
      });
    }
  }

  /** Reads the configuration of a folder, for what may be wrong with it. */
  async check(file: string): Promise<void> {
    try {
      await this.#configurations.for(resolve(file, '..', '-'));
    } catch (error) {
      if (error instanceof Failure) this.#fail(error);
    }
  }

  async #audit(
    draft: Draft,
    configurations: Configurations,
    isWanted: () => boolean,
  ): Promise<AuditedDraft | null> {
    const { path, text, before } = draft;
    const { inlineConfig } = this.#options;
    const configuration = await configurations.for(path);
    const { effective, ruleSet, known: rules } = configuration;
    this.#follow(effective);
    if (path !== null && (await configurations.leftOut(path))) return { ...NOTHING, effective };
    const document = await readText(text, draft.format, effective.mainContent.value, inlineConfig);
    if (!isWanted() || configurations !== this.#configurations) return null;
    const result = inspectDocument(document, ruleSet, configuration.reading);
    const known = new Set(rules.map(({ id }) => id));
    const active = new Set(ruleSet.rules.map(({ id }) => id));
    const { findings, problems } = inlineConfig
      ? applyDirectives(document, result.findings, known, active)
      : { findings: result.findings, problems: [] };
    const shown = atLeast(this.#unknown(path, findings), effective.minConfidence.value);
    const page = {
      path: path ?? '-',
      jurisdictions: effective.jurisdictions.value,
      result: { ...result, findings: shown },
    };
    const wanted = { language: this.#language, rules: indexRules(rules), jurisdictions: [], before };
    return {
      findings: editorFindings(page, wanted),
      notes: [
        ...noticeNotes(page, wanted),
        ...this.#directiveNotes(problems, document, draft, known, effective.unusedDirectives.value),
      ],
      effective,
    };
  }

  /** The findings that the baseline does not hold. */
  #unknown(path: string | null, findings: readonly Finding[]): readonly Finding[] {
    const { baseline } = this.#options;
    if (baseline === undefined || path === null) return findings;
    const file = resolve(this.#session.io.cwd, baseline);
    this.#baseline ??= readBaseline(file, baseline);
    return compareWith(this.#baseline.get(baselineKey(file, path)) ?? [], findings).fresh;
  }

  #directiveNotes(
    problems: readonly DirectiveProblem[],
    document: Document,
    { before }: Draft,
    known: ReadonlySet<string>,
    unused: DirectiveSwitch,
  ): Note[] {
    const lines = new LineIndex(document.source);
    return problems.flatMap((problem) => {
      const note = directiveNote(problem, known, unused, this.#language);
      if (note === null) return [];
      return {
        range: rangeOf(lines.location(problem.span), before),
        severity: SEVERITY[note.severity],
        message: note.text,
        code: note.id,
        ...(isUseless(problem, problems, document) ? { unused: problem.span } : {}),
      };
    });
  }

  #begin(): Configurations {
    return new Configurations(this.#options, flagsOf(this.#options, this.#session), this.#session);
  }

  #fail(failure: Failure): void {
    const placed = placedFailure(failure, this.#session.io.cwd, this.#language);
    this.#failures.set(JSON.stringify(placed), placed);
    if (placed.file !== null) this.#files.add(placed.file);
  }

  #follow({ files, ruleFolders, lexicons }: Effective): void {
    for (const file of files) this.#files.add(file);
    for (const { value } of [...ruleFolders, ...lexicons]) this.#folders.add(value);
  }
}

function noted(note: Omit<Note, 'range'>): AuditedDraft {
  return { ...NOTHING, notes: [{ ...note, range: START }] };
}
