import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Directory, DirectoryPerson } from './person.ts';
import { withAsh } from '../parts/testing.ts';
import { step, tell } from '../testing.ts';
import { namesakes, pickedApart } from './told-apart.ts';

const learner = (id: string, name: string, more: Partial<DirectoryPerson> = {}) =>
  ({ id, name, kind: 'learner', detail: 'Year 9', roles: [], senior: false, ...more }) as const;
const school = (...learners: readonly DirectoryPerson[]): Directory => ({
  learners,
  carers: [],
  staff: [{ ...learner('t1', 'Robin Sparkes'), kind: 'staff', detail: 'Caretaker' }],
});
const told = (...learners: readonly DirectoryPerson[]) =>
  Object.fromEntries(namesakes(school(...learners)));

describe('two people of one name are told apart', () => {
  test('by their year or job where that is enough', () => {
    assert.deepEqual(
      told(
        learner('a', 'Robin Sparkes'),
        learner('b', 'robin  Spárkes'.replace('  ', ' '), { detail: 'Year 10' }),
      ),
      { a: 'Year 9', b: 'Year 10', t1: 'Caretaker' },
    );
  });

  test('by their tutor group, then by their date of birth', () => {
    const [one, other] = [{ tutorGroup: '9A' }, { tutorGroup: '9B' }];
    assert.deepEqual(
      told(learner('a', 'Robin Sparkes', one), learner('b', 'Robin Sparkes', other)),
      {
        ...{ a: 'Year 9, tutor group 9A', b: 'Year 9, tutor group 9B' },
        t1: 'Caretaker',
      },
    );
    const born = (date: string) => ({ ...one, born: date });
    const twins = [
      learner('a', 'Robin Sparkes', born('2013-05-04')),
      learner('b', 'Robin Sparkes', born('2013-06-05')),
    ];
    assert.deepEqual(told(...twins), {
      ...{ a: 'Year 9, born 4 May 2013', b: 'Year 9, born 5 June 2013' },
      t1: 'Caretaker',
    });
  });

  test('by the end of their id only where nothing else differs', () => {
    const same = { born: '2013-05-04' };
    const two = [
      learner('x-00012345', 'Robin Sparkes', same),
      learner('x-00092345', 'Robin Sparkes', same),
    ];
    assert.deepEqual(told(...two), {
      'x-00012345': 'Year 9, list number ends in 12345',
      'x-00092345': 'Year 9, list number ends in 92345',
      t1: 'Caretaker',
    });
  });

  test('and nobody else says more than they did', () => {
    assert.deepEqual(told(learner('a', 'Ash Tallow'), learner('b', 'Bay Ember')), {});
  });

  test('in a case, from outside the school too', () => {
    const other = (knownAs: string, setting: string) =>
      step('add-person', 'lead', { kind: 'other-child', knownAs, setting, childRoles: ['saw-it'] });
    const story = [
      ...withAsh,
      other('Robin Sparkes', 'Beaconside'),
      other('Robin Sparkes', 'Millbrook'),
    ];
    const { state } = tell(story);
    const picks = state.people.map(({ id, name }) => ({ value: id, label: name }));
    assert.deepEqual(
      pickedApart(picks, state, school()).map(({ hint }) => hint),
      [undefined, 'a child from outside, Beaconside', 'a child from outside, Millbrook'],
    );
  });
});
