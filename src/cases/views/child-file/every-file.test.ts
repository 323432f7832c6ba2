import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { carers, learners } from '#examples';
import { isRefusal } from '#kit';
import { inputSchema } from '../../record/input.ts';
import { withAsh } from '../../parts/testing.ts';
import { attempt, directory, recordIn, step, tell, type Told } from '../../testing.ts';
import { anyWalk, tryIn, type Try } from '../../walk/testing.ts';
import { everyFileIsTheirOwn } from './testing.ts';

/** Two families, a child from outside, and an adult: from here on anything is tried. */
const begun = tell([
  ...withAsh,
  step('add-person', 'lead', {
    kind: 'learner',
    learner: learners.bay.id,
    childRoles: ['passed-it-on'],
  }),
  step('add-person', 'lead', ({ people }) => ({
    kind: 'carer',
    carer: carers.bayFather.id,
    carerOf: people.slice(1, 2).map(({ id }) => id),
  })),
  step('add-person', 'lead', {
    kind: 'other-child',
    knownAs: 'Jonno, known as sk8r_jon',
    setting: 'not known',
    childRoles: ['holds-it'],
  }),
  step('add-person', 'lead', {
    kind: 'other',
    knownAs: 'Online account called shadow_fox99',
    childRoles: ['asked-for-it'],
  }),
]);

function tried(told: Told, one: Try): Told {
  const { act, input, who } = tryIn(told, one);
  const taken = inputSchema(act).safeParse(input);
  const result = taken.success ? attempt(told, who, { act, input: taken.data }) : null;
  return result && !isRefusal(result) ? recordIn(told, who.id, result) : told;
}

test('whatever is done in a case, the file of each child names no other child and no other family', () => {
  let files = 0;
  fc.assert(
    fc.property(anyWalk, (tries) => {
      files += everyFileIsTheirOwn(tries.reduce(tried, begun).events, directory);
    }),
    { numRuns: 8, endOnFailure: true },
  );
  // A walk may take back that one of the two children was added, and then there is one file fewer.
  assert.ok(files >= 8);
});
