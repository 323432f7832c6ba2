import { type Option } from '#acts';
import { defineActAdding } from '../../act.ts';
import {
  referralAdds,
  referralFields,
  referralProblem,
  reopens,
  whereverReferred,
  withReferral,
} from './referral.ts';

const bodies = {
  'other-school': { label: 'Another school or college: its safeguarding lead' },
  'early-help': { label: 'Early help' },
  health: { label: 'A health service', hint: 'For example a GP, or a mental health service' },
  'other-body': { label: 'Another local body' },
} as const satisfies Record<string, Option>;

/** Tell any other body: another school’s lead, early help, health, or one of this area’s own. */
export const referToOtherBody = defineActAdding({
  name: 'refer-to-other-body',
  may: 'the leads and the head',
  title: 'Refer to somebody else',
  done: `The referral is recorded. Each body is told only what it needs. ${reopens}`,
  event: 'referred-to-other-body/1',
  recorded: 'Referred to another body',
  file: { of: 'referral' },
  from: whereverReferred,
  fields: {
    body: { kind: 'choice', label: 'To whom?', options: bodies, missing: 'Say to whom' },
    called: {
      kind: 'text',
      label: 'What are they called?',
      hint: 'For example the name of the school, the service or the team',
      missing: 'Say what they are called',
    },
    ...referralFields({ takenBy: 'Who took it? Give their name and job' }),
  },
  pages: [
    {
      title: 'Refer to somebody else',
      intro:
        'Share only what they need for the children they look after. A child of another school is told to that school’s lead, who tells the parents.',
      fields: ['body', 'called', 'children', 'at', 'how', 'takenBy', 'reference'],
    },
    { title: 'Parents and carers', fields: ['agreement'] },
    { title: 'Why you are referring', fields: ['asked', 'reason'] },
  ],
  adds: referralAdds,
  decide: (input, deciding) => referralProblem(input, deciding) ?? { referral: deciding.newId },
  follow: (state, event) =>
    withReferral(state, event, { to: event.data.body, name: event.data.called }),
});
