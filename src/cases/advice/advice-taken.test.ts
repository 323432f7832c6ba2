import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { staff } from '#examples';
import { stillMissing } from '../duties/closure.ts';
import { readEvent } from '../record/events.ts';
import { evolve } from '../record/evolve.ts';
import type { InputOf } from '../record/input.ts';
import { answering, assessed, facts, readyToClose, well, withAsh } from '../parts/testing.ts';
import { isBelowAdvice } from '../who/second-person.ts';
import { at, given, recorded, refused, type Step, tell } from '../testing.ts';

type Advice = InputOf<'record-consultation'>;
const advice = (from: Advice['from'], advised: Advice['advised'], more: Partial<Advice> = {}) =>
  well('record-consultation', 'lead', { from, advised, at: '2026-11-05T09:10:00.000Z', ...more });
const toAsk = [...assessed, facts({ vulnerability: 'yes' })];
const young = [...assessed, facts({ youngestInvolvedAge: '11' })];
const decide = { outcome: 'in-setting', reason: 'So.', proportionate: 'So.' } as const;
const isBelow = (...story: readonly Step[]) => isBelowAdvice('in-setting', tell(story).state);

describe('where the guidance says to take advice', () => {
  test('managing it here is not below it once police or social care advised that', () => {
    for (const from of ['social-care', 'safer-schools-officer'] as const)
      given([...toAsk, advice(from, 'manage-here')])
        .when('decide', 'lead', decide)
        .then(recorded('decision-made/1', { below: false, second: null }));
  });

  test('nobody else’s advice lowers it, nor advice to refer, nor what is unclear', () => {
    for (const [from, advised] of [
      ['helpline', 'manage-here'],
      ['lado', 'manage-here'],
      ['local-authority-lead', 'manage-here'],
      ['other', 'manage-here'],
      ['social-care', 'refer'],
      ['social-care', 'unclear'],
      ['safer-schools-officer', 'unclear'],
    ] as const)
      given([...toAsk, advice(from, advised)])
        .when('decide', 'lead', decide)
        .then(refused('needs-second-person'));
  });

  test('of two who advised differently the more urgent counts', () => {
    const here = advice('social-care', 'manage-here');
    assert.ok(isBelow(...toAsk, advice('safer-schools-officer', 'refer'), here));
    assert.ok(isBelow(...toAsk, here, advice('safer-schools-officer', 'refer')));
    assert.ok(!isBelow(...toAsk, here, advice('helpline', 'refer')));
  });

  test('advice does not count for what became known, was said or was settled after it', () => {
    const here = advice('social-care', 'manage-here');
    assert.ok(isBelow(...assessed, here, facts({ vulnerability: 'yes' })));
    assert.ok(
      isBelow(...toAsk, here, facts({ priorIncidents: 'two-or-more' })),
      'still to consult',
    );
    assert.ok(!isBelow(...toAsk, here, facts({ vulnerability: 'yes' })), 'said again');
    const before = advice('social-care', 'manage-here', { at: '2026-11-04T09:00:00.000Z' });
    assert.ok(isBelow(...toAsk, before), 'taken before, recorded after');
    const later = at('2026-11-06T09:00:00.000Z');
    const anew = advice('social-care', 'manage-here', { at: '2026-11-06T08:59:00.000Z' });
    assert.ok(!isBelow(...assessed, here, facts({ vulnerability: 'yes' }), later, anew));
  });

  test('it lowers nothing where the guidance says to refer', () => {
    const refer = [...assessed, facts({ coercion: 'yes' })];
    assert.ok(isBelow(...refer, advice('safer-schools-officer', 'manage-here')));
  });

  test('with a child under 13 in it, whatever their part, it is social care who must advise', () => {
    assert.ok(isBelow(...young, advice('safer-schools-officer', 'manage-here')));
    assert.ok(!isBelow(...young, advice('social-care', 'manage-here')));
  });
});

describe('advice that was recorded before its result was asked for', () => {
  const data = { from: 'social-care', who: 'A', at: '2026-11-05T09:00:00.000Z', named: 'no' };
  test('still reads, and counts as unclear', () => {
    const event = readEvent({
      type: 'advice-taken/1',
      data: { ...data, advice: 'Manage it.', reason: 'So.' },
    });
    assert.ok(event.type === 'advice-taken/1' && !('advised' in event.data));
    const { state, now } = tell(toAsk);
    const place = { sequence: state.sequence + 1, id: 'e', actor: staff.lead.id, at: now };
    const after = evolve(state, { ...event, ...place });
    assert.deepEqual(
      after.adviceTaken.map(({ advised }) => advised),
      ['unclear'],
    );
    assert.ok(isBelowAdvice('in-setting', after));
  });
});

describe('closing with a child under 13 in it', () => {
  const what = 'social-care-under-13';
  const isMissing = (...story: readonly Step[]) =>
    stillMissing(tell(story).state).some((one) => one.what === what);
  const depicted = [...assessed, facts({ youngestDepictedAge: '12' })];

  test('needs children’s social care to have advised or answered, whoever the child is', () => {
    for (const story of [young, depicted]) {
      assert.ok(isMissing(...story));
      assert.ok(isMissing(...story, advice('helpline', 'manage-here')));
      assert.ok(isMissing(...story, advice('safer-schools-officer', 'manage-here')));
      assert.ok(isMissing(...story, advice('social-care', 'unclear')));
      assert.ok(isMissing(...story, well('refer-to-social-care')), 'told, and not answered');
      assert.ok(!isMissing(...story, advice('social-care', 'manage-here')));
      assert.ok(
        !isMissing(...story, well('refer-to-social-care'), well('record-referral-response')),
      );
    }
  });

  test('and nothing of it at 13, or where an age is not known', () => {
    assert.ok(!isMissing(...assessed, facts({ youngestInvolvedAge: '13' })));
    assert.ok(!isMissing(...withAsh));
    assert.ok(!isMissing(...assessed, facts({ youngestDepictedAge: 'adult' })));
  });

  test('holds open a case that could else be closed', () => {
    const older = readyToClose.slice(0, assessed.length);
    const rest = readyToClose
      .slice(assessed.length)
      .filter((one) => !('act' in one && one.act === 'decide'));
    const story = [
      ...older,
      facts({ youngestInvolvedAge: '11' }),
      ...rest,
      well('decide', 'lead', { outcome: 'consult' }),
      advice('safer-schools-officer', 'manage-here'),
      well('decide', 'lead', { ...decide, second: staff.senior.id }),
      well('give-second-opinion', 'senior'),
    ];
    const close = answering('close-case', {});
    given(story).when('close-case', 'lead', close).then(refused('not-everything-answered'));
    const asked = [...story, advice('social-care', 'manage-here')];
    given(asked).when('close-case', 'lead', close).then(recorded('case-closed/1'));
  });
});
