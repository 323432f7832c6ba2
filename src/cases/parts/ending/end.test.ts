import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { learners, staff } from '#examples';
import { isRefusal } from '#kit';
import { stillMissing } from '../../duties/closure.ts';
import { given, recorded, refused, step, type Step, tell } from '../../testing.ts';
import { answeredWell, closed, facts, opened, readyToClose, well } from '../testing.ts';

const close = answeredWell['close-case'];

/** The story without the steps of these acts: with something left undone. */
const without = (...acts: readonly string[]): readonly Step[] =>
  readyToClose.filter((one) => !('act' in one && acts.includes(one.act)));

/** Closing is refused, and this is all that stands in the way. */
function waitsFor(story: readonly Step[], ...words: readonly (string | RegExp)[]): void {
  const { result } = given(story).when('close-case', 'lead', close);
  assert.ok(isRefusal(result));
  assert.equal(result.refused, 'not-everything-answered');
  assert.equal(result.because.length, words.length, result.because.join(' '));
  words.forEach((said, place) => {
    const because = result.because[place] ?? '';
    if (typeof said === 'string') assert.equal(because, said);
    else assert.match(because, said);
  });
}

describe('closing a case', () => {
  test('in which everything is done or explained is recorded with how it ended and why', () => {
    given(readyToClose)
      .when('close-case', 'lead', close)
      .then(recorded('case-closed/1', { outcome: 'Ash is well.', openQuestions: 'Nothing.' }));
    assert.equal(tell(closed).state.status, 'closed');
  });

  test('says everything that is missing at once', () => {
    given(opened).when('close-case', 'lead', close).then(refused('not-everything-answered'));
    assert.ok(stillMissing(tell(opened).state).length > 5);
  });

  test('is refused while a child is in danger', () => {
    waitsFor(
      [...readyToClose, facts({ immediateRisk: 'yes' })],
      'A child is recorded as being in danger now.',
      'Two accounts differ: say which holds (immediate risk of harm).',
      'Decide again: the advice now asks for more than was decided.',
      'Call 999 and make the child safe.',
      'Telephone police and/or children’s social care: both, unless you record why not.',
      'Send the written referral.',
      'Social care says what it will do.',
    );
  });

  test('is refused while nobody knows whether a child is in danger', () => {
    const { result } = given([...readyToClose, facts({ immediateRisk: 'not-known' })]).when(
      'close-case',
      'lead',
      close,
    );
    assert.ok(isRefusal(result));
    assert.match(result.because[0] ?? '', /^It is not known whether a child is in danger/);
  });

  test('is refused without a decision', () => {
    waitsFor(without('decide'), 'Decide, and give your reasons.');
  });

  test('is refused while a decision waits for the second person, or they disagreed', () => {
    const asked = step('decide', 'lead', {
      outcome: 'in-setting',
      reason: 'We know both.',
      proportionate: 'It keeps her safe.',
      second: staff.head.id,
    });
    const waiting = 'The second senior person has not yet looked at the decision.';
    waitsFor([...readyToClose, asked], waiting);
    const no = step('give-second-opinion', 'head', { agrees: 'no', reason: 'Too early.' });
    waitsFor([...readyToClose, asked, no], /^Decide again: the second senior person did not agree/);
    const yes = step('give-second-opinion', 'head', { agrees: 'yes', reason: 'Agreed.' });
    given([...readyToClose, asked, yes])
      .when('close-case', 'lead', close)
      .then(recorded('case-closed/1'));
  });

  test('is refused on a decision to take advice, even when it had been taken before', () => {
    waitsFor(
      [
        ...readyToClose,
        well('record-consultation'),
        well('decide', 'lead', { outcome: 'consult' }),
      ],
      'Decide what follows from the advice: to take it is no end.',
    );
  });

  test('is refused while a child has no support, or nobody says whether parents were told', () => {
    waitsFor(without('plan-support'), 'Plan support for Ash Tallow.');
    waitsFor(
      without('inform-parents'),
      'Record whether the parents or carers of Ash Tallow were told.',
    );
    given([...without('inform-parents'), well('withhold-from-parents')])
      .when('close-case', 'lead', close)
      .then(recorded('case-closed/1'));
  });

  test('asks for each child by name, also for one added late', () => {
    const bay = { kind: 'learner', learner: learners.bay.id, childRoles: ['shared-it'] } as const;
    waitsFor(
      [...readyToClose, step('add-person', 'lead', bay)],
      'Record whether the parents or carers of Bay Ember were told.',
      'Plan support for Bay Ember.',
      'Decide about deletion for Bay Ember.',
    );
  });

  test('is refused without learning, which cannot be answered away', () => {
    waitsFor(without('record-learning'), 'Note what was learned.');
    const away = well('answer-duty', 'lead', { duty: 'record-learning', answer: 'not-needed' });
    waitsFor([...without('record-learning'), away], 'Note what was learned.');
  });

  test('is refused while nobody is in it', () => {
    const nobody = without(
      'add-person',
      'inform-parents',
      'plan-support',
      'decide-on-deletion',
      'confirm-deletion',
    );
    const { result } = given(nobody).when('close-case', 'lead', close);
    assert.ok(isRefusal(result) && result.because.includes('Add the people involved.'));
  });

  test('is refused with any duty unmet, and possible once its absence is explained', () => {
    waitsFor(without('hear-the-head'), /^Ask the head’s view/);
    const undecided = without('decide-on-deletion', 'confirm-deletion');
    waitsFor(undecided, /^Decide about deletion/);
    const away = well('answer-duty', 'lead', { duty: 'decide-on-deletion', answer: 'not-needed' });
    given([...undecided, away])
      .when('close-case', 'lead', close)
      .then(recorded('case-closed/1'));
  });

  test('is refused with open questions that nobody has explained', () => {
    const open = [...readyToClose, facts({ motive: 'not-known' })];
    const { result } = given(open).when('close-case', 'lead', close);
    assert.ok(isRefusal(result));
    assert.ok(result.because.some((said) => said.startsWith('Find out what is not known')));
  });

  test('asks what is still not known, and why it is right to close all the same', () => {
    assert.throws(() =>
      given(readyToClose).when('close-case', 'lead', { outcome: 'Well.', reason: 'Done.' }),
    );
  });
});

