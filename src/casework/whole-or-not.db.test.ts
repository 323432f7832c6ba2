import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, describe, test } from 'node:test';
import { inputOf } from '#cases';
import { schoolId, staff } from '#examples';
import { type TestSchool, testSchool } from './testing.ts';
import { readTidings } from './telling/tidings.ts';

let school: TestSchool;
before(async () => {
  school = await testSchool();
});
after(() => school.end());

/** Makes every insert into a table fail, as a full disk or a lost connection would. */
const failOn = (table: string) => `
  create function safelight.fails() returns trigger language plpgsql as $$
  begin raise exception 'the disk is full'; end $$;
  create trigger fails before insert or update or delete on safelight.${table}
    for each row execute function safelight.fails();`;
const mend = (table: string) =>
  `drop trigger fails on safelight.${table}; drop function safelight.fails();`;

const draftOf = async (id: string): Promise<boolean> =>
  (await school.store.get({ school: schoolId, kind: 'draft', id })) !== null;

async function draft(): Promise<string> {
  const id = randomUUID();
  const body = new TextEncoder().encode('{"typed":"so far"}');
  await school.store.put({ school: schoolId, kind: 'draft', id, owner: staff.lead.id, body });
  return id;
}

/** How many cases there are, messages waiting, and the sequence of one case. */
async function standing(caseId: string) {
  const { casework, store } = school;
  return {
    sequence: (await store.read({ school: schoolId, kind: 'case', stream: caseId })).length,
    counts: (await casework.worklist(school.as('lead'), { page: 0 }))?.counts,
    reports: (await casework.myReports(school.as('teacher'))).length,
  };
}

const opening = (caseId: string, expected: number, id: string) =>
  school.casework.perform(school.as('lead'), {
    act: 'open-case',
    caseId,
    expected,
    input: inputOf('open-case', { reason: 'It is shared.' }),
    draft: id,
  });

describe('an act is written whole, or not at all', () => {
  for (const table of ['event', 'stream', 'register', 'document'])
    test(`when ${table} cannot be written, nothing is, and the draft is kept`, async () => {
      const { caseId, expected } = await school.reports();
      const id = await draft();
      const before = await standing(caseId);
      await school.tamper(failOn(table));
      try {
        await assert.rejects(opening(caseId, expected, id));
      } finally {
        await school.tamper(mend(table));
      }
      assert.deepEqual(await standing(caseId), before);
      assert.ok(await draftOf(id));
      const done = await opening(caseId, expected, id);
      assert.equal(done.done, 'performed');
      assert.ok(!(await draftOf(id)), 'the draft goes with what it became');
    });

  for (const table of ['outbox', 'token'])
    test(`a report is not there at all when its ${table} cannot be written`, async () => {
      const { caseId } = await school.reports();
      const before = await standing(caseId);
      await school.tamper(failOn(table));
      try {
        await assert.rejects(school.reports());
      } finally {
        await school.tamper(mend(table));
      }
      assert.deepEqual(await standing(caseId), before);
    });

  test('the whole record still verifies', async () => {
    assert.ok((await school.store.verify()).ok);
  });
});

describe('a draft', () => {
  test('is kept when the act is refused', async () => {
    const { caseId, expected } = await school.reports({ danger: 'yes' });
    const id = await draft();
    const done = await school.casework.perform(school.as('lead'), {
      act: 'decline-to-open',
      caseId,
      expected,
      input: inputOf('decline-to-open', { instead: 'mistaken', reason: 'A game.' }),
      draft: id,
    });
    assert.equal(done.done, 'refused');
    assert.ok(await draftOf(id));
  });

  test('is kept when somebody else was faster', async () => {
    const { caseId, expected } = await school.reports();
    await school.does('deputy', 'acknowledge-report', { caseId, expected }, {});
    const id = await draft();
    assert.equal((await opening(caseId, expected, id)).done, 'conflict');
    assert.ok(await draftOf(id));
  });
});

describe('the message about a report', () => {
  const messages = async () => {
    const taken = await school.store.takeOutbox({ school: schoolId, limit: 100 });
    await school.store.markSent({ school: schoolId, ids: taken.map(({ id }) => id) });
    return taken.map(({ kind, body }) => ({ kind, ...readTidings(body) }));
  };
  const paces = async () => (await messages()).map(({ told }) => told.map(({ pace }) => pace));

  test('says which case, who is told, why and how urgently, and nothing else', async () => {
    await messages();
    const { caseId, reference } = await school.reports();
    const told = [staff.lead.id, staff.deputy.id].map((person) => ({
      person,
      why: 'new-report',
      pace: 'at-once',
    }));
    const [message, ...others] = await messages();
    assert.deepEqual(others, []);
    assert.deepEqual(
      { ...message, told: message?.told.toSorted((a, b) => a.person.localeCompare(b.person)) },
      { kind: 'tidings', caseId, reference, at: school.clock.now, told },
    );
  });

  test('is urgent in danger, and while nobody knows that there is none', async () => {
    await messages();
    for (const danger of ['yes', 'not-known'] as const) await school.reports({ danger });
    assert.ok((await paces()).flat().every((pace) => pace === 'emergency'));
  });

  test('goes out once, with the report and with nothing that tells nobody anything', async () => {
    await messages();
    const { caseId, expected } = await school.reports();
    await school.does('lead', 'open-case', { caseId, expected }, { reason: 'It is shared.' });
    assert.equal((await messages()).length, 1);
  });
});

describe('what nobody could have meant', () => {
  test('is turned away before anything is read or written', async () => {
    const { caseId, expected } = await school.reports();
    const before = await standing(caseId);
    const lead = school.as('lead');
    const act = { act: 'open-case', caseId, expected } as const;
    for (const input of [null, {}, { reason: '' }, { reason: 'So.', more: 1 }])
      await assert.rejects(school.casework.perform(lead, { ...act, input }));
    assert.deepEqual(await standing(caseId), before);
  });

  test('says nothing of what was typed in its error', async () => {
    const { caseId, expected } = await school.reports();
    const input = { reason: 7, secret: 'Ash Tallow' };
    const act = { act: 'open-case', caseId, expected, input } as const;
    await assert.rejects(school.casework.perform(school.as('lead'), act), (error: Error) => {
      assert.ok(!error.message.includes('Ash'));
      return true;
    });
  });
});
