import { type Instant, refuse } from '#kit';
import type { Option } from '#acts';
import type { CaseState } from '../../state.ts';

/** The agencies that lead the decision whether and when parents are told. */
const leading = ['police', 'social-care'] as const;

/** True when police or social care had been told by this moment, so that they lead (procedure.md 2.11). */
export function agenciesLead({ referrals }: CaseState, by?: Instant): boolean {
  return referrals.some(
    ({ to, at }) => leading.some((one) => one === to) && (by === undefined || at <= by),
  );
}

/** Whether those who lead agreed. */
export const agreements = {
  agreed: { label: 'Yes, they agreed to it' },
  'parents-knew': { label: 'The parents or carers knew before we could ask' },
  'not-asked': { label: 'No, nobody has asked them' },
} as const satisfies Record<string, Option>;

/** Refuses telling parents on our own where police or social care lead; null when they agreed or do not lead. */
export function notWithoutAgencies(
  state: CaseState,
  said: { readonly at: Instant; readonly agencies: keyof typeof agreements | null },
) {
  if (!agenciesLead(state, said.at) || said.agencies === 'agreed') return null;
  if (said.agencies === 'parents-knew') return null;
  return refuse(
    'agencies-lead',
    'The police or social care have been told, so they lead this decision. Ask them first, and record that they agreed.',
    'If parents were told without that, record it under “Record something you did”, and tell the police or social care today.',
  );
}
