import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { lanternfield, learners, staff } from '#examples';
import { dueAt } from '#schools';
import { stillMissing } from '../../duties/closure.ts';
import type { InputOf } from '../../record/input.ts';
import { panelOf } from '../../views/panels.ts';
import { at, given, madeBy, recorded, refused, step, type Step, tell } from '../../testing.ts';
import { nextSteps } from '../../views/next-steps.ts';
import { answeredWell, assessed, opened, readyToClose, well, withAsh } from '../testing.ts';
import { supportersOf } from './state.ts';

const ash = madeBy(4);
const addBay = (...childRoles: readonly ('passed-it-on' | 'received-it' | 'saw-it')[]): Step =>
  step('add-person', 'lead', { kind: 'learner', learner: learners.bay.id, childRoles });
const coach = step('add-person', 'lead', {
  kind: 'staff',
  staffMember: staff.coach.id,
  staffRoles: ['related-to-a-child'],
});
const planned = (reviewOn: string): Step => well('plan-support', 'lead', { reviewOn });
const reviewed = (own: Partial<InputOf<'review-support'>> = {}): Step =>
  well('review-support', 'lead', own);

function due(id: string, ...story: readonly Step[]): string | null | undefined {
  const { state, school } = tell(story);
  return nextSteps(state, school).find((one) => one.id === id)?.dueAt;
}

const inSchoolDays = (days: number) =>
  dueAt({ kind: 'school-days', days }, '2026-11-05T09:10:00.000Z', lanternfield.calendar);

describe('looking again at a child’s support', () => {
  const again = `review-support-${ash}`;

  test('is on the day that was set, and within two weeks whatever was set', () => {
    assert.match(String(due(again, ...withAsh, planned('2026-11-10'))), /^2026-11-10/);
    assert.equal(due(again, ...withAsh, planned('2027-06-30')), inSchoolDays(10));
  });

  test('is once more within half a term, and then on the day that was set', () => {
    const first = [...withAsh, planned('2026-11-19'), reviewed({ reviewOn: '2027-07-01' })];
    assert.equal(due(again, ...first), inSchoolDays(30));
    assert.match(String(due(again, ...first, reviewed({ reviewOn: '2027-07-02' }))), /^2027-07-02/);
  });

  test('ends with the support, which a new plan begins afresh', () => {
    const ended = [
      ...assessed,
      planned('2026-11-19'),
      reviewed({ outcome: 'ends', reviewOn: null }),
    ];
    assert.equal(due(again, ...ended), undefined);
    assert.equal(panelOf('support', tell(ended).state, (id) => id)[0]?.standing.words, 'Ended');
    assert.ok(due(again, ...ended, planned('2026-11-20')));
  });

  test('is refused before any plan, with a day that has passed, or for a child not in the case', () => {
    const review = answeredWell['review-support'];
    given(withAsh).when('review-support', 'lead', review).then(refused('nothing-to-review'));
    given(opened).when('review-support', 'lead', review).then(refused('no-such-child'));
    given([...withAsh, planned('2026-11-19')])
      .when('review-support', 'lead', (state) => ({ ...review(state), reviewOn: '2026-11-04' }))
      .then(refused('review-in-the-past'));
  });

  test('cannot end it while nobody has said that no child is in danger', () => {
    const ends = { outcome: 'ends', reviewOn: null } as const;
    given([
      ...withAsh,
      planned('2026-11-19'),
      well('record-facts', 'lead', { immediateRisk: 'yes' }),
    ])
      .when('review-support', 'lead', (state) => ({
        ...answeredWell['review-support'](state),
        ...ends,
      }))
      .then(refused('danger-not-ruled-out'));
  });
});

describe('a safety plan and a service', () => {
  test('are kept for one child', () => {
    const { state } = tell([...withAsh, well('agree-safety-plan'), well('offer-service')]);
    assert.deepEqual([state.safetyPlans[0]?.child, state.servicesOffered[0]?.child], [ash, ash]);
    const [item] = panelOf('support', state, (id) => id);
    assert.ok(item?.lines.some(({ label }) => label === 'Safety plan agreed'));
  });

  test('are not offered by a nation’s services in another nation', () => {
    const offer = (nation: 'england' | 'wales') =>
      given(withAsh, { ...lanternfield, nation }).when('offer-service', 'lead', (state) => ({
        ...answeredWell['offer-service'](state),
        services: ['counsellor', 'meic'] as const,
      }));
    offer('england').then(refused('not-in-this-nation'));
    offer('wales').then(recorded('service-offered/1'));
  });

  test('are for children in the case, and never watched over by whoever may not know of it', () => {
    given(opened)
      .when('agree-safety-plan', 'lead', answeredWell['agree-safety-plan'])
      .then(refused('no-such-child'));
    given(opened)
      .when('offer-service', 'lead', answeredWell['offer-service'])
      .then(refused('no-such-child'));
    given([...withAsh, coach])
      .when('agree-safety-plan', 'lead', (state) => ({
        ...answeredWell['agree-safety-plan'](state),
        watchedBy: staff.coach.id,
      }))
      .then(refused('supporter-may-not-know'));
  });
});

