import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { actLeaving, eventTypes, readEvent } from '../events.ts';
import type { Fields } from '#acts';

/**
 * One type and version of event, frozen: every field filled, the fields that may be null, and every
 * answer ever on offer. Somebody's record holds them, so add to these files and never take away; what
 * changes in another way gets a new version and a new file.
 */
interface Frozen {
  readonly sample: { readonly type: string; readonly data: Readonly<Record<string, unknown>> };
  readonly mayBeNull: readonly string[];
  readonly offered: Readonly<Record<string, readonly string[]>>;
}

const folder = new URL('.', import.meta.url);
const files = readdirSync(folder).filter((name) => name.endsWith('.json'));
const read = (name: string) => JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as Frozen;
const frozen = new Map(files.map((name) => [name, read(name)]));
const fileOf = (type: string): string => `${type.replace('/', '.')}.json`;

test('every type and version of event has its sample, and every sample its type', () => {
  assert.deepEqual([...frozen.keys()].toSorted(), eventTypes.map(fileOf).toSorted());
  for (const [name, { sample }] of frozen) assert.equal(fileOf(sample.type), name);
});

for (const [name, { sample, mayBeNull, offered }] of frozen)
  describe(name, () => {
    const changed = (data: object) => ({ ...sample, data: { ...sample.data, ...data } });
    const fields: Fields = actLeaving(sample.type as (typeof eventTypes)[number])?.fields ?? {};
    const takesSeveral = (field: string) =>
      Array.isArray(sample.data[field]) || fields[field]?.kind === 'choices';

    test('still reads as it was written', () => {
      assert.deepEqual(readEvent(sample), sample);
    });

    test('still reads with every answer that was ever on offer', () => {
      for (const [field, answers] of Object.entries(offered))
        for (const answer of answers) {
          const event = changed({ [field]: takesSeveral(field) ? [answer] : answer });
          assert.deepEqual(readEvent(event), event, `${field}: ${answer}`);
        }
    });

    test('reads without what could be left out, and not without anything else', () => {
      for (const field of Object.keys(sample.data)) {
        const event = changed({ [field]: null });
        if (mayBeNull.includes(field)) assert.deepEqual(readEvent(event), event, field);
        else assert.throws(() => readEvent(event), { message: new RegExp(field) }, field);
      }
    });

    test('has frozen every answer that is on offer now', () => {
      for (const [field, asked] of Object.entries(fields))
        if ('options' in asked)
          for (const answer of Object.keys(asked.options))
            assert.ok(offered[field]?.includes(answer), `freeze ${field}: ${answer}`);
    });

    test('is not read when it says more or less than was ever written', () => {
      const more = changed({ somethingElse: 'x' });
      assert.throws(() => readEvent(more), {
        message: `The record holds an event of type ${sample.type} as none was written: somethingElse`,
      });
      for (const field of Object.keys(sample.data)) {
        if (fields[field]?.later) continue;
        const rest = Object.entries(sample.data).filter(([name]) => name !== field);
        const less = { ...sample, data: Object.fromEntries(rest) };
        assert.throws(() => readEvent(less), { message: new RegExp(field) });
      }
    });
  });

describe('what no record ever held', () => {
  test('is named by its type', () => {
    assert.throws(() => readEvent({ type: 'case-deleted/1', data: {} }), {
      message: 'The record holds an event of an unknown type: case-deleted/1',
    });
    assert.throws(() => readEvent({ type: 'case-opened/2', data: { reason: 'So.' } }), {
      message: 'The record holds an event of an unknown type: case-opened/2',
    });
    assert.throws(() => readEvent({ type: 'constructor', data: {} }), /unknown type/);
  });

  test('is not an event at all', () => {
    const not = [
      null,
      'case-opened/1',
      [],
      {},
      { type: 1, data: {} },
      { type: 'a', data: {}, x: 1 },
    ];
    for (const stored of not)
      assert.throws(() => readEvent(stored), /something that is not an event/);
  });

  test('is told without a word of what it says', () => {
    const secret = 'Ash Tallow told me';
    const stored = { type: 'action-noted/1', data: { at: secret, what: 7, reason: secret } };
    assert.throws(() => readEvent(stored), {
      message: 'The record holds an event of type action-noted/1 as none was written: at, what',
    });
  });
});
