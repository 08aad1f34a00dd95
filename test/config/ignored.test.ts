import { join } from 'node:path';
import { expect, test } from 'vitest';
import { Ignored } from '../../src/config/ignored.ts';
import { loadConfig } from '../../src/config/load.ts';
import { folderOf } from '../support/folder.ts';

const root = folderOf({
  'claim-audit.config.yaml': 'ignore:\n  - "*.tmp.txt"\n  - /only-here.txt\n',
  '.claimauditignore': '# drafts\r\ndrafts/\r\n*.old.txt\r\n!keep.old.txt\r\n',
  'sub/.claimauditignore': '!*.old.txt\na.txt\n',
});
const config = loadConfig(join(root, 'claim-audit.config.yaml'), root);

test.each([
  ['a.txt', null],
  ['drafts/deep/a.txt', '.claimauditignore:2 drafts/'],
  ['b.old.txt', '.claimauditignore:3 *.old.txt'],
  ['keep.old.txt', null],
  ['sub/b.old.txt', null],
  ['sub/a.txt', 'sub/.claimauditignore:2 a.txt'],
  ['sub/deep/a.txt', 'sub/.claimauditignore:2 a.txt'],
  ['deep/a.tmp.txt', 'claim-audit.config.yaml:2 *.tmp.txt'],
  ['only-here.txt', 'claim-audit.config.yaml:3 /only-here.txt'],
  ['sub/only-here.txt', null],
])('%s', async (page, expected) => {
  const found = await new Ignored().leftOut(join(root, page), config);
  expect(found && `${found.path.slice(root.length + 1)}:${found.line} ${found.pattern}`).toBe(expected);
});
