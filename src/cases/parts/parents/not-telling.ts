import { refuse } from '#kit';
import type { Fields, Option } from '#acts';
import type { CaseState } from '../../state.ts';
import { agenciesLead } from './agencies-lead.ts';

/** Who agreed that parents are not told, for now. */
export const agreedBy = {
  police: { label: 'The police' },
  'social-care': { label: 'Children’s social care' },
  'asked-agency': {
    label: 'The police or social care have been asked, and have not answered yet',
  },
  head: { label: 'The headteacher or a senior leader' },
  'lead-alone': { label: 'Nobody else yet' },
} as const satisfies Record<string, Option>;

const theirs = ['police', 'social-care', 'asked-agency'];

/** Grounds on which nobody else’s word is needed: nobody could be told, or the learner decides. */
const decidedElsewhere = ['adult-learner', 'not-reached'];

/** The question who agreed, as every act that goes on not telling asks it. */
export const agreedByField = {
  kind: 'choices',
  label: 'Who agreed?',
  hint: 'Where the police or social care are involved, they lead this decision',
  options: agreedBy,
  missing: 'Say who agreed',
} as const satisfies Fields[string];

/** Refuses an agreement that cannot be so, or that leaves out those who lead; null when it is sound. */
export function agreementProblem(
  state: CaseState,
  said: { readonly agreedBy: readonly string[]; readonly ground: string },
) {
  const { agreedBy: agreed, ground } = said;
  if (agreed.includes('lead-alone') && agreed.length > 1)
    return refuse('nobody-and-somebody', 'Choose “Nobody else yet” on its own, or who agreed.');
  const asked = agreed.some((one) => theirs.includes(one)) || decidedElsewhere.includes(ground);
  return agenciesLead(state) && !asked
    ? refuse(
        'agencies-lead-not-telling',
        'The police or social care have been told, so they lead this decision. Ask them, and say who agreed or that they have not answered yet.',
      )
    : null;
}
