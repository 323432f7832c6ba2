import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { schoolId, staff } from '#examples';
import { type TestSchool, testSchool } from '../testing.ts';
import { openTidying } from './tidying.ts';

let school: TestSchool;
before(async () => {
  school = await testSchool();
});
after(() => school.end());

/** Clears away as it would so many days from now. */
const tidyIn = (days: number): Promise<void> => {
  const now = (): string => new Date(Date.now() + days * 24 * 60 * 60_000).toISOString();
  return openTidying({ store: school.store, now })();
};
const put = (kind: string, id: string): Promise<void> =>
  school.store.put({
    ...{ school: schoolId, kind, id, owner: staff.teacher.id },
    body: Buffer.from('what was typed'),
  });
const left = async (kind: string): Promise<readonly string[]> =>
  (await school.store.list({ school: schoolId, kind, owner: staff.teacher.id })).map(
    ({ id }) => id,
  );

describe('clearing away', () => {
  test('leaves drafts for ninety days after they were last kept, and searches for seven', async () => {
    for (const kind of ['draft', 'search', 'view']) await put(kind, `${kind}-1`);
    await tidyIn(6);
    assert.deepEqual([await left('draft'), await left('search')], [['draft-1'], ['search-1']]);
    await tidyIn(8);
    assert.deepEqual([await left('draft'), await left('search')], [['draft-1'], []]);
    await tidyIn(89);
    assert.deepEqual(await left('draft'), ['draft-1']);
    await tidyIn(91);
    assert.deepEqual([await left('draft'), await left('view')], [[], ['view-1']]);
  });

  test('keeps the ids of what was sent for 400 days, and what waits for ever', async () => {
    const { store } = school;
    const entries = ['sent-long-ago', 'sent', 'waits'].map((id) => ({
      ...{ id, kind: 'mail', body: Buffer.from('x'), dueAt: '2020-01-01T00:00:00.000Z' },
    }));
    await store.addToOutbox({ school: schoolId, entries });
    await store.markSent({ school: schoolId, ids: ['sent-long-ago', 'sent'] });
    await school.tamper(`
      update safelight.outbox set sent_at = now() - interval '399 days' where id = 'sent';
      update safelight.outbox set sent_at = now() - interval '401 days' where id = 'sent-long-ago';
      update safelight.outbox set added_at = now() - interval '900 days' where id = 'waits'`);
    await tidyIn(0);
    await store.addToOutbox({ school: schoolId, entries });
    const taken = await store.takeOutbox({ school: schoolId, kinds: ['mail'], limit: 9 });
    assert.deepEqual(taken.map(({ id }) => id).toSorted(), ['sent-long-ago', 'waits']);
  });

  test('touches nothing that is record, and leaves nothing that does not add up', async () => {
    const { caseId } = await school.reports();
    const stream = { school: schoolId, kind: 'case', stream: caseId } as const;
    const before = await school.store.read(stream);
    const people = await school.people.directory(schoolId);
    await put('draft', 'draft-2');
    await tidyIn(5000);
    assert.deepEqual(await school.store.read(stream), before);
    school.people.lookAgain(schoolId);
    assert.deepEqual(await school.people.directory(schoolId), people);
    assert.equal((await school.settings.of(schoolId)).id, schoolId);
    assert.deepEqual((await school.store.verify()).findings, []);
  });
});
