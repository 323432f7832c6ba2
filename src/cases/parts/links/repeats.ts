import { dueAt, type School } from '#schools';
import type { CaseState } from '../../state.ts';
import { isLive, type OwnStep, theLead } from '../../duties/step.ts';
import type { Repeat } from './state.ts';

/** To look again at each child who is in another case that the reader may know of, until somebody has. */
export function repeatSteps(
  state: CaseState,
  school: School,
  repeats: readonly Repeat[],
): readonly OwnStep[] {
  if (!isLive(state)) return [];
  return repeats
    .filter(({ child }) => !state.repeatsReassessed.some((one) => one.child === child))
    .flatMap(({ child, references }): OwnStep[] => {
      const person = state.people.find(({ id }) => id === child);
      if (!person) return [];
      return [
        {
          id: `reassess-repeat-${child}`,
          title: `Check whether somebody may be exploiting ${person.name}`,
          note: `They are also in another case: ${references.join(', ')}.`,
          owner: theLead,
          act: 'reassess-repeat',
          about: { child },
          dueAt: dueAt({ kind: 'next-day' }, person.addedOn, school.calendar),
        },
      ];
    });
}
