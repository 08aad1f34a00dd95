import type { Severity } from '../../rules/types.ts';
import { html, type Markup } from './markup.ts';

export interface Bar {
  readonly label: string;
  readonly count: number;
  /** Colour of the bar; plain where there is none. */
  readonly severity?: Severity;
}

/** Counts as bars in a table, which reads as well without them; attributes of SVG size the bars, as no inline style may. */
export function barChart(
  caption: string,
  head: readonly [label: string, count: string],
  bars: readonly Bar[],
): Markup {
  const most = Math.max(1, ...bars.map(({ count }) => count));
  const rows = bars.map(({ label, count, severity }) => {
    const width = Math.round((count / most) * 1000) / 10;
    return html`<tr><th scope="row">${label}</th><td class="bar"><svg viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true" focusable="false"><rect class="track" width="100" height="10"/><rect class="${severity ?? 'plain'}" width="${width}" height="10"/></svg></td><td class="n">${count}</td></tr>`;
  });
  return html`<table class="chart"><caption>${caption}</caption><thead><tr><th scope="col">${head[0]}</th><td></td><th scope="col">${head[1]}</th></tr></thead><tbody>${rows}</tbody></table>`;
}

/** Counts by severity as one bar, for a row of a list; the counts stand beside it. */
export function stackedBar(counts: Readonly<Record<Severity, number>>, most: number): Markup {
  let x = 0;
  const parts = (['error', 'warning', 'info'] as const).map((severity) => {
    const width = Math.round((counts[severity] / Math.max(1, most)) * 1000) / 10;
    const part = html`<rect class="${severity}" x="${x}" width="${width}" height="10"/>`;
    x = Math.round((x + width) * 10) / 10;
    return part;
  });
  return html`<svg viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true" focusable="false">${parts}</svg>`;
}
