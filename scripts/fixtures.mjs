import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';

/**
 * Compares what the built tool finds on the sample pages of fixtures/pages with what is expected.
 *
 *     node scripts/fixtures.mjs            prints the differences, and fails when there are any
 *     node scripts/fixtures.mjs --update   moves expectations between `expected` and `knownMisses`, and
 *                                          brings `knownAlarms` up to date; what is wanted stays as it is
 */
const { audit } = await import('../dist/index.js');
const { update } = parseArgs({ options: { update: { type: 'boolean' } } }).values;
const FOLDER = 'fixtures/pages';
const FORMATS = { txt: 'text', md: 'markdown', html: 'html' };

for (const name of readdirSync(FOLDER, { recursive: true, encoding: 'utf8' }).sort()) {
  const extension = name.split('.').pop();
  if (!(extension in FORMATS)) continue;
  const source = readFileSync(`${FOLDER}/${name}`, 'utf8');
  const path = `${FOLDER}/${name.replace(/\.\w+$/, '.expected.json')}`;
  const before = JSON.parse(readFileSync(path, 'utf8'));
  const after = compare(before, source, audit(source, { format: FORMATS[extension] }).findings);
  for (const list of ['knownMisses', 'knownAlarms']) {
    tell(name, `new in ${list}`, without(after[list], before[list]));
    tell(name, `no longer in ${list}`, without(before[list], after[list]));
  }
  if (update) writeFileSync(path, print(after));
}

/** The same expectations, sorted into those met and those not. */
function compare({ kind, expected, allowed, knownMisses, knownAlarms }, source, findings) {
  const wanted = inOrder([...expected, ...knownMisses], source);
  const isMet = (entry) => findings.some((finding) => meets(entry, finding, source));
  const alarms = knownAlarms.filter(isMet);
  for (const finding of findings) {
    if ([...wanted, ...allowed, ...alarms].some((entry) => meets(entry, finding, source))) continue;
    alarms.push({ rule: finding.rule, excerpt: uniqueWords(finding, source) });
  }
  return {
    kind,
    expected: wanted.filter(isMet),
    allowed,
    knownMisses: wanted.filter((entry) => !isMet(entry)),
    knownAlarms: inOrder(alarms, source),
  };
}

function meets({ rule, excerpt }, finding, source) {
  const start = placeOf(excerpt, source);
  const end = excerpt === undefined ? source.length : start + excerpt.length;
  return finding.rule === rule && finding.span.start < end && start < finding.span.end;
}

function placeOf(excerpt, source) {
  return excerpt === undefined ? 0 : source.indexOf(excerpt);
}

function inOrder(entries, source) {
  return [...entries].sort((a, b) => placeOf(a.excerpt, source) - placeOf(b.excerpt, source));
}

/** The words of a finding, with as much of their sentence as makes them occur once. */
function uniqueWords({ span, context }, source) {
  const words = source.slice(span.start, span.end);
  return source.split(words).length === 2 ? words : source.slice(context.span.start, context.span.end);
}

function without(entries, others) {
  const known = new Set(others.map((entry) => JSON.stringify(entry)));
  return entries.filter((entry) => !known.has(JSON.stringify(entry)));
}

function tell(name, change, entries) {
  for (const { rule, excerpt = 'the whole page' } of entries) {
    console.log(`${name}: ${change}: ${rule}: ${excerpt}`);
    if (!update) process.exitCode = 1;
  }
}

/** One expectation a line. */
function print({ kind, ...lists }) {
  const parts = Object.entries(lists).map(([list, entries]) => {
    const lines = entries.map(
      (entry) =>
        `    ${JSON.stringify(entry).replace(/^{/, '{ ').replace(/}$/, ' }').replaceAll('":"', '": "').replaceAll('","', '", "')}`,
    );
    return entries.length === 0 ? `  "${list}": []` : `  "${list}": [\n${lines.join(',\n')}\n  ]`;
  });
  return `{\n  "kind": "${kind}",\n${parts.join(',\n')}\n}\n`;
}
