import type { Effective, FailOn } from '../config/types.ts';
import type { DirectiveNote } from '../report/page.ts';
import type { Finding } from '../rules/types.ts';
import { shownPath } from './config-failure.ts';
import { Failure } from './failure.ts';

type Reported = Finding | DirectiveNote;

const RANK: Readonly<Record<FailOn, number>> = { info: 0, warning: 1, error: 2, never: 3 };

/** What the findings of a run mean for its exit code, by `--fail-on` and `--max-warnings`. */
export class Limits {
  readonly #counted = new WeakSet<Reported>();
  /** Warnings by the setting that limits them. */
  readonly #warnings = new Map<
    string,
    { count: number; limit: number; origin: Effective['maxWarnings']['origin'] }
  >();
  /** What makes the run fail: findings, and suppressions that need mending. */
  counted = 0;

  /** Takes in what is reported of a page. */
  add(reported: readonly Reported[], { failOn, maxWarnings }: Effective): void {
    for (const one of reported) {
      if (RANK[one.severity] < RANK[failOn.value]) continue;
      this.#counted.add(one);
      this.counted++;
    }
    const { value: limit, origin } = maxWarnings;
    if (limit === null) return;
    const key = origin.kind === 'file' ? origin.place.path : origin.kind;
    const before = this.#warnings.get(key)?.count ?? 0;
    const count = before + reported.filter(({ severity }) => severity === 'warning').length;
    this.#warnings.set(key, { count, limit, origin });
  }

  /** Whether something that was taken in makes the run fail. */
  counts(reported: Reported): boolean {
    return this.#counted.has(reported);
  }

  /** Limits that were passed, one by one. */
  excess(cwd: string): Failure[] {
    return [...this.#warnings.values()]
      .filter(({ count, limit }) => count > limit)
      .map(({ count, limit, origin }) => {
        const by =
          origin.kind === 'file'
            ? `${shownPath(origin.place.path, cwd)}:${origin.place.line}`
            : '--max-warnings';
        return new Failure('too-many-warnings', { count, limit, by });
      });
  }
}
