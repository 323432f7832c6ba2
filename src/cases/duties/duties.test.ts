import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { lanternfield, learners, staff } from '#examples';
import { dutyDefinition, dutyIds, type DutyId } from '#guidance';
import {
  assessed,
  closed,
  facts,
  opened,
  reported,
  settled,
  well,
  withAsh,
} from '../parts/testing.ts';
import { actNames } from '../acts.ts';
import { actFor, dutiesIn, dutyStatus, dutyTitle, wayToMeet } from './duties.ts';
import { policeToAnswer } from '../agencies/police.ts';
import { decisionStanding } from '../parts/decision/standing.ts';
import { given, recorded, refused, step, type Step, tell } from '../testing.ts';
import { nextSteps } from '../views/next-steps.ts';

const here = (...story: readonly Step[]): readonly DutyId[] => dutiesIn(tell(story).state);
const standing = (duty: DutyId, ...story: readonly Step[]) => dutyStatus(tell(story).state, duty);

test('every duty of the guidance is met by an act, and has a title', () => {
  for (const id of dutyIds) {
    assert.ok(actNames.includes(actFor(id)), id);
    assert.equal(dutyTitle(id), dutyDefinition(id).title);
  }
});

test('every duty that the advice gives is in the case; to decide on deletion waits for the police', () => {
  for (const story of [reported, withAsh, assessed, [...withAsh, facts({ coercion: 'yes' })]]) {
    const { state } = tell(story);
    for (const duty of state.advice?.duties ?? [])
      assert.equal(
        dutiesIn(state).some((id) => id === duty),
        duty !== 'decide-on-deletion' || !policeToAnswer(state),
        duty,
      );
  }
});

describe('a duty that an event sets off', () => {
  const seen = (how: 'none' | 'by-accident' | 'was-shown' | 'on-school-system' | 'not-known') => {
    const saw = how === 'none' || how === 'not-known' ? {} : { whoSaw: 'Bryn, at 8:40' };
    const attest = how === 'none' ? {} : { attest: null };
    return here(well('report-concern', 'teacher', { seen: how, ...attest, ...saw }));
  };

  test('is to record who saw an image, unless it is known that nobody did', () => {
    assert.ok(!seen('none').includes('record-exposure'));
    for (const how of ['by-accident', 'was-shown', 'on-school-system', 'not-known'] as const)
      assert.ok(seen(how).includes('record-exposure'), how);
  });

  test('is to isolate a device that was found on a school system', () => {
    assert.ok(seen('on-school-system').includes('isolate-device'));
    assert.ok(!seen('was-shown').includes('isolate-device'));
  });

  test('is to hear back from whoever was told, though the advice never asked to tell them', () => {
    assert.ok(here(...assessed, well('refer-to-social-care')).includes('referral-answered'));
    assert.ok(here(...assessed, well('refer-to-police')).includes('chase-referral'));
    assert.ok(here(...assessed, well('refer-to-lado')).includes('chase-referral'));
    assert.ok(!here(...assessed).includes('referral-answered'));
  });
});

describe('what a person decides above the advice', () => {
  const decided = (outcome: Parameters<typeof well<'decide'>>[2]) =>
    here(...assessed, well('decide', 'lead', outcome));

  test('obliges as the advice would', () => {
    assert.ok(decided({ outcome: 'refer' }).includes('refer-by-phone'));
    assert.ok(decided({ outcome: 'refer' }).includes('refer-in-writing'));
    assert.ok(decided({ outcome: 'refer-social-care' }).includes('refer-by-phone'));
    assert.ok(decided({ outcome: 'refer-lado' }).includes('contact-lado'));
    assert.ok(decided({ outcome: 'emergency' }).includes('call-emergency-services'));
    assert.ok(decided({ outcome: 'consult' }).includes('record-consultation-advice'));
  });

  test('asks once where the school’s own policy asks already', () => {
    const story = [...assessed, well('decide', 'lead', { outcome: 'refer-social-care' })];
    const { state } = tell(story, { ...lanternfield, referralProfile: 'presume-refer' });
    assert.ok(dutiesIn(state).includes('refer-by-school-policy'));
    assert.ok(!dutiesIn(state).includes('refer-by-phone'));
  });

  test('no longer does once it was decided otherwise', () => {
    const again = [
      ...assessed,
      well('decide', 'lead', { outcome: 'refer' }),
      well('decide', 'lead', { outcome: 'in-setting' }),
    ];
    assert.ok(!here(...again).includes('refer-by-phone'));
  });
});

