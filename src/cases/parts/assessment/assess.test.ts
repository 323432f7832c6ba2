import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { learners, staff } from '#examples';
import { barredStaff } from '../../who/barred.ts';
import { factsNow } from '../../record/facts.ts';
import { directory, given, madeBy, recorded, refused, step, tell } from '../../testing.ts';
import { answeredWell, child, closed, facts, opened, reported, well, withAsh } from '../testing.ts';

describe('adding a person', () => {
  test('keeps their name as the school knows it, and every part they have', () => {
    given(opened)
      .when('add-person', 'lead', {
        kind: 'learner',
        learner: learners.ash.id,
        childRoles: ['pictured', 'made-it', 'shared-it'],
      })
      .then(
        recorded('person-added/1', {
          person: madeBy(4),
          name: 'Ash Tallow',
          childRoles: ['pictured', 'made-it', 'shared-it'],
        }),
      );
  });

  test('whose name nobody knows is possible', () => {
    const unknown = { kind: 'other', knownAs: 'An online contact, says he is 15' } as const;
    given(opened)
      .when('add-person', 'lead', { ...unknown, childRoles: ['asked-for-it'] })
      .then(
        recorded('person-added/1', { name: 'An online contact, says he is 15', learner: null }),
      );
  });

  test('who cares for a child keeps which child', () => {
    const [carer] = directory.carers;
    assert.ok(carer);
    given(withAsh)
      .when('add-person', 'lead', (state) => ({
        kind: 'carer',
        carer: carer.id,
        carerOf: [child(state, 'ash')],
      }))
      .then(recorded('person-added/1', { name: carer.name, carerOf: [madeBy(4)] }));
  });

  test('who is in the case already is refused', () => {
    given(withAsh)
      .when('add-person', 'lead', {
        kind: 'learner',
        learner: learners.ash.id,
        childRoles: ['saw-it'],
      })
      .then(refused('already-in-case'));
  });

  test('whom the school does not know, or knows as something else, is refused', () => {
    const parts = { childRoles: ['pictured'] } as const;
    given(opened)
      .when('add-person', 'lead', { kind: 'learner', learner: 'nobody', ...parts })
      .then(refused('not-in-directory'));
    given(opened)
      .when('add-person', 'lead', { kind: 'learner', learner: staff.coach.id, ...parts })
      .then(refused('not-in-directory'));
  });

  test('as the one the concern is about bars them, and asks for the LADO', () => {
    const coach = {
      kind: 'staff',
      staffMember: staff.coach.id,
      staffRoles: ['concern-is-about-them'],
    } as const;
    given(opened)
      .when('add-person', 'lead', coach)
      .then(recorded('person-added/1'), recorded('advice-given/1', { decision: 'refer-lado' }));
    const { state } = tell([...opened, step('add-person', 'lead', coach)]);
    assert.deepEqual(barredStaff(state), [staff.coach.id]);
  });

  test('close to a child bars them too; supporting a child bars nobody', () => {
    const added = (role: 'related-to-a-child' | 'supports-a-child') =>
      tell([
        ...opened,
        step('add-person', 'lead', {
          kind: 'staff',
          staffMember: staff.office.id,
          staffRoles: [role],
        }),
      ]).state;
    assert.deepEqual(barredStaff(added('related-to-a-child')), [staff.office.id]);
    assert.deepEqual(barredStaff(added('supports-a-child')), []);
  });
});

