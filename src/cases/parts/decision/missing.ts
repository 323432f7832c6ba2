import { hasChildUnder13, socialCareHasSpoken } from '../../advice/advice-taken.ts';
import type { MissingOf } from '../../duties/missing.ts';
import { decisionStanding, type Standing } from './standing.ts';

const decisionWords: Readonly<Record<Exclude<Standing, 'stands'>, string>> = {
  none: 'Decide, and give your reasons.',
  advised: 'Decide, now that you have the advice.',
  outrun: 'Decide again: the advice now asks for more than was decided.',
  reopened: 'Decide again: the advice has changed since the case was closed.',
  unsound: 'Decide again: somebody who made or agreed the decision may no longer see this case.',
  disagreed: 'Decide again: the second senior person did not agree.',
  waiting: 'The second senior person has not yet looked at the decision.',
};

/** Nothing in which a child under 13 has a part is closed without children’s social care (the advice contract). */
const under13Missing: MissingOf = (state) =>
  hasChildUnder13(state) && !socialCareHasSpoken(state)
    ? [
        {
          what: 'social-care-under-13',
          words:
            'Take advice from children’s social care, or record their answer: a child under 13 has a part in this. A helpline’s advice is not enough.',
        },
      ]
    : [];

const standingMissing: MissingOf = (state) => {
  const standing = decisionStanding(state);
  if (standing !== 'stands') return [{ what: 'decision', words: decisionWords[standing] }];
  return state.decision?.outcome === 'consult'
    ? [{ what: 'decision', words: 'Decide what follows from the advice: to take it is no end.' }]
    : [];
};

/** A decision that stands, and that is not only to take advice; with a child under 13, social care’s word. */
export const decisionMissing: MissingOf = (state) => [
  ...standingMissing(state),
  ...under13Missing(state),
];
