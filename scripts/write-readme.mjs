import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';

const AD = `Golden Knee patch
Our patch repairs worn cartilage and relieves pain in seven days.
No side effects!
`;
const BLOCK = /(<!-- report -->\n```text\n)[\s\S]*?(\n```)/;

/** Puts a real report into README.md. Run it again when rules or reports have changed. */
const command = ['bin/claim-audit.js', '-', '--stdin-filename', 'ad.txt', '--lang', 'en'];
const { stdout, stderr } = spawnSync(process.execPath, command, { input: AD, encoding: 'utf8' });
if (stderr) throw new Error(stderr);
const readme = readFileSync('README.md', 'utf8');
const shown = `$ cat ad.txt\n${AD}\n$ claim-audit ad.txt\n${stdout.trimEnd()}`;
writeFileSync(
  'README.md',
  readme.replace(BLOCK, (_, start, end) => start + shown + end),
);
