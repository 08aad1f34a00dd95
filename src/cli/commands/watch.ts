import { compareWith, entriesFor } from '../../baseline/compare.ts';
import { indexRules, type ReportedPage } from '../../report/page.ts';
import type { Finding } from '../../rules/types.ts';
import { STDIN } from '../../sources/index.ts';
import { Configurations, flagsOf } from '../configuration.ts';
import { ExitCode } from '../exit-code.ts';
import { Failure, PageFailure, reasonOf } from '../failure.ts';
import { FolderWatch, foldersOf } from '../folder-watch.ts';
import { beginInspection } from '../inspector.ts';
import { type Page, type PageOptions, pagesOf } from '../pages.ts';
import { pageFailure } from '../read-page.ts';
import { beginScreening, type ScreeningOptions } from '../screening.ts';
import type { GlobalOptions, Session } from '../session.ts';
import { WatchReport } from '../watch-report.ts';
import { failureText } from '../wording/failures.ts';

interface WatchCommandOptions extends PageOptions, Pick<ScreeningOptions, 'baseline' | 'inlineConfig'> {}

/** A page's text, or the bytes of a file whose text is still to be taken out. */
type Content = string | Uint8Array;

/** A page as it was last audited. */
interface Known {
  readonly content: Content;
  readonly reported: ReportedPage;
}

/** Audits pages, and again whenever they are saved, until it is told to end. */
export async function watchCommand(
  args: readonly string[],
  options: WatchCommandOptions & GlobalOptions,
  session: Session,
): Promise<number> {
  if (args.includes(STDIN)) throw new Failure('watch-stdin', null);
  const { io, appearance } = session;
  const telling = new Telling(session);
  const own = { ...session, tell: (failure: Failure) => telling.tell(failure) };
  const configurations = new Configurations(options, flagsOf(options, session), own);
  const rules = new Map(indexRules(await configurations.rulesFor(args)));
  const screening = await beginScreening(options, args, own);
  const inspector = await beginInspection(options, own);
  const report = new WatchReport(rules, appearance, (text) => io.stdout.write(text));
  const pages = new Map<string, Known>();

  const audit = async (page: Page): Promise<ReportedPage> => {
    const configuration = await configurations.for(page.path);
    for (const rule of configuration.known) rules.set(rule.id, rule);
    const screened = screening.screen(page.path, await inspector.inspect(page, configuration), {
      minConfidence: configuration.effective.minConfidence.value,
      known: new Set(rules.keys()),
      active: new Set(configuration.ruleSet.rules.map(({ id }) => id)),
      unusedDirectives: configuration.effective.unusedDirectives.value,
    });
    return { path: page.path, ...screened };
  };
  const scan = async (isFirst: boolean): Promise<void> => {
    telling.begin();
    const found = new Set<string>();
    for await (const page of pagesOf(args, 'watch', options, own, configurations)) {
      if (page instanceof Failure) {
        telling.tell(page);
        // A file that is being written, or cannot be read for now, is not gone.
        const { args: about } = page;
        if (about !== null && 'path' in about && page.id !== 'no-such-file') found.add(about.path);
        continue;
      }
      found.add(page.path);
      const before = pages.get(page.path);
      if (before && isSame(before.content, contentOf(page))) continue;
      try {
        const reported = await audit(page);
        pages.set(page.path, { content: contentOf(page), reported });
        if (isFirst || (!before && reported.result.findings.length === 0)) report.state(reported);
        else report.change(reported, ...differenceOf(before?.reported ?? null, reported));
      } catch (error) {
        if (error instanceof Failure && !(error instanceof PageFailure)) throw error;
        telling.tell(pageFailure(error, page.path));
      }
    }
    for (const [path, { reported }] of pages) {
      if (found.has(path)) continue;
      pages.delete(path);
      report.gone(reported);
    }
  };

  let isFirst = true;
  const running = new Serial(async () => {
    await scan(isFirst);
    if (isFirst && pages.size === 0) throw new Failure('watch-nothing', null);
    if (isFirst) report.watching(pages.size);
    isFirst = false;
  });
  const watch = new FolderWatch(() => {
    watch.follow(foldersOf(args, io.cwd));
    running.run();
  });
  try {
    // Before the pages are read, so that nothing is missed.
    watch.follow(foldersOf(args, io.cwd));
    running.run();
    await Promise.race([io.interrupted?.(), running.failed]);
  } catch (error) {
    if (error instanceof Failure) throw error;
    throw new Failure('watch-failed', { reason: reasonOf(error) });
  } finally {
    watch.close();
  }
  report.stopped();
  return ExitCode.clean;
}

function contentOf(page: Page): Content {
  return 'text' in page ? page.text : page.bytes;
}

function isSame(one: Content, other: Content): boolean {
  return typeof one === 'string' || typeof other === 'string'
    ? one === other
    : Buffer.compare(one, other) === 0;
}

/** The findings that came and those that went. */
function differenceOf(before: ReportedPage | null, after: ReportedPage): [came: Finding[], went: Finding[]] {
  const [was, is] = [before?.result.findings ?? [], after.result.findings];
  return [[...compareWith(entriesFor(was, []), is).fresh], [...compareWith(entriesFor(is, []), was).fresh]];
}

/** Tells a failure once, and not again as long as it lasts. */
class Telling {
  readonly #session: Session;
  #before = new Set<string>();
  #now = new Set<string>();

  constructor(session: Session) {
    this.#session = session;
  }

  begin(): void {
    this.#before = this.#now;
    this.#now = new Set();
  }

  tell(failure: Failure): void {
    const text = failureText(failure, this.#session.appearance.language);
    if (!this.#before.has(text) && !this.#now.has(text)) this.#session.tell(failure);
    this.#now.add(text);
  }
}

/** Runs a task one time after another: what is asked for while it runs is done once it has ended. */
class Serial {
  readonly #task: () => Promise<void>;
  #isRunning = false;
  #isAsked = false;
  #fail: (error: unknown) => void = () => {};
  /** Rejects when the task fails. */
  readonly failed: Promise<never>;

  constructor(task: () => Promise<void>) {
    this.#task = task;
    this.failed = new Promise((_, reject) => {
      this.#fail = reject;
    });
  }

  run(): void {
    this.#isAsked = true;
    if (!this.#isRunning) this.#loop().catch(this.#fail);
  }

  async #loop(): Promise<void> {
    this.#isRunning = true;
    while (this.#isAsked) {
      this.#isAsked = false;
      await this.#task();
    }
    this.#isRunning = false;
  }
}
