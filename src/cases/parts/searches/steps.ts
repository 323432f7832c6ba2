import { dutyRoles } from '#guidance';
import { dueAt } from '#schools';
import { type OwnStep, type StepsOf, theLead } from '../../duties/step.ts';
import { foundAndNotRecorded, searchName, toReview } from './searches.ts';

/** For the head to look at a search, and for a device that was found to be recorded. */
export const searchesSteps: StepsOf = (state, { calendar }) => {
  const look = toReview(state).map((search): OwnStep => ({
    id: `review-search-${search.id}`,
    duty: 'review-search',
    title: `Look at ${searchName(state, search)}`,
    note: 'Something was not as it should be, or is not known. Saying so is how it is put right.',
    owner: dutyRoles.head,
    act: 'review-search',
    about: { search: search.id },
    dueAt: dueAt({ kind: 'next-day' }, search.at, calendar),
  }));
  const put = foundAndNotRecorded(state).map(({ id, child, at }): OwnStep => ({
    id: `device-found-${id}`,
    title: 'Record where the device is that was found in a search',
    note: null,
    owner: theLead,
    act: 'secure-device',
    about: { whose: 'child', child },
    dueAt: dueAt({ kind: 'same-day' }, at, calendar),
  }));
  return [...look, ...put];
};
