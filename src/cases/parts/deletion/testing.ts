import { staff } from '#examples';
import type { InputOf } from '../../record/input.ts';
import { toldAndMayNeedIt } from './standing.ts';
import type { CaseState } from '../../state.ts';

type Name = 'clear-for-deletion' | 'decide-on-deletion' | 'confirm-deletion';

const everybody = [
  'police',
  'social-care',
  'lado',
  'ceop',
  'adult-services',
  'other-school',
] as const;
const at = '2026-11-05T09:05:00.000Z';
const reason = 'Nobody else needs it, and it is what they both want.';
const firstChild = ({ people }: CaseState): string =>
  people.find(({ kind }) => kind === 'learner')?.id ?? 'nobody';

function whoWasTold(state: CaseState): InputOf<'clear-for-deletion'>['asked'] {
  const told = toldAndMayNeedIt(state);
  return told.length > 0
    ? everybody.filter((one) => told.some(({ to }) => to === one))
    : ['nobody-involved'];
}

/** Good answers to the acts of deletion. */
export const deletionAnsweredWell: {
  readonly [N in Name]: (state: CaseState) => Partial<InputOf<N>>;
} = {
  'clear-for-deletion': (state) => ({
    asked: whoWasTold(state),
    at,
    answer: 'nobody-needs-it',
    said: 'Nobody else has a part in this.',
    reason,
  }),
  'decide-on-deletion': (state) => ({
    child: firstChild(state),
    decision: 'delete',
    decidedBy: staff.head.id,
    covers: ['devices', 'chats'],
    deadline: '2026-11-06',
    recipients: 'nobody',
    parents: 'told',
    reason,
  }),
  'confirm-deletion': (state) => ({
    child: firstChild(state),
    at,
    heardBy: staff.lead.id,
    outcome: 'deleted',
    deleted: ['devices', 'chats'],
    reason,
  }),
};
