import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { FormerName } from '#cases';
import type { NameChange } from './kept.ts';
import { asCalledNow } from './names.ts';

const change = (from: string, to: string, more: Partial<NameChange> = {}): NameChange => ({
  ...{ person: 'bay', from, to, misspelt: false, by: 'lead', byName: 'Amber Wick' },
  ...{ at: '2026-11-05T12:00:00.000Z', reason: 'Asked for.' },
  ...more,
});
const listed = (
  name: string,
  formerly: readonly string[] = [],
): { id: string; name: string; formerly?: readonly FormerName[] } => ({
  ...{ id: 'bay', name },
  ...(formerly.length > 0
    ? { formerly: formerly.map((one) => ({ name: one, until: '2026-10-01T12:00:00.000Z' })) }
    : {}),
});
const read = (person: ReturnType<typeof listed>, ...changes: readonly NameChange[]) => {
  const { name, formerly = [] } = asCalledNow(person, changes);
  return [name, ...formerly.map((one) => one.name)];
};

describe('a name that was changed here', () => {
  test('is the one they have, and the one before is kept', () => {
    assert.deepEqual(read(listed('Bay Ember'), change('Bay Ember', 'Rowena Ember')), [
      'Rowena Ember',
      'Bay Ember',
    ]);
  });

  test('stays where the list brings the old one again, and gives way to one that the list brings since', () => {
    const once = change('Bay Ember', 'Rowena Ember');
    assert.equal(read(listed('Bay Ember'), once)[0], 'Rowena Ember');
    assert.deepEqual(read(listed('Rowena Tallow', ['Bay Ember']), once), [
      'Rowena Tallow',
      'Bay Ember',
    ]);
  });

  test('may go back, and is then no former one', () => {
    const back = change('Rowena Ember', 'Bay Ember', { at: '2026-11-06T12:00:00.000Z' });
    assert.deepEqual(read(listed('Bay Ember'), change('Bay Ember', 'Rowena Ember'), back), [
      'Bay Ember',
      'Rowena Ember',
    ]);
  });

  test('only in its marks has no former one; nobody else’s changes count', () => {
    assert.deepEqual(read(listed('Zoe Ember'), change('Zoe Ember', 'Zoë Ember')), ['Zoë Ember']);
    const other = change('Bay Ember', 'Rowena Ember', { person: 'ash' });
    assert.deepEqual(read(listed('Bay Ember'), other), ['Bay Ember']);
  });

  test('that was misspelt says so, also where the list knew it as a former one', () => {
    const { formerly } = asCalledNow(listed('Rowena Ember', ['Rowina Ember']), [
      change('Rowina Ember', 'Rowena Ember', { misspelt: true }),
    ]);
    assert.deepEqual(
      formerly?.map(({ name, misspelt }) => [name, misspelt]),
      [['Rowina Ember', true]],
    );
  });
});
