import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { lanternfield, staff } from '#examples';
import { given, recorded, refused, tell } from '../../testing.ts';
import { answeredWell, facts, notOpened, opened, reported, well } from '../testing.ts';

describe('telling the reporter', () => {
  test('keeps the message that their receipt shows', () => {
    given(reported)
      .when('acknowledge-report', 'deputy', { message: 'Thank you.' })
      .then(recorded('report-acknowledged/1', { message: 'Thank you.' }));
    const { acknowledged } = tell([...reported, well('acknowledge-report')]).state;
    assert.equal(acknowledged?.message, 'Thank you. I have read this.');
  });

  test('needs no message, and goes on when no case was opened', () => {
    given(reported)
      .when('acknowledge-report', 'lead')
      .then(recorded('report-acknowledged/1', { message: null }));
    given(notOpened).when('acknowledge-report', 'lead').then(recorded('report-acknowledged/1'));
  });
});

describe('opening a case', () => {
  test('is recorded with its reason', () => {
    given(reported)
      .when('open-case', 'lead', { reason: 'A picture is being shared.' })
      .then(recorded('case-opened/1', { reason: 'A picture is being shared.' }));
    assert.equal(tell(opened).state.status, 'open');
  });

  test('is possible after it was decided not to, and not twice', () => {
    given(notOpened)
      .when('open-case', 'lead', { reason: 'More is known.' })
      .then(recorded('case-opened/1'));
    given(opened)
      .when('open-case', 'lead', { reason: 'Again.' })
      .then(refused('not-at-this-stage'));
  });
});

describe('deciding not to open a case', () => {
  const mistaken = { instead: 'mistaken', reason: 'It was a game.' } as const;
  const elsewhere = {
    instead: 'already-a-case',
    reason: 'It is the case opened on Monday.',
    otherCase: 'SL-7KQ2-M4XD',
  } as const;

  test('is recorded with what happens instead and why', () => {
    given(reported)
      .when('decline-to-open', 'lead', mistaken)
      .then(recorded('case-not-opened/1', mistaken));
    assert.equal(tell(notOpened).state.status, 'not-opened');
  });

  test('is refused while a child is said to be in danger', () => {
    given([well('report-concern', 'teacher', { danger: 'yes' })])
      .when('decline-to-open', 'lead', mistaken)
      .then(refused('danger-not-ruled-out'));
  });

  test('is refused while nobody knows whether a child is in danger', () => {
    const story = [well('report-concern', 'teacher', { danger: 'not-known' })];
    given(story).when('decline-to-open', 'lead', mistaken).then(refused('danger-not-ruled-out'));
    given([...story, facts({ immediateRisk: 'no' })])
      .when('decline-to-open', 'lead', mistaken)
      .then(recorded('case-not-opened/1'));
  });

  test('is refused where the guidance asks for a referral', () => {
    given([...reported, facts({ adultInvolved: 'suspected' })])
      .when('decline-to-open', 'lead', mistaken)
      .then(refused('advice-is-to-refer'));
    given([
      well('report-concern', 'teacher', { staffInvolved: 'yes', whichStaff: [staff.coach.id] }),
    ])
      .when('decline-to-open', 'lead', mistaken)
      .then(refused('advice-is-to-refer'));
  });

  test('is possible in a school that refers almost everything, where nothing happened', () => {
    given(reported, { ...lanternfield, referralProfile: 'presume-refer' })
      .when('decline-to-open', 'lead', mistaken)
      .then(recorded('case-not-opened/1'));
  });

  test('is possible in any event where it is part of another case', () => {
    given([well('report-concern', 'teacher', { danger: 'yes' })])
      .when('decline-to-open', 'lead', elsewhere)
      .then(recorded('case-not-opened/1', { instead: 'already-a-case' }));
    const { links } = tell([...reported, well('decline-to-open', 'lead', elsewhere)]).state;
    assert.deepEqual(
      links.map(({ reference }) => reference),
      ['SL-7KQ2-M4XD'],
    );
  });

  test('as part of another case says which, by a reference that there is', () => {
    given(reported)
      .when('decline-to-open', 'lead', { ...elsewhere, otherCase: 'SL-0000-0000' })
      .then(refused('no-such-case'));
  });

  test('does not end it: what becomes known asks for a case to be opened', () => {
    const { state } = tell([...notOpened, well('call-emergency-services')]);
    assert.ok(state.reopeningDemanded);
    const after = tell([...notOpened, well('call-emergency-services'), well('open-case')]).state;
    assert.equal(after.reopeningDemanded, null);
    assert.equal(after.status, 'open');
  });

  test('is refused once a case is open', () => {
    given(opened)
      .when('decline-to-open', 'lead', answeredWell['decline-to-open'])
      .then(refused('not-at-this-stage'));
  });
});
