import type { Instant, PlainDate } from '#kit';
import type { FactName } from '#guidance';
import type { PersonInCase } from './person.ts';
import type { Status } from './status.ts';

/** One fact as somebody gave it. Later accounts stand beside earlier ones; the newest counts. */
export interface FactAccount {
  readonly value: string;
  readonly saidBy: string;
  readonly saidAt: Instant;
  readonly sequence: number;
}

/** What the guidance said at a moment, kept whole so that a later edition cannot change it. */
export interface AdviceGiven {
  readonly edition: string;
  readonly decision: string;
  readonly class: string;
  readonly subtype: string | null;
  readonly provisional: boolean;
  readonly rules: readonly string[];
  readonly openQuestions: readonly string[];
  readonly duties: readonly string[];
}

/** When something was done, and the entry in the record that says so. */
export interface Done {
  readonly at: Instant;
  readonly sequence: number;
}

/** An event's place in the record: its number, when, by whom. */
export interface Placed extends Done {
  readonly id: string;
  readonly actor: string;
}

/** When an event was recorded, and its place in the record. */
export function done({ at, sequence }: Placed): Done {
  return { at, sequence };
}

export interface DecisionMade extends Done {
  readonly outcome: string;
  readonly by: string;
  readonly againstAdvice: boolean;
  /** The second senior person the decision waits for, and what they said; null when it needs nobody else. */
  readonly second: { readonly person: string; readonly agrees: boolean | null } | null;
}

export type Agency = 'police' | 'social-care' | 'lado';

/** `at` is when they were told, not when it was written down. */
export interface Referral extends Done {
  readonly id: string;
  readonly to: Agency;
  readonly answer: (Done & { readonly outcome: string }) | null;
}

export interface ParentsItem extends Done {
  readonly child: string;
  readonly told: boolean;
  readonly reviewOn: PlainDate | null;
}

export interface SupportPlan extends Done {
  readonly child: string;
  readonly reviewOn: PlainDate;
}

export interface DutyAnswer extends Done {
  readonly answer: 'done' | 'not-needed';
}

/** Everything the record says is so, folded from its events. */
export interface CaseState {
  readonly id: string;
  readonly reference: string;
  readonly status: Status;
  readonly sequence: number;
  readonly reported: (Done & { readonly by: string }) | null;
  readonly exposure: 'none' | 'by-accident' | 'was-shown' | 'on-school-system' | 'not-known';
  readonly staffSaidToBeInvolved: readonly string[];
  readonly acknowledged: (Done & { readonly message: string | null }) | null;
  readonly opened: Done | null;
  readonly people: readonly PersonInCase[];
  readonly facts: Readonly<Partial<Record<FactName, readonly FactAccount[]>>>;
  readonly factsChanged: Done | null;
  readonly advice: AdviceGiven | null;
  readonly adviceChanged: Done | null;
  /** Since when the advice has asked for each duty, without a break. */
  readonly dutiesSince: Readonly<Record<string, Done>>;
  readonly emergency: Done | null;
  readonly meeting: (Done & { readonly parents: string; readonly nextStep: string }) | null;
  readonly decision: DecisionMade | null;
  readonly consultation: Done | null;
  readonly referrals: readonly Referral[];
  readonly parents: readonly ParentsItem[];
  readonly support: readonly SupportPlan[];
  readonly dutyAnswers: Readonly<Record<string, DutyAnswer>>;
  readonly learning: Done | null;
  readonly corrections: Readonly<Record<number, readonly number[]>>;
  readonly closed: Done | null;
  /** When it was last closed, kept when it is opened again. */
  readonly lastClosed: Done | null;
  /** What is known has changed since the record was settled, so it must be opened (again). */
  readonly reopeningDemanded: Done | null;
}

/** A record before anything has happened. */
export const initialState: CaseState = {
  id: '',
  reference: '',
  status: 'new',
  sequence: 0,
  reported: null,
  exposure: 'not-known',
  staffSaidToBeInvolved: [],
  acknowledged: null,
  opened: null,
  people: [],
  facts: {},
  factsChanged: null,
  advice: null,
  adviceChanged: null,
  dutiesSince: {},
  emergency: null,
  meeting: null,
  decision: null,
  consultation: null,
  referrals: [],
  parents: [],
  support: [],
  dutyAnswers: {},
  learning: null,
  corrections: {},
  closed: null,
  lastClosed: null,
  reopeningDemanded: null,
};
