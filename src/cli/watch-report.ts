import { type ReportedPage, type RuleIndex, SEVERITIES } from '../report/page.ts';
import { printable } from '../report/printable.ts';
import { type Appearance, type Style, styleOf } from '../report/style.ts';
import { quietText } from '../report/text.ts';
import { reportPhrases } from '../report/wording/report.ts';
import { type Say, sayIn } from '../report/wording/table.ts';
import type { Finding } from '../rules/types.ts';
import { type WatchPhrases, watchPhrases } from './wording/watch.ts';

/** Writes what happens to pages while they are watched, a line for each finding. */
export class WatchReport {
  readonly #rules: RuleIndex;
  readonly #appearance: Appearance;
  readonly #write: (text: string) => void;
  readonly #say: Say<WatchPhrases>;
  readonly #style: Style;
  /** Pages as they were last shown: places of what went are in their text. */
  readonly #shown = new Map<string, ReportedPage>();

  constructor(rules: RuleIndex, appearance: Appearance, write: (text: string) => void) {
    this.#rules = rules;
    this.#appearance = appearance;
    this.#write = write;
    this.#say = sayIn(watchPhrases, appearance.language);
    this.#style = styleOf(appearance);
  }

  /** A page as it is when the watch begins. */
  state(page: ReportedPage): void {
    this.#shown.set(page.path, page);
    this.#write(this.#lines('', page, page.result.findings));
    this.#writeState(page);
  }

  watching(count: number): void {
    this.#write(`${this.#style.strong(this.#say('watching', { count }))}\n`);
  }

  /** A page that was saved. */
  change(page: ReportedPage, came: readonly Finding[], went: readonly Finding[]): void {
    const before = this.#shown.get(page.path) ?? page;
    this.#shown.set(page.path, page);
    const path = printable(page.path);
    if (came.length + went.length === 0)
      this.#write(`${this.#say('same', { path, counts: this.#counts(page) })}\n`);
    else {
      this.#write(this.#lines(`${this.#style.good('-')} `, before, went));
      this.#write(this.#lines(`${this.#style.severity.error('+')} `, page, came));
      this.#writeState(page);
    }
  }

  gone(page: ReportedPage): void {
    this.#shown.delete(page.path);
    this.#write(this.#lines(`${this.#style.good('-')} `, page, page.result.findings));
    this.#write(`${this.#say('gone', { path: printable(page.path) })}\n`);
  }

  stopped(): void {
    this.#write(`\n${this.#say('stopped')}\n`);
  }

  #writeState(page: ReportedPage): void {
    const path = printable(page.path);
    const isClean = page.result.findings.length === 0;
    const text = isClean
      ? this.#style.good(this.#say('state-clean', { path }))
      : this.#say('state', { path, counts: this.#counts(page) });
    this.#write(`${text}\n`);
  }

  #lines(sign: string, page: ReportedPage, findings: readonly Finding[]): string {
    return quietText(page, findings, this.#rules, this.#appearance)
      .split('\n')
      .filter(Boolean)
      .map((line) => `${sign}${line}\n`)
      .join('');
  }

  #counts({ result }: ReportedPage): string {
    const say = sayIn(reportPhrases, this.#appearance.language);
    return SEVERITIES.map((severity) => {
      const count = result.findings.filter((finding) => finding.severity === severity).length;
      return say('severity-count', { severity, count });
    }).join(', ');
  }
}
