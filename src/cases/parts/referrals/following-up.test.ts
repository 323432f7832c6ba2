import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { lanternfield, learners, staff } from '#examples';
import type { School } from '#schools';
import { stillMissing } from '../../duties/closure.ts';
import { dutiesIn, dutyStatus } from '../../duties/duties.ts';
import { panelOf } from '../../views/panels.ts';
import { asOf } from '../../duties/step.ts';
import { at, given, madeBy, recorded, refused, step, type Step, tell } from '../../testing.ts';
import { nextSteps } from '../../views/next-steps.ts';
import { answeredWell, child, well, withAsh } from '../testing.ts';

const toSocialCare = [...withAsh, well('refer-to-social-care')];
const toPolice = [...withAsh, well('refer-to-police')];
const stepsOf = (...story: readonly Step[]) =>
  nextSteps(tell(story).state, lanternfield).filter(({ status }) => status === 'to-do');
const step0 = (id: string, ...story: readonly Step[]) =>
  stepsOf(...story).find((one) => one.id.startsWith(id));
const standing = (duty: Parameters<typeof dutyStatus>[1], ...story: readonly Step[]) =>
  dutyStatus(tell(story).state, duty);
const missing = (...story: readonly Step[]) =>
  stillMissing(tell(story).state).map(({ words }) => words);

describe('in writing', () => {
  test('within the hours that the area asks for, each referral by itself, and not to the police', () => {
    const writing = step0('refer-in-writing-', ...toSocialCare);
    assert.equal(writing?.title, 'Send the written referral to children’s social care');
    assert.equal(writing.dueAt, '2026-11-06T09:00:00.000Z');
    assert.equal(step0('refer-in-writing-', ...toPolice), undefined);
    const both = [...toSocialCare, well('refer-to-lado')];
    assert.equal(stepsOf(...both).filter(({ duty }) => duty === 'refer-in-writing').length, 2);
  });

  test('is done by sending it, or by having referred in writing, and by nobody’s saying so', () => {
    assert.equal(standing('refer-in-writing', ...toSocialCare), 'to-do');
    assert.equal(
      standing('refer-in-writing', ...toSocialCare, well('send-written-referral')),
      'done',
    );
    const online = well('refer-to-social-care', 'lead', { how: 'online' });
    assert.equal(standing('refer-in-writing', ...withAsh, online), 'done');
    const said = { duty: 'refer-in-writing', answer: 'done', reason: 'Sent.' } as const;
    given(toSocialCare).when('answer-duty', 'lead', said).then(refused('record-it-itself'));
    given(toSocialCare)
      .when('answer-duty', 'lead', { ...said, answer: 'not-needed' })
      .then(recorded('duty-answered/1'));
  });

  test('once is enough', () => {
    given([...toSocialCare, well('send-written-referral')])
      .when('send-written-referral', 'lead', { ...written, referral: madeBy(5) })
      .then(refused('nothing-to-write'));
  });
});

const written = answeredWell['send-written-referral'](tell(toSocialCare).state);

describe('an answer', () => {
  test('is waited for until a working day is over, and only then asked for again', () => {
    const found = step0('chase-referral-', ...toPolice);
    assert.ok(found?.dueAt);
    assert.equal(asOf(found, found.dueAt).title, 'Hear what the police will do');
    const late = asOf(found, '2026-11-09T09:00:00.000Z');
    assert.equal(late.title, 'Telephone the police again about the referral');
    assert.equal(late.act, 'chase-referral');
  });

  test('that was asked for again is waited for one working day more', () => {
    const story = [
      ...toSocialCare,
      at('2026-11-09T10:00:00.000Z'),
      well('chase-referral', 'lead', { at: '2026-11-09T09:30:00.000Z' }),
    ];
    assert.equal(step0('referral-answered-', ...story)?.dueAt, '2026-11-10T16:30:00.000Z');
    assert.equal(tell(story).state.referrals[0]?.chases.length, 1);
  });

  test('is not asked for again once it is there', () => {
    given([...toPolice, well('record-referral-response')])
      .when('chase-referral', 'lead', (state) => ({
        ...answeredWell['chase-referral'](state),
        referral: madeBy(5),
      }))
      .then(refused('nothing-to-chase'));
  });

  test('is not expected of CEOP', () => {
    const story = [...withAsh, well('refer-to-ceop')];
    assert.equal(step0('chase-referral-', ...story), undefined);
    assert.ok(!missing(...story).some((words) => words.includes('CEOP')));
  });

  test('comes from another body by its own name', () => {
    const story = [...withAsh, well('refer-to-other-body')];
    assert.equal(
      step0('chase-referral-', ...story)?.title,
      'Hear what Lanternshire school nurses will do',
    );
  });
});

