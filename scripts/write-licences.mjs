import { readdirSync, readFileSync, writeFileSync } from 'node:fs';

const PACKAGE = /^node_modules\/(?:@[^/]+\/)?[^/]+/;

/** Writes the licences of every package that the bundles hold, as those licences ask. */
export function writeLicences(metafiles, out) {
  const inputs = metafiles.flatMap(({ inputs }) => Object.keys(inputs));
  const folders = new Set(inputs.map((input) => PACKAGE.exec(input)?.[0]).filter(Boolean));
  const parts = [...folders].sort().map((folder) => {
    const { name, version, license } = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8'));
    const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
    const text = file ? readFileSync(`${folder}/${file}`, 'utf8').trim() : `Licence: ${license}`;
    return `${name} ${version}\n\n${text}\n`;
  });
  writeFileSync(out, parts.join(`\n${'-'.repeat(80)}\n\n`));
}
