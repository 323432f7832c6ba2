import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { harbourlight, lanternfield, learners, staff } from '#examples';
import { dutyStatus } from '../../duties/duties.ts';
import { given, recorded, refused, step, type Step, tell } from '../../testing.ts';
import { nextSteps } from '../../views/next-steps.ts';
import { answeredWell, answering, assessed, child, facts, well, withAsh } from '../testing.ts';
import { deletionMissing } from './missing.ts';
import { deletionOf, isCleared } from './standing.ts';

const bay: Step = step('add-person', 'lead', {
  kind: 'learner',
  learner: learners.bay.id,
  childRoles: ['received-it'],
});
const decided = [...assessed, bay, well('decide', 'lead', { outcome: 'in-setting' })];
const cleared = [...decided, well('clear-for-deletion')];
const asked = [...cleared, well('decide-on-deletion')];
const police = [well('refer-to-police'), well('record-referral-response')];

const standings = (...story: readonly Step[]) => {
  const { state } = tell(story);
  return state.people.map(({ id }) => deletionOf(state, id).standing);
};
const steps = (...story: readonly Step[]) =>
  nextSteps(tell(story).state, lanternfield)
    .filter(({ duty }) => duty === 'decide-on-deletion' || duty === 'confirm-deletion')
    .map(({ title, dueAt }) => [title, dueAt]);
const missing = (...story: readonly Step[]) =>
  deletionMissing(tell(story).state).map(({ words }) => words);

describe('whether anybody else needs the device', () => {
  const clear = answeredWell['clear-for-deletion'];

  test('is kept: who was asked, what they said, and why', () => {
    given(decided)
      .when('clear-for-deletion', 'lead', clear)
      .then(recorded('cleared-for-deletion/1', { asked: ['nobody-involved'] }));
    assert.ok(isCleared(tell(cleared).state));
    assert.ok(!isCleared(tell(decided).state));
  });

  test('cannot be no while the police are to be told, or have not answered', () => {
    const toRefer = [...assessed, well('decide', 'lead', { outcome: 'refer' })];
    for (const story of [toRefer, [...assessed, well('refer-to-police')]])
      given(story)
        .when('clear-for-deletion', 'lead', answering('clear-for-deletion', { asked: ['police'] }))
        .then(refused('police-not-answered'));
  });

  test('cannot be no where there is pressure, a threat or an adult, and the police were not told', () => {
    for (const fact of [
      { coercion: 'suspected' },
      { adultInvolved: 'yes' },
      { sharing: 'threat' },
      { medium: 'threat-only' },
    ] as const)
      given([...withAsh, facts(fact)])
        .when('clear-for-deletion', 'lead', clear)
        .then(refused('police-not-answered'));
    given([...withAsh, facts({ coercion: 'suspected' }), ...police])
      .when('clear-for-deletion', 'lead', clear)
      .then(recorded('cleared-for-deletion/1', { asked: ['police'] }));
  });

  test('is asked of everybody who was told', () => {
    given([...decided, ...police, well('refer-to-social-care')])
      .when('clear-for-deletion', 'lead', answering('clear-for-deletion', { asked: ['police'] }))
      .then(refused('ask-who-was-told'));
  });

  test('is asked of nobody, or of somebody', () => {
    given(decided)
      .when(
        'clear-for-deletion',
        'lead',
        answering('clear-for-deletion', { asked: ['nobody-involved', 'police'] }),
      )
      .then(refused('nobody-and-somebody'));
    given(decided)
      .when(
        'clear-for-deletion',
        'lead',
        answering('clear-for-deletion', { answer: 'no-answer-yet' }),
      )
      .then(refused('nobody-was-asked'));
  });

  test('does not unlock while somebody needs it, or has not answered', () => {
    for (const answer of ['keep-it', 'no-answer-yet'] as const) {
      const own = { asked: ['social-care'], answer } as const;
      assert.ok(!isCleared(tell([...decided, well('clear-for-deletion', 'lead', own)]).state));
    }
  });

  test('is locked again when an agency is told afterwards, or it becomes a police matter', () => {
    assert.ok(!isCleared(tell([...cleared, well('refer-to-social-care')]).state));
    assert.ok(!isCleared(tell([...cleared, facts({ coercion: 'suspected' })]).state));
    const askedAgain = [...cleared, well('refer-to-social-care'), well('clear-for-deletion')];
    assert.ok(isCleared(tell(askedAgain).state));
  });
});

