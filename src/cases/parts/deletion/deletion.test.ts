import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { harbourlight, lanternfield, learners, staff } from '#examples';
import { dutiesIn, dutyStatus } from '../../duties.ts';
import { panelOf } from '../../panels.ts';
import type { InputOf } from '../../input.ts';
import type { CaseState } from '../../state.ts';
import { at, given, recorded, refused, step, type Step, tell } from '../../testing.ts';
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

describe('what a young person says about deleting it', () => {
  const says = (own: Partial<InputOf<'confirm-deletion'>>) => answering('confirm-deletion', own);
  const notYet = well('confirm-deletion', 'lead', {
    outcome: 'not-yet',
    deleted: null,
    hinders: ['cannot-get-in'],
    deadline: '2026-11-10',
  });
  const refuses = well('confirm-deletion', 'lead', {
    outcome: 'refuses',
    deleted: null,
    explained: 'yes',
  });

  test('is waited for until the day that was set, and then it is done', () => {
    assert.deepEqual(steps(...asked)[0], [
      'Hear from Ash Tallow whether it is deleted everywhere',
      '2026-11-06T16:30:00.000Z',
    ]);
    const done = [...asked, well('confirm-deletion')];
    assert.equal(dutyStatus(tell(asked).state, 'confirm-deletion'), 'to-do');
    assert.equal(dutyStatus(tell(done).state, 'confirm-deletion'), 'done');
    assert.deepEqual(standings(...done), ['confirmed', 'undecided']);
  });

  test('is no duty while nobody was asked to delete', () => {
    assert.ok(!dutiesIn(tell(cleared).state).includes('confirm-deletion'));
    given(cleared)
      .when('confirm-deletion', 'lead', answeredWell['confirm-deletion'])
      .then(refused('nothing-to-confirm'));
  });

  test('is not “everywhere” while a place is left out', () => {
    given(asked)
      .when('confirm-deletion', 'lead', says({ deleted: ['devices'] }))
      .then(refused('not-everywhere'));
  });

  test('can be that they have not been able to yet: a new day is waited for', () => {
    given(asked)
      .when(
        'confirm-deletion',
        'lead',
        says({ outcome: 'not-yet', deleted: null, hinders: ['not-known'], deadline: '2026-11-02' }),
      )
      .then(refused('deadline-in-the-past'));
    assert.deepEqual(steps(...asked, notYet)[0]?.[1], '2026-11-10T16:30:00.000Z');
    assert.equal(
      tell([...asked, notYet]).state.facts.refusesDeletion?.at(-1)?.value,
      'not-applicable',
    );
  });

  test('can be that they do not want to: that is a fact of the case, and the advice changes', () => {
    const { state } = tell([...asked, refuses]);
    const account = state.facts.refusesDeletion?.at(-1);
    assert.equal(account?.value, 'yes');
    assert.equal(account.saidBy, 'Ash Tallow');
    assert.equal(state.advice?.decision, 'consult');
    assert.deepEqual(standings(...asked, refuses), ['refused', 'undecided']);
    assert.deepEqual(steps(...asked, refuses)[0], [
      'Decide what follows for Ash Tallow, who does not want to delete it',
      '2026-11-06T16:30:00.000Z',
    ]);
    assert.ok(missing(...asked, refuses).includes('Decide again about deletion for Ash Tallow.'));
  });

  test('and afterwards that it is deleted: then nobody refuses any more', () => {
    const { state } = tell([...asked, refuses, well('confirm-deletion')]);
    assert.equal(state.facts.refusesDeletion?.at(-1)?.value, 'no');
    assert.equal(state.advice?.decision, 'in-setting');
  });

  test('says nothing for another child: while one refuses, the fact stands', () => {
    const toBay = (state: CaseState) => ({ child: child(state, 'bay') });
    const both = [
      ...asked,
      step('decide-on-deletion', 'lead', (state) => ({
        ...answeredWell['decide-on-deletion'](state),
        ...toBay(state),
      })),
      refuses,
      step('confirm-deletion', 'lead', (state) => ({
        ...answeredWell['confirm-deletion'](state),
        ...toBay(state),
      })),
    ];
    assert.deepEqual(standings(...both), ['refused', 'confirmed']);
    assert.equal(tell(both).state.facts.refusesDeletion?.at(-1)?.value, 'yes');
  });
});

describe('a child asked to delete what must now be kept', () => {
  const told = [...asked, at('2026-11-05T11:00:00.000Z'), well('refer-to-police')];

  test('is asked at once to keep it; that it was deleted already can be said, and nothing else', () => {
    assert.deepEqual(standings(...told), ['stopped', 'undecided']);
    assert.deepEqual(
      steps(...told)[0]?.[0],
      'Ask Ash Tallow to keep it after all: another agency may need it',
    );
    const later = { outcome: 'refuses', deleted: null, explained: 'yes' } as const;
    given(told)
      .when('confirm-deletion', 'lead', answering('confirm-deletion', later))
      .then(refused('keep-it-now'));
    given(told)
      .when('confirm-deletion', 'lead', answeredWell['confirm-deletion'])
      .then(recorded('deletion-answered/1', { outcome: 'deleted' }));
  });

  test('until it is decided that it is kept', () => {
    const kept = step('decide-on-deletion', 'lead', (state) => ({
      child: child(state, 'ash'),
      decision: 'preserve',
      decidedBy: staff.lead.id,
      reason: 'The police may need it.',
    }));
    assert.deepEqual(standings(...told, kept), ['kept', 'undecided']);
    assert.ok(!dutiesIn(tell([...told, kept]).state).includes('confirm-deletion'));
  });
});

test('the page of deletion says whether it is locked, and how each child stands', () => {
  const panel = (...story: readonly Step[]) =>
    panelOf('deletion', tell(story).state, String).map(({ title, standing, acts }) => [
      title,
      standing.words,
      acts.map(({ act }) => act),
    ]);
  assert.deepEqual(panel(...decided), [
    ['Does anybody else need the device?', 'Deletion is locked', ['clear-for-deletion']],
    ['Ash Tallow', 'Not decided', ['decide-on-deletion']],
    ['Bay Ember', 'Not decided', ['decide-on-deletion']],
  ]);
  assert.deepEqual(panel(...asked).slice(0, 2), [
    ['Does anybody else need the device?', 'Unlocked', ['clear-for-deletion']],
    ['Ash Tallow', 'Asked to delete', ['confirm-deletion', 'decide-on-deletion']],
  ]);
});
