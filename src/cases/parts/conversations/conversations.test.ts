import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { learners, staff } from '#examples';
import type { InputOf } from '../../record/input.ts';
import { panelOf } from '../../views/panels.ts';
import { stillMissing } from '../../duties/closure.ts';
import { dutiesIn, dutyStatus } from '../../duties/duties.ts';
import { given, madeBy, recorded, refused, step, type Step, tell } from '../../testing.ts';
import { nextSteps } from '../../views/next-steps.ts';
import { assessed, facts, opened, readyToClose, well, withAsh } from '../testing.ts';

const ash = madeBy(4);
const plans = (own: Partial<InputOf<'plan-conversation'>> = {}): Step =>
  well('plan-conversation', 'lead', own);
const talks = (own: Partial<InputOf<'record-conversation'>> = {}): Step =>
  well('record-conversation', 'lead', own);
const noNeed = { asked: 'no-need', whoAgreed: null, whatTheySaid: null } as const;
const notAskedYet = { asked: 'to-be-asked', whoAgreed: null, whatTheySaid: null } as const;
const quiet = {
  contains: null,
  seenBy: null,
  stopSpread: null,
  wishes: null,
} as const;
const police = [...withAsh, facts({ coercion: 'yes' }), well('refer-to-police')];

function toDo(...story: readonly Step[]): readonly string[] {
  const { state, school } = tell(story);
  return nextSteps(state, school)
    .filter(({ status }) => status === 'to-do')
    .map(({ id }) => id);
}

describe('planning a conversation', () => {
  test('keeps who leads, when, whether anybody was asked first, and what the child needs', () => {
    const { conversationPlans } = tell([...withAsh, plans({ needs: ['autism'] })]).state;
    assert.partialDeepStrictEqual(conversationPlans, [
      { child: ash, leads: staff.lead.id, asked: 'agreed', needs: ['autism'], language: 'english' },
    ]);
  });

  test('without asking is refused once the police are told, or are to be told', () => {
    given(police)
      .when('plan-conversation', 'lead', { ...planned, ...noNeed })
      .then(refused('police-come-first'));
    given([...withAsh, facts({ coercion: 'yes' })])
      .when('plan-conversation', 'lead', { ...planned, ...noNeed })
      .then(refused('police-come-first'));
    given(assessed)
      .when('plan-conversation', 'lead', { ...planned, ...noNeed })
      .then(recorded('conversation-planned/1', { asked: 'no-need' }));
  });

  test('to be led by somebody who may not know of the case is refused', () => {
    const coach = {
      kind: 'staff',
      staffMember: staff.coach.id,
      staffRoles: ['related-to-a-child'],
    } as const;
    const story = [...withAsh, step('add-person', 'lead', coach)];
    given(story)
      .when('plan-conversation', 'lead', { ...planned, leads: staff.coach.id })
      .then(refused('leader-may-not-know'));
    given(story)
      .when('record-conversation', 'lead', { ...conversation, by: staff.coach.id })
      .then(refused('leader-may-not-know'));
  });

  test('with somebody who is not in the case is refused', () => {
    given(opened)
      .when('plan-conversation', 'lead', { ...planned, ...noNeed })
      .then(refused('no-such-child'));
  });
});

const planned = {
  child: ash,
  leads: staff.lead.id,
  present: ['nobody'],
  plannedFor: '2026-11-05T14:00:00.000Z',
  asked: 'agreed',
  whoAgreed: 'The duty officer',
  whatTheySaid: 'How she is.',
  age: 'from-12',
  needs: ['none'],
  language: 'english',
  reason: 'She asked for it.',
} as const;
const conversation = {
  child: ash,
  outcome: 'talked',
  at: '2026-11-05T09:00:00.000Z',
  by: staff.lead.id,
  contains: 'not-known',
  seenBy: 'She does not know.',
  stopSpread: 'Not known.',
  wishes: 'I want it gone.',
  reassured: ['come-back'],
  agreed: 'To talk tomorrow.',
  reason: 'She chose the room.',
} as const;

