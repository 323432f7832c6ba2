import { refuse } from '#kit';
import { noSuchChild } from '../../who/children.ts';
import { defineAct } from '../../act.ts';
import { done } from '../../state.ts';
import { notIn, supportServices } from './offered.ts';
import { aChild } from '../../questions.ts';
import { alsoAfterClosing } from '../../duties/step.ts';

/** A child is offered help from a service, and what they said to it. */
export const offerService = defineAct({
  name: 'offer-service',
  may: 'the leads',
  title: 'Record a service offered to a child',
  done: 'It is recorded what was offered, and what they said.',
  event: 'service-offered/1',
  recorded: 'Service offered',
  file: { of: 'child' },
  from: alsoAfterClosing,
  fields: {
    child: aChild('Which child?'),
    services: {
      kind: 'choices',
      label: 'What were they offered?',
      options: supportServices,
      missing: 'Choose what they were offered',
    },
    which: {
      kind: 'text',
      label: 'Which other service?',
      missing: 'Name the service',
      onlyWhen: { field: 'services', is: ['other'] },
    },
    answer: {
      kind: 'choice',
      label: 'What did they say?',
      options: {
        accepted: { label: 'They would like it' },
        waiting: { label: 'They would like it, and there is a waiting list' },
        'not-now': { label: 'Not now; it stays on offer' },
        'not-known': { label: 'I do not know yet' },
      },
      missing: 'Say what they said',
    },
    childsWords: {
      kind: 'narrative',
      voice: 'child',
      label: 'In their own words',
      missing: 'Write what they said',
      optional: true,
    },
    reason: { kind: 'reason', label: 'Why this service?', missing: 'Say why this service' },
  },
  pages: [
    { title: 'A service', fields: ['child', 'services'] },
    { title: 'Which service', fields: ['which'] },
    { title: 'What they said', fields: ['answer', 'childsWords', 'reason'] },
  ],
  refuse: (input, { state, school }) => {
    const elsewhere = notIn(school.nation, input.services);
    return elsewhere.length > 0
      ? refuse('not-in-this-nation', `Not offered where this school is: ${elsewhere.join(', ')}.`)
      : noSuchChild(state, input.child);
  },
  follow: (state, event) => {
    const offered = { ...done(event), child: event.data.child };
    return { ...state, servicesOffered: [...state.servicesOffered, offered] };
  },
});
