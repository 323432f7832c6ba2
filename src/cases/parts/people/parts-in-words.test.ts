import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { learners } from '#examples';
import { factNames, factShape } from '#guidance';
import { review } from '#wording';
import { acts } from '../../acts.ts';
import { childRoles, partsInCase, partsInWords, staffRoles } from '../../who/person.ts';
import { step, tell } from '../../testing.ts';
import { chronology } from '../../views/chronology.ts';
import { peopleView } from '../../views/people.ts';
import { opened } from '../testing.ts';

/** Everything that declarations say to people, however deep. */
function wordsIn(of: unknown): readonly string[] {
  if (typeof of === 'string') return [of];
  return of && typeof of === 'object' ? Object.values(of).flatMap(wordsIn) : [];
}

/** Phrases that put what happened on the child it happened to. */
const blaming =
  /\basked for (it|this)\b(?! to be)|\bbrought it on|\b(own|her|his|their) fault\b|\blet (it|them|him|her) happen\b|\bled (him|her|them) on\b|\bprovok|\badmit|\bconfess|\bshould not have\b|\b(her|his|their) own choice\b/i;

const isBlame = (words: string): boolean =>
  blaming.test(words) || review(words, { voice: 'staff' }).length > 0;

describe('a part in what happened', () => {
  test('never reads as blame, as it is chosen or as it is read back', () => {
    const all = Object.values(partsInCase).flatMap(wordsIn);
    assert.deepEqual(all.filter(isBlame), []);
    assert.ok(isBlame('Asked for it'));
    assert.ok(isBlame('Led him on'));
    assert.ok(isBlame('It was her fault'));
    assert.ok(isBlame('She should have known better'));
  });

  test('nor does any question, answer, heading or sentence of an act or a fact', () => {
    const all = wordsIn([acts, factNames.map(factShape)]);
    assert.ok(all.length > 1000);
    assert.deepEqual(
      all.filter((words) => blaming.test(words)),
      [],
    );
  });

  test('that was recorded before in other words says them anew, and the record stays', () => {
    const roles = ['asked-for-it', 'holds-it'] as const;
    const child = { kind: 'learner', learner: learners.bay.id, childRoles: roles } as const;
    const { state, events } = tell([...opened, step('add-person', 'lead', child)]);
    const said = 'Asked somebody to send it, Holds a copy';
    const lines =
      chronology(events, String)
        .at(-1)
        ?.lines.map(({ text }) => text) ?? [];
    assert.ok(lines.includes(said), lines.join('; '));
    assert.deepEqual(peopleView(state)[0]?.parts, said.split(', '));
    assert.deepEqual(state.people[0]?.roles, roles);
  });

  test('reads the same of a child and of staff', () => {
    for (const part of Object.keys(staffRoles))
      if (part in childRoles)
        assert.equal(
          staffRoles[part as keyof typeof staffRoles].label,
          childRoles[part as keyof typeof childRoles].label,
        );
    assert.deepEqual(partsInWords(['told-us', 'pictured']), ['Told us about it', 'Is pictured']);
  });
});
