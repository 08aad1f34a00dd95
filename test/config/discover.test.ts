import { join } from 'node:path';
import { expect, test } from 'vitest';
import { Discovery, foldersUp } from '../../src/config/discover.ts';
import { folderOf } from '../support/folder.ts';

const root = folderOf({
  'claim-audit.config.yaml': '',
  'package.json': '{ "name": "claim-audit" }',
  'a/package.json': '{ "claim-audit": {} }',
  'a/b/package.json': '{ "keywords": ["claim-audit"] }',
  'c/package.json': '{ "claim-audit": ',
  'd/claim-audit.config.yml': '',
  'd/claim-audit.config.json': '',
});

test.each([
  ['.', ['claim-audit.config.yaml']],
  ['none/at/all', ['claim-audit.config.yaml']],
  ['a', ['a/package.json']],
  ['a/b', ['a/package.json']],
  ['c', ['claim-audit.config.yaml']],
  ['d', ['d/claim-audit.config.yml', 'd/claim-audit.config.json']],
])('%s goes by %s', (folder, expected) => {
  expect(new Discovery().find(join(root, folder))).toEqual(expected.map((path) => join(root, path)));
});

test('walks up to the root', () => {
  expect(foldersUp('/a/b')).toEqual(['/a/b', '/a', '/']);
});
