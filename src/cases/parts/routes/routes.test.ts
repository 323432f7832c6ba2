import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { lanternfield, staff } from '#examples';
import { dutiesIn, dutyStatus } from '../../duties/duties.ts';
import { factsNow } from '../../record/facts.ts';
import { panelOf } from '../../views/panels.ts';
import { given, madeBy, recorded, refused, step, type Step, tell } from '../../testing.ts';
import { nextSteps } from '../../views/next-steps.ts';
import { answeredWell, facts, nothingAlarming, opened, well, withAsh } from '../testing.ts';

const panel = (story: readonly Step[], school = lanternfield) =>
  panelOf('routes', tell(story, school).state, String);

describe('the adult route', () => {
  const talk = answeredWell['follow-adult-route'];
  const adults = facts({
    ...nothingAlarming,
    youngestDepictedAge: 'adult',
    childInvolved: 'no',
  });
  const standing = (...story: readonly Step[]) =>
    dutyStatus(tell([...withAsh, adults, ...story]).state, 'follow-adult-route');

  test('is a duty where no child is involved, met by the talk itself', () => {
    assert.equal(standing(), 'to-do');
    assert.equal(standing(well('follow-adult-route')), 'done');
  });

  test('is a duty where it was decided on, too', () => {
    const { state } = tell([...withAsh, well('decide', 'lead', { outcome: 'adult-route' })]);
    assert.ok(dutiesIn(state).includes('follow-adult-route'));
  });

  test('asks again the same day where somebody may be at risk', () => {
    const risks = (risk: 'yes' | 'no' | 'not-known') =>
      nextSteps(
        tell([...withAsh, well('follow-adult-route', 'lead', { risk })]).state,
        lanternfield,
      ).find(({ id }) => id === 'adult-at-risk');
    assert.equal(risks('no'), undefined);
    assert.match(risks('yes')?.title ?? '', /Tell adult social care or the police/);
    assert.match(risks('not-known')?.title ?? '', /Find out/);
    const tones = panel([...withAsh, well('follow-adult-route', 'lead', { risk: 'yes' })]);
    assert.equal(tones[0]?.standing.tone, 'urgent');
  });

  test('with somebody who is not in the case, or told of nothing and something, is refused', () => {
    given(opened).when('follow-adult-route', 'lead', talk).then(refused('no-such-adult'));
    given(withAsh)
      .when('follow-adult-route', 'lead', (state) => ({
        ...talk(state),
        told: ['nothing', 'stopncii'] as const,
      }))
      .then(refused('nothing-and-something'));
  });
});

describe('another policy', () => {
  const taken = answeredWell['follow-other-policy'];
  const words = facts({ ...nothingAlarming, medium: 'text-only' });

  test('is a duty where there is no imagery of a child, met by saying which and by whom', () => {
    const standing = (...story: readonly Step[]) =>
      dutyStatus(tell([...withAsh, words, ...story]).state, 'follow-other-policy');
    assert.equal(standing(), 'to-do');
    assert.equal(standing(well('follow-other-policy')), 'done');
    const [item] = panel([...withAsh, well('follow-other-policy')]);
    assert.equal(item?.title, 'Messages in words only');
  });

  test('behind which an adult may be changes the advice', () => {
    given([...withAsh, words])
      .when('follow-other-policy', 'lead', (state) => ({ ...taken(state), adultBehind: 'yes' }))
      .then(recorded('other-policy-followed/1'), recorded('advice-given/1', { decision: 'refer' }));
  });

  test('never overwrites what was said of an adult because it is not known here', () => {
    const before = [...withAsh, facts({ adultInvolved: 'yes' })];
    for (const adultBehind of ['no', 'not-known'] as const) {
      const { state } = tell([...before, well('follow-other-policy', 'lead', { adultBehind })]);
      assert.equal(factsNow(state).adultInvolved, 'yes');
    }
  });

  test('is never handed to somebody who may not know of it', () => {
    const bar = step('add-person', 'lead', {
      kind: 'staff',
      staffMember: staff.pastoral.id,
      staffRoles: ['concern-is-about-them'],
    });
    given([...withAsh, bar])
      .when('follow-other-policy', 'lead', taken)
      .then(refused('not-theirs-to-take-up'));
  });
});

