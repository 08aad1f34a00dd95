import { join } from 'node:path';
import { expect, test } from 'vitest';
import { starter } from '../../src/cli/wording/starter.ts';
import { schemaProblems } from '../../src/config/check.ts';
import { readConfigFile } from '../../src/config/file.ts';
import { DEFAULTS } from '../../src/config/defaults.ts';
import schema from '../../rules/schema/config.schema.json' with { type: 'json' };
import { folderOf } from '../support/folder.ts';

/** The starter with every line that could be a setting put in force. */
function inForce(text: string): string {
  return text.replace(/^# (?=[a-z-]+:(?: |$)(?!\$)| {2,}\S)/gm, '');
}

test.each(['en', 'fr'] as const)('the %s starter changes nothing and shows every key', (language) => {
  const folder = folderOf({
    'as-written.yaml': starter[language],
    'in-force.yaml': inForce(starter[language]),
  });
  const written = readConfigFile(join(folder, 'as-written.yaml'));
  expect(schemaProblems(written)).toEqual([]);
  expect(written.value).toEqual({
    'fail-on': DEFAULTS.failOn.value,
    'min-confidence': DEFAULTS.minConfidence.value,
  });
  const all = readConfigFile(join(folder, 'in-force.yaml'));
  expect(schemaProblems(all)).toEqual([]);
  const keys = Object.keys(schema.properties).filter((key) => key !== '$schema');
  expect(Object.keys(all.value as object).sort()).toEqual(keys.sort());
});
