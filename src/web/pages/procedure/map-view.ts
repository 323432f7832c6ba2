import type { MapStep } from '#cases';

/** The procedure as a list of places, with where we are. */
export interface MapView {
  readonly steps: readonly (MapStep & { readonly says: string })[];
  /** The place we are at, for those who want only that. */
  readonly here: string | null;
}

const standings: Readonly<Record<MapStep['standing'], string>> = {
  done: 'Done',
  here: 'You are here',
  'to-come': 'To come',
  'not-needed': 'Not needed here',
};

/** Makes the map ready to read: what each place's mark means is said in words as well. */
export function mapView(steps: readonly MapStep[]): MapView {
  return {
    steps: steps.map((step) => ({ ...step, says: standings[step.standing] })),
    here: steps.find(({ standing }) => standing === 'here')?.title ?? null,
  };
}