describe('changing somebody’s part', () => {
  test('replaces what they are, and keeps in the record what they were', () => {
    const change = { roles: ['passed-it-on'], reason: 'Bay says so.' } as const;
    given(withAsh)
      .when('change-roles', 'lead', (state) => ({ person: child(state, 'ash'), ...change }))
      .then(recorded('roles-changed/1', { person: madeBy(4), ...change }));
    const { state, events } = tell([...withAsh, well('change-roles')]);
    assert.deepEqual(state.people[0]?.roles, ['passed-it-on']);
    assert.ok(events.some(({ type }) => type === 'person-added/1'));
  });

  test('of somebody who is not in the case is refused', () => {
    given(opened)
      .when('change-roles', 'lead', { person: 'nobody', roles: ['pictured'], reason: 'So.' })
      .then(refused('no-such-person'));
  });

  test('to a part that does not fit is refused, and a carer has none', () => {
    const asStaff = { roles: ['concern-is-about-them'], reason: 'So.' } as const;
    given(withAsh)
      .when('change-roles', 'lead', (state) => ({ person: child(state, 'ash'), ...asStaff }))
      .then(refused('part-does-not-fit'));
    const carer = directory.carers[0]?.id ?? '';
    const story = [
      ...withAsh,
      step('add-person', 'lead', (state) => ({
        kind: 'carer',
        carer,
        carerOf: [child(state, 'ash')],
      })),
    ];
    given(story)
      .when('change-roles', 'lead', { person: madeBy(5), roles: ['told-us'], reason: 'So.' })
      .then(refused('carers-have-no-part'));
  });

  test('to the one the concern is about asks for the LADO, and bars them', () => {
    const story = [
      ...opened,
      step('add-person', 'lead', {
        kind: 'staff',
        staffMember: staff.coach.id,
        staffRoles: ['told-us'],
      }),
    ];
    given(story)
      .when('change-roles', 'lead', {
        person: madeBy(4),
        roles: ['concern-is-about-them'],
        reason: 'Two children say so.',
      })
      .then(recorded('roles-changed/1'), recorded('advice-given/1', { decision: 'refer-lado' }));
  });
});

describe('recording facts', () => {
  test('keeps who said it and when, and the advice that follows', () => {
    given(withAsh)
      .when('record-facts', 'lead', (state) => ({
        ...answeredWell['record-facts'](state),
        coercion: 'suspected',
      }))
      .then(
        recorded('facts-recorded/1', { coercion: 'suspected', saidBy: 'Ash' }),
        recorded('advice-given/1', { decision: 'refer' }),
      );
  });

  test('with nothing answered is refused; “not known” is an answer', () => {
    const said = { saidBy: 'Ash', saidAt: '2026-11-05T09:00:00.000Z', reason: 'Unsure.' };
    given(withAsh).when('record-facts', 'lead', said).then(refused('nothing-answered'));
    given(withAsh)
      .when('record-facts', 'lead', { ...said, coercion: 'not-known' })
      .then(recorded('facts-recorded/1', { coercion: 'not-known' }));
  });

  test('leaves earlier accounts standing; the more urgent counts', () => {
    const { state } = tell([...withAsh, facts({ coercion: 'yes' }), facts({ coercion: 'no' })]);
    assert.deepEqual(
      state.facts.coercion?.map(({ value }) => value),
      ['yes', 'no'],
    );
    assert.equal(factsNow(state).coercion, 'yes');
  });

  test('that become less known than they were are not known', () => {
    const { state } = tell([
      ...withAsh,
      facts({ coercion: 'no' }),
      facts({ coercion: 'not-known' }),
    ]);
    assert.equal(factsNow(state).coercion, 'not-known');
  });

  test('is possible before a case is opened and after it is closed', () => {
    given(reported)
      .when('record-facts', 'lead', answeredWell['record-facts'])
      .then(recorded('facts-recorded/1'), recorded('advice-given/1'));
    given(closed)
      .when('record-facts', 'lead', answeredWell['record-facts'])
      .then(recorded('facts-recorded/1'));
  });
});

describe('the initial review meeting', () => {
  const held = answeredWell['hold-initial-review-meeting'];

  test('is recorded with its nine questions and what was agreed', () => {
    given(withAsh)
      .when('hold-initial-review-meeting', 'lead', held)
      .then(recorded('initial-review-meeting-held/1', { viewing: 'no', parents: 'yes-now' }));
  });

  test('that finds a child at immediate risk changes the advice at once', () => {
    given(withAsh)
      .when('hold-initial-review-meeting', 'lead', (state) => ({
        ...held(state),
        immediateRisk: 'yes',
      }))
      .then(
        recorded('initial-review-meeting-held/1', { immediateRisk: 'yes' }),
        recorded('advice-given/1', { decision: 'emergency' }),
      );
  });

  test('that does not know whether a child is at risk undoes an earlier “no”', () => {
    const { state } = tell([
      ...withAsh,
      well('hold-initial-review-meeting', 'lead', { immediateRisk: 'not-known' }),
    ]);
    assert.equal(factsNow(state).immediateRisk, 'not-known');
    assert.equal(state.facts.immediateRisk?.at(-1)?.saidBy, 'the initial review meeting');
  });
});
