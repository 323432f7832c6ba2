import type { Done } from '#acts';

/** Whether a member of staff wants the support they were offered; null while nobody has offered any. */
export type StaffSupport = 'accepted' | 'declined' | 'undecided';

/** How a member of staff came to see imagery, or that nobody did; never what it showed. */
export interface Exposure extends Done {
  readonly id: string;
  /** Null where nobody saw it, or nobody knows who did. */
  readonly person: string | null;
  readonly name: string | null;
  readonly how:
    | 'none'
    | 'by-accident'
    | 'was-shown'
    | 'on-school-system'
    | 'on-purpose'
    | 'by-agreement'
    | 'not-known';
  readonly support: StaffSupport | null;
}

/** How an image, or what may hold one, came to the school itself, and what was done with it. */
export interface Arrival extends Done {
  readonly how:
    | 'shown'
    | 'sent-by-email'
    | 'sent-by-message'
    | 'caught-by-monitoring'
    | 'on-paper'
    | 'no'
    | 'not-known';
  readonly handled: readonly string[];
}

/** What the record says of the report: who made it, whether it was opened, what staff saw, and danger. */
export interface ReportState {
  readonly reported: (Done & { readonly by: string }) | null;
  readonly acknowledged: (Done & { readonly message: string | null }) | null;
  readonly opened: Done | null;
  readonly exposure: 'none' | 'by-accident' | 'was-shown' | 'on-school-system' | 'not-known';
  readonly staffSaidToBeInvolved: readonly string[];
  /** Said in the report to be family of a child in it, or close to one: kept out, and nothing is said against them. */
  readonly staffCloseToAChild: readonly string[];
  readonly emergency: Done | null;
  readonly arrivals: readonly Arrival[];
  readonly firstAccounts: readonly (Done & { readonly person: string })[];
  readonly exposures: readonly Exposure[];
  /** Reports filed here, by reference: how many of their entries were taken in. */
  readonly takenIn: Readonly<Record<string, number>>;
}

export const reportStart: ReportState = {
  reported: null,
  acknowledged: null,
  opened: null,
  exposure: 'not-known',
  staffSaidToBeInvolved: [],
  staffCloseToAChild: [],
  emergency: null,
  arrivals: [],
  firstAccounts: [],
  exposures: [],
  takenIn: {},
};

/** Members of staff who saw imagery and have been offered no support yet. */
export function withoutSupport({ exposures }: ReportState): readonly Exposure[] {
  return exposures.filter(({ person, support }) => person !== null && support === null);
}

/** What was seen without anybody having agreed to a look: whether there was any has to be found out. */
export function unagreed({ exposures }: ReportState): readonly Exposure[] {
  return exposures.filter(({ how }) => how !== 'by-agreement');
}

/** True once somebody has found out who saw imagery, or that nobody did. */
export function isExposureRecorded(state: ReportState): boolean {
  const newest = unagreed(state).at(-1);
  return newest !== undefined && newest.how !== 'not-known';
}
