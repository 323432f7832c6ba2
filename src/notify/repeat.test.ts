import assert from 'node:assert/strict';
import { test } from 'node:test';
import { repeat } from './repeat.ts';

const until = async (holds: () => boolean): Promise<void> => {
  while (!holds()) await new Promise((done) => setImmediate(done));
};

test('work is done again after it failed, and who listens hears of it', async () => {
  const heard: unknown[] = [];
  let done = 0;
  const repeating = repeat({
    work: async () => {
      done += 1;
      if (done === 2) throw new Error('once');
      return 0;
    },
    failed: (error) => void heard.push(error),
    afterFailure: 0,
  });
  await until(() => done >= 4);
  await repeating.stop();
  assert.equal(heard.length, 1);
});

test('stopping lets what is under way finish, and nothing is begun after it', async () => {
  let begun = 0;
  let finished = 0;
  let release: () => void = () => undefined;
  const repeating = repeat({
    work: async () => {
      begun += 1;
      await new Promise<void>((done) => {
        release = done;
      });
      finished += 1;
      return 0;
    },
    failed: () => undefined,
    afterFailure: 0,
  });
  await until(() => begun === 1);
  const stopped = repeating.stop();
  release();
  await stopped;
  assert.deepEqual([begun, finished], [1, 1]);
});

test('stopping does not wait for the next time', async () => {
  let done = 0;
  const repeating = repeat({
    work: async () => {
      done += 1;
      return 2 ** 30;
    },
    failed: () => undefined,
    afterFailure: 0,
  });
  await until(() => done === 1);
  await repeating.stop();
  assert.equal(done, 1);
});