describe('a duty is met', () => {
  test('by the record of what it asks for', () => {
    const danger = [well('report-concern', 'teacher', { danger: 'yes' })];
    assert.equal(standing('call-emergency-services', ...danger), 'to-do');
    assert.equal(
      standing('call-emergency-services', ...danger, well('call-emergency-services')),
      'done',
    );
    assert.equal(standing('acknowledge-report', ...reported, well('acknowledge-report')), 'done');
    const toRefer = [...withAsh, facts({ coercion: 'yes' })];
    assert.equal(standing('refer-by-phone', ...toRefer, well('refer-to-lado')), 'to-do');
    assert.equal(standing('refer-by-phone', ...toRefer, well('refer-to-social-care')), 'done');
    assert.equal(
      standing('record-consultation-advice', ...withAsh, well('record-consultation')),
      'done',
    );
  });

  test('for every child, or not at all', () => {
    assert.equal(standing('inform-parents', ...opened), 'to-do');
    assert.equal(standing('inform-parents', ...withAsh, well('inform-parents')), 'done');
    const two = [...withAsh, well('inform-parents'), well('add-person')];
    assert.equal(standing('inform-parents', ...two), 'to-do');
  });

  test('again when a child is in danger again: an earlier call does not count', () => {
    const first = [...withAsh, facts({ immediateRisk: 'yes' }), well('call-emergency-services')];
    assert.equal(standing('call-emergency-services', ...first), 'done');
    const again = [...first, facts({ immediateRisk: 'no' }), facts({ immediateRisk: 'yes' })];
    assert.equal(standing('call-emergency-services', ...again), 'to-do');
    const unsure = [
      ...first,
      facts({ immediateRisk: 'not-known' }),
      facts({ immediateRisk: 'yes' }),
    ];
    assert.equal(standing('call-emergency-services', ...unsure), 'to-do');
    assert.equal(
      standing('call-emergency-services', ...again, well('call-emergency-services')),
      'done',
    );
  });

  test('by a call made before anybody wrote down that there was danger', () => {
    const called = [...withAsh, well('call-emergency-services'), facts({ immediateRisk: 'yes' })];
    assert.equal(standing('call-emergency-services', ...called), 'done');
  });

  test('not by a referral of long ago, when a closed case gives a new ground to refer', () => {
    const before = [
      ...closed.slice(0, -1),
      well('refer-to-social-care'),
      well('send-written-referral'),
      well('record-referral-response'),
      well('close-case'),
    ];
    const again = [...before, facts({ coercion: 'yes' }), well('reopen-case')];
    assert.equal(standing('refer-by-phone', ...again), 'to-do');
    assert.equal(standing('refer-by-phone', ...again, well('refer-to-police')), 'done');
  });
});

describe('a referral of long ago', () => {
  const referredOnce = [
    ...withAsh,
    facts({ coercion: 'yes' }),
    well('refer-to-social-care'),
    well('send-written-referral'),
    well('record-referral-response'),
    well('decide'),
    well('acknowledge-report'),
    well('hold-initial-review-meeting'),
    well('inform-parents'),
    well('plan-support'),
    well('record-learning'),
  ];
  const unmet = dutiesIn(tell(referredOnce).state)
    .filter((id) => dutyStatus(tell(referredOnce).state, id) === 'to-do')
    .map((duty) => well('answer-duty', 'lead', { duty, answer: 'not-needed' }));
  const closedOnce = [...referredOnce, ...unmet, well('close-case')];
  const newGround = [...closedOnce, facts({ adultInvolved: 'yes' }), well('reopen-case')];

  test('does not settle a new ground of the same urgency: it is decided, and told, again', () => {
    const { state } = tell(newGround);
    assert.equal(state.advice?.decision, 'refer');
    assert.equal(decisionStanding(state), 'reopened');
    const again = [...newGround, well('decide')];
    assert.equal(decisionStanding(tell(again).state), 'stands');
    assert.equal(standing('refer-by-phone', ...again), 'to-do');
    assert.equal(standing('refer-by-phone', ...again, well('refer-to-police')), 'done');
  });

  test('still counts where a case is reopened and nothing new is known', () => {
    const same = [...closedOnce, well('reopen-case')];
    assert.equal(decisionStanding(tell(same).state), 'stands');
    assert.equal(standing('refer-by-phone', ...same), 'done');
  });
});

