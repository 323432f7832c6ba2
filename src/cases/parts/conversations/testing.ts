import { staff } from '#examples';
import type { InputOf } from '../../record/input.ts';
import type { CaseState } from '../../state.ts';

const firstChild = ({ people }: CaseState): string =>
  people.find(({ kind }) => kind === 'learner')?.id ?? 'nobody';

/** Good answers to the acts of this part. */
export const conversationsAnswered = {
  'plan-conversation': (state: CaseState): Partial<InputOf<'plan-conversation'>> => ({
    child: firstChild(state),
    leads: staff.lead.id,
    present: ['trusted-adult'],
    plannedFor: '2026-11-05T14:00:00.000Z',
    asked: 'agreed',
    whoAgreed: 'The duty officer, at 9:20',
    whatTheySaid: 'How she is, and what she needs. Nothing of how it came about.',
    age: 'from-12',
    needs: ['none'],
    language: 'english',
    reason: 'She would like to be heard today.',
  }),
  'record-conversation': (state: CaseState): Partial<InputOf<'record-conversation'>> => ({
    child: firstChild(state),
    outcome: 'came-to-us',
    at: '2026-11-05T09:00:00.000Z',
    by: staff.lead.id,
    contains: 'not-known',
    seenBy: 'She thinks two people.',
    stopSpread: 'If both were asked to stop.',
    wishes: 'I want it gone.',
    reassured: ['right-to-tell', 'come-back'],
    agreed: 'To talk again tomorrow.',
    nextContact: '2026-11-06',
    reason: 'She chose the room and came by herself.',
  }),
};
