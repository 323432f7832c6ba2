import { dueAt } from '#schools';
import { type OwnStep, type StepsOf, byEndOf, theLead } from '../../duties/step.ts';
import type { CaseState } from '../../state.ts';
import { notYetContacted } from './settings.ts';

function settingStep(state: CaseState, about: string, name: string): Omit<OwnStep, 'dueAt'> {
  return {
    id: `contact-other-setting-${about}`,
    duty: 'contact-other-setting',
    title: `Speak to the safeguarding lead of another setting: ${name}`,
    note: 'Each shares only what the other needs for its own children.',
    owner: theLead,
    act: 'contact-other-setting',
    about: { about },
  };
}

/** To stop it in each place that it has reached, and to speak to each other setting. */
export const spreadSteps: StepsOf = (state, school) => {
  const today = (at: string) => dueAt({ kind: 'same-day' }, at, school.calendar);
  const whenOf = (id: string): string | null => {
    const entry = state.people.find((one) => one.id === id)?.addedOn;
    return state.reaches.find((one) => one.id === id)?.at ?? entry ?? null;
  };
  return [
    ...state.reaches
      .filter(({ standing, kind }) => standing === 'open' && kind !== 'setting')
      .map(({ id, name, at, lookAgainOn }): OwnStep => ({
        id: `contain-${id}`,
        title: `Stop it going further: ${name}`,
        note: null,
        owner: theLead,
        act: 'contain-spread',
        about: { reach: id },
        dueAt: lookAgainOn ? byEndOf(lookAgainOn, school) : today(at),
      })),
    ...notYetContacted(state).map(({ value, label }): OwnStep => {
      const since = whenOf(value);
      return { ...settingStep(state, value, label), dueAt: since ? today(since) : null };
    }),
  ];
};