describe('an answer to a duty', () => {
  const answered = (duty: string) => well('answer-duty', 'lead', { duty, answer: 'not-needed' });
  const shared = [...withAsh, facts({ sharing: 'public' })];

  test('holds while the duty lasts, whatever else becomes known', () => {
    const story = [...shared, answered('report-for-removal')];
    assert.equal(standing('report-for-removal', ...story), 'not-needed');
    const later = [...story, facts({ coercion: 'yes' })];
    assert.equal(standing('report-for-removal', ...later), 'not-needed');
  });

  test('does not answer a duty that went away and came back', () => {
    const back = [
      ...shared,
      answered('report-for-removal'),
      facts({ sharing: 'not-shared' }),
      settled('sharing', 'not-shared'),
      facts({ sharing: 'public' }),
    ];
    assert.equal(standing('report-for-removal', ...back), 'to-do');
  });
});

test('nothing is a duty before anything is known, and a title unknown is said as it is', () => {
  assert.deepEqual(here(), []);
  assert.ok(here(...opened).includes('hold-initial-review-meeting'));
  assert.equal(dutyTitle('no-such-duty'), 'no-such-duty');
});

describe('what is about children of this school', () => {
  const about = [
    'report-for-removal',
    'inform-parents',
    'support-every-child',
    'decide-on-deletion',
  ] as const;
  const ways = (...story: readonly Step[]) => {
    const { state } = tell(story);
    return about.map((id) => wayToMeet(state, id));
  };
  const wide = facts({ sharing: 'beyond-intended' });
  const nobodyKnown = step('add-person', 'lead', {
    ...{ kind: 'other', knownAs: 'A young person, not recognised' },
    childRoles: ['pictured'],
  });
  const done = {
    answer: 'done',
    reason: 'The police have it, and look for whoever it is.',
  } as const;

  test('is answered in words where nobody in the case is one of them', () => {
    const story = [...opened, nobodyKnown, wide];
    assert.deepEqual([...new Set(ways(...story))], ['answer-duty']);
    const { state } = tell(story);
    const asked = nextSteps(state, lanternfield).find(({ id }) => id === 'report-for-removal');
    assert.deepEqual([asked?.act, asked?.about], ['answer-duty', { duty: 'report-for-removal' }]);
    const duty = 'report-for-removal';
    given(story)
      .when('answer-duty', 'lead', { duty, ...done })
      .then(recorded('duty-answered/1', { duty }));
  });

  test('has its own act as soon as one is, and before anybody is there', () => {
    assert.deepEqual(ways(...withAsh, wide), about.map(actFor));
    assert.deepEqual(ways(...opened, wide), about.map(actFor));
  });

  test('is theirs to report whom it shows: a member of staff does so by another way', () => {
    const teacher = step('add-person', 'lead', {
      ...{ kind: 'staff', staffMember: staff.teacher.id, staffRoles: ['pictured'] },
    });
    const made = step('add-person', 'lead', {
      ...{ kind: 'learner', learner: learners.jet.id },
      childRoles: ['made-it'],
    });
    const duty = 'report-for-removal';
    assert.equal(wayToMeet(tell([...opened, teacher, made, wide]).state, duty), 'answer-duty');
    given([...opened, made, wide])
      .when('answer-duty', 'lead', { duty, ...done })
      .then(refused('record-it-itself'));
  });
});
