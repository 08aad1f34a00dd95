import { evaluate } from './accuracy.pages.mjs';

const LANGUAGES = ['en', 'fr'];
const NAMES = { en: 'English', fr: 'French' };
/** Numbers of the pages whose text was left unread while rules were written. */
const UNREAD = [[213, 230]];
const GROUPS = [
  { title: 'Pages nobody tuned for', note: '213–230', holds: isUnread },
  { title: 'Pages read while writing rules', note: '001–132 and 201–212', holds: (page) => !isUnread(page) },
  { title: 'All pages', note: '001–230', holds: () => true },
];

function isUnread({ name }) {
  const number = Number(/(\d+)\.\w+$/.exec(name)?.[1]);
  return UNREAD.some(([first, last]) => first <= number && number <= last);
}

/** The whole of docs/accuracy.md. */
export function accuracyDocument(pages, rules, misses) {
  const unknown = evaluate(pages, labelledWithout(pages, rules));
  const { micro } = evaluate(pages);
  return `<!-- Written by "npm run accuracy". -->

# Accuracy

Measured on [fixtures/benchmark](../fixtures/benchmark/README.md), ${pages.length} labelled pages. \`claim-audit evaluate fixtures/benchmark\` prints the same figures, \`npm run accuracy\` writes them here, and \`npm run accuracy:check\` fails when they are stale.

## How to read it

A finding is right when a label of its rule overlaps it, and a false alarm otherwise. **Precision** is the share of findings that are right, **recall** the share of required labels that are found, **F1** their harmonic mean. Labels on which careful readers differ count as right when reported, and never as missed. Micro figures count over all findings; macro F1 is the mean over rules with five required labels or more. In brackets stand 95 % Wilson intervals: a rule with ten labels is known only roughly.

Two careful readers agree with F1 .90 to .93. The rules were written while looking at pages 001–132 and 201–212; what to expect on a page of your own is what stands under *${GROUPS[0].title}* (213–230), whose text was left unread, though its totals were looked at while the rules grew.

## Summary

${table(
  ['Set', 'Language', 'Pages', 'Labels', 'Found', 'False', 'Precision', 'Recall', 'F1', 'Macro F1'],
  GROUPS.flatMap((group) => parts(pages, group).map((part) => summaryRow(group, part, rules))),
  2,
)}

${unlabelled(unknown, micro, pages)}

## Neutral pages

False alarms for each 1,000 words of pages that sell nothing: leaflets, abstracts, encyclopaedia articles, journalism, regulators' notices.

${table(
  ['Set', 'Language', 'Pages', 'Words', 'Error', 'Warning', 'Info', 'All'],
  GROUPS.flatMap((group) => parts(pages, group).map((part) => neutralRow(group, part, rules))),
  2,
)}

${GROUPS.map((group) => `## ${group.title}\n\n${groupTables(pages, group, rules)}`).join('\n')}
## Scoring another tool

The pages, labels and scoring are described in [fixtures/benchmark/README.md](../fixtures/benchmark/README.md). A tool that writes its findings as [report.schema.json](../rules/schema/report.schema.json) has them is scored by

\`\`\`sh
npm run build && node scripts/accuracy.mjs --report REPORT.json
\`\`\`

## Known misses

What each rule should find and does not yet, as its file keeps it. The tests fail when one is found, so that it becomes an example of what is.

${missList(misses)}`;
}

/** The figures by rule over all pages and by language, for `--report`. */
export function ruleTables(pages, rules) {
  return GROUPS.map((group) => `## ${group.title}\n\n${groupTables(pages, group, rules)}`).join('\n');
}

function parts(pages, { holds }) {
  const held = pages.filter(holds);
  return [
    { language: 'both', pages: held },
    ...LANGUAGES.map((group) => ({
      language: NAMES[group],
      pages: held.filter((page) => page.group === group),
    })),
  ];
}

function groupTables(pages, group, rules) {
  return parts(pages, group)
    .map(({ language, pages: held }) => {
      const { micro, macroF1, rules: scores, neutral } = evaluate(held, rules);
      const rows = [
        ['all findings (micro)', ...figures(micro)],
        ['mean of rules (macro)', '', '', '', '', '', number(macroF1)],
        ...Object.entries(scores).map(([rule, score]) => [`\`${rule}\``, ...figures(score)]),
      ];
      const headings = ['Rule', 'Labels', 'Found', 'False', 'Precision', 'Recall', 'F1'];
      const title = language === 'both' ? 'Both languages' : language;
      return `### ${title}\n\n${held.length} pages (${group.note}), ${neutral.pages} of them neutral.\n\n${table(headings, rows)}\n`;
    })
    .join('\n');
}

function summaryRow({ title }, { language, pages }, rules) {
  const { micro, macroF1 } = evaluate(pages, rules);
  return [title, language, String(pages.length), ...figures(micro), number(macroF1)];
}

function neutralRow({ title }, { language, pages }, rules) {
  const { neutral } = evaluate(pages, rules);
  const { error, warning, info } = neutral.falseAlarms;
  const rate = (count) => (neutral.words === 0 ? '–' : ((count / neutral.words) * 1000).toFixed(2));
  return [
    title,
    language,
    String(neutral.pages),
    String(neutral.words),
    rate(error),
    rate(warning),
    rate(info),
    neutral.perThousandWords.toFixed(2),
  ];
}

function labelledWithout(pages, rules) {
  const labelled = pages.flatMap(({ labels }) => labels.map(({ rule }) => rule));
  return new Set(labelled.filter((rule) => !rules.has(rule)));
}

function unlabelled({ rules, micro }, whole) {
  const names = Object.keys(rules);
  if (names.length === 0) return 'The tool has a rule for every label of the benchmark.';
  return `The tables leave out ${micro.required} labels of rules that this version does not have (${names
    .map((name) => `\`${name}\``)
    .join(
      ', ',
    )}); counted as missed, they bring recall over all pages to ${number(whole.recall)} and F1 to ${number(whole.f1)}.`;
}

function figures({ required, found, optionalFound, falseAlarms, precision, recall, f1 }) {
  const right = found + optionalFound;
  return [
    String(required),
    String(found),
    String(falseAlarms),
    `${number(precision)}${interval(right, right + falseAlarms)}`,
    `${number(recall)}${interval(found, required)}`,
    number(f1),
  ];
}

const Z = 1.96;

/** 95 % Wilson interval of a share, in brackets. */
function interval(part, whole) {
  if (whole === 0) return '';
  const share = part / whole;
  const middle = share + Z ** 2 / (2 * whole);
  const half = Z * Math.sqrt((share * (1 - share)) / whole + Z ** 2 / (4 * whole ** 2));
  const scale = 1 + Z ** 2 / whole;
  const bound = (value) => Math.min(Math.max(value / scale, 0), 1).toFixed(2);
  return ` (${bound(middle - half)}–${bound(middle + half)})`;
}

function number(value) {
  return value === null ? '–' : value.toFixed(3);
}

/** @param textColumns how many columns from the left hold words */
function table(headings, rows, textColumns = 1) {
  const line = (cells) => `| ${cells.join(' | ')} |`;
  const rule = headings.map((_, column) => (column < textColumns ? '---' : '---:'));
  return [line(headings), line(rule), ...rows.map(line)].join('\n');
}

function missList(misses) {
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
