import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { CaseFilter, CaseOrder, IndexEntry, Store, Token } from './index.ts';
import { sampleOpening } from './testing/sample.ts';
import { testDatabase, type TestDatabase } from './testing.ts';

let tested: TestDatabase;
let store: Store;

const day = (date: number): string => `2031-03-${String(date).padStart(2, '0')}T12:00:00.000Z`;
const name = (value: string): Token => ({ purpose: 'name-part', value });
const learner = (value: string): Token => ({ purpose: 'learner', value });

const listed: Readonly<Record<string, Partial<IndexEntry>>> = {
  'late-and-grave': { urgency: 7, dueAt: day(1) },
  'late-and-mild': { urgency: 3, dueAt: day(1) },
  'today-and-mild': { urgency: 3, dueAt: day(4), tokens: [name('wick'), name('zoe')] },
  'today-and-grave': { urgency: 7, dueAt: day(4), tokens: [learner('ash'), name('wick')] },
  'another-day': { urgency: 3, dueAt: day(15) },
  'some-day': { urgency: 7, dueAt: day(20), openedAt: day(3) },
  'no-clock': { urgency: 9, dueAt: null },
  danger: { urgency: 10, dueAt: null },
  unread: { urgency: 8, dueAt: day(4), status: 'reported' },
  'closed-and-done': { urgency: 0, dueAt: null, status: 'closed' },
};

before(async () => {
  tested = await testDatabase();
  store = await tested.makeStore();
  await store.createSchool('beech');
  for (const [stream, entry] of Object.entries(listed)) {
    const opening = sampleOpening('beech', stream, { learner: 'nobody' });
    assert.ok(opening.index);
    const barred: Token = { purpose: 'barred', value: `barred-from-${stream}` };
    const tokens = [...(entry.tokens ?? []), barred];
    const index = { ...opening.index, openedAt: day(1), ...entry, tokens };
    await store.append({ ...opening, index });
  }
});
after(() => tested.end());

const pressing = { urgency: 10, statuses: ['reported'], marks: [day(2), day(5), day(9)] };

async function found(
  filter: Partial<CaseFilter>,
  order: CaseOrder = pressing,
): Promise<readonly string[]> {
  const asked = { school: 'beech', notBarredTo: 'anybody', ...filter };
  const lines = await store.cases({ ...asked, order, limit: 50, offset: 0 });
  const counts = Object.values(await store.countCases(asked));
  const counted = counts.reduce((sum, one) => sum + one, 0);
  assert.equal(counted, lines.length, 'as many are counted as are listed');
  return lines.map(({ stream }) => stream);
}

describe('the order of work', () => {
  test('is danger and what nobody has opened, then what is due first, then the most urgent', async () => {
    assert.deepEqual(await found({}), [
      'unread',
      'danger',
      'late-and-grave',
      'late-and-mild',
      'today-and-grave',
      'today-and-mild',
      'another-day',
      'some-day',
      'no-clock',
      'closed-and-done',
    ]);
  });
});

describe('a list is narrowed', () => {
  test('by when something is due, from a moment on and up to another', async () => {
    assert.deepEqual(await found({ due: { before: day(2) } }), ['late-and-grave', 'late-and-mild']);
    assert.deepEqual(await found({ due: { from: day(4), before: day(5) } }), [
      'unread',
      'today-and-grave',
      'today-and-mild',
    ]);
    assert.deepEqual(await found({ due: { from: day(20) } }), ['some-day']);
    assert.deepEqual(await found({ due: { from: day(5), before: day(20) } }), ['another-day']);
  });

  test('by when it was reported, by urgency and by status', async () => {
    assert.deepEqual(await found({ opened: { from: day(2), before: day(4) } }), ['some-day']);
    assert.deepEqual(await found({ leastUrgency: 9 }), ['danger', 'no-clock']);
    assert.deepEqual(await found({ statuses: ['closed', 'reported'] }), [
      'unread',
      'closed-and-done',
    ]);
  });

  test('by tokens: one of each group', async () => {
    const by = (...having: readonly (readonly Token[])[]) => found({ having });
    assert.deepEqual(await by([name('wick')]), ['today-and-grave', 'today-and-mild']);
    assert.deepEqual(await by([name('wick')], [name('zoe')]), ['today-and-mild']);
    assert.deepEqual(await by([name('zoe'), learner('ash')]), [
      'today-and-grave',
      'today-and-mild',
    ]);
    assert.deepEqual(await by([name('ash')]), [], 'the purpose counts');
    assert.deepEqual(await by([]), [], 'none of nothing');
  });

  test('and never shows or counts what is barred to whoever asks, whatever it is narrowed by', async () => {
    const notBarredTo = 'barred-from-today-and-mild';
    assert.deepEqual(await found({ notBarredTo, having: [[name('zoe')]] }), []);
    assert.deepEqual(await found({ notBarredTo, reference: 'REF-today-and-mild' }), []);
    assert.ok(!(await found({ notBarredTo })).includes('today-and-mild'));
    const due = { from: day(4), before: day(5) };
    assert.deepEqual(await found({ notBarredTo, due }), ['unread', 'today-and-grave']);
  });
});
