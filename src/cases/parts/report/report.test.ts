import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { learners, staff } from '#examples';
import { barredStaff } from '../../who/barred.ts';
import { factsNow } from '../../record/facts.ts';
import { referenceFrom } from '#kit';
import { given, recorded, refused, tell } from '../../testing.ts';
import { answeredWell, notOpened, opened, reported, well } from '../testing.ts';

const told = answeredWell['report-concern'];

describe('reporting a concern', () => {
  test('is recorded as it was told, with a reference, and with advice at once', () => {
    given([])
      .when('report-concern', 'teacher', told)
      .then(
        recorded('concern-reported/1', {
          account: 'A picture of her is being passed round.',
          danger: 'no',
          reference: 'SL-0000-0001',
        }),
        recorded('advice-given/1', { decision: 'consult' }),
      );
  });

  test('keeps who reported it, and when', () => {
    const { state } = tell(reported);
    assert.equal(state.status, 'reported');
    assert.equal(state.reported?.by, staff.teacher.id);
    assert.equal(state.reported.at, '2026-11-05T09:10:00.000Z');
  });

  test('of danger is advised as an emergency', () => {
    given([])
      .when('report-concern', 'teacher', (state) => ({ ...told(state), danger: 'yes' }))
      .then(recorded('concern-reported/1'), recorded('advice-given/1', { decision: 'emergency' }));
  });

  test('of danger that nobody can rule out is not taken for none', () => {
    const { state } = tell([well('report-concern', 'teacher', { danger: 'not-known' })]);
    assert.equal(factsNow(state).immediateRisk, 'not-known');
    assert.ok(state.advice?.openQuestions.includes('immediateRisk'));
  });

  test('about a member of staff goes to the LADO, and they never hear of it', () => {
    const about = { staffInvolved: 'yes', whichStaff: [staff.coach.id] } as const;
    given([])
      .when('report-concern', 'teacher', (state) => ({ ...told(state), ...about }))
      .then(recorded('concern-reported/1'), recorded('advice-given/1', { decision: 'refer-lado' }));
    assert.deepEqual(barredStaff(tell([well('report-concern', 'teacher', about)]).state), [
      staff.coach.id,
    ]);
  });

  test('where nobody knows whether staff are involved leaves it an open question', () => {
    const { state } = tell([well('report-concern', 'teacher', { staffInvolved: 'not-known' })]);
    assert.equal(factsNow(state).staffImplicated, 'not-known');
    assert.ok(state.advice?.openQuestions.includes('staffImplicated'));
    assert.deepEqual(barredStaff(state), []);
  });

  test('says whose account each first fact is', () => {
    const { facts } = tell(reported).state;
    assert.equal(facts.immediateRisk?.[0]?.saidBy, 'the person who reported it');
  });

  test('is how a record begins, and nothing else', () => {
    for (const story of [reported, opened, notOpened])
      given(story).when('report-concern', 'teacher', told).then(refused('not-at-this-stage'));
    for (const act of ['open-case', 'note-action', 'refer-to-police', 'decide'] as const)
      given([]).when(act, 'lead', answeredWell[act]).then(refused('not-at-this-stage'));
  });
});

test('a reference says nothing of the case, and letters that look alike are not in it', () => {
  const one = referenceFrom('5afe1194-0000-4000-8000-0123456789ab');
  assert.match(one, /^SL-[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}$/);
  assert.equal(one, referenceFrom('11111111-0000-4000-8000-ab23456789ab'));
  assert.notEqual(one, referenceFrom('5afe1194-0000-4000-8000-0123456789ac'));
  assert.ok(!one.includes(learners.ash.id.slice(0, 4)));
});
