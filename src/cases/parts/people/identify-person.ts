import { refuse } from '#kit';
import { defineAct } from '../../act.ts';
import { withAdult } from './adult.ts';

/** Somebody from outside turns out to be an adult, or a child of another school. */
export const identifyPerson = defineAct({
  name: 'identify-person',
  may: 'the leads',
  title: 'Record who a person from outside the school is',
  done: 'It is recorded. What follows from it is below.',
  event: 'person-identified/1',
  recorded: 'Said who somebody is',
  file: { of: 'person', without: ['setting'] },
  from: ['reported', 'open'],
  offered: ({ people }) => people.some(({ elsewhere }) => elsewhere !== null),
  fields: {
    person: {
      kind: 'person',
      from: 'people-in-case',
      label: 'Who?',
      missing: 'Choose the person',
    },
    is: {
      kind: 'choice',
      label: 'Who are they, as far as anybody knows?',
      options: {
        child: { label: 'A child or young person, not of this school' },
        ours: { label: 'Children of this school, not known by name yet' },
        adult: { label: 'An adult' },
        'not-known': { label: 'I do not know, and it has been asked' },
      },
      missing: 'Say who they are',
    },
    setting: {
      kind: 'text',
      label: 'Of which school, college or setting?',
      hint: 'Write “not known” if nobody knows',
      missing: 'Name the setting',
      onlyWhen: { field: 'is', is: ['child'] },
    },
    reason: {
      kind: 'reason',
      label: 'Who says so, and how sure is it?',
      missing: 'Say who says so',
    },
  },
  pages: [
    { title: 'Somebody from outside', fields: ['person', 'is'] },
    { title: 'How it is known', fields: ['setting', 'reason'] },
  ],
  refuse: (input, { state }) =>
    state.people.some(({ id, kind }) => id === input.person && kind === 'other')
      ? null
      : refuse('not-from-outside', 'Choose somebody from outside the school.'),
  follow: (state, event) => {
    const { person, is, setting } = event.data;
    const people = state.people.map((one) =>
      one.id === person
        ? { ...one, elsewhere: is === 'ours' ? null : is, setting, asked: true }
        : one,
    );
    const known = people.find(({ id }) => id === person);
    return known ? withAdult({ ...state, people }, event, known) : state;
  },
});
