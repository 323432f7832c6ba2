import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { schoolId, staff } from '#examples';
import { decodeEvent } from './record/encoding.ts';
import { type TestSchool, testSchool } from './testing.ts';

interface On {
  readonly caseId: string;
  readonly expected: number;
}

let school: TestSchool;
let here: On;
let there: On & { readonly reference: string };
/** What the deputy saw of this case before there was a link. */
let seenBefore: string;

async function then(on: On, done: Awaited<ReturnType<TestSchool['does']>>): Promise<On> {
  assert.equal(done.done, 'performed');
  return { caseId: on.caseId, expected: done.sequence };
}
const opened = async (who: keyof typeof staff, caseId = here.caseId) => {
  const found = await school.casework.open(school.as(who), caseId);
  assert.ok(found);
  return found;
};
/** Everything that is worked out for somebody of a case. */
const everything = async (who: keyof typeof staff): Promise<string> => {
  const { picks, nameOf: _, directory: __, now: ___, ...view } = await opened(who);
  return JSON.stringify([view, picks('correct-entry'), picks('link-incident')]);
};
const whole = async () =>
  (await school.store.read({ school: schoolId, kind: 'case', stream: here.caseId })).map(
    decodeEvent,
  );
const note = {
  what: 'Rang the tutor.',
  at: '2026-11-05T09:00:00.000Z',
  reason: 'She asked for it.',
};

before(async () => {
  school = await testSchool();
  const reported = await school.reports();
  here = await then(
    reported,
    await school.does('lead', 'open-case', reported, { reason: 'It has gone further.' }),
  );
  const another = await school.reports({ who: 'Another child' });
  there = { ...another };
  seenBefore = await everything('deputy');
  here = await then(
    here,
    await school.does('lead', 'link-incident', here, {
      with: 'our-case',
      reference: there.reference,
      why: ['same-group'],
      reason: `The same chat as in ${there.reference}.`,
    }),
  );
});
after(() => school.end());

describe('a link to another case', () => {
  test('is seen by everybody who may see this one, while the other is barred to none', async () => {
    for (const who of ['lead', 'deputy', 'head'] as const)
      assert.ok((await everything(who)).includes(there.reference), who);
  });

  test('is gone, without a gap, for somebody from whom the other is barred later', async () => {
    await school.does('lead', 'add-person', there, {
      kind: 'staff',
      staffMember: staff.deputy.id,
      staffRoles: ['concern-is-about-them'],
    });
    assert.equal(await school.casework.open(school.as('deputy'), there.caseId), null);
    assert.equal(await everything('deputy'), seenBefore);
  });

  test('stays for everybody else, and in the record', async () => {
    for (const who of ['lead', 'head'] as const)
      assert.ok((await everything(who)).includes(there.reference), who);
    assert.equal((await whole()).at(-1)?.type, 'incident-linked/1');
  });

  test('is in no conflict that they are shown', async () => {
    const expected = (await opened('deputy')).state.sequence - 1;
    const on = { caseId: here.caseId, expected };
    const done = await school.does('deputy', 'note-action', on, note);
    assert.equal(done.done, 'conflict');
    assert.ok(!JSON.stringify(done).includes(there.reference));
    assert.equal(done.sequence, expected + 1);
  });

  test('does not keep them from adding to the case, nor from correcting it, by their own numbers', async () => {
    const { sequence } = (await opened('deputy')).state;
    const on = { caseId: here.caseId, expected: sequence };
    const noted = await school.does('deputy', 'note-action', on, note);
    assert.equal(noted.done, 'performed');
    assert.equal(noted.sequence, sequence + 1);
    const corrected = await school.does(
      'deputy',
      'correct-entry',
      { caseId: here.caseId, expected: noted.sequence },
      { entry: String(noted.sequence), correction: 'Rang twice.', reason: 'A slip.' },
    );
    assert.equal(corrected.done, 'performed');
    const kept = (await whole()).at(-1);
    assert.equal(kept?.sequence, sequence + 3, 'the link counts in the record');
    assert.equal(kept.type === 'entry-corrected/1' && kept.data.entry, String(sequence + 2));
    const [theirs, leads] = [await opened('deputy'), await opened('lead')];
    assert.equal(theirs.chronology.at(-1)?.corrects, noted.sequence);
    assert.equal(leads.chronology.at(-1)?.corrects, noted.sequence + 1);
    const { ok } = await school.store.verify();
    assert.ok(ok);
  });

  test('does not keep somebody from what they had begun when they could still see it', async () => {
    const { sequence } = (await opened('lead')).state;
    const on = { caseId: here.caseId, expected: sequence };
    const done = await school.does('deputy', 'note-action', on, note);
    assert.equal(done.done, 'performed');
    const ahead = { caseId: here.caseId, expected: sequence + 9 };
    assert.equal((await school.does('deputy', 'note-action', ahead, note)).done, 'conflict');
  });

  test('is refused to them in the words for a case that is not there', async () => {
    const link = async (reference: string) => {
      const { sequence } = (await opened('deputy')).state;
      const on = { caseId: here.caseId, expected: sequence };
      const given = { with: 'our-case', reference, why: ['same-group'], reason: 'So.' } as const;
      return school.does('deputy', 'link-incident', on, given);
    };
    assert.deepEqual(await link(there.reference), await link('SL-0000-0000'));
  });
});
