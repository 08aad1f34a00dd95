import { interval, missList, number, table } from './accuracy.markdown.mjs';
import { evaluate } from './accuracy.pages.mjs';

const LANGUAGES = ['en', 'fr'];
const NAMES = { en: 'English', fr: 'French' };
const LEVELS = ['high', 'medium', 'low'];
/** Runs of numbers, `[first, last]`, of pages whose text was left unread while rules were written. */
const UNREAD = [[251, 260]];
const UNTUNED = 'Pages nobody tuned for';
const GROUPS = [
  { title: UNTUNED, holds: isUnread },
  { title: 'Pages read while writing rules', holds: (page) => !isUnread(page) },
  { title: 'All pages', holds: () => true },
];

function numberOf({ name }) {
  return Number(/(\d+)\.\w+$/.exec(name)?.[1]);
}

function isUnread(page) {
  return UNREAD.some(([first, last]) => first <= numberOf(page) && numberOf(page) <= last);
}

/** Numbers of pages as runs, such as `001–056 and 101–132`. Numbers left out between two pages break no run. */
function numbersOf(pages, all) {
  const own = new Set(pages.map(numberOf));
  const runs = [];
  let open = false;
  for (const number of [...new Set(all.map(numberOf))].sort((a, b) => a - b)) {
    const near = open && Math.floor(number / 100) === Math.floor(runs.at(-1)[1] / 100);
    if (own.has(number) && near) runs.at(-1)[1] = number;
    else if (own.has(number)) runs.push([number, number]);
    open = own.has(number);
  }
  return runs.map((run) => run.map((number) => String(number).padStart(3, '0')).join('–')).join(', ');
}

/** The whole of docs/accuracy.md. */
export function accuracyDocument(pages, rules, misses) {
  const unknown = evaluate(pages, labelledWithout(pages, rules));
  const { micro } = evaluate(pages);
  const unread = numbersOf(pages.filter(isUnread), pages);
  const read = numbersOf(
    pages.filter((page) => !isUnread(page)),
    pages,
  );
  return `<!-- Written by "npm run accuracy". -->

# Accuracy

Measured on [fixtures/benchmark](../fixtures/benchmark/README.md), ${pages.length} labelled pages. \`claim-audit evaluate fixtures/benchmark\` prints the same figures, \`npm run accuracy\` writes them here, and \`npm run accuracy:check\` fails when they are stale.

## How to read it

A finding is right when a label of its rule overlaps it, and a false alarm otherwise. **Precision** is the share of findings that are right: how far to trust what is reported. **Recall** is the share of required labels that are found: how far to trust a clean report. **F1** is their harmonic mean. Labels on which careful readers differ count as right when reported, and never as missed. Micro figures count over all findings; macro F1 is the mean over rules with five required labels or more.

In brackets stand 95 % Wilson intervals: were the pages drawn anew, the true share would lie within them in 95 of 100 drawings. A rule with ten labels is known only roughly: 9 of 10 right is 0.90 (0.60–0.98). Rules whose intervals overlap widely cannot be told apart here. The intervals speak of chance only, not of pages of another kind than these.

Two careful readers agree with F1 .90 to .93. ${whatToExpect(read, unread)}

## Summary

${table(
  ['Set', 'Language', 'Pages', 'Labels', 'Found', 'False', 'Precision', 'Recall', 'F1', 'Macro F1'],
  groupsOf(pages).flatMap((group) => parts(pages, group).map((part) => summaryRow(group, part, rules))),
  2,
)}

${unlabelled(unknown, micro, pages)}

## By confidence

How often findings of each confidence are right, every finding counted. \`high\` is meant to be right 95 times in 100, \`medium\` 80 times; \`--min-confidence\` leaves the others out. The tables by rule below give the same as right findings of all.

${confidenceTable(pages, rules)}

## Neutral pages

False alarms for each 1,000 words of pages that sell nothing: leaflets, abstracts, encyclopaedia articles, journalism, regulators' notices.

${table(
  ['Set', 'Language', 'Pages', 'Words', 'Error', 'Warning', 'Info', 'All'],
  groupsOf(pages).flatMap((group) => parts(pages, group).map((part) => neutralRow(group, part, rules))),
  2,
)}

${groupsOf(pages)
  .map((group) => `## ${group.title}\n\n${groupTables(pages, group, rules)}`)
  .join('\n')}
