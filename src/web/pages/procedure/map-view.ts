import type { MapStep } from '#cases';

type Step = MapStep & { readonly says: string };

/** A place every case comes to, with the ways that part from it. */
export interface StageView extends Step {
  readonly number: number;
  readonly ways: readonly Step[];
}

/** The procedure as a list of places, with where we are. */
export interface MapView {
  readonly stages: readonly StageView[];
  /** The place we are at, for those who want only that. */
  readonly here: string | null;
  /** How far a case has come, in a sentence; null for the procedure of no case. */
  readonly progress: string | null;
}

const standings: Readonly<Record<MapStep['standing'], string>> = {
  done: 'Done',
  here: 'You are here',
  'to-come': 'To come',
  'not-needed': 'Not needed here',
};

/** Gives each way to the stage that it parts from, the last before it. */
function stagesOf(steps: readonly Step[]): readonly StageView[] {
  return steps
    .filter(({ way }) => !way)
    .map((stage, place, all) => {
      const from = steps.indexOf(stage) + 1;
      const next = all[place + 1];
      const ways = steps.slice(from, next ? steps.indexOf(next) : from);
      return { ...stage, number: place + 1, ways };
    });
}

function progressOf(steps: readonly MapStep[]): string | null {
  const needed = steps.filter(({ standing }) => standing !== 'not-needed');
  const done = needed.filter(({ standing }) => standing === 'done').length;
  if (done === 0) return null;
  const left = needed.length - done;
  return left === 0
    ? 'Everything that this case needed is behind you.'
    : `${done} of ${needed.length} steps are done.`;
}

/** Makes the map ready to read: what each place's mark means is said in words as well. */
export function mapView(steps: readonly MapStep[]): MapView {
  return {
    stages: stagesOf(steps.map((step) => ({ ...step, says: standings[step.standing] }))),
    here: steps.find(({ standing }) => standing === 'here')?.title ?? null,
    progress: progressOf(steps),
  };
}
