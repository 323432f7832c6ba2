import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { learners, staff } from '#examples';
import { actNames, acts } from '../acts.ts';
import { type ActName } from '../parts.ts';
import { opened, reported, well, withAsh } from '../parts/testing.ts';
import { caseManagers } from './managing.ts';
import type { Field } from '#acts';
import { pickable } from './pickable.ts';
import { directory, step, type Step, tell } from '../testing.ts';

const picks = (act: ActName, name: string, ...story: readonly Step[]): readonly string[] =>
  (pickable(acts[act].fields, tell(story).state, directory)[name] ?? []).map(({ value }) => value);

describe('what can be picked', () => {
  test('is offered for every question about people or entries, and for no other', () => {
    for (const act of actNames) {
      const offered = pickable(acts[act].fields, tell(withAsh).state, directory);
      for (const [name, { kind }] of Object.entries<Field>(acts[act].fields))
        assert.equal(
          name in offered,
          ['person', 'people', 'about'].includes(kind),
          `${act} ${name}`,
        );
    }
  });

  test('of children is those of this school in this case', () => {
    const other = step('add-person', 'lead', {
      kind: 'other',
      knownAs: 'A child at another school',
      childRoles: ['received-it'],
    });
    assert.equal(picks('plan-support', 'child', ...withAsh, other).length, 1);
    assert.equal(picks('change-roles', 'person', ...withAsh, other).length, 2);
    assert.deepEqual(picks('plan-support', 'child', ...opened), []);
  });

  test('of the whole school is everybody in the directory', () => {
    assert.equal(picks('add-person', 'learner', ...opened).length, Object.keys(learners).length);
    assert.equal(picks('add-person', 'staffMember', ...opened).length, Object.keys(staff).length);
  });

  test('of referrals is every one, of asking again those unanswered, of steps those this case has', () => {
    const referred = [...withAsh, well('refer-to-police'), well('refer-to-lado')];
    assert.equal(picks('record-referral-response', 'referral', ...referred).length, 2);
    const answered = [...referred, well('record-referral-response')];
    assert.equal(picks('record-referral-response', 'referral', ...answered).length, 2);
    assert.equal(picks('chase-referral', 'referral', ...answered).length, 1);
    assert.ok(picks('answer-duty', 'duty', ...withAsh).includes('inform-parents'));
    assert.ok(!picks('answer-duty', 'duty', ...withAsh).includes('contact-lado'));
  });

  test('of entries to correct beside is every one that is never taken back, by number', () => {
    assert.deepEqual(picks('correct-entry', 'entry', ...opened), ['1', '2', '3']);
    const noted = [...opened, well('note-action')];
    assert.deepEqual(picks('correct-entry', 'entry', ...noted), ['1', '2', '3']);
  });
});

describe('a second senior person', () => {
  const seniors = (...story: readonly Step[]) => picks('decide', 'second', ...story);

  test('is one of the leaders, and never one who may not see the case', () => {
    const all = [staff.lead.id, staff.deputy.id, staff.head.id, staff.senior.id];
    assert.deepEqual(seniors(...opened).toSorted(), all.toSorted());
    const related = step('add-person', 'lead', {
      kind: 'staff',
      staffMember: staff.senior.id,
      staffRoles: ['related-to-a-child'],
    });
    assert.ok(!seniors(...opened, related).includes(staff.senior.id));
  });

  test('is also the chair of governors, where it is about the head', () => {
    const aboutHead = well('report-concern', 'teacher', {
      staffInvolved: 'yes',
      whichStaff: [staff.head.id],
    });
    assert.ok(seniors(aboutHead, well('open-case')).includes(staff.chair.id));
    assert.ok(!seniors(...opened).includes(staff.chair.id));
  });
});

describe('who manages a case beside the leads', () => {
  const managers = (...story: readonly Step[]) =>
    caseManagers(tell(story).state, directory.staff).map(
      (id) => directory.staff.find((one) => one.id === id)?.roles[0],
    );
  const about = (...who: readonly (keyof typeof staff)[]) =>
    well('report-concern', 'teacher', {
      staffInvolved: 'yes',
      whichStaff: who.map((one) => staff[one].id),
    });

  test('is nobody in an ordinary case, the head in a staff matter, the chair about the head', () => {
    assert.deepEqual(managers(...reported), []);
    assert.deepEqual(managers(about('coach')), ['head']);
    assert.deepEqual(managers(about('head', 'coach')), ['chair']);
  });

  test('is nobody who is barred, even where nobody is left', () => {
    assert.deepEqual(managers(about('head', 'chair')), []);
  });

  test('is a senior leader where no lead, deputy or head may see it and it is not about them', () => {
    const related = (who: 'lead' | 'deputy' | 'head') =>
      step('add-person', 'lead', {
        kind: 'staff',
        staffMember: staff[who].id,
        staffRoles: ['related-to-a-child'],
      });
    const story = [...opened, related('deputy'), related('head'), related('lead')];
    assert.deepEqual(managers(...story), ['senior-leader']);
  });
});
