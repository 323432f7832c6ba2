import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { lanternfield, staff } from '#examples';
import { dutiesIn, dutyStatus } from '../../duties/duties.ts';
import { panelOf } from '../../views/panels.ts';
import { stillMissing } from '../../duties/closure.ts';
import { given, recorded, refused, step, type Step, tell } from '../../testing.ts';
import { nextSteps } from '../../views/next-steps.ts';
import { closed, notOpened, opened, reported, well } from '../testing.ts';

const aboutCoach = well('report-concern', 'teacher', {
  staffInvolved: 'yes',
  whichStaff: [staff.coach.id],
});
const titles = (story: readonly Step[]) =>
  panelOf('report', tell(story).state, (id) => `<${id}>`).map(({ title }) => title);
const steps = (story: readonly Step[]) => nextSteps(tell(story).state, lanternfield);

describe('a first account', () => {
  test('keeps what was seen, heard and said, and the child’s own words as theirs', () => {
    given(opened)
      .when('give-first-account', 'teacher', {
        ...answers,
        ownWords: 'I don’t want anyone to know.',
      })
      .then(
        recorded('first-account-given/1', {
          person: staff.teacher.id,
          ownWords: 'I don’t want anyone to know.',
          exposure: null,
          name: 'Bryn Taper',
        }),
      );
  });

  test('is waited for without hurry, and then given', () => {
    assert.deepEqual(titles(opened), [`First account of <${staff.teacher.id}>, who reported it`]);
    assert.deepEqual(titles([...opened, well('give-first-account')]), [
      `First account of <${staff.teacher.id}>`,
    ]);
  });

  test('of somebody who saw an image asks for support for them', () => {
    const story = [...opened, well('give-first-account', 'teacher', { seen: 'by-accident' })];
    assert.ok(dutiesIn(tell(story).state).includes('record-exposure'));
    assert.ok(steps(story).some(({ title }) => title.startsWith('Offer support to Bryn Taper')));
  });

  test('of what nobody saw, or nobody knows, asks for nothing', () => {
    for (const seen of ['none', 'not-known'] as const)
      assert.deepEqual(
        tell([...opened, well('give-first-account', 'teacher', { seen })]).state.exposures,
        [],
      );
  });

  test('of somebody whom the concern may be about, or of nobody on the staff, is refused', () => {
    for (const person of [staff.coach.id, 'nobody'])
      given([aboutCoach])
        .when('give-first-account', 'lead', { ...answers, person })
        .then(refused('no-account-of-theirs'));
  });

  test('that comes after a record was settled asks for it to be opened again', () => {
    for (const story of [closed, notOpened]) {
      assert.equal(tell(story).state.reopeningDemanded, null);
      const { state } = tell([...story, well('give-first-account', 'teacher')]);
      assert.ok(state.reopeningDemanded);
    }
    assert.equal(tell([...opened, well('give-first-account')]).state.reopeningDemanded, null);
  });
});

const answers = {
  person: staff.teacher.id,
  at: '2026-11-05T08:40:00.000Z',
  place: 'in-school',
  present: 'Nobody',
  account: 'She stayed behind and told me.',
  saidToChild: 'That I would tell Ms Wick.',
  seen: 'none',
} as const;

describe('who saw an image', () => {
  const nobodyKnows = [
    well('report-concern', 'teacher', { seen: 'not-known', attest: null }),
    well('open-case'),
  ];
  const duty = (...story: readonly Step[]) =>
    dutyStatus(tell([...nobodyKnows, ...story]).state, 'record-exposure');
  const nobody = {
    how: 'none',
    person: null,
    seenAt: null,
    support: null,
  } as const;

  test('is a duty until somebody has found out', () => {
    assert.equal(duty(), 'to-do');
    assert.equal(duty(well('record-exposure', 'lead', { ...nobody, how: 'not-known' })), 'to-do');
    assert.equal(duty(well('record-exposure', 'lead', nobody)), 'done');
    assert.equal(duty(well('record-exposure')), 'done');
  });

  test('is no duty where the report says that nobody did', () => {
    assert.ok(!dutiesIn(tell(opened).state).includes('record-exposure'));
  });

  test('is kept with how and when, and never with what it showed', () => {
    given(opened)
      .when('record-exposure', 'lead', {
        how: 'was-shown',
        person: staff.assistant.id,
        seenAt: '2026-11-05T08:30:00.000Z',
        support: 'accepted',
        reason: 'Sunny told me.',
      })
      .then(recorded('exposure-recorded/1', { how: 'was-shown', name: 'Sunny Glow' }));
  });

  test('may not be somebody the concern is about, nor somebody who is not on the staff', () => {
    const who = (person: string) =>
      given([aboutCoach]).when('record-exposure', 'lead', {
        how: 'by-accident',
        person,
        seenAt: '2026-11-05T08:30:00.000Z',
        support: 'not-yet',
        reason: 'They said so.',
      });
    who(staff.coach.id).then(refused('ask-the-lado-first'));
    who('nobody').then(refused('not-on-the-staff'));
  });
});

describe('support for whoever saw it', () => {
  const saw = [...opened, well('record-exposure')];

  test('is asked for the same day, by name, until it was offered', () => {
    const asked = steps(saw).find(({ act }) => act === 'offer-support-to-staff');
    assert.equal(asked?.title, 'Offer support to Sunny Glow, who saw an image');
    assert.equal(asked.dueAt, '2026-11-05T16:30:00.000Z');
    const offered = [...saw, well('offer-support-to-staff')];
    assert.ok(!steps(offered).some(({ act }) => act === 'offer-support-to-staff'));
  });

  test('may be turned down, which is theirs to do', () => {
    const { state } = tell([
      ...saw,
      well('offer-support-to-staff', 'lead', { support: 'declined' }),
    ]);
    assert.equal(state.exposures[0]?.support, 'declined');
    assert.deepEqual(panelOf('report', state, String)[1]?.standing.tone, 'done');
  });

  test('is needed before the case can be closed', () => {
    const wanting = (story: readonly Step[]) =>
      stillMissing(tell(story).state).filter(({ what }) => what === 'staff-support');
    assert.deepEqual(wanting(saw), [
      { what: 'staff-support', words: 'Offer support to Sunny Glow, who saw an image.' },
    ]);
    assert.deepEqual(wanting([...saw, well('offer-support-to-staff')]), []);
  });

  test('of which nobody said that they saw anything is refused', () => {
    given(opened)
      .when('offer-support-to-staff', 'lead', {
        exposure: 'none',
        at: '2026-11-05T08:30:00.000Z',
        support: 'accepted',
        reason: 'Time with Tam.',
      })
      .then(refused('no-such-exposure'));
  });

  test('is no step of a record that nobody is working on', () => {
    const settled = [...reported, well('record-exposure'), well('decline-to-open')];
    assert.ok(!steps(settled).some(({ act }) => act === 'offer-support-to-staff'));
  });
});

test('whoever reported may record the 999 call they made', () => {
  given(opened)
    .when('call-emergency-services', 'teacher', {
      calledAt: '2026-11-05T08:41:00.000Z',
      services: ['ambulance'],
      calledBy: 'Bryn Taper',
      reason: 'She said that she had taken tablets.',
    })
    .then(
      recorded('emergency-services-called/1'),
      recorded('advice-given/1', { decision: 'emergency' }),
    );
});

test('an account of somebody else is theirs, whoever writes it down', () => {
  const { state } = tell([
    ...opened,
    step('give-first-account', 'lead', { ...answers, person: staff.office.id }),
  ]);
  assert.equal(state.firstAccounts[0]?.person, staff.office.id);
});
