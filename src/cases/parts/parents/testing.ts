import { carers, staff } from '#examples';
import type { GoodAnswers } from '../good-answers.ts';
import { step, type Step } from '../../testing.ts';
import { somebodyElse } from './carers.ts';
import { notToldYet } from './standing.ts';
import { childrenOf } from '../../who/children.ts';
import type { CaseState } from '../../state.ts';

const reason = 'It is what the meeting agreed.';
const today = '2026-11-05T09:00:00.000Z';

const firstChild = (state: CaseState): string => childrenOf(state)[0]?.id ?? 'nobody';
const firstCarer = ({ people }: CaseState): string =>
  people.find(({ kind }) => kind === 'carer')?.id ?? 'nobody';

/** Good answers to the acts of telling parents and carers, as far as the case lets them be answered. */
export const parentsAnsweredWell = {
  'inform-parents': (state) => ({
    child: firstChild(state),
    carer: somebodyElse,
    who: 'Her mother',
    at: today,
    how: 'phone',
    by: staff.lead.id,
    agencies: 'agreed',
    said: 'What happened, and what we do.',
    reason,
  }),
  'withhold-from-parents': (state) => ({
    child: firstChild(state),
    ground: 'risk',
    reason,
    agreedBy: ['police'],
    reviewOn: '2026-11-12',
  }),
  'review-not-telling': (state) => ({
    child: notToldYet(state)[0]?.id ?? 'nobody',
    decided: 'not-yet',
    agreedBy: ['police'],
    reviewOn: '2026-11-13',
    reason,
  }),
  'leave-parents-to-agency': (state) => ({
    child: firstChild(state),
    agency: 'police',
    agreedWith: 'PC Glim, safer schools officer',
    askOn: '2026-11-06',
    reason,
  }),
  'set-contact-permissions': (state) => ({
    child: firstChild(state),
    carer: firstCarer(state),
    contact: 'may-be-told',
    address: 'no',
    reason,
  }),
  'note-parent-call': (state) => ({
    child: firstChild(state),
    carer: firstCarer(state),
    began: 'us',
    at: today,
    by: staff.lead.id,
    theySaid: 'She asked how Ash is.',
    weSaid: 'That Ash did right to tell us.',
    reason,
  }),
  'send-letter': (state) => ({
    child: firstChild(state),
    carer: firstCarer(state),
    at: today,
    how: 'by-hand',
    checked: true,
    reason,
  }),
} as const satisfies Partial<GoodAnswers>;

/** Ash's mother is added as her carer. */
export const withMother: Step = step('add-person', 'lead', (state) => ({
  kind: 'carer',
  carer: carers.ashMother.id,
  carerOf: [firstChild(state)],
}));