describe('a concern about staff', () => {
  test('is urgent until the LADO was told, and names nobody', () => {
    const matter = [...withAsh, facts({ staffImplicated: 'suspected' })];
    assert.equal(panel(matter)[0]?.standing.words, 'LADO not told yet');
    assert.equal(panel([...matter, well('refer-to-lado')])[0]?.standing.words, 'LADO told');
    assert.deepEqual(panel(withAsh), []);
  });
});

describe('the duty in law to report', () => {
  const inForce = {
    ...lanternfield,
    ways: { ...lanternfield.ways, mandatoryReporting: true },
  };
  const wales = { ...inForce, nation: 'wales' } as const;
  const pressed = [...withAsh, facts({ coercion: 'yes' })];
  const answer = answeredWell['report-as-law-requires'];
  const standing = (story: readonly Step[], school = inForce) => {
    const { state } = tell(story, school);
    return dutiesIn(state).includes('report-as-law-requires')
      ? dutyStatus(state, 'report-as-law-requires')
      : 'none';
  };
  const dueAt = (story: readonly Step[]) =>
    nextSteps(tell(story, inForce).state, inForce).find(
      ({ id }) => id === 'report-as-law-requires',
    );

  test('is switched off until a school in England switches it on', () => {
    assert.equal(standing(pressed, lanternfield), 'none');
    assert.equal(standing(pressed, wales), 'none');
    assert.equal(standing(pressed), 'to-do');
  });

  test('arises from what points to an offence, and from nothing less', () => {
    assert.equal(standing([...withAsh, facts(nothingAlarming)]), 'none');
    assert.equal(standing([...withAsh, facts({ adultInvolved: 'suspected' })]), 'to-do');
    assert.equal(standing([...withAsh, facts({ staffImplicated: 'yes' })]), 'to-do');
  });

  test('belongs to the person who was told, and is due the same day', () => {
    assert.equal(dueAt(pressed)?.owner, 'the person who was told');
    assert.equal(dueAt(pressed)?.dueAt, '2026-11-05T16:30:00.000Z');
  });

  test('is met by a report or by saying that it does not apply, and by no referral of others', () => {
    assert.equal(standing([...pressed, well('refer-to-police')]), 'to-do');
    assert.equal(standing([...pressed, well('report-as-law-requires', 'teacher')]), 'done');
    const exempt = { outcome: 'exempt', at: null, takenBy: null } as const;
    assert.equal(standing([...pressed, well('report-as-law-requires', 'lead', exempt)]), 'done');
  });

  test('may wait for a child’s safety, until a day within seven, and is still to be met', () => {
    const until = (day: string) =>
      ({ outcome: 'put-off', at: null, takenBy: null, until: day }) as const;
    const waiting = [...pressed, well('report-as-law-requires', 'lead', until('2026-11-12'))];
    assert.equal(standing(waiting), 'to-do');
    assert.equal(dueAt(waiting)?.dueAt, '2026-11-12T16:30:00.000Z');
    assert.equal(panel(waiting, inForce)[0]?.standing.tone, 'urgent');
    const putOff = (day: string) =>
      given(pressed, inForce).when('report-as-law-requires', 'lead', (state) => ({
        ...answer(state),
        ...until(day),
      }));
    putOff('2026-11-13').then(refused('put-off-too-long'));
    putOff('2026-11-04').then(refused('review-in-the-past'));
  });

  test('is nobody’s who may not know of the case', () => {
    given([...withAsh, well('add-person', 'lead', coach)], inForce)
      .when('report-as-law-requires', 'lead', (state) => ({
        ...answer(state),
        person: staff.coach.id,
      }))
      .then(refused('not-theirs-to-report'));
  });

  const coach = {
    kind: 'staff',
    learner: null,
    childRoles: null,
    staffMember: staff.coach.id,
    staffRoles: ['concern-is-about-them'],
  } as const;

  test('is kept for the person it bound', () => {
    const { state } = tell([...pressed, well('report-as-law-requires', 'teacher')], inForce);
    assert.equal(state.lawReports[0]?.person, staff.teacher.id);
    assert.equal(madeBy(1), '00000000-0000-4000-8000-000000000001');
  });
});
