import { defineAct } from '../../act.ts';
import { done } from '../../state.ts';
import { withAccount } from '../../record/accounts.ts';

/** Somebody is in danger and emergency help was called; recorded after the call, by anyone. */
export const callEmergencyServices = defineAct({
  name: 'call-emergency-services',
  may: 'the leads and the head, and whoever reported it',
  alsoAside: true,
  title: 'Record a 999 call',
  done: 'The call is recorded. Stay with the child, and refer as soon as they are safe.',
  event: 'emergency-services-called/1',
  recorded: 'Emergency services called',
  file: { of: 'case' },
  from: ['reported', 'open', 'not-opened', 'closed'],
  fields: {
    calledAt: {
      kind: 'when',
      past: true,
      label: 'When was 999 called?',
      missing: 'Give the time of the call',
    },
    services: {
      kind: 'choices',
      label: 'Which service was asked for?',
      options: { police: { label: 'Police' }, ambulance: { label: 'Ambulance' } },
      missing: 'Choose the service',
    },
    calledBy: {
      kind: 'text',
      label: 'Who made the call?',
      missing: 'Say who made the call',
    },
    reference: {
      kind: 'text',
      width: 'short',
      label: 'Reference, if you were given one',
      missing: 'Give the reference',
      optional: true,
    },
    reason: {
      kind: 'reason',
      label: 'What was the danger, and what happened?',
      missing: 'Say what the danger was and what happened',
    },
  },
  pages: [
    {
      title: 'Record a 999 call',
      intro: 'If you have not called yet, stop here and call 999 first.',
      fields: ['calledAt', 'services', 'calledBy', 'reference'],
    },
    { title: 'What happened', fields: ['reason'] },
  ],
  follow: (state, event) => ({
    ...withAccount(state, event, {
      saidBy: 'whoever called 999',
      saidAt: event.data.calledAt,
      values: [['immediateRisk', 'yes']],
    }),
    emergency: done(event),
  }),
});
