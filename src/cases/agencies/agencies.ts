import type { Agency, Referral } from '../parts/referrals/state.ts';

/** The bodies a referral goes to, as they stand in a sentence. */
export const agencyWords: Readonly<Record<Agency, string>> = {
  police: 'the police',
  'social-care': 'children’s social care',
  lado: 'the local authority designated officer (LADO)',
  'adult-services': 'adult social care',
  ceop: 'the CEOP Safety Centre',
  'other-school': 'another school’s safeguarding lead',
  'early-help': 'early help',
  health: 'a health service',
  'other-body': 'another body',
};

/** Whom a referral went to, by their own name where it is known. */
export function toldIn({ to, name }: Pick<Referral, 'to' | 'name'>): string {
  return name ?? agencyWords[to];
}