describe('deciding on deletion', () => {
  test('waits until whoever is pictured has reported it, or does not want to', () => {
    const deciding = (removalFirst: 'used' | 'not-wanted' | 'not-yet' | 'not-known') =>
      given(cleared).when(
        'decide-on-deletion',
        'lead',
        answering('decide-on-deletion', { removalFirst }),
      );
    for (const answer of ['not-yet', 'not-known'] as const)
      deciding(answer).then(refused('report-it-first'));
    for (const answer of ['used', 'not-wanted'] as const)
      deciding(answer).then(recorded('deletion-decided/1', { removalFirst: answer }));
  });

  const decide = answeredWell['decide-on-deletion'];

  test('is kept for one child: what it covers, by when, and who decided', () => {
    given(cleared)
      .when('decide-on-deletion', 'lead', decide)
      .then(recorded('deletion-decided/1', { decision: 'delete', decidedBy: staff.head.id }));
    assert.deepEqual(standings(...asked), ['to-confirm', 'undecided']);
  });

  test('to delete is refused until it is recorded that nobody else needs it; to keep it is not', () => {
    given(decided).when('decide-on-deletion', 'lead', decide).then(refused('not-cleared'));
    for (const decision of ['preserve', 'not-needed'] as const)
      given(decided)
        .when('decide-on-deletion', 'lead', (state) => ({
          child: child(state, 'ash'),
          decision,
          decidedBy: staff.head.id,
          reason: 'It may be needed.',
        }))
        .then(recorded('deletion-decided/1', { decision }));
  });

  test('is for those whom the school names, and nobody else', () => {
    given(cleared)
      .when(
        'decide-on-deletion',
        'lead',
        answering('decide-on-deletion', { decidedBy: staff.pastoral.id }),
      )
      .then(refused('not-theirs-to-decide'));
    const { ways } = harbourlight.school;
    assert.deepEqual(ways.deletionDecidedBy, ['lead', 'senior-leader']);
    given(cleared, { ...lanternfield, ways })
      .when('decide-on-deletion', 'lead', decide)
      .then(refused('not-theirs-to-decide'));
  });

  test('is for nobody who may not know of the case', () => {
    const barred = step('add-person', 'lead', {
      kind: 'staff',
      staffMember: staff.head.id,
      staffRoles: ['related-to-a-child'],
    });
    given([...cleared, barred])
      .when('decide-on-deletion', 'lead', decide)
      .then(refused('decider-may-not-know'));
  });

  test('by a day that has passed is refused, and for a child who is not in the case', () => {
    given(cleared)
      .when(
        'decide-on-deletion',
        'lead',
        answering('decide-on-deletion', { deadline: '2026-11-04' }),
      )
      .then(refused('deadline-in-the-past'));
    given(cleared)
      .when('decide-on-deletion', 'lead', answering('decide-on-deletion', { child: 'nobody' }))
      .then(refused('no-such-child'));
  });

  test('is asked for child by child, once nobody else needs it', () => {
    assert.deepEqual(steps(...decided), [['Ask whether anybody else needs the device', null]]);
    assert.deepEqual(steps(...cleared), [
      ['Decide about deletion for Ash Tallow', null],
      ['Decide about deletion for Bay Ember', null],
    ]);
    assert.deepEqual(missing(...asked), [
      'Record whether Ash Tallow has been able to delete it everywhere.',
      'Decide about deletion for Bay Ember.',
    ]);
  });

  test('cannot be answered as done; only shown by the decisions', () => {
    given(cleared)
      .when('answer-duty', 'lead', {
        duty: 'decide-on-deletion',
        answer: 'done',
        reason: 'They deleted it.',
      })
      .then(refused('record-it-itself'));
    const forBay = well('decide-on-deletion', 'lead', {
      child: child(tell(asked).state, 'bay'),
      decision: 'not-needed',
      covers: null,
      deadline: null,
      recipients: null,
      parents: null,
    });
    assert.equal(dutyStatus(tell(asked).state, 'decide-on-deletion'), 'to-do');
    assert.equal(dutyStatus(tell([...asked, forBay]).state, 'decide-on-deletion'), 'done');
  });
});
