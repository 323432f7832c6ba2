import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { lanternfield, staff } from '#examples';
import { barredStaff } from '../../who/barred.ts';
import { stillMissing } from '../../duties/closure.ts';
import { dutiesIn } from '../../duties/duties.ts';
import { acts } from '../../acts.ts';
import { given, refused, step, type Step, tell } from '../../testing.ts';
import { nextSteps } from '../../views/next-steps.ts';
import { answeredWell, facts, nothingAlarming, opened, well, withAsh } from '../testing.ts';

const teacher = step('add-person', 'lead', {
  kind: 'staff',
  staffMember: staff.coach.id,
  staffRoles: ['pictured'],
});
const neighbour = step('add-person', 'lead', {
  kind: 'other-adult',
  knownAs: 'A neighbour',
  childRoles: ['pictured'],
});
const ofAnAdult = facts({
  ...nothingAlarming,
  youngestDepictedAge: 'adult',
  childInvolved: 'yes',
  origin: 'generated',
});
const todo = (...story: readonly Step[]) =>
  nextSteps(tell(story).state, lanternfield).filter(({ status }) => status === 'to-do');
const ids = (...story: readonly Step[]) =>
  todo(...story).map(({ id }) => id.replace(/-[0-9a-f]{8}-.*/, ''));
const missing = (...story: readonly Step[]) =>
  stillMissing(tell(story).state).map(({ what }) => what);

describe('a teacher in an altered picture', () => {
  const story = [...withAsh, teacher, ofAnAdult];

  test('is the person harmed: talked with the same day, barred from nothing, and no matter for the LADO', () => {
    const { state } = tell(story);
    assert.deepEqual(barredStaff(state), []);
    assert.ok(!dutiesIn(state).includes('contact-lado'));
    assert.notEqual(state.advice?.decision, 'refer-lado');
    const talk = todo(...story).find(({ id }) => id.startsWith('pictured-adult'));
    assert.equal(talk?.act, 'follow-adult-route');
    assert.match(talk.title, /support, their rights and the police/);
    assert.match(talk.note ?? '', /LADO is not told/);
  });

  test('has it heard and the pupils’ part taken up before the case can be closed', () => {
    for (const one of ['pictured-adult', 'pupils-part']) {
      assert.ok(ids(...story).includes(one), one);
      assert.ok(missing(...story).includes(one), one);
    }
    const person = tell(story).state.people.find(({ kind }) => kind === 'staff')?.id ?? '';
    const done = [
      ...story,
      well('follow-adult-route', 'lead', { person }),
      well('follow-other-policy', 'lead', { matter: 'adult-pictured', policy: 'behaviour' }),
    ];
    for (const one of ['pictured-adult', 'pupils-part']) {
      assert.ok(!ids(...done).includes(one), one);
      assert.ok(!missing(...done).includes(one), one);
    }
  });

  test('is asked for once where no child has a part, for then the advice asks for it', () => {
    const adults = [
      ...opened,
      teacher,
      facts({ ...nothingAlarming, youngestDepictedAge: 'adult', childInvolved: 'no' }),
    ];
    assert.equal(todo(...adults).filter(({ act }) => act === 'follow-adult-route').length, 1);
    assert.ok(!ids(...adults).includes('pupils-part'));
  });

  test('is not what the report asks about when it asks whether somebody did something', () => {
    const { label, hint } = acts['report-concern'].fields.staffInvolved;
    assert.match(label, /done something wrong/);
    assert.match(hint, /only pictured.*answer no/);
  });
});

test('another adult who is pictured is heard too; an adult who did something is not', () => {
  assert.ok(ids(...withAsh, neighbour).includes('pictured-adult'));
  const demanding = step('add-person', 'lead', {
    kind: 'other-adult',
    knownAs: 'An online contact',
    childRoles: ['demanding-or-threatening'],
  });
  assert.ok(!ids(...withAsh, demanding).includes('pictured-adult'));
});

describe('what is with somebody who is pictured', () => {
  const { coach, pastoral } = staff;
  const isTask = well('add-task', 'lead', { owner: coach.id });
  const handing = ({ id }: { readonly id: string }) => id.startsWith('hand-over-');

  test('is to be handed over at once, in words that say nothing against them, until it is', () => {
    const story = [...withAsh, isTask, teacher];
    const [asked, ...more] = todo(...story).filter(handing);
    assert.equal(more.length, 0);
    assert.equal(asked?.atOnce, true);
    assert.match(asked.title, new RegExp(`is with ${coach.name}, who is pictured`));
    assert.match(asked.note ?? '', /nothing is said against them/);
    assert.doesNotMatch(
      `${asked.title} ${asked.note}`,
      /accus|alleg|implicat|conflict|concern about/i,
    );
    const over = step('hand-over', 'lead', ({ tasks }) => ({
      ...{ what: tasks[0]?.id ?? '', to: pastoral.id, reason: 'Marigold has agreed to take it.' },
    }));
    assert.deepEqual(todo(...story, over).filter(handing), []);
  });

  test('a task of anybody else asks for nothing', () => {
    const other = well('add-task', 'lead', { owner: pastoral.id });
    assert.deepEqual(todo(...withAsh, other, teacher).filter(handing), []);
  });

  test('is given to them no more', () => {
    given([...withAsh, teacher])
      .when('add-task', 'lead', (state) => ({
        ...answeredWell['add-task'](state),
        owner: coach.id,
      }))
      .then(refused('owner-is-harmed'));
  });
});
