import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { learners, staff } from '#examples';
import { replay } from '../record/evolve.ts';
import { well, withAsh } from '../parts/testing.ts';
import type { Directory } from './person.ts';
import { directory, step, type Step, tell } from '../testing.ts';
import { chronology } from '../views/chronology.ts';
import { lettersIn } from '../views/child-file/names.ts';
import { fileOf } from '../views/child-file/child-file.ts';
import { nameIn } from '../views/open-view.ts';
import { peopleView } from '../views/people.ts';
import { supportedChildren } from '../views/supported-child.ts';
import { asNamedNow } from './as-named-now.ts';
import { namesNow } from './names-had.ts';

const until = '2026-11-05T12:00:00.000Z';
const { bay } = learners;

/** The invented school once its list calls Bay Ember Rowena. */
function renamed(known: Directory, moment = until): Directory {
  const change = (one: Directory['learners'][number]) =>
    one.id === bay.id
      ? { ...one, name: 'Rowena Ember', formerly: [{ name: bay.name, until: moment }] }
      : one;
  return { ...known, learners: known.learners.map(change) };
}

const addsBay = step('add-person', 'lead', {
  kind: 'learner',
  learner: bay.id,
  childRoles: ['passed-it-on'],
});

function read(story: readonly Step[], known = renamed(directory)) {
  const events = asNamedNow(tell(story).events, known);
  const state = replay('a-case', events);
  return { events, state, known, nameOf: nameIn(state, known) };
}

const linesOf = (entries: ReturnType<typeof chronology>, act: string) =>
  entries.filter((entry) => entry.act === act).map(({ lines }) => lines.map(({ text }) => text));

describe('somebody whose name changes during a case', () => {
  test('has their present name wherever it is worked out', () => {
    const { state } = read([...withAsh, addsBay]);
    assert.deepEqual(
      state.people.map(({ name }) => name),
      [learners.ash.name, 'Rowena Ember'],
    );
  });

  test('is read by it alone in an entry of the time before too, and on the page of people', () => {
    const { events, nameOf, state } = read([...withAsh, addsBay]);
    assert.deepEqual(linesOf(chronology(events, nameOf), 'add-person').at(-1)?.slice(0, 2), [
      'A child or young person at this school',
      'Rowena Ember',
    ]);
    assert.doesNotMatch(JSON.stringify(chronology(events, nameOf)), /Bay Ember/);
    assert.doesNotMatch(JSON.stringify(peopleView(state)), /Bay Ember/);
  });

  test('is hidden by every name in another child’s file, and in what supporters read', () => {
    const says =
      'Rowena told Ash that she is sorry. Bay and ROWENA EMBER, Ember, Bay. Rowena Ember.';
    const plan = well('plan-support', 'lead', { plan: says });
    const { state, events, known } = read([...withAsh, addsBay, plan]);
    const [child] = supportedChildren({ state, events }, known, staff.pastoral.id);
    const ash = state.people[0]?.id ?? '';
    const letters = lettersIn([{ state, child: ash }]);
    const file = fileOf({
      ...{ state, events, directory: known, child: ash, letters, references: [] },
    });
    for (const text of [JSON.stringify(child?.lines), JSON.stringify(file)])
      assert.doesNotMatch(text, /bay|rowena|\bember\b/i);
  });

  test('is hidden by every name also once the entry that added them is taken back', () => {
    const back = step('take-back-entry', 'lead', ({ people }) => ({
      entry: String(people.find(({ directoryId }) => directoryId === bay.id)?.addedAt),
      reason: 'Bay, or Rowena, was never part of it.',
    }));
    const { state, events, known } = read([...withAsh, addsBay, back]);
    assert.equal(state.people.length, 1);
    const child = state.people[0]?.id ?? '';
    const letters = lettersIn([{ state, child }]);
    const file = fileOf({ state, events, directory: known, child, letters, references: [] });
    assert.doesNotMatch(JSON.stringify(file), /bay|rowena/i);
    assert.match(nameIn(state, known)(bay.id), /Rowena/);
  });

  test('reads their own file with the present name only, and what the list said of them by it', () => {
    const { state, events, known } = read([...withAsh, addsBay]);
    const child = state.people.find(({ directoryId }) => directoryId === bay.id)?.id ?? '';
    const letters = lettersIn([{ state, child }]);
    const file = fileOf({ state, events, directory: known, child, letters, references: [] });
    assert.match(JSON.stringify(file), /Rowena Ember/);
    assert.doesNotMatch(JSON.stringify(file), /Bay Ember/);
    const accounts = Object.values(state.facts).flat();
    assert.ok(accounts.every(({ saidBy }) => !saidBy.includes('Bay Ember')));
  });
});

describe('names said as they are now', () => {
  const now = { name: 'Rowena Ember', formerly: [{ name: 'Bay Ember', until }] };

  test('are replaced whole, and parts of other names are not', () => {
    const say = namesNow([now]);
    assert.equal(
      say('the school’s list: Bay Ember is 14'),
      'the school’s list: Rowena Ember is 14',
    );
    assert.equal(say('Bay Emberly, bay ember, Sebay Ember'), 'Bay Emberly, bay ember, Sebay Ember');
  });

  test('are left where a former name is somebody else’s now, or was two people’s', () => {
    assert.equal(namesNow([now, { name: 'Bay Ember' }])('Bay Ember'), 'Bay Ember');
    const other = { ...now, name: 'Merrow Ember' };
    assert.equal(namesNow([now, other])('Bay Ember'), 'Bay Ember');
  });

  test('go back with a name that is taken up again', () => {
    const again = {
      name: 'Bay Ember',
      formerly: [...now.formerly, { name: 'Rowena Ember', until }],
    };
    assert.equal(namesNow([again])('Rowena Ember and Bay Ember'), 'Bay Ember and Bay Ember');
  });
});
