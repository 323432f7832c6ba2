import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { learners, staff } from '#examples';
import { given, madeBy, recorded, refused, step, tell } from '../../testing.ts';
import { answeredWell, opened, well, withAsh } from '../testing.ts';

describe('telling parents or carers', () => {
  test('is kept for one child: who was told, when, how, by whom, what and why', () => {
    given(withAsh)
      .when('inform-parents', 'lead', answeredWell['inform-parents'])
      .then(recorded('parents-informed/1', { child: madeBy(4), how: 'phone', by: staff.lead.id }));
    const { parents } = tell([...withAsh, well('inform-parents')]).state;
    assert.deepEqual(
      parents.map(({ child, told, reviewOn }) => ({ child, told, reviewOn })),
      [{ child: madeBy(4), told: true, reviewOn: null }],
    );
  });

  test('of a child who is not in the case is refused, and so is a person who is no child of ours', () => {
    given(opened)
      .when('inform-parents', 'lead', answeredWell['inform-parents'])
      .then(refused('no-such-child'));
    const unknown = {
      kind: 'other',
      knownAs: 'Somebody online',
      childRoles: ['not-known'],
    } as const;
    given([...opened, step('add-person', 'lead', unknown)])
      .when('inform-parents', 'lead', (state) => ({
        ...answeredWell['inform-parents'](state),
        child: madeBy(4),
      }))
      .then(refused('no-such-child'));
  });
});

describe('not telling them yet', () => {
  const withheld = answeredWell['withhold-from-parents'];

  test('is kept with the reason, who agreed and when it is looked at again', () => {
    given(withAsh)
      .when('withhold-from-parents', 'lead', withheld)
      .then(recorded('parents-not-informed/1', { agreedBy: ['police'], reviewOn: '2026-11-12' }));
    const [item] = tell([...withAsh, well('withhold-from-parents')]).state.parents;
    assert.equal(item?.told, false);
    assert.equal(item.reviewOn, '2026-11-12');
  });

  test('until a day that has passed is refused; until today is not', () => {
    const until = (reviewOn: string) =>
      given(withAsh).when('withhold-from-parents', 'lead', (state) => ({
        ...withheld(state),
        reviewOn,
      }));
    until('2026-11-04').then(refused('review-in-the-past'));
    until('2026-11-05').then(recorded('parents-not-informed/1'));
  });

  test('agreed by somebody and by nobody is refused', () => {
    given(withAsh)
      .when('withhold-from-parents', 'lead', (state) => ({
        ...withheld(state),
        agreedBy: ['police', 'lead-alone'] as const,
      }))
      .then(refused('nobody-and-somebody'));
  });

  test('for a child who is not in the case is refused', () => {
    given(opened).when('withhold-from-parents', 'lead', withheld).then(refused('no-such-child'));
  });
});

describe('planning support', () => {
  const planned = answeredWell['plan-support'];

  test('is kept for one child, with the child’s wishes where anybody could ask', () => {
    given(withAsh)
      .when('plan-support', 'lead', (state) => ({ ...planned(state), wishes: 'To sit elsewhere.' }))
      .then(recorded('support-planned/1', { child: madeBy(4), wishes: 'To sit elsewhere.' }));
    given(withAsh)
      .when('plan-support', 'lead', planned)
      .then(recorded('support-planned/1', { wishes: null }));
  });

  test('is each child’s own: one plan never counts for another', () => {
    const bay = { kind: 'learner', learner: learners.bay.id, childRoles: ['shared-it'] } as const;
    const { support } = tell([
      ...withAsh,
      step('add-person', 'lead', bay),
      well('plan-support'),
    ]).state;
    assert.deepEqual(
      support.map(({ child }) => child),
      [madeBy(4)],
    );
  });

  test('with a trusted adult who may not know of the case is refused', () => {
    const coach = {
      kind: 'staff',
      staffMember: staff.coach.id,
      staffRoles: ['related-to-a-child'],
    } as const;
    given([...withAsh, step('add-person', 'lead', coach)])
      .when('plan-support', 'lead', (state) => ({
        ...planned(state),
        trustedAdult: staff.coach.id,
      }))
      .then(refused('trusted-adult-may-not-know'));
  });

  test('to be looked at on a day that has passed is refused, and for a child not in the case', () => {
    given(withAsh)
      .when('plan-support', 'lead', (state) => ({ ...planned(state), reviewOn: '2026-11-04' }))
      .then(refused('review-in-the-past'));
    given(opened).when('plan-support', 'lead', planned).then(refused('no-such-child'));
  });
});