describe('whoever supports a child', () => {
  test('is the trusted adult of the plan, and whoever was asked, until they no longer are', () => {
    const supporters = (...story: readonly Step[]) => supportersOf(tell(story).state, ash);
    const planning = [...withAsh, planned('2026-11-19')];
    assert.deepEqual(supporters(...planning), [staff.pastoral.id]);
    const asked = [...planning, well('name-supporter')];
    assert.deepEqual(supporters(...asked), [staff.pastoral.id, staff.teacher.id]);
    const ended = well('name-supporter', 'lead', { change: 'ends', toKnow: null });
    assert.deepEqual(supporters(...asked, ended), [staff.pastoral.id]);
    assert.deepEqual(supporters(...withAsh), []);
  });

  test('is never somebody who may not know of the case', () => {
    given([...withAsh, coach])
      .when('name-supporter', 'lead', (state) => ({
        ...answeredWell['name-supporter'](state),
        person: staff.coach.id,
      }))
      .then(refused('supporter-may-not-know'));
    given(opened)
      .when('name-supporter', 'lead', answeredWell['name-supporter'])
      .then(refused('no-such-child'));
  });

  test('writes of the child they support and of no other', () => {
    const story = [...withAsh, addBay('saw-it'), planned('2026-11-19')];
    const bay = tell(story).state.people.at(-1)?.id ?? '';
    const looksIn = (who: 'pastoral' | 'lead', child: string) =>
      given(story).when('record-check-in', who, (state) => ({
        ...answeredWell['record-check-in'](state),
        child,
      }));
    looksIn('pastoral', ash).then(recorded('child-checked-in-on/1', { child: ash }));
    looksIn('pastoral', bay).then(refused('not-theirs-to-support'));
    looksIn('lead', bay).then(recorded('child-checked-in-on/1', { child: bay }));
    looksIn('lead', 'nobody').then(refused('no-such-child'));
  });

  test('can ask that the lead knows of it today, and not knowing is asking', () => {
    const heed = `heed-check-in-${ash}`;
    for (const tellTheLead of ['yes', 'not-known'] as const)
      assert.ok(due(heed, ...withAsh, well('record-check-in', 'lead', { tellTheLead })));
    assert.equal(due(heed, ...withAsh, well('record-check-in')), undefined);
  });
});

describe('children between whom harm has passed', () => {
  const both = [...withAsh, addBay('passed-it-on')];
  const look = 'assess-shared-classes';

  test('may meet every day, so somebody looks at where, before the case closes', () => {
    assert.equal(due(look, ...both), inSchoolDays(1));
    const missing = (...story: readonly Step[]) =>
      stillMissing(tell(story).state).map(({ what }) => what);
    assert.ok(missing(...both).includes('shared-classes'));
    assert.ok(!missing(...both, well(look)).includes('shared-classes'));
    assert.ok(!missing(...readyToClose).includes('shared-classes'));
  });

  test('are not those who only received or saw it', () => {
    assert.equal(due(look, ...withAsh, addBay('received-it')), undefined);
    assert.equal(due(look, ...withAsh), undefined);
  });

  test('are looked at again on the day that was set', () => {
    const looked = tell([...both, well(look)]);
    const again = `review-shared-classes-${looked.state.sequence}`;
    assert.match(String(due(again, ...both, well(look))), /^2026-11-19/);
    const titles = panelOf('support', tell([...both, well(look)]).state, (id) => id);
    assert.equal(titles.at(-1)?.standing.words, 'Looked at');
    assert.equal(panelOf('support', tell(both).state, (id) => id).at(-1)?.standing.tone, 'waiting');
  });

  test('are two at least, of this case, on a day to come', () => {
    const tried = (own: Partial<InputOf<typeof look>>) =>
      given([...both, at('2026-11-06T09:00:00.000Z')]).when(look, 'lead', (state) => ({
        ...answeredWell[look](state),
        ...own,
      }));
    tried({ children: [ash] }).then(refused('two-children-at-least'));
    tried({ children: [ash, 'nobody'] }).then(refused('no-such-child'));
    tried({ reviewOn: '2026-11-05' }).then(refused('review-in-the-past'));
  });
});
