import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { learners, staff } from '#examples';
import { directory, given, recorded, refused, step, type Step, tell } from '../../testing.ts';
import { supportedChildren } from '../../views/supported-child.ts';
import { well, withAsh } from '../testing.ts';

const addsBay = step('add-person', 'lead', {
  kind: 'learner',
  learner: learners.bay.id,
  childRoles: ['passed-it-on'],
});
const plans = well('plan-support', 'lead', { plan: 'Keep bember2011 away.', wishes: null });
const both = [...withAsh, addsBay, plans];

const says = (word: string, who: string | null) =>
  step('settle-name', 'lead', ({ people }) => ({
    word,
    is: who === null ? ('not-theirs' as const) : ('theirs' as const),
    person: people.find(({ directoryId }) => directoryId === who)?.id ?? null,
    reason: 'Her mother says so.',
  }));

function planRead(story: readonly Step[]): string | undefined {
  const [child] = supportedChildren(tell(story), directory, staff.pastoral.id);
  return child?.lines[0]?.text;
}

describe('saying whether a word is somebody’s name', () => {
  test('hides it wherever their name is hidden, or leaves it to be read', () => {
    assert.equal(planRead(both), 'Keep [perhaps a name] away.');
    assert.equal(
      planRead([...both, says('BEMBER2011', learners.bay.id)]),
      'Keep [another person] away.',
    );
    assert.equal(planRead([...both, says('bember2011', null)]), 'Keep bember2011 away.');
    assert.equal(planRead([...both, says('bember2011', learners.ash.id)]), 'Keep bember2011 away.');
  });

  test('holds until somebody says otherwise, or takes it back', () => {
    const left = [...both, says('bember2011', null)];
    assert.equal(
      planRead([...left, says('bember2011', learners.bay.id)]),
      'Keep [another person] away.',
    );
    const back = step('take-back-entry', 'lead', ({ sequence }) => ({
      entry: String(sequence),
      reason: 'It was another word.',
    }));
    assert.equal(planRead([...left, back]), 'Keep [perhaps a name] away.');
  });

  test('keeps it hidden when whoever is meant turns out not to be part of the case', () => {
    const gone = step('take-back-entry', 'lead', ({ people }) => ({
      entry: String(people.find(({ directoryId }) => directoryId === learners.bay.id)?.addedAt),
      reason: 'Added by mistake.',
    }));
    assert.equal(
      planRead([...both, says('bember2011', learners.bay.id), gone]),
      'Keep [another person] away.',
    );
  });

  test('is refused where there is no word, and for nobody of the case', () => {
    const meant = { is: 'theirs', person: 'nobody', reason: 'So.' } as const;
    given(both)
      .when('settle-name', 'lead', { word: '2011', is: 'not-theirs', reason: 'So.' })
      .then(refused('no-word'));
    given(both)
      .when('settle-name', 'lead', { word: 'smk', ...meant })
      .then(refused('no-such-person'));
    given(both)
      .when('settle-name', 'lead', { word: 'smk', is: 'not-theirs', reason: 'So.' })
      .then(recorded('name-settled/1'));
  });
});