describe('a conversation', () => {
  test('is held until the police have agreed, where they may need the first account', () => {
    const story = (...more: readonly Step[]) =>
      given([...police, ...more]).when('record-conversation', 'lead', conversation);
    story().then(refused('not-before-they-agree'));
    story(plans(notAskedYet)).then(refused('not-before-they-agree'));
    story(plans({ asked: 'asked-to-wait' })).then(refused('not-before-they-agree'));
    story(plans({ asked: 'agreed-with-limits' })).then(recorded('conversation-recorded/1'));
  });

  test('needs no plan where no police are in it, and waits where a plan says so', () => {
    given(assessed)
      .when('record-conversation', 'lead', conversation)
      .then(recorded('conversation-recorded/1', { wishes: 'I want it gone.' }));
    given([...assessed, plans({ ...notAskedYet, asked: 'not-known' })])
      .when('record-conversation', 'lead', conversation)
      .then(refused('not-before-they-agree'));
  });

  test('that a child began is recorded whoever has still to be asked', () => {
    given([...police, plans(notAskedYet)])
      .when('record-conversation', 'lead', { ...conversation, outcome: 'came-to-us' })
      .then(recorded('conversation-recorded/1', { outcome: 'came-to-us' }));
  });

  test('that a child did not want is recorded without what was never said', () => {
    given(police)
      .when('record-conversation', 'lead', { ...conversation, ...quiet, outcome: 'not-yet' })
      .then(recorded('conversation-recorded/1', { outcome: 'not-yet', wishes: null }));
  });

  test('gives an account of the facts in the child’s name, and the advice follows', () => {
    given(assessed)
      .when('record-conversation', 'lead', { ...conversation, coercion: 'suspected' })
      .then(recorded('conversation-recorded/1'), recorded('advice-given/1', { decision: 'refer' }));
    const { facts: known } = tell([...assessed, talks({ coercion: 'suspected' })]).state;
    assert.equal(known.coercion?.at(-1)?.saidBy, learners.ash.name);
    const silent = tell([...assessed, talks()]).state;
    assert.equal(silent.facts.coercion?.length, 1);
  });

  test('with a date to be in touch that has passed is refused, and with a child not in the case', () => {
    given(assessed)
      .when('record-conversation', 'lead', { ...conversation, nextContact: '2026-11-04' })
      .then(refused('review-in-the-past'));
    given(opened)
      .when('record-conversation', 'lead', { ...conversation, outcome: 'came-to-us' })
      .then(refused('no-such-child'));
  });
});

describe('what follows from a plan', () => {
  test('is to talk at the time that was set, in place of the guidance’s own line', () => {
    const story = [...assessed, plans()];
    const { state, school } = tell(story);
    const talk = nextSteps(state, school).find(({ id }) => id === `talk-${ash}`);
    assert.equal(talk?.dueAt, '2026-11-05T14:00:00.000Z');
    assert.equal(talk.duty, 'talk-with-young-person');
    assert.ok(!toDo(...story).includes('talk-with-young-person'));
    assert.equal(dutyStatus(state, 'talk-with-young-person'), 'to-do');
  });

  test('is to ask first, while nobody has agreed', () => {
    assert.ok(toDo(...police, plans(notAskedYet)).includes(`ask-before-talking-${ash}`));
    assert.ok(!toDo(...police, plans(notAskedYet), plans()).includes(`ask-before-talking-${ash}`));
  });

  test('is done once they talked, did not want to, or it did not take place', () => {
    for (const outcome of ['talked', 'not-yet', 'not-held'] as const) {
      const own = outcome === 'talked' ? { outcome } : { ...quiet, outcome, nextContact: null };
      const { state } = tell([...assessed, plans(), talks(own)]);
      assert.ok(dutiesIn(state).includes('talk-with-young-person'));
      assert.equal(dutyStatus(state, 'talk-with-young-person'), 'done', outcome);
    }
  });

  test('is for each child by itself: one conversation does not stand for another', () => {
    const bay = { kind: 'learner', learner: learners.bay.id, childRoles: ['shared-it'] } as const;
    const story = [...assessed, step('add-person', 'lead', bay), plans()];
    const bayId = tell(story).state.people.at(-1)?.id ?? '';
    const { state } = tell([...story, plans({ child: bayId }), talks({ outcome: 'talked' })]);
    assert.equal(dutyStatus(state, 'talk-with-young-person'), 'to-do');
    given([...story, plans({ child: bayId })])
      .when('answer-duty', 'lead', {
        duty: 'talk-with-young-person',
        answer: 'not-needed',
        reason: 'They talked among themselves.',
      })
      .then(refused('for-each-child'));
  });

  test('stands in the way of closing until it is answered', () => {
    const missing = (...story: readonly Step[]) =>
      stillMissing(tell(story).state).map(({ what }) => what);
    assert.deepEqual(missing(...readyToClose), []);
    assert.deepEqual(missing(...readyToClose, plans()), ['conversation']);
    assert.deepEqual(missing(...readyToClose, plans(), talks({ outcome: 'talked' })), []);
  });

  test('asks to be in touch again on the day that was agreed, until somebody was', () => {
    assert.ok(toDo(...assessed, talks()).includes(`contact-${ash}`));
    assert.ok(!toDo(...assessed, talks(), talks({ nextContact: null })).includes(`contact-${ash}`));
  });
});

test('the panel says of each child how it stands, and leads to the card', () => {
  const shown = (...story: readonly Step[]) =>
    panelOf('conversations', tell(story).state, (id) => id).map(({ standing, pages }) => [
      standing.words,
      pages?.[0]?.path,
    ]);
  const card = `/talk/${ash}`;
  assert.deepEqual(shown(...assessed), [['No conversation planned', card]]);
  assert.deepEqual(shown(...assessed, plans()), [['Planned', card]]);
  assert.deepEqual(shown(...police, plans(notAskedYet)), [
    ['Waiting for the police or social care', card],
  ]);
  assert.deepEqual(shown(...assessed, talks()), [['Talked', card]]);
  const not = (outcome: 'not-yet' | 'not-held') => talks({ ...quiet, outcome });
  assert.deepEqual(shown(...assessed, not('not-yet')), [['Not ready to talk yet', card]]);
  assert.deepEqual(shown(...assessed, not('not-held')), [['Did not take place', card]]);
});
