import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { factsNow } from '../../record/facts.ts';
import { given, madeBy, recorded, refused, tell } from '../../testing.ts';
import { answeredWell, closed, notOpened, opened, reported, well, withAsh } from '../testing.ts';

const everyReferral = ['refer-to-police', 'refer-to-social-care', 'refer-to-lado'] as const;
const events = {
  'refer-to-police': 'referred-to-police/1',
  'refer-to-social-care': 'referred-to-social-care/1',
  'refer-to-lado': 'referred-to-lado/1',
} as const;

describe('a 999 call', () => {
  const called = answeredWell['call-emergency-services'];

  test('is recorded at any stage, and counts as danger', () => {
    for (const story of [reported, opened, notOpened, closed])
      given(story)
        .when('call-emergency-services', 'lead', called)
        .then(
          recorded('emergency-services-called/1', { services: ['ambulance'] }),
          recorded('advice-given/1', { decision: 'emergency' }),
        );
  });

  test('asks for a settled record to be opened', () => {
    for (const story of [notOpened, closed])
      assert.ok(tell([...story, well('call-emergency-services')]).state.reopeningDemanded);
  });

  test('leaves the danger standing until somebody says that it is over', () => {
    const { state } = tell([...withAsh, well('call-emergency-services')]);
    assert.equal(factsNow(state).immediateRisk, 'yes');
    assert.equal(state.facts.immediateRisk?.at(-1)?.saidAt, '2026-11-05T09:00:00.000Z');
  });
});

describe('referring', () => {
  for (const act of everyReferral)
    test(`“${act}” keeps how, when, to whom, with what reference and why`, () => {
      given(reported)
        .when(act, 'lead', (state) => ({ ...answeredWell[act](state), reference: 'SC-123' }))
        .then(
          recorded(events[act], {
            referral: madeBy(3),
            how: 'phone',
            takenBy: 'The duty team',
            reference: 'SC-123',
            agreement: act === 'refer-to-lado' ? null : 'not-yet',
          }),
        );
    });

  test('can be done again, to the same agency and to others', () => {
    const story = [...withAsh, ...everyReferral.map((act) => well(act)), well('refer-to-police')];
    const { referrals } = tell(story).state;
    assert.deepEqual(
      referrals.map(({ to }) => to),
      ['police', 'social-care', 'lado', 'police'],
    );
    assert.equal(new Set(referrals.map(({ id }) => id)).size, 4);
  });

  test('runs its clocks from when the agency was told, not from when it was written down', () => {
    const [referral] = tell([...withAsh, well('refer-to-police')]).state.referrals;
    assert.equal(referral?.at, '2026-11-05T09:00:00.000Z');
  });

  test('opens a settled record again in the same act, with nobody asked first', () => {
    for (const act of everyReferral)
      for (const story of [closed, notOpened]) {
        given(story).when(act, 'lead', answeredWell[act]).then(recorded(events[act]));
        const { state } = tell([...story, well(act)]);
        assert.equal(state.status, 'open', act);
        assert.equal(state.closed, null);
        assert.equal(state.reopeningDemanded, null);
        assert.ok(state.opened);
      }
  });
});

describe('an answer to a referral', () => {
  const story = [...withAsh, well('refer-to-social-care'), well('refer-to-police')];
  const answered = answeredWell['record-referral-response'];

  test('is kept with what they said and what follows', () => {
    given(story)
      .when('record-referral-response', 'lead', answered)
      .then(recorded('referral-answered/1', { referral: madeBy(5), outcome: 'advice-only' }));
  });

  test('belongs to that referral and to no other', () => {
    const { referrals } = tell([...story, well('record-referral-response')]).state;
    assert.deepEqual(
      referrals.map(({ answer }) => answer?.outcome ?? null),
      ['advice-only', null],
    );
  });

  test('can come again: the newest counts, and every one is kept', () => {
    const again = well('record-referral-response', 'lead', {
      referral: madeBy(5),
      outcome: 'accepted',
    });
    const [referral] = tell([...story, well('record-referral-response'), again]).state.referrals;
    assert.equal(referral?.answer?.outcome, 'accepted');
    assert.deepEqual(
      referral.answers.map(({ outcome }) => outcome),
      ['advice-only', 'accepted'],
    );
  });

  test('to a referral that was never made is refused', () => {
    given(withAsh)
      .when('record-referral-response', 'lead', answered)
      .then(refused('no-such-referral'));
  });
});
