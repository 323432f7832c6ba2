import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { lanternfield, staff } from '#examples';
import { advise, factNames } from '#guidance';
import {
  facts,
  settled,
  nothingAlarming,
  opened,
  reported,
  well,
  withAsh,
  assessed,
} from '../parts/testing.ts';
import { adviceNow } from './advice-now.ts';
import { readEvent, type Recorded } from '../record/events.ts';
import { replay } from '../record/evolve.ts';
import { factsNow, factsWith } from '../record/facts.ts';
import { decisionStanding } from '../parts/decision/standing.ts';
import { attempt, given, person, recorded, step, type Step, tell } from '../testing.ts';

const inSetting = step('decide', 'lead', {
  outcome: 'in-setting',
  reason: 'We know both well.',
  proportionate: 'It keeps her safe.',
});
const standing = (...story: readonly Step[]) => decisionStanding(tell(story).state);
const advisedTimes = (...story: readonly Step[]): number =>
  tell(story).events.filter(({ type }) => type === 'advice-given/1').length;

describe('the advice in a case', () => {
  test('is what the guidance says of the recorded facts, after every step', () => {
    const story = [
      ...withAsh,
      facts({ coercion: 'suspected' }),
      facts(nothingAlarming),
      well('call-emergency-services'),
      well('hold-initial-review-meeting'),
    ];
    story.forEach((_, place) => {
      const { state } = tell(story.slice(0, place + 1));
      assert.deepEqual(state.advice, adviceNow(state, lanternfield));
      const { decision, edition } = advise(factsNow(state), 'threshold');
      assert.equal(state.advice.decision, decision);
      assert.equal(state.advice.edition, edition);
    });
  });

  test('is kept with what changed it, in one go', () => {
    given(withAsh)
      .when('record-facts', 'lead', {
        saidBy: 'Ash',
        saidAt: '2026-11-05T09:00:00.000Z',
        adultInvolved: 'yes',
        reason: 'She showed the account’s name.',
      })
      .then(
        recorded('facts-recorded/1', { adultInvolved: 'yes' }),
        recorded('advice-given/1', { decision: 'refer' }),
      );
  });

  test('is not said again when it is the same', () => {
    assert.equal(advisedTimes(...assessed), 2);
    assert.equal(advisedTimes(...assessed, facts({ coercion: 'no' })), 2);
    assert.equal(advisedTimes(...assessed, well('hold-initial-review-meeting')), 2);
    assert.equal(advisedTimes(...assessed, well('note-action'), well('acknowledge-report')), 2);
  });

  test('is not said again after the case was read back from where it is kept', () => {
    const told = tell(assessed);
    const stored = told.events.map(({ type, data, ...place }): Recorded => {
      const event = readEvent(JSON.parse(JSON.stringify({ data, type })));
      return { ...event, ...place };
    });
    const input = { saidBy: 'Ash', saidAt: told.now, coercion: 'no', reason: 'As before.' };
    const whole = { ...Object.fromEntries(factNames.map((name) => [name, null])), ...input };
    const readBack = { ...told, state: replay('a-case', stored) };
    const result = attempt(readBack, person('lead'), { act: 'record-facts', input: whole });
    assert.ok(Array.isArray(result));
    assert.equal(result.length, 1);
  });

  test('depends on how readily the school refers', () => {
    const presuming = { ...lanternfield, referralProfile: 'presume-refer' } as const;
    assert.equal(tell(assessed).state.advice?.decision, 'in-setting');
    assert.equal(tell(assessed, presuming).state.advice?.decision, 'refer-social-care');
  });

  test('counts what the report and the meeting say of danger as facts', () => {
    const danger = [well('report-concern', 'teacher', { danger: 'yes' })];
    assert.equal(tell(danger).state.advice?.decision, 'emergency');
    const calm = [...danger, well('hold-initial-review-meeting')];
    assert.equal(tell(calm).state.advice?.decision, 'emergency');
    const over = [...calm, settled('immediateRisk', 'no')];
    assert.equal(tell(over).state.advice?.decision, 'consult');
    assert.equal(
      tell([...opened, well('hold-initial-review-meeting', 'lead', { immediateRisk: 'yes' })]).state
        .advice?.decision,
      'emergency',
    );
  });
});

describe('what nobody has said', () => {
  test('is not known, and never no: no fact that was not recorded is read as anything', () => {
    const known = factsNow(tell(reported).state);
    assert.deepEqual(known, { immediateRisk: 'no', staffImplicated: 'no' });
  });

  test('leaves the case short of being managed in school', () => {
    for (const name of [
      'coercion',
      'adultInvolved',
      'capacityConcern',
      'violentOrAtypical',
    ] as const) {
      const { state } = tell([...withAsh, facts({ ...nothingAlarming, [name]: 'not-known' })]);
      assert.equal(state.advice?.decision, 'consult', name);
      assert.ok(state.advice.openQuestions.includes(name), name);
    }
  });

  test('and what is left blank while assessing stays as it was', () => {
    const { state } = tell(assessed);
    assert.deepEqual(factsWith(state, { coercion: null, motive: '' }), factsNow(state));
    assert.equal(factsWith(state, { coercion: 'yes' }).coercion, 'yes');
    assert.equal(factsWith(state, { youngestDepictedAge: '9' }).youngestDepictedAge, 9);
    assert.throws(() => factsWith(state, { coercion: 'whatever' }), /coercion/);
  });
});

describe('when the advice changes after a decision', () => {
  test('to something more urgent, it has to be decided again', () => {
    assert.equal(standing(...assessed, inSetting), 'stands');
    for (const fact of [
      { immediateRisk: 'yes' },
      { staffImplicated: 'suspected' },
      { coercion: 'yes' },
      { vulnerability: 'yes' },
      { motive: 'not-known' },
    ] as const)
      assert.equal(standing(...assessed, inSetting, facts(fact)), 'outrun', JSON.stringify(fact));
  });

  test('to something less urgent, the decision stands', () => {
    const refer = well('decide', 'lead', { outcome: 'refer' });
    const worse = facts({ coercion: 'yes' });
    assert.equal(standing(...withAsh, worse, refer, facts(nothingAlarming)), 'stands');
  });

  test('deciding again settles it', () => {
    const refer = well('decide', 'lead', { outcome: 'refer' });
    assert.equal(standing(...assessed, inSetting, facts({ coercion: 'yes' }), refer), 'stands');
  });

  test('an agreement to go below the old advice does not cover a new ground', () => {
    const below = step('decide', 'lead', {
      outcome: 'in-setting',
      reason: 'We know both well.',
      proportionate: 'It keeps her safe.',
      second: staff.head.id,
    });
    const agreed = step('give-second-opinion', 'head', { agrees: 'yes', reason: 'I agree.' });
    const story = [...withAsh, facts({ coercion: 'suspected' }), below, agreed];
    assert.equal(standing(...story), 'stands');
    assert.equal(standing(...story, facts({ adultInvolved: 'yes' })), 'outrun');
  });

  test('the same advice said of other facts does not ask for another decision', () => {
    const refer = well('decide', 'lead', { outcome: 'refer' });
    assert.equal(
      standing(...withAsh, facts({ coercion: 'yes' }), refer, facts({ adultInvolved: 'yes' })),
      'stands',
    );
  });
});
