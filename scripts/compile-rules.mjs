import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';

const RULES = 'rules';
const OUT = 'dist/rules';
/** Parts of rules that most runs have no use for; they are read when first asked for. */
const RARELY_READ = ['explanation', 'basis', 'examples'];

/**
 * Compiles the rules and lexicons of the project with the compiler just built, and writes what the program reads.
 * Problems go to standard error as `file:line: …`.
 *
 * @returns whether there was no problem
 */
export async function compileShippedRules() {
  const { compileRules, lexiconToBytes, packNames, shippedVocabulary } = await import('../dist/compile.js');
  const files = readdirSync(RULES, { recursive: true })
    .filter((path) => /\.ya?ml$/.test(path))
    .map((path) => ({ path: path.replaceAll('\\', '/'), text: readFileSync(`${RULES}/${path}`, 'utf8') }));
  const { compiled, problems } = compileRules(files);
  for (const { path, line, place, value, problem, detail } of problems) {
    const what = [place, value && `"${value}"`].filter(Boolean).join(' ');
    console.error(`${RULES}/${path}:${line}: ${what ? `${what}: ` : ''}${problem}: ${detail}`);
  }
  mkdirSync(OUT, { recursive: true });
  const rules = compiled.rules.map((rule) => Object.entries(rule));
  const isRare = ([key]) => RARELY_READ.includes(key);
  const part = (wanted) => JSON.stringify(rules.map((entries) => Object.fromEntries(entries.filter(wanted))));
  writeFileSync(
    `${OUT}/rules.json`,
    part((entry) => !isRare(entry)),
  );
  writeFileSync(`${OUT}/rule-texts.json`, part(isRare));
  writeFileSync(`${OUT}/vocabulary.json`, JSON.stringify(shippedVocabulary(compiled.vocabulary)));
  for (const [language, lexicon] of Object.entries(compiled.lexicons)) {
    writeFileSync(`${OUT}/${language}.lexicon`, lexiconToBytes(lexicon));
    writeFileSync(`${OUT}/${language}.names`, lexiconToBytes(packNames(compiled.vocabulary, language)));
  }
  if (problems.length > 0) console.error(`${problems.length} problems in the rules.`);
  return problems.length === 0;
}
