import type { Instant } from '#kit';
import { londonInstant, londonParts, sayDate } from '#say';
import type { DirectoryPerson } from '../../who/person.ts';
import type { CaseState } from '../../state.ts';
import { isLive, type OwnStep, theLead } from '../../duties/step.ts';

/** Ages at which something else follows, and what. */
const turning: Readonly<Record<number, string>> = {
  13: 'Services take people from 13, and what removal asks for changes.',
  16: 'From 16 more is theirs to agree to.',
  18: 'From 18 this is an adult. If they still hold it, ask for it or pass it on, it is a matter for the police. The advice follows the school’s list with the next entry.',
};

/** To look again where somebody in an open case has had a birthday since it was reported, until somebody has. */
export function birthdaySteps(
  state: CaseState,
  lookup: (id: string) => DirectoryPerson | null,
  now: Instant,
): readonly OwnStep[] {
  const { reported, factsChanged } = state;
  if (!isLive(state) || !reported) return [];
  const [from, today] = [londonParts(reported.at).date, londonParts(now).date];
  return state.people.flatMap(({ id, name, kind, directoryId }) => {
    const born = kind === 'learner' && directoryId ? lookup(directoryId)?.born : undefined;
    if (!born) return [];
    return Object.entries(turning).flatMap(([age, note]): OwnStep[] => {
      const on = `${Number(born.slice(0, 4)) + Number(age)}${born.slice(4)}`;
      if (on <= from || on > today) return [];
      if (factsChanged && londonParts(factsChanged.at).date >= on) return [];
      return [
        {
          id: `birthday-${id}-${age}`,
          title: `${name} turned ${age} on ${sayDate(on)}: look again at what is recorded`,
          note,
          owner: theLead,
          act: 'record-facts',
          dueAt: londonInstant(today, '17:00'),
        },
      ];
    });
  });
}
