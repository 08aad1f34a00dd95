import type { Effective, FailOn } from '../config/types.ts';
import type { Finding } from '../rules/types.ts';
import { shownPath } from './config-failure.ts';
import { Failure } from './failure.ts';

const RANK: Readonly<Record<FailOn, number>> = { info: 0, warning: 1, error: 2, never: 3 };

/** What the findings of a run mean for its exit code, by `--fail-on` and `--max-warnings`. */
export class Limits {
  readonly #counted = new WeakSet<Finding>();
  /** Warnings by the setting that limits them. */
  readonly #warnings = new Map<
    string,
    { count: number; limit: number; origin: Effective['maxWarnings']['origin'] }
  >();
  /** Findings that make the run fail. */
  counted = 0;

  /** Takes in the findings of a page. */
  add(findings: readonly Finding[], { failOn, maxWarnings }: Effective): void {
    for (const finding of findings) {
      if (RANK[finding.severity] < RANK[failOn.value]) continue;
      this.#counted.add(finding);
      this.counted++;
    }
    const { value: limit, origin } = maxWarnings;
    if (limit === null) return;
    const key = origin.kind === 'file' ? origin.place.path : origin.kind;
    const before = this.#warnings.get(key)?.count ?? 0;
    const count = before + findings.filter(({ severity }) => severity === 'warning').length;
    this.#warnings.set(key, { count, limit, origin });
  }

  /** Whether a finding that was taken in makes the run fail. */
  counts(finding: Finding): boolean {
    return this.#counted.has(finding);
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