## Scoring another tool

Any tool, or reader, can be scored on the same pages. It writes what it found as [report.schema.json](../rules/schema/report.schema.json) has it; scoring needs only this much:

\`\`\`json
{
  "files": [
    {
      "path": "fixtures/benchmark/en/001.txt",
      "findings": [
        {
          "rule": "cure-claim",
          "severity": "error",
          "confidence": "high",
          "location": { "start": { "offset": 120 }, "end": { "offset": 151 } }
        }
      ]
    }
  ]
}
\`\`\`

\`path\` ends in \`en/NAME.txt\` or the like; \`offset\` counts UTF-16 code units of the file from 0, \`end\` exclusive; \`severity\` and \`confidence\` may be left out. A page that is not in the report has no findings. Then

\`\`\`sh
npm run build && node scripts/accuracy.mjs --report REPORT.json
\`\`\`

prints the tables above for it. A tool with rules of its own maps them to those of the benchmark first, by their meaning (\`claim-audit explain RULE\`). Rules that it does not have count as missed, unless \`--rule ID\`, given once for each rule that it has, leaves the others out. ${unread ? `Whoever tunes a tool should read pages ${read} only, and give its figures on ${unread}. ` : ''}How the pages were labelled stands in [fixtures/benchmark/README.md](../fixtures/benchmark/README.md).

## Known misses

What each rule should find and does not yet, as its file keeps it. The tests fail when one is found, so that it becomes an example of what is.

${missList(misses)}`;
}

function whatToExpect(read, unread) {
  if (!unread)
    return `The rules were written while looking at all of these pages (${read}): on a page of your own expect less, above all in recall.`;
  return `The rules were written while looking at pages ${read}; what to expect on a page of your own is what stands under *${UNTUNED}* (${unread}), whose text was left unread, though its totals were looked at while the rules grew.`;
}

/** The figures by rule over all pages and by language, for `--report`. */
export function ruleTables(pages, rules) {
  return groupsOf(pages)
    .map((group) => `## ${group.title}\n\n${groupTables(pages, group, rules)}`)
    .join('\n');
}

/** Sets of pages that are not empty; all pages alone where all were read. */
function groupsOf(pages) {
  return pages.some(isUnread) ? GROUPS : GROUPS.slice(-1);
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
        ['all findings (micro)', ...figures(micro), ...shares(micro)],
        ['mean of rules (macro)', '', '', '', '', '', number(macroF1), '', '', ''],
        ...Object.entries(scores).map(([rule, score]) => [
          `\`${rule}\``,
          ...figures(score),
          ...shares(score),
        ]),
      ];
      const headings = [
        ...['Rule', 'Labels', 'Found', 'False', 'Precision', 'Recall', 'F1'],
        ...['High', 'Medium', 'Low'],
      ];
      const title = language === 'both' ? 'Both languages' : language;
      return `### ${title}\n\n${held.length} pages (${numbersOf(held, pages)}), ${neutral.pages} of them neutral.\n\n${table(headings, rows)}\n`;
    })
    .join('\n');
}

/** Precision of each confidence, by set and language. */
function confidenceTable(pages, rules) {
  const rows = groupsOf(pages).flatMap((group) =>
    parts(pages, group).map(({ language, pages: held }) => {
      const { byConfidence } = evaluate(held, rules).micro;
      const cells = LEVELS.flatMap((level) => {
        const { findings, right, precision } = byConfidence[level];
        return [String(findings), `${number(precision)}${interval(right, findings)}`];
      });
      return [group.title, language, ...cells];
    }),
  );
  const headings = LEVELS.flatMap((level) => [level[0].toUpperCase() + level.slice(1), 'Precision']);
  return table(['Set', 'Language', ...headings], rows, 2);
}

/** Right findings of all, by confidence. */
function shares({ byConfidence }) {
  return LEVELS.map((level) => {
    const { findings, right } = byConfidence[level];
    return findings === 0 ? '–' : `${right}/${findings}`;
  });
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
