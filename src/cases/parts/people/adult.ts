import { withAccount } from '../../record/accounts.ts';
import type { PersonInCase } from '../../who/person.ts';
import type { CaseState, Placed } from '../../state.ts';

/** What an adult may have done that makes it a matter for the police, whoever they are (rule `adult-involved`). */
const involving: readonly string[] = [
  'made-it',
  'shared-it',
  'received-it',
  'asked-for-it',
  'passed-it-on',
  'demanding-or-threatening',
  'holds-it',
];

/** True where one of these parts would make it a matter for the police if an adult played it. */
export function isInvolving(roles: readonly string[]): boolean {
  return roles.some((role) => involving.includes(role));
}

/** An adult who asked for it, received it, holds it or passed it on is an account of that fact, too. */
export function withAdult(state: CaseState, event: Placed, person: PersonInCase): CaseState {
  if (person.elsewhere !== 'adult' || !isInvolving(person.roles)) return state;
  return withAccount(state, event, {
    saidBy: 'the record of people in this case',
    saidAt: event.at,
    values: [['adultInvolved', 'yes']],
  });
}
