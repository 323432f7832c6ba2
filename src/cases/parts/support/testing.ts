import { staff } from '#examples';
import type { InputOf } from '../../record/input.ts';
import type { CaseState } from '../../state.ts';
import { lookedAtAgain } from './pairs.ts';

const childrenIds = ({ people }: CaseState): readonly string[] =>
  people.flatMap(({ id, kind }) => (kind === 'learner' ? [id] : []));
const firstChild = (state: CaseState): string => childrenIds(state)[0] ?? 'nobody';
const reason = 'It is what she asked for.';

/** Good answers to the acts of this part but the plan itself. */
export const supportAnswered = {
  'review-support': (state: CaseState): Partial<InputOf<'review-support'>> => ({
    child: firstChild(state),
    outcome: 'goes-on',
    wellbeing: 'better',
    attendance: 'same',
    reviewOn: '2026-12-10',
    reason,
  }),
  'agree-safety-plan': (state: CaseState): Partial<InputOf<'agree-safety-plan'>> => ({
    child: firstChild(state),
    safer: 'A seat by the door, and the early bus.',
    signs: 'Leaving lessons.',
    turnTo: 'Marigold by day, her aunt and Childline at night.',
    watchedBy: staff.pastoral.id,
    watched: ['wellbeing', 'attendance'],
    reason,
  }),
  'offer-service': (state: CaseState): Partial<InputOf<'offer-service'>> => ({
    child: firstChild(state),
    services: ['counsellor'],
    answer: 'not-now',
    reason,
  }),
  'name-supporter': (state: CaseState): Partial<InputOf<'name-supporter'>> => ({
    child: firstChild(state),
    person: staff.teacher.id,
    change: 'begins',
    toKnow: 'She may leave a lesson when she needs to.',
    reason,
  }),
  'record-check-in': (state: CaseState): Partial<InputOf<'record-check-in'>> => ({
    child: firstChild(state),
    at: '2026-11-05T09:00:00.000Z',
    wellbeing: 'same',
    what: 'She was at lunch with a friend.',
    tellTheLead: 'no',
    reason,
  }),
  'assess-shared-classes': (state: CaseState): Partial<InputOf<'assess-shared-classes'>> => ({
    children: childrenIds(state).length > 0 ? childrenIds(state) : ['nobody'],
    where: ['lessons'],
    measures: ['seating'],
    how: 'Teachers are given a seating plan.',
    agreedWith: ['harmed'],
    reviewOn: '2026-11-19',
    reason,
  }),
  'end-shared-classes': (state: CaseState): Partial<InputOf<'end-shared-classes'>> => ({
    look: String(lookedAtAgain(state)[0]?.sequence ?? 0),
    reason: 'They are in no class together any more.',
  }),
};
