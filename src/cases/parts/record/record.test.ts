import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { lanternfield, staff } from '#examples';
import { withoutHistory } from '../../taking-back/decide-taking-back.ts';
import { dutyStatus } from '../../duties/duties.ts';
import { given, recorded, refused, step, type Step, tell } from '../../testing.ts';
import {
  answeredWell,
  assessed,
  closed,
  facts,
  notOpened,
  opened,
  reported,
  well,
  withAsh,
} from '../testing.ts';

const why = 'It was done on Tuesday by the deputy.';
const answer = (duty: string, how: 'done' | 'not-needed' = 'done') =>
  ({ duty, answer: how, reason: why }) as const;

/** The guidance asks for police or social care to be telephoned. */
const toRefer: readonly Step[] = [...withAsh, facts({ coercion: 'yes' })];
const below = {
  outcome: 'in-setting',
  reason: 'We know both well.',
  proportionate: 'It keeps her safe.',
  second: staff.head.id,
} as const;

describe('recording a step as done or not needed', () => {
  test('keeps which step, and what was done or why it is not needed', () => {
    given(assessed)
      .when('answer-duty', 'lead', answer('decide-on-deletion', 'not-needed'))
      .then(recorded('duty-answered/1', answer('decide-on-deletion', 'not-needed')));
    const { state } = tell([
      ...assessed,
      step('answer-duty', 'lead', answer('decide-on-deletion', 'not-needed')),
      step('answer-duty', 'lead', answer('answer-in-teaching')),
    ]);
    assert.equal(dutyStatus(state, 'decide-on-deletion'), 'not-needed');
    assert.equal(dutyStatus(state, 'answer-in-teaching'), 'done');
  });

  test('that the guidance does not ask for here is refused', () => {
    for (const duty of ['contact-lado', 'follow-adult-route', 'no-such-step'])
      given(withAsh).when('answer-duty', 'lead', answer(duty)).then(refused('not-a-duty-here'));
  });

  test('that is owed to each child is refused, once there is a child', () => {
    for (const duty of ['inform-parents', 'support-every-child']) {
      given(withAsh).when('answer-duty', 'lead', answer(duty)).then(refused('for-each-child'));
      given(opened).when('answer-duty', 'lead', answer(duty)).then(recorded('duty-answered/1'));
    }
  });

  test('for all children at once counts for none of them when one is added later', () => {
    const { state } = tell([
      ...opened,
      step('answer-duty', 'lead', answer('inform-parents', 'not-needed')),
      well('add-person'),
    ]);
    assert.equal(dutyStatus(state, 'inform-parents'), 'to-do');
  });
});

describe('a referral that the guidance asks for', () => {
  test('is recorded as a referral, never just ticked off', () => {
    given(toRefer)
      .when('answer-duty', 'lead', answer('refer-by-phone'))
      .then(refused('record-the-referral'));
    given([well('report-concern', 'teacher', { danger: 'yes' }), well('open-case')])
      .when('answer-duty', 'lead', answer('call-emergency-services'))
      .then(refused('record-the-referral'));
  });

  test('is every one of them: to the LADO, and what the school’s own policy asks for', () => {
    const matter = [
      well('report-concern', 'teacher', { staffInvolved: 'yes', whichStaff: [staff.coach.id] }),
    ];
    given(matter)
      .when('answer-duty', 'lead', answer('contact-lado'))
      .then(refused('record-the-referral'));
    given(matter)
      .when('answer-duty', 'lead', answer('contact-lado', 'not-needed'))
      .then(refused('needs-second-person'));
    given(assessed, { ...lanternfield, referralProfile: 'presume-refer' })
      .when('answer-duty', 'lead', answer('refer-by-school-policy', 'not-needed'))
      .then(refused('needs-second-person'));
  });

  test('is not set aside by one person', () => {
    const aside = answer('refer-by-phone', 'not-needed');
    given(toRefer).when('answer-duty', 'lead', aside).then(refused('needs-second-person'));
    given([...toRefer, step('decide', 'lead', below)])
      .when('answer-duty', 'lead', aside)
      .then(refused('needs-second-person'));
  });

  test('is set aside by a decision that a second senior person agreed to, and not otherwise', () => {
    const aside = answer('refer-by-phone', 'not-needed');
    const decided = [...toRefer, step('decide', 'lead', below)];
    const said = (agrees: 'yes' | 'no') =>
      step('give-second-opinion', 'head', { agrees, reason: why });
    given([...decided, said('yes')])
      .when('answer-duty', 'lead', aside)
      .then(recorded('duty-answered/1', { answer: 'not-needed' }));
    given([...decided, said('no')])
      .when('answer-duty', 'lead', aside)
      .then(refused('needs-second-person'));
    given([...decided, said('yes'), facts({ adultInvolved: 'yes' })])
      .when('answer-duty', 'lead', aside)
      .then(refused('needs-second-person'));
  });
});

test('about staff, what the LADO says is not needed can be set aside by two people', () => {
  const matter = [
    well('report-concern', 'teacher', { staffInvolved: 'yes', whichStaff: [staff.coach.id] }),
    well('open-case'),
    step('decide', 'lead', { ...below, outcome: 'refer-lado' }),
    well('refer-to-lado'),
  ];
  const aside = answer('refer-by-phone', 'not-needed');
  given(matter).when('answer-duty', 'lead', aside).then(refused('needs-second-person'));
  given([...matter, step('give-second-opinion', 'head', { agrees: 'yes', reason: why })])
    .when('answer-duty', 'lead', aside)
    .then(recorded('duty-answered/1'));
});

test('anything else that was done is kept with when, what and why, at any stage', () => {
  for (const story of [reported, opened, notOpened, closed])
    given(story)
      .when('note-action', 'lead', answeredWell['note-action'])
      .then(recorded('action-noted/1', { what: 'Called home.' }));
  const before = tell(opened).state;
  const after = tell([...opened, well('note-action')]).state;
  assert.deepEqual(withoutHistory(after), withoutHistory(before));
});

describe('correcting an entry', () => {
  test('keeps the original, and shows which entry corrects which', () => {
    given(opened)
      .when('correct-entry', 'lead', { entry: '1', correction: 'Year 10.', reason: 'A slip.' })
      .then(recorded('entry-corrected/1', { entry: '1', correction: 'Year 10.' }));
    const { state, events } = tell([...opened, well('correct-entry'), well('correct-entry')]);
    assert.deepEqual(state.corrections, { 1: [4, 5] });
    assert.equal(events[0]?.type, 'concern-reported/1');
  });

  test('that is not in the case is refused', () => {
    for (const entry of ['0', '4', '-1', '1.5', 'one', '99'])
      given(opened)
        .when('correct-entry', 'lead', { entry, correction: 'Year 10.', reason: 'A slip.' })
        .then(refused('no-such-entry'));
  });

  test('changes no fact: what was said stays said until somebody says otherwise', () => {
    const before = tell(assessed).state;
    const after = tell([...assessed, well('correct-entry', 'lead', { entry: '5' })]).state;
    assert.deepEqual(after.facts, before.facts);
    assert.deepEqual(after.advice, before.advice);
  });
});
