import type { Practices } from '../../duties/practice.ts';
import { concernsOf, toReview } from './searches.ts';

/** To look at a search that was not, or may not have been, as it should be. */
export const searchesPractices = {
  'review-search': {
    act: 'review-search',
    shownByAct: true,
    arises: ({ searches }) => searches.some((search) => concernsOf(search).length > 0),
    done: (state) => toReview(state).length === 0,
  },
} as const satisfies Practices;
