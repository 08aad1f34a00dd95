import { expect, test } from 'vitest';
import { changedLines } from '../../src/changes/diff.ts';

const bytes = (text: string) => Buffer.from(text, 'utf8').toString('latin1');

test('changed, added and removed lines', () => {
  const diff = `diff --git a/page.txt b/page.txt
index 1..2 100644
--- a/page.txt
+++ b/page.txt
@@ -2 +2 @@ heading
-old
+new
@@ -4,2 +3,0 @@
-gone
-gone
@@ -9,0 +8,3 @@
+one
+two
+three
\\ No newline at end of file
`;
  expect([...changedLines(diff)]).toEqual([
    [
      'page.txt',
      [
        { first: 2, last: 2 },
        { first: 8, last: 10 },
      ],
    ],
  ]);
});

test('text that looks like a header is text', () => {
  const diff = `--- a/page.txt
+++ b/page.txt
@@ -1 +1,2 @@
--- a/other.txt
+++ b/other.txt
+@@ -1 +1 @@
@@ -5 +6 @@
-x
+y
`;
  expect([...changedLines(diff)]).toEqual([
    [
      'page.txt',
      [
        { first: 1, last: 2 },
        { first: 6, last: 6 },
      ],
    ],
  ]);
});

test.each([
  ['+++ b/two words.txt\t', 'two words.txt'],
  ['+++ "b/\\303\\251t\\303\\251 \\"1\\".txt"', 'été "1".txt'],
  ['+++ "b/tab\\there\\\\.txt"', 'tab\there\\.txt'],
  ['+++ b/été.txt', 'été.txt'],
])('%s', (header, path) => {
  const diff = bytes(`--- a/x\n${header}\n@@ -0,0 +1 @@\n+new\n`);
  expect([...changedLines(diff)]).toEqual([[path, [{ first: 1, last: 1 }]]]);
});

test('a file that is gone has no lines', () => {
  const diff = '--- a/x\n+++ /dev/null\n@@ -1 +0,0 @@\n-old\n--- a/y\n+++ b/y\n@@ -1 +1 @@\n-a\n+b\n';
  expect([...changedLines(diff).keys()]).toEqual(['y']);
});
