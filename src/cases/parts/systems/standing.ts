import type { Pick } from '#acts';
import { startsUpper } from '#say';
import type { CaseState } from '../../state.ts';
import type { SchoolSystem } from './state.ts';
import { systemName } from './words.ts';

/** How one of the school’s own systems stands. */
export type SystemStanding = 'asked' | 'not-isolated' | 'isolated' | 'stays' | 'open-again';

/** How a system stands: by the task that was given, or by what was recorded of it. */
export function systemStanding({ tasks }: CaseState, system: SchoolSystem): SystemStanding {
  const { release, reach, task } = system;
  if (release?.outcome === 'open-again') return 'open-again';
  if (task !== null) {
    const outcome = tasks.find(({ id }) => id === task)?.outcome ?? null;
    if (outcome !== 'done') return outcome === null ? 'asked' : 'not-isolated';
  } else if (reach === 'others' || reach === 'not-known') return 'not-isolated';
  return release ? 'stays' : 'isolated';
}

/** The systems that stand like this. */
export function systemsAre(
  state: CaseState,
  ...standings: readonly SystemStanding[]
): readonly SchoolSystem[] {
  return state.systems.filter((system) => standings.includes(systemStanding(state, system)));
}

/** The systems that stand like this, to choose from. */
export function systemPicks(...standings: readonly SystemStanding[]) {
  return (state: CaseState): readonly Pick[] =>
    systemsAre(state, ...standings).map((system) => ({
      value: system.id,
      label: startsUpper(systemName(system)),
    }));
}

/** What a system is called, by its id; null for another id. */
export function systemNamed({ systems }: CaseState, id: string): string | null {
  const system = systems.find((one) => one.id === id);
  return system ? startsUpper(systemName(system)) : null;
}
