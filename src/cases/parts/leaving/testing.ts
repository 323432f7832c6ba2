import type { InputOf } from '../../record/input.ts';
import type { CaseState } from '../../state.ts';
import { openTransfers } from './state.ts';

const firstChild = ({ people }: CaseState): string =>
  people.find(({ kind }) => kind === 'learner')?.id ?? 'nobody';

/** Good answers to the acts of this part. */
export const leavingAnswered = {
  'plan-file-transfer': (state: CaseState): Partial<InputOf<'plan-file-transfer'>> => ({
    child: firstChild(state),
    leavesOn: '2026-11-13',
    to: 'Millbrook School',
    beforehand: 'yes',
    reason: 'Her mother told the office; she is looking forward to it.',
  }),
  'confirm-file-transfer': (state: CaseState): Partial<InputOf<'confirm-file-transfer'>> => ({
    child: openTransfers(state)[0]?.child ?? 'nobody',
    sentAt: '2026-11-05T09:00:00.000Z',
    how: 'secure',
    receipt: 'yes',
    receivedBy: 'Their safeguarding lead, on 6 November',
    reason: 'The whole file. Nothing is kept here but the receipt.',
  }),
};
