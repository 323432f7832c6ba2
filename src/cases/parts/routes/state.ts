import type { PlainDate } from '#kit';
import type { Done } from '#acts';

/** What an adult who is pictured said they want, and whether anybody is at risk. */
export interface AdultRoute extends Done {
  readonly person: string;
  readonly risk: 'no' | 'yes' | 'not-known';
}

/** Which policy takes a matter up, and by whom. */
export interface OtherPolicy extends Done {
  readonly matter: string;
  readonly policy: string;
  readonly owner: string;
}

/** What became of a duty in law to report: reported, put off until a day, or does not bind here. */
export interface LawReport extends Done {
  readonly person: string;
  readonly outcome: 'reported' | 'put-off' | 'exempt';
  readonly until: PlainDate | null;
}

/** What the record says of routes beside the main one. */
export interface RoutesState {
  readonly adultRoutes: readonly AdultRoute[];
  readonly otherPolicies: readonly OtherPolicy[];
  readonly lawReports: readonly LawReport[];
}

export const routesStart: RoutesState = { adultRoutes: [], otherPolicies: [], lawReports: [] };
