const Z = 1.96;

/** 95 % Wilson interval of a share, in brackets. */
export function interval(part, whole) {
  if (whole === 0) return '';
  const share = part / whole;
  const middle = share + Z ** 2 / (2 * whole);
  const half = Z * Math.sqrt((share * (1 - share)) / whole + Z ** 2 / (4 * whole ** 2));
  const scale = 1 + Z ** 2 / whole;
  const bound = (value) => Math.min(Math.max(value / scale, 0), 1).toFixed(2);
  return ` (${bound(middle - half)}–${bound(middle + half)})`;
}

/** A figure, or a dash where there is none. */
export function number(value) {
  return value === null ? '–' : value.toFixed(3);
}

/**
 * A table of Markdown.
 *
 * @param textColumns how many columns from the left hold words
 */
export function table(headings, rows, textColumns = 1) {
  const line = (cells) => `| ${cells.join(' | ')} |`;
  const rule = headings.map((_, column) => (column < textColumns ? '---' : '---:'));
  return [line(headings), line(rule), ...rows.map(line)].join('\n');
}

/** Known misses by category and rule. */
export function missList(misses) {
  if (misses.size === 0) return 'None is written down.\n';
  return [...misses]
    .map(([category, rules]) => {
      const lines = rules.flatMap(({ rule, misses: examples }) => [
        `- \`${rule}\``,
        ...examples.map(({ language, text }) => `  - ${language}: ${oneLine(text)}`),
      ]);
      return `### ${category[0].toUpperCase()}${category.slice(1)}\n\n${lines.join('\n')}\n`;
    })
    .join('\n');
}

function oneLine(text) {
  return text.replace('[[', '').replace(']]', '').replace(/\s+/g, ' ').trim();
}
