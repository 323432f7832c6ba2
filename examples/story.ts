import type { ActName, InputOf, Referral, Status } from '#cases';
import type { Age, Decision } from '#guidance';
import type { Instant, PlainDate } from '#kit';
import type { learners, staff } from './school.ts';

/** A member of staff of the invented school, by the part they play in the stories. */
export type StaffName = keyof typeof staff;
/** A student of the invented school. */
export type LearnerName = keyof typeof learners;

/**
 * When a story begins, seen from the moment the demonstration is made: on an earlier school day, or
 * so many minutes before the latest moment at which school was open.
 */
export type Beginning =
  { readonly schoolDaysAgo: number; readonly at: string } | { readonly minutesAgo: number };

/** How long after the step before: some minutes, or on a later school day at a time of the clock. */
export type Wait =
  { readonly minutes: number } | { readonly schoolDays: number; readonly at: string };

/** What the answers of a step may look at: its time, and the record as whoever acts has it open. */
export interface Scene {
  readonly now: Instant;
  /** The moment so many minutes before this step. */
  ago(minutes: number): Instant;
  /** The date so many school days after this step. */
  inSchoolDays(days: number): PlainDate;
  /** The id within the case of a student, or of somebody known by these words. */
  person(who: LearnerName | `known as ${string}`): string;
  /** The latest referral to this agency that has had no answer. */
  referral(to: Referral['to']): string;
  /** The latest referral to this body, answered or not. */
  told(to: Referral['to']): string;
  /** The id of the latest task that was given and is not finished. */
  task(): string;
  /** Where a member of staff saw imagery and nobody has offered support yet: its id. */
  exposure(): string;
  /** The latest report to have something taken down for this student that has no outcome yet. */
  openReport(who: LearnerName): string;
  /** The latest entry that this act left, by number. */
  entry(act: ActName): string;
  /** The reference of the case that another story told before. */
  reference(story: string): string;
  /** A student's age in whole years at this step. */
  age(who: LearnerName): Age;
}

/** The answers given to an act's questions; those left out were not asked, or left blank. */
export type Given<N extends ActName> = Partial<InputOf<N>>;

/** One thing that one person did, and how long after the step before; two minutes when not said. */
export type Step = {
  readonly [N in ActName]: {
    readonly who: StaffName;
    readonly after?: Wait;
    readonly act: N;
    readonly answers: Given<N> | ((scene: Scene) => Given<N>);
  };
}[ActName];

/** How a story stands when it has been played: what a test checks, and a reader can look for. */
export interface Ending {
  readonly status: Status;
  /** What the guidance advises on the recorded facts. */
  readonly advised: Decision;
  /** What the lead decided, if anything yet. */
  readonly decided: Decision | null;
  /** Every kind of step that is still to do, by id, what is due first coming first. */
  readonly waiting: readonly string[];
}

/** An invented case, told as the things people did. */
export interface Story {
  readonly name: string;
  /** What it shows, in a sentence. */
  readonly about: string;
  /** The story told before it, whose case this one names. */
  readonly follows?: string;
  readonly began: Beginning;
  readonly steps: readonly [Step, ...Step[]];
  readonly ends: Ending;
}
