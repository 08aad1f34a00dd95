import type { Summary } from './page.ts';
import type { ReportPhrases } from './wording/report.ts';
import type { Say } from './wording/table.ts';

/** How many findings are not shown, and why; null where all are. */
export function withheldText({ withheld }: Summary, say: Say<ReportPhrases>): string | null {
  if (!withheld) return null;
  const counts = (['suppressed', 'known', 'unchanged'] as const)
    .filter((why) => withheld[why] > 0)
    .map((why) => say(`withheld.${why}`, { count: withheld[why] }));
  return counts.length === 0 ? null : `${say('withheld')} ${counts.join(', ')}`;
}

/** How many suppressions need mending; null where none does. */
export function directivesText({ directives }: Summary, say: Say<ReportPhrases>): string | null {
  return directives === 0 ? null : say('directives-to-mend', { count: directives });
}
