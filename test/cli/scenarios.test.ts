import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { readScenario, runScenario, writeScenario } from '../support/scenario.ts';

const FOLDER = join(import.meta.dirname, 'scenarios');
/** `UPDATE_SCENARIOS=1` writes what the program prints into the scenarios; read the difference before committing it. */
const UPDATE = process.env.UPDATE_SCENARIOS === '1';

beforeAll(() => {
  const built = existsSync(join(import.meta.dirname, '../../dist/cli.js'));
  expect(built, 'scenarios run the built program: run "npm run build" first').toBe(true);
});

describe('scenarios', () => {
  const names = readdirSync(FOLDER).filter((name) => name.endsWith('.scenario'));
  test.each(names)('%s', (name) => {
    const path = join(FOLDER, name);
    const scenario = readScenario(path);
    const result = runScenario(scenario);
    if (UPDATE) writeScenario(path, { note: scenario.note, sections: result });
    else expect(Object.fromEntries(result)).toEqual(Object.fromEntries(scenario.sections));
  });
});
