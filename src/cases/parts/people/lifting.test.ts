import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { staff } from '#examples';
import { barredStaff } from '../../who/barred.ts';
import { askedToAgree } from '../../who/agreements.ts';
import { ownSteps } from '../../duties/steps.ts';
import { given, recorded, refused, step, tell } from '../../testing.ts';
import { opened, well } from '../testing.ts';

const person = staff.pastoral.id;
const barring = step('add-person', 'lead', {
  kind: 'staff',
  staffMember: person,
  staffRoles: ['related-to-a-child'],
});
const barred = [...opened, barring];
const proposed = [...barred, well('propose-to-lift-bar', 'lead', { person })];

describe('letting a member of staff see a case again', () => {
  test('is proposed by one person and changes nothing yet', () => {
    given(barred)
      .when('propose-to-lift-bar', 'lead', {
        person,
        ground: 'not-close',
        second: staff.head.id,
        reason: 'Only a name in common.',
      })
      .then(recorded('bar-lifting-proposed/1', { person, second: staff.head.id }));
    const { state } = tell(proposed);
    assert.deepEqual(barredStaff(state), [person]);
    assert.deepEqual(askedToAgree(state), [staff.head.id]);
  });

  test('happens when the second person agrees, and not when they disagree', () => {
    const yes = well('agree-to-lift-bar', 'head');
    const no = well('agree-to-lift-bar', 'head', { agrees: 'no' });
    assert.deepEqual(barredStaff(tell([...proposed, yes]).state), []);
    assert.deepEqual(barredStaff(tell([...proposed, no]).state), [person]);
    assert.deepEqual(askedToAgree(tell([...proposed, no]).state), []);
  });

  test('waits as a step for the second person', () => {
    const { state, school } = tell(proposed);
    const waiting = ownSteps(state, school).find(({ act }) => act === 'agree-to-lift-bar');
    assert.equal(waiting?.title, 'A second senior person looks at letting somebody see this case');
  });

  test('is undone by recording again that the case is closed to them', () => {
    const again = step('change-roles', 'lead', ({ people }) => ({
      person: people.find(({ directoryId }) => directoryId === person)?.id ?? '',
      roles: ['concern-is-about-them'] as const,
      reason: 'A new report.',
    }));
    const { state } = tell([...proposed, well('agree-to-lift-bar', 'head'), again]);
    assert.deepEqual(barredStaff(state), [person]);
  });

  test('works for somebody whom a report named by mistake', () => {
    const story = [
      well('report-concern', 'teacher', { staffInvolved: 'yes', whichStaff: [person] }),
      well('propose-to-lift-bar', 'lead', { person }),
      well('agree-to-lift-bar', 'head'),
    ];
    assert.deepEqual(barredStaff(tell(story).state), []);
  });

  test('is nobody’s to do alone', () => {
    given(barred)
      .when('propose-to-lift-bar', 'lead', { ...lifting, second: staff.lead.id })
      .then(refused('second-person-is-you'));
    given(barred)
      .when('propose-to-lift-bar', 'lead', { ...lifting, second: person })
      .then(refused('second-person-is-them'));
    given(barred)
      .when('change-roles', 'lead', ({ people }) => ({
        person: people.find(({ directoryId }) => directoryId === person)?.id ?? '',
        roles: ['told-us'] as const,
        reason: 'A slip.',
      }))
      .then(refused('lifting-needs-two'));
    given(proposed)
      .when('agree-to-lift-bar', 'senior', { agrees: 'yes', reason: 'Yes.' })
      .then(refused('not-asked'));
  });

  test('is refused where there is nothing to lift or to agree to', () => {
    given(opened).when('propose-to-lift-bar', 'lead', lifting).then(refused('not-barred'));
    given(barred)
      .when('agree-to-lift-bar', 'head', { agrees: 'yes', reason: 'Yes.' })
      .then(refused('nothing-proposed'));
  });
});

const lifting = {
  person,
  ground: 'mistaken',
  second: staff.head.id,
  reason: 'It was somebody else.',
} as const;
