import { expect, test } from 'vitest';
import { Queue } from '../../../src/cli/lsp/queue.ts';

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

test('what is asked for again before it begins is done once; tasks never overlap', async () => {
  const done: string[] = [];
  let running = 0;
  const queue = new Queue(async (key) => {
    expect(++running).toBe(1);
    await pause(5);
    running--;
    done.push(key);
  });
  await Promise.all([queue.ask('a', 20), queue.ask('b', 1), queue.ask('a', 20), queue.ask('a', 1)]);
  expect(done).toEqual(['b', 'a']);
  await queue.ask('a', 0);
  expect(done).toEqual(['b', 'a', 'a']);
});

test('what is dropped is not done, and nobody waits for it', async () => {
  const done: string[] = [];
  const queue = new Queue(async (key) => {
    done.push(key);
  });
  const waiting = queue.ask('a', 10);
  queue.drop('a');
  await waiting;
  queue.close();
  await queue.ask('b', 0);
  await pause(20);
  expect(done).toEqual([]);
});
