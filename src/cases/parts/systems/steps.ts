import { dutyRoles } from '#guidance';
import { dueAt } from '#schools';
import { policeToAnswer } from '../../agencies/police.ts';
import { byEndOf, type OwnStep, type StepsOf, theLead } from '../../duties/step.ts';
import { isCleared } from '../deletion/standing.ts';
import { systemsAre } from './standing.ts';
import { systemName } from './words.ts';

/** To isolate another way what could not be isolated, and to decide whether what is can be opened again. */
export const systemsSteps: StepsOf = (state, school) => {
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
};
