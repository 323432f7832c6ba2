import { z } from 'zod';
import { refuse } from '#kit';
import { defineActAdding } from '../../act.ts';
import { services } from '../../questions.ts';
import { type CaseState, done } from '../../state.ts';

const { 'not-sent': _, 'not-known': __, ...reachable } = services;

/** Where it has gone, one place at a time: somebody, a group, a service, another school. */
export const recordSpread = defineActAdding({
  name: 'record-spread',
  may: 'the leads',
  title: 'Record where it has gone',
  done: 'It is recorded. If it has not stopped there, stopping it is now a step of the case.',
  event: 'spread-recorded/1',
  recorded: 'Where it has gone',
  file: { of: 'reach' },
  from: ['reported', 'open'],
  fields: {
    kind: {
      kind: 'choice',
      label: 'Where has it gone, or may it have gone?',
      hint: 'One place at a time. Go by what people say; nobody looks for it. Copies can also be in hidden or locked folders, under “recently deleted”, in the cloud, in other people’s accounts, and on paper',
      options: {
        'in-case': { label: 'To somebody in this case' },
        somebody: { label: 'To somebody else' },
        group: { label: 'To a group, such as a chat, a class or a team' },
        service: { label: 'To a service or website' },
        setting: { label: 'To another school, college or setting' },
      },
      missing: 'Say where it has gone',
    },
    person: {
      kind: 'person',
      from: 'people-in-case',
      label: 'Who?',
      missing: 'Choose the person',
      onlyWhen: { field: 'kind', is: ['in-case'] },
    },
    service: {
      kind: 'choice',
      label: 'Which service?',
      hint: 'Never a web address',
      options: reachable,
      missing: 'Choose the service',
      onlyWhen: { field: 'kind', is: ['service'] },
    },
    called: {
      kind: 'text',
      label: 'What is it, or who are they, called?',
      hint: 'For example “a Year 10 chat” or “Millbrook School”. Never a web address',
      missing: 'Say what it is called',
      onlyWhen: { field: 'kind', is: ['somebody', 'group', 'setting'] },
    },
    has: {
      kind: 'choices',
      label: 'What happened there, as far as anybody knows?',
      options: {
        'has-it': { label: 'It is held there' },
        'has-seen-it': { label: 'It has been seen there' },
        'passed-it-on': { label: 'It was passed on from there' },
        'not-known': { label: 'I do not know' },
      },
      missing: 'Say what happened there, or “I do not know”',
    },
    saidBy: { kind: 'text', label: 'Who says so?', missing: 'Say who says so' },
    contained: {
      kind: 'choice',
      label: 'Has it stopped there?',
      options: {
        yes: { label: 'Yes, as far as anybody can tell' },
        no: { label: 'No' },
        'not-known': { label: 'I do not know' },
      },
      missing: 'Say whether it has stopped there',
    },
    reason: {
      kind: 'reason',
      label: 'How sure is this, and what makes you think so?',
      missing: 'Say how sure this is',
    },
  },
  pages: [
    { title: 'Where it has gone', fields: ['kind'] },
    { title: 'Who or what', fields: ['person', 'service', 'called'] },
    { title: 'What is known of it', fields: ['has', 'saidBy', 'contained', 'reason'] },
  ],
  adds: z.strictObject({ reach: z.string(), name: z.string() }),
  decide: (input, { state, newId }) => {
    const name = input.person
      ? nameOf(state, input.person)
      : input.service
        ? reachable[input.service].label
        : input.called;
    return name
      ? { reach: newId, name }
      : refuse('no-such-person', 'That person is not in this case.');
  },
  follow: (state, event) => {
    const { reach: id, kind, name, contained } = event.data;
    const standing = contained === 'yes' ? ('contained' as const) : ('open' as const);
    const reach = { ...done(event), id, kind, name, standing, lookAgainOn: null };
    return { ...state, reaches: [...state.reaches, reach] };
  },
});

function nameOf({ people }: CaseState, person: string): string | null {
  return people.find(({ id }) => id === person)?.name ?? null;
}
