import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { schoolId, staff } from '#examples';
import { type TestSchool, testSchool } from '../testing.ts';

let school: TestSchool;
before(async () => {
  school = await testSchool();
});
after(() => school.end());

const log = async (caseId: string) =>
  (await school.store.read({ school: schoolId, kind: 'reading', stream: caseId })).map(
    ({ actor, at, body }) => ({ actor, at, body: new TextDecoder().decode(body) }),
  );

describe('reading a case', () => {
  test('is written down with who and when, in a record of its own', async () => {
    const { caseId } = await school.reports();
    school.clock.now = '2026-11-05T10:00:00.000Z';
    await school.casework.open(school.as('lead'), caseId);
    school.clock.now = '2026-11-05T10:05:00.000Z';
    await school.casework.open(school.as('head'), caseId);
    assert.deepEqual(await log(caseId), [
      { actor: staff.lead.id, at: '2026-11-05T10:00:00.000Z', body: '{"type":"case-read/1"}' },
      { actor: staff.head.id, at: '2026-11-05T10:05:00.000Z', body: '{"type":"case-read/1"}' },
    ]);
  });

  test('leaves the case itself as it was', async () => {
    const { caseId, expected } = await school.reports();
    await school.casework.open(school.as('lead'), caseId);
    const opened = await school.casework.open(school.as('lead'), caseId);
    assert.equal(opened?.state.sequence, expected);
  });

  test('is not written down for whoever may not see it: nothing was read', async () => {
    const { caseId } = await school.reports({
      staffInvolved: 'yes',
      whichStaff: [staff.deputy.id],
    });
    for (const who of ['teacher', 'deputy', 'technician', 'governor'] as const)
      assert.equal(await school.casework.open(school.as(who), caseId), null);
    assert.deepEqual(await log(caseId), []);
  });

  test('is written down for everybody when many come at once', async () => {
    const { caseId } = await school.reports();
    const readers = Array.from({ length: 60 }, () =>
      school.casework.open(school.as('lead'), caseId),
    );
    assert.ok((await Promise.all(readers)).every((opened) => opened !== null));
    assert.equal((await log(caseId)).length, 60);
  });

  test('is one reading for all pages of a journey, and another for the next journey or person', async () => {
    const { caseId } = await school.reports();
    school.clock.now = '2026-11-05T10:00:00.000Z';
    for (let page = 0; page < 5; page += 1)
      assert.ok(await school.casework.open(school.as('lead'), caseId, 'one'));
    assert.equal((await log(caseId)).length, 1);
    await school.casework.open(school.as('lead'), caseId, 'two');
    await school.casework.open(school.as('head'), caseId, 'one');
    await school.casework.open(school.as('lead'), caseId);
    assert.equal((await log(caseId)).length, 4);
  });

  test('is noted again in a journey once the record has gone on, or an hour has passed', async () => {
    const { caseId, expected } = await school.reports();
    const lead = school.as('lead');
    school.clock.now = '2026-11-05T10:00:00.000Z';
    await school.casework.open(lead, caseId, 'one');
    await school.does('deputy', 'acknowledge-report', { caseId, expected }, { message: null });
    const before = (await log(caseId)).length;
    await school.casework.open(lead, caseId, 'one');
    assert.equal((await log(caseId)).length, before + 1);
    school.clock.now = '2026-11-05T11:00:00.000Z';
    await school.casework.open(lead, caseId, 'one');
    assert.equal((await log(caseId)).length, before + 2);
  });

  test('is not noted where it is asked only how far the record has come, which nobody else is told', async () => {
    const { caseId, expected } = await school.reports();
    assert.equal(await school.casework.standsAt(school.as('lead'), caseId), expected);
    assert.equal(await school.casework.standsAt(school.as('teacher'), caseId), null);
    assert.equal(await school.casework.standsAt(school.as('lead'), 'no-such-case'), null);
    assert.deepEqual(await log(caseId), []);
  });

  test('goes on where another process has written meanwhile', async () => {
    const { caseId } = await school.reports();
    await school.casework.open(school.as('lead'), caseId);
    const elsewhere = { id: 'elsewhere', actor: staff.head.id, at: '2026-11-05T10:06:00.000Z' };
    await school.store.append({
      school: schoolId,
      kind: 'reading',
      stream: caseId,
      expected: 1,
      events: [{ ...elsewhere, version: 1, body: new Uint8Array([123, 125]) }],
    });
    assert.ok(await school.casework.open(school.as('lead'), caseId));
    assert.equal((await log(caseId)).length, 3);
  });
});

describe('what others have just added', () => {
  test('is read by whoever hears of it, so that reading is written down as well', async () => {
    const { caseId, expected } = await school.reports();
    await school.does('lead', 'open-case', { caseId, expected }, { reason: 'It is shared.' });
    const late = await school.does('deputy', 'acknowledge-report', { caseId, expected }, {});
    assert.equal(late.done, 'conflict');
    assert.deepEqual(
      (await log(caseId)).map(({ actor }) => actor),
      [staff.deputy.id],
    );
  });
});

describe('when the reading cannot be written down', () => {
  const fail = `
    create function safelight.no_reading() returns trigger language plpgsql as $$
    begin
      if new.kind = 'reading' then raise exception 'the disk is full'; end if;
      return new;
    end $$;
    create trigger no_reading before insert on safelight.event
      for each row execute function safelight.no_reading();`;
  const mend = 'drop trigger no_reading on safelight.event; drop function safelight.no_reading();';

  test('the case is not shown, nor what others added to it', async () => {
    const { caseId, expected } = await school.reports();
    await school.does('lead', 'open-case', { caseId, expected }, { reason: 'It is shared.' });
    await school.tamper(fail);
    try {
      await assert.rejects(school.casework.open(school.as('lead'), caseId));
      await assert.rejects(school.does('deputy', 'acknowledge-report', { caseId, expected }, {}));
    } finally {
      await school.tamper(mend);
    }
    assert.deepEqual(await log(caseId), []);
    assert.ok(await school.casework.open(school.as('lead'), caseId));
  });
});