describe('taking it further up', () => {
  const disagreed = [...toSocialCare, well('record-referral-response', 'lead', { agree: 'no' })];
  const late = [...toSocialCare, well('chase-referral')];

  test('is asked for when they have been asked in vain, or we do not agree', () => {
    for (const story of [late, disagreed]) {
      assert.ok(dutiesIn(tell(story).state).includes('escalate-disagreement'));
      assert.equal(standing('escalate-disagreement', ...story), 'to-do');
      assert.match(step0('escalate-', ...story)?.title ?? '', /^Take the referral to children’s/);
      assert.equal(standing('escalate-disagreement', ...story, well('escalate')), 'done');
    }
    assert.ok(!dutiesIn(tell(toSocialCare).state).includes('escalate-disagreement'));
  });

  test('is over when they answer and we agree', () => {
    const answered = [...late, well('record-referral-response')];
    assert.equal(standing('escalate-disagreement', ...answered), 'done');
  });

  test('is asked for again when we do not agree with the next answer either', () => {
    const again = [
      ...disagreed,
      well('escalate'),
      well('record-referral-response', 'lead', { agree: 'no' }),
    ];
    assert.equal(standing('escalate-disagreement', ...again), 'to-do');
    const away = {
      duty: 'escalate-disagreement',
      answer: 'not-needed',
      reason: 'They met.',
    } as const;
    const once = [...disagreed, step('answer-duty', 'lead', away)];
    assert.equal(standing('escalate-disagreement', ...once), 'not-needed');
    const more = well('record-referral-response', 'lead', { agree: 'no' });
    assert.equal(standing('escalate-disagreement', ...once, more), 'to-do');
  });

  test('waits for what comes of it, by the day that was set, and the case is not closed before', () => {
    const up = [...disagreed, well('escalate')];
    const hearing = step0('hear-from-above-', ...up);
    assert.equal(hearing?.dueAt, '2026-11-09T16:30:00.000Z');
    const words = 'Record what came of taking the referral to children’s social care further up.';
    assert.ok(missing(...up).includes(words));
    assert.ok(!missing(...up, well('record-referral-response')).includes(words));
  });

  test('of a referral that is not there, or to a day that has passed, is refused', () => {
    given(withAsh)
      .when('escalate', 'lead', answeredWell.escalate)
      .then(refused('no-such-referral'));
    given(late)
      .when('escalate', 'lead', (state) => ({
        ...answeredWell.escalate(state),
        expectBy: '2026-11-04',
      }))
      .then(refused('review-in-the-past'));
  });
});

describe('both children', () => {
  const bay = well('add-person');
  const onlyAsh = [
    ...withAsh,
    bay,
    well('refer-to-social-care', 'lead', { children: [madeBy(4)] }),
  ];

  test('are covered where nobody is chosen', () => {
    const { state } = tell([...withAsh, bay, well('refer-to-social-care')]);
    assert.deepEqual(state.referrals[0]?.children, [child(state, 'ash'), child(state, 'bay')]);
  });

  test('are referred, or one is left out with reasons and another senior person', () => {
    const title = `Refer ${learners.bay.name} to children’s social care as well, or decide why not`;
    assert.equal(step0('refer-too-', ...onlyAsh)?.title, title);
    assert.ok(
      missing(...onlyAsh).includes(
        'Refer Bay Ember to children’s social care as well, or record why not.',
      ),
    );
    for (const after of [
      well('leave-child-out'),
      well('refer-to-social-care', 'lead', { children: [madeBy(5)] }),
    ])
      assert.equal(step0('refer-too-', ...onlyAsh, after), undefined);
    const left = answeredWell['leave-child-out'];
    given(onlyAsh).when('leave-child-out', 'head', left).then(refused('second-person-is-you'));
    given(onlyAsh)
      .when('leave-child-out', 'lead', (state) => ({
        ...left(state),
        agreedWith: staff.teacher.id,
      }))
      .then(refused('second-person-not-senior'));
    given(toSocialCare)
      .when('leave-child-out', 'lead', (state) => ({ ...left(state), child: madeBy(4) }))
      .then(refused('no-need-to-leave-out'));
  });

  test('but not one who only received it, saw it or told us', () => {
    const sent = well('add-person', 'lead', { childRoles: ['received-it', 'told-us'] });
    assert.equal(step0('refer-too-', ...toSocialCare, sent), undefined);
  });

  test('of another case are refused', () => {
    given(withAsh)
      .when('refer-to-police', 'lead', {
        ...answeredWell['refer-to-police'](tell(withAsh).state),
        children: ['nobody'],
      })
      .then(refused('no-such-child'));
  });
});

describe('how it ended', () => {
  test('for the police is an outcome, with what nobody may promise', () => {
    given(toPolice)
      .when('record-police-outcome', 'lead', answeredWell['record-police-outcome'])
      .then(recorded('police-outcome-recorded/1', { outcome: '21' }));
    const { state } = tell([...toPolice, well('record-police-outcome')]);
    const [item] = panelOf('referrals', state, (id) => id);
    assert.ok(item?.lines.some(({ label }) => label === 'What nobody may promise'));
    given(toSocialCare)
      .when('record-police-outcome', 'lead', (now) => ({
        ...answeredWell['record-police-outcome'](now),
        referral: madeBy(5),
      }))
      .then(refused('not-told-to-police'));
  });

  test('is no outcome that police of this nation do not use', () => {
    const inNation = (nation: School['nation'], outcome: '20' | '21' | '22') =>
      given(toPolice, { ...lanternfield, nation }).when(
        'record-police-outcome',
        'lead',
        (state) => ({ ...answeredWell['record-police-outcome'](state), outcome }),
      );
    inNation('scotland', '22').then(refused('outcome-not-used-here'));
    inNation('northern-ireland', '21').then(refused('outcome-not-used-here'));
    inNation('northern-ireland', '22').then(recorded('police-outcome-recorded/1'));
    inNation('wales', '21').then(recorded('police-outcome-recorded/1'));
  });

  test('for social care is a decision about each child, and an answer to the referral', () => {
    const decided = well('record-social-care-decision');
    const [referral] = tell([...toSocialCare, decided]).state.referrals;
    assert.equal(referral?.answer?.outcome, 'assessment');
    assert.equal(referral.outcomes[0]?.child, madeBy(4));
    given(toPolice)
      .when('record-social-care-decision', 'lead', (state) => ({
        ...answeredWell['record-social-care-decision'](state),
        referral: madeBy(5),
      }))
      .then(refused('not-told-to-social-care'));
  });
});
