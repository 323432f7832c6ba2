import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { learners } from '#examples';
import { at, directory, given, recorded, step, type Step, tell } from '../../testing.ts';
import { openView } from '../../views/open-view.ts';
import { stands } from '../../advice/what-stands.ts';
import { facts, opened, settled, withAsh } from '../testing.ts';
import { ageOn, listSays } from './school-list.ts';

type Roles = readonly ('pictured' | 'asked-for-it' | 'received-it' | 'saw-it' | 'told-us')[];
const adding = (name: keyof typeof learners, ...childRoles: Roles): Step =>
  step('add-person', 'lead', { kind: 'learner', learner: learners[name].id, childRoles });
const lookup = (id: string) => directory.learners.find((one) => one.id === id) ?? null;
const view = (...story: readonly Step[]) => {
  const { state, events, now, school } = tell(story);
  return openView({ state, events, now, school, directory });
};
const birthdays = (...story: readonly Step[]) =>
  view(...story)
    .steps.filter(({ id }) => id.startsWith('birthday'))
    .map(({ title }) => title);

describe('an adult by the school’s list', () => {
  const asked = [...withAsh, adding('heath', 'asked-for-it')];

  test('who asked for it means that an adult is involved, whatever is answered', () => {
    given(withAsh)
      .when('add-person', 'lead', {
        kind: 'learner',
        learner: learners.heath.id,
        childRoles: ['asked-for-it'],
      })
      .then(
        recorded('person-added/1'),
        recorded('list-consulted/1'),
        recorded('advice-given/1', { decision: 'refer' }),
      );
    const { state } = tell([...asked, facts({ adultInvolved: 'no' })]);
    assert.equal(stands(state, 'adultInvolved'), 'yes');
    assert.equal(state.advice?.decision, 'refer');
    const said = state.facts.adultInvolved?.find(({ value }) => value === 'yes');
    assert.equal(said?.saidBy, 'the school’s list: Heath Kindle is 18 or over');
  });

  test('is asked about where an answer says otherwise, and followed until somebody says why not', () => {
    const answered = [...asked, facts({ adultInvolved: 'no' })];
    assert.ok(view(...answered).steps.some(({ id }) => id === 'settle-adultInvolved'));
    const { state } = tell([
      ...answered,
      settled('adultInvolved', 'no'),
      facts({ motive: 'joke' }),
    ]);
    assert.equal(stands(state, 'adultInvolved'), 'no');
  });

  test('who only saw it or told us, and a child, mean nothing of the kind', () => {
    for (const one of [adding('heath', 'saw-it', 'told-us'), adding('cove', 'asked-for-it')])
      assert.equal(stands(tell([...withAsh, one]).state, 'adultInvolved'), 'not-known');
  });

  test('is noticed in a case that was answered before they were added', () => {
    const { state } = tell([
      ...withAsh,
      facts({ adultInvolved: 'no' }),
      adding('heath', 'received-it'),
    ]);
    assert.equal(stands(state, 'adultInvolved'), 'yes');
  });
});

describe('an age by the school’s list', () => {
  const elm = [...opened, adding('elm', 'pictured')];

  test('stands where an older one is typed, and under 13 takes advice', () => {
    const { state } = tell([...elm, facts({ youngestDepictedAge: '14' })]);
    assert.equal(stands(state, 'youngestDepictedAge'), '11');
    assert.equal(stands(state, 'youngestInvolvedAge'), '11');
  });

  test('gives way to a younger one, for it may have been made long ago', () => {
    const younger = { youngestDepictedAge: '9', saidAt: '2026-11-05T09:10:00.000Z' } as const;
    const { state } = tell([...elm, facts(younger)]);
    assert.equal(stands(state, 'youngestDepictedAge'), '9');
  });

  test('is offered where it only reassures, and recorded by nobody', () => {
    const { state, now } = tell(withAsh);
    assert.equal(state.facts.youngestDepictedAge, undefined);
    const [age] = listSays(state, lookup, now);
    assert.equal(age?.value, '15');
    assert.match(age.saidBy, /^the school’s list: Ash Tallow was 15 when it was reported$/);
    assert.ok(view(...withAsh).listed.some(({ fact }) => fact === 'youngestInvolvedAge'));
  });

  test('stands against an older age, also of somebody who only takes part, until somebody says why not', () => {
    const answered = [
      ...opened,
      adding('elm', 'received-it'),
      facts({ youngestInvolvedAge: '15' }),
    ];
    const { state } = tell(answered);
    assert.equal(stands(state, 'youngestInvolvedAge'), '11');
    assert.ok(state.advice?.rules.includes('under-13'));
    assert.ok(view(...answered).steps.some(({ id }) => id === 'settle-youngestInvolvedAge'));
    const held = tell([...answered, settled('youngestInvolvedAge', '15')]);
    assert.equal(stands(held.state, 'youngestInvolvedAge'), '15');
  });

  test('is counted in whole years, to the day', () => {
    assert.equal(ageOn('2008-09-01', '2026-08-31'), 17);
    assert.equal(ageOn('2008-09-01', '2026-09-01'), 18);
    assert.equal(ageOn('2012-02-29', '2025-02-28'), 12);
    assert.equal(ageOn('2012-02-29', '2025-03-01'), 13);
  });
});

describe('one household by the school’s list', () => {
  test('is two who take part and have a carer in common', () => {
    const { state, now } = tell([...withAsh, adding('bay', 'received-it')]);
    const together = (id: string) => {
      const known = lookup(id);
      return known && { ...known, caredForBy: ['one-carer'] };
    };
    const said = listSays(state, together, now).find(({ fact }) => fact === 'household');
    assert.equal(said?.value, 'yes');
    assert.equal(
      listSays(state, lookup, now).some(({ fact }) => fact === 'household'),
      false,
    );
  });
});

describe('a birthday in an open case', () => {
  const elm = [...opened, adding('elm', 'saw-it')];
  const later = at('2027-11-30T10:00:00.000Z');

  test('is noticed from the day, and until somebody has looked at the facts again', () => {
    assert.deepEqual(birthdays(...elm, at('2027-11-29T10:00:00.000Z')), []);
    assert.deepEqual(birthdays(...elm, later), [
      'Elm Candlewood turned 13 on 30 November 2027: look again at what is recorded',
    ]);
    assert.deepEqual(birthdays(...elm, later, facts({ motive: 'joke' })), []);
  });

  test('of 18 means that an adult is involved, with the next entry', () => {
    const gale = [...withAsh, adding('gale', 'asked-for-it')];
    assert.equal(stands(tell(gale).state, 'adultInvolved'), 'not-known');
    const grown = [...gale, at('2028-03-17T10:00:00.000Z')];
    assert.ok(birthdays(...grown).some((title) => title.startsWith('Gale Torchley turned 18')));
    const { state } = tell([...grown, facts({ adultInvolved: 'no' })]);
    assert.equal(stands(state, 'adultInvolved'), 'yes');
  });
});
