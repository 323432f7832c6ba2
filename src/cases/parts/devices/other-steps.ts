import { dutyRoles } from '#guidance';
import { dueAt, type School } from '#schools';
import { policeToAnswer } from '../../agencies/police.ts';
import type { CaseState } from '../../state.ts';
import { byEndOf, type OwnStep, theLead } from '../../duties/step.ts';
import { isCleared } from '../deletion/standing.ts';
import { confiscationName, confiscationsToReview } from './confiscations.ts';
import { foundAndNotRecorded, searchName, toReview } from './searches.ts';
import { systemsAre } from './standing.ts';
import { systemName } from './words.ts';

/** To isolate another way what could not be isolated, and to decide whether what is can be opened again. */
export function systemSteps(state: CaseState, school: School): readonly OwnStep[] {
  const again = systemsAre(state, 'not-isolated').map((system): OwnStep => ({
    id: `isolate-again-${system.id}`,
    duty: 'isolate-device',
    title: `Have it isolated another way: ${systemName(system)}`,
    note: 'Others can still reach it, or nobody knows. Nobody looks to check.',
    owner: dutyRoles['it-lead'],
    act: 'isolate-system',
    about: { earlier: system.id, kind: system.kind, which: system.which },
    dueAt: dueAt({ kind: 'same-day' }, system.at, school.calendar),
  }));
  const settled = state.decision && !policeToAnswer(state);
  const open = systemsAre(state, 'isolated', ...(isCleared(state) ? (['stays'] as const) : []));
  const toDecide = open.map((system): OwnStep => ({
    id: `${system.release ? 'review' : 'release'}-system-${system.id}`,
    title: `Decide whether it can be opened again: ${systemName(system)}`,
    note: 'Only once nobody needs it as it is, and nothing is there that others could come upon.',
    owner: theLead,
    act: 'release-system',
    about: { system: system.id },
    outlivesClosing: true,
    dueAt: system.release?.until ? byEndOf(system.release.until, school) : null,
  }));
  return [...again, ...(settled ? toDecide : [])];
}

/** For the head to look at a confiscation by somebody who may not confiscate, or of whom nobody knows. */
export function confiscationSteps(state: CaseState, { calendar }: School): readonly OwnStep[] {
  return confiscationsToReview(state).map((one) => ({
    id: `review-confiscation-${one.device}`,
    title: `Look at ${confiscationName(state, one)}`,
    note:
      one.authorised === 'no'
        ? 'Whoever took it may not confiscate things. It stays where it is meanwhile.'
        : 'Nobody knows whether whoever took it may confiscate things. It stays where it is meanwhile.',
    owner: dutyRoles.head,
    act: 'review-confiscation',
    about: { device: one.device },
    dueAt: dueAt({ kind: 'school-days', days: 1 }, one.at, calendar),
  }));
}

/** For the head to look at a search, and for a device that was found to be recorded. */
export function searchSteps(state: CaseState, { calendar }: School): readonly OwnStep[] {
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
}
