import { refuse } from '#kit';
import { listOf } from '#say';
import { toldIn } from '../../agencies/agencies.ts';
import type { Deciding } from '../../act.ts';
import { secondPersonFault } from '../../who/second-person.ts';
import { nobodyMayLook } from './never.ts';
import type { ViewingGround } from './state.ts';

/** What was answered, as far as it says whether a look can be put to anybody. */
export interface PutForward {
  readonly ground: ViewingGround;
  readonly tried: readonly string[] | null;
  readonly agencies: string | null;
  readonly discussedWith: string | null;
  readonly second: string | null;
}

/** What may be tried first, and must be, on each ground. */
const enough: Readonly<
  Record<string, { readonly some: readonly string[]; readonly says: string }>
> = {
  'to-decide': {
    some: ['police-advice', 'social-care-advice'],
    says: 'Ask social care’s front door or a safer schools officer first. They can say whether to refer by what you were told, and need no name.',
  },
  'to-report': {
    some: ['report-remove', 'service', 'helpline'],
    says: 'First help the young person to report it themselves, or ask the Professionals Online Safety Helpline. Nobody at school has to see it for that.',
  },
};

function triedTooLittle(put: PutForward) {
  const rule = enough[put.ground];
  return rule && !put.tried?.some((one) => rule.some.includes(one))
    ? refuse('try-first', rule.says, 'For now the answer is no.')
    : null;
}

const noLeave: readonly unknown[] = ['not-asked', 'advise-against', 'not-known'];

function agenciesFirst(put: PutForward, { state }: Deciding) {
  const told = [...new Set(state.referrals.map(toldIn))];
  if (put.ground === 'to-decide' && told.length > 0)
    return refuse(
      'agency-told-already',
      `There is nothing left to decide by it: ${listOf(told)} has been told.`,
    );
  return noLeave.includes(put.agencies) || (put.agencies === 'none' && told.length > 0)
    ? refuse(
        'ask-agencies-first',
        'Ask the police or social care first. Until they have answered, or where they advise against it, the answer is no.',
      )
    : null;
}

/** Why a look cannot be put to this second person, or to anybody; null where it can. */
export function mayNotBePut(input: PutForward, deciding: Deciding) {
  return (
    nobodyMayLook(deciding) ??
    agenciesFirst(input, deciding) ??
    triedTooLittle(input) ??
    secondPersonFault(input.discussedWith ?? '', deciding) ??
    secondPersonFault(input.second ?? '', deciding)
  );
}
