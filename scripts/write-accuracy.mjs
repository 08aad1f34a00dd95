import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';

/**
 * Writes docs/accuracy.md from what `evaluate` prints over labelled pages.
 *
 *     npm run accuracy -- FOLDER…
 */
const folders = process.argv.slice(2);
const command = ['evaluate', ...folders, '--format', 'markdown', '--lang', 'en'];
const { status, stdout, stderr } = spawnSync(process.execPath, ['bin/claim-audit.js', ...command], {
  encoding: 'utf8',
  maxBuffer: 64 * 1024 * 1024,
});
if (status === 0) {
  const intro = `# Accuracy

Printed by \`claim-audit ${command.slice(0, 1 + folders.length).join(' ')}\`; written again by \`npm run accuracy -- ${folders.join(' ')}\`.

A finding is right when a label of its rule overlaps it. Labels on which careful readers differ count neither as missed nor as false alarms. The macro average is over rules with five required labels or more.
`;
  writeFileSync('docs/accuracy.md', `${intro}\n${stdout}`);
} else {
  process.stderr.write(stderr);
  process.exitCode = 1;
}
