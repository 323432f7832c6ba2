import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { eventTypes, readEvent } from '#cases';
import { sourceFiles } from './source-files.ts';

interface Frozen {
  readonly type: string;
  readonly data: Readonly<Record<string, unknown>>;
}

// Events as they were once written, a file for each type and version. Add to them; never change one:
// somebody's record holds it. A changed event gets a new version.
const samples = sourceFiles('tests/house/samples/*.json').map(({ path, text }) => ({
  path,
  events: JSON.parse(text) as readonly Frozen[],
}));

describe('what was once written', () => {
  test('is kept as a sample of every type and version of event', () => {
    const kept = new Set(samples.flatMap(({ events }) => events.map(({ type }) => type)));
    assert.deepEqual(
      eventTypes.filter((type) => !kept.has(type)),
      [],
    );
  });

  for (const { path, events } of samples)
    test(`still reads the same: ${path}`, () => {
      assert.ok(events.length > 0);
      for (const event of events) assert.deepEqual(readEvent(event), event);
    });

  test('and is not read when it says more, or less, than was ever written', () => {
    for (const { events } of samples)
      for (const { type, data } of events) {
        assert.throws(() => readEvent({ type, data: { ...data, more: true } }), type);
        const [first, ...rest] = Object.entries(data);
        if (first) assert.throws(() => readEvent({ type, data: Object.fromEntries(rest) }), type);
      }
  });
});
