import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { selectsFor, tilesFor } from './choices.ts';
import { addressOf, type Chosen, codesOf, filterFor, nothingChosen, readChosen } from './filter.ts';

const lead = '5afe0001-0000-4000-8000-000000000001';
const everything: Chosen = {
  show: 'open',
  due: 'week',
  advised: 'refer',
  whose: lead,
  group: 'year-9',
  second: true,
};

describe('what is chosen of the worklist', () => {
  test('is the same after it has stood in an address', () => {
    for (const chosen of [nothingChosen, everything]) {
      const [, query = ''] = addressOf(chosen, 3).split('?');
      assert.deepEqual(readChosen(Object.fromEntries(new URLSearchParams(query))), chosen);
    }
    assert.equal(addressOf(nothingChosen), '/cases');
    assert.equal(addressOf(nothingChosen, 2), '/cases?page=2');
  });

  test('never holds words in an address', () => {
    const typed = readChosen({
      whose: 'Amber Wick',
      group: 'Year 9',
      due: 'soon',
      advised: 'nothing',
    });
    assert.deepEqual(typed, nothingChosen);
    assert.deepEqual(codesOf(typed), {});
  });

  test('asks the worklist for just that', () => {
    assert.deepEqual(filterFor(nothingChosen), { toDo: true });
    assert.deepEqual(filterFor(everything), {
      statuses: ['open'],
      due: 'week',
      advised: 'refer',
      whose: lead,
      group: 'year-9',
      secondOpinion: true,
    });
  });
});

describe('the ways to see the list', () => {
  const list = { counts: { open: 3, closed: 2 }, toDo: 4, overdue: 1 };
  const current = (chosen: Chosen) =>
    tilesFor(chosen, list).flatMap((tile) => (tile.current ? [tile.text] : []));

  test('mark the one that is shown, and none when the list is narrowed further', () => {
    assert.deepEqual(current(nothingChosen), ['To do']);
    assert.deepEqual(current({ ...nothingChosen, show: 'closed' }), ['Closed']);
    assert.deepEqual(current({ ...nothingChosen, due: 'overdue' }), ['Overdue']);
    assert.deepEqual(current(everything), []);
  });

  test('say how many each has, and mark overdue work while there is some', () => {
    const tiles = tilesFor(nothingChosen, list);
    assert.deepEqual(
      tiles.map(({ count }) => count),
      [4, 1, 0, 3, 2, 0],
    );
    assert.deepEqual(
      tiles.map(({ late }) => late),
      [false, true, false, false, false, false],
    );
    assert.ok(!tilesFor(nothingChosen, { ...list, overdue: 0 }).some(({ late }) => late));
  });

  test('name whoever asks first, once', () => {
    const people = [
      { id: 'deputy', name: 'Tam Beacon' },
      { id: lead, name: 'Amber Wick' },
    ];
    const whose = selectsFor(nothingChosen, { people, groups: [] }, lead)[1];
    assert.deepEqual(
      whose?.items.map(({ text }) => text),
      ['Anybody', 'Me', 'Tam Beacon'],
    );
  });
});