describe('closing a case with a referral', () => {
  const referred = [...readyToClose, well('refer-to-social-care')];
  const inWriting = 'Send the written referral.';

  test('is refused until it was answered, though the advice never asked for it', () => {
    assert.equal(tell(referred).state.advice?.decision, 'in-setting');
    waitsFor(referred, 'Record what children’s social care answered to the referral.', inWriting);
    given([...referred, well('send-written-referral'), well('record-referral-response')])
      .when('close-case', 'lead', close)
      .then(recorded('case-closed/1'));
  });

  test('cannot be got round by answering the duty instead of the referral', () => {
    const away = well('answer-duty', 'lead', { duty: 'referral-answered', answer: 'not-needed' });
    waitsFor(
      [...referred, away],
      'Record what children’s social care answered to the referral.',
      inWriting,
    );
  });

  test('asks for every one of several answers', () => {
    waitsFor(
      [...referred, well('refer-to-police'), well('refer-to-lado')],
      'Record what children’s social care answered to the referral.',
      'Record what the police answered to the referral.',
      'Record what the local authority designated officer (LADO) answered to the referral.',
      'Ask that messages and accounts are kept, not deleted.',
      inWriting,
    );
  });

  test('that was decided above the advice, and never made, is refused', () => {
    waitsFor(
      [...readyToClose, well('decide', 'lead', { outcome: 'refer' })],
      'Telephone police and/or children’s social care: both, unless you record why not.',
      'Ask that messages and accounts are kept, not deleted.',
      'Send the written referral.',
    );
  });

  test('that the meeting agreed, and was never made, is refused until somebody decides otherwise', () => {
    const agreed = well('hold-initial-review-meeting', 'lead', { tellNow: 'police' });
    waitsFor([...readyToClose, agreed], /^The initial review meeting agreed to tell the police/);
    const decided = well('decide', 'lead', { outcome: 'in-setting' });
    given([...readyToClose, agreed, decided])
      .when('close-case', 'lead', close)
      .then(recorded('case-closed/1'));
  });
});

describe('after closing', () => {
  test('a fact that changes asks for the case to be reopened, also when the advice stays the same', () => {
    const changed = tell([...closed, facts({ priorIncidents: 'one' })]).state;
    assert.deepEqual(changed.advice, tell(closed).state.advice);
    assert.ok(changed.reopeningDemanded);
    const same = tell([...closed, facts({ vulnerability: 'no' })]).state;
    assert.equal(same.reopeningDemanded, null);
  });

  test('reopening keeps its reason, and clears what asked for it', () => {
    const story = [...closed, facts({ coercion: 'yes' })];
    given(story)
      .when('reopen-case', 'lead', { reason: 'Ash says that she was pressed.' })
      .then(recorded('case-reopened/1', { reason: 'Ash says that she was pressed.' }));
    const { status, reopeningDemanded, closed: end } = tell([...story, well('reopen-case')]).state;
    assert.deepEqual(
      { status, reopeningDemanded, end },
      { status: 'open', reopeningDemanded: null, end: null },
    );
  });

  test('a case that was reopened can be closed again', () => {
    given([...closed, well('reopen-case')])
      .when('close-case', 'lead', close)
      .then(recorded('case-closed/1'));
  });

  test('what was learned can be added', () => {
    given(closed)
      .when('record-learning', 'lead', answeredWell['record-learning'])
      .then(recorded('learning-recorded/1', { helped: 'A quick report.' }));
  });
});
