import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, describe, test } from 'node:test';
import { type ActName, inputOf, type InputOf } from '#cases';
import { schoolId, staff } from '#examples';
import type { Casework, Performed } from './contract.ts';
import { type TestSchool, testSchool } from './testing.ts';

let school: TestSchool;
/** Two processes on one database. */
let instances: readonly Casework[];
before(async () => {
  school = await testSchool();
  instances = [school.casework, await school.again()];
});
after(() => school.end());

type Who = keyof typeof staff;
const told: Partial<InputOf<'report-concern'>> = {
  danger: 'no',
  toldBy: 'A student',
  toldAt: '2026-11-05T08:40:00.000Z',
  account: 'She said a picture of her is being passed round.',
  who: 'Ash Tallow',
  staffInvolved: 'no',
  places: ['online'],
  services: ['not-known'],
  doneSoFar: 'Nothing yet',
  seen: 'none',
  attest: true,
};

/** Sends one draft many times at the same moment, to each process in turn. */
function atOnce<N extends ActName>(
  who: Who,
  act: N,
  on: { caseId: string | null; expected: number; draft: string; given: Partial<InputOf<N>> },
): Promise<readonly Performed[]> {
  const { caseId, expected, draft, given } = on;
  const sent = { act, caseId, expected, draft, input: inputOf(act, given) };
  const rounds = Array.from({ length: 6 }, () => instances).flat();
  return Promise.all(rounds.map((instance) => instance.perform(school.as(who), sent)));
}

const eventsOf = (stream: string) => school.store.read({ school: schoolId, kind: 'case', stream });

async function keptDraft(who: Who): Promise<string> {
  const id = randomUUID();
  const body = new TextEncoder().encode('{}');
  await school.store.put({ school: schoolId, kind: 'draft', id, owner: staff[who].id, body });
  return id;
}

describe('one draft sent many times at once, to two processes', () => {
  test('is one report, and everybody is led to its receipt', async () => {
    for (let round = 0; round < 3; round += 1) {
      const before = (await school.casework.myReports(school.as('coach'))).length;
      const draft = await keptDraft('coach');
      const on = { caseId: null, expected: 0, draft, given: told };
      const results = await atOnce('coach', 'report-concern', on);
      const references = new Set(results.map((one) => one.done === 'performed' && one.reference));
      assert.equal(references.size, 1, JSON.stringify(results.map(({ done }) => done)));
      const mine = await school.casework.myReports(school.as('coach'));
      assert.equal(mine.length, before + 1);
      assert.ok(mine.some(({ reference }) => references.has(reference)));
    }
  });

  test('is one entry of a case, and nobody is told that somebody else was faster', async () => {
    const { caseId, expected } = await school.reports();
    const given = { reason: 'A child needs help.' };
    const on = { caseId, expected, draft: await keptDraft('lead'), given };
    const results = await atOnce('lead', 'open-case', on);
    assert.deepEqual(new Set(results.map(({ done }) => done)), new Set(['performed']));
    const first = (await eventsOf(caseId)).filter(({ actor }) => actor === staff.lead.id);
    assert.equal(first.filter(({ id }) => id === on.draft).length, 1);
    const again = await school.casework.open(school.as('lead'), caseId);
    assert.equal(again?.chronology.filter(({ act }) => act === 'open-case').length, 1);
  });

  test('is one entry where somebody adds to a case that is closed to them, however it moves on', async () => {
    const { caseId, expected } = await school.reports();
    const act = 'give-first-account';
    const given: Partial<InputOf<typeof act>> = {
      person: staff.teacher.id,
      at: told.toldAt ?? '',
      place: 'in-school',
      present: 'nobody',
      account: 'She came to me at break.',
      seen: 'none',
      saidToChild: 'That I would tell Amber.',
    };
    const on = { caseId, expected, draft: await keptDraft('teacher'), given };
    const results = await atOnce('teacher', 'give-first-account', on);
    assert.deepEqual(new Set(results.map(({ done }) => done)), new Set(['performed']));
    const open = await school.casework.open(school.as('lead'), caseId);
    assert.equal(open?.chronology.filter((entry) => entry.act === act).length, 1);
  });
});

describe('a draft that is finished', () => {
  test('is found again by whoever finished it, and by nobody else', async () => {
    const draft = await keptDraft('office');
    const done = await school.casework.perform(school.as('office'), {
      act: 'report-concern',
      caseId: null,
      expected: 0,
      draft,
      input: inputOf('report-concern', told),
    });
    assert.equal(done.done, 'performed');
    assert.deepEqual(await school.casework.doneWith(school.as('office'), draft), done);
    assert.equal(await school.casework.doneWith(school.as('coach'), draft), null);
    assert.equal(await school.casework.doneWith(school.as('office'), randomUUID()), null);
  });

  test('says nothing to somebody who sends another’s under the same name', async () => {
    const { caseId, expected } = await school.reports();
    const [, { id } = { id: '' }] = await eventsOf(caseId);
    const input = inputOf('acknowledge-report', {});
    const sent = { act: 'acknowledge-report', caseId, expected, draft: id, input } as const;
    assert.deepEqual(await school.casework.perform(school.as('lead'), sent), { done: 'unknown' });
    assert.equal((await eventsOf(caseId)).length, expected);
  });

  test('leaves a record that verifies', async () => {
    assert.ok((await school.store.verify()).ok);
  });
});
