import type { AdviceView } from '../../advice/advice-view.ts';
import type { DiffersView } from '../../advice/differs-view.ts';
import type { EntryView } from '../../chronology/entry-view.ts';
import type { PageKind } from '../../layout/frame.ts';
import type { MapView } from '../procedure/map-view.ts';
import type { CaseFrame } from './case-frame.ts';
import type { PartLink } from '../part/part-link.ts';
import type { PersonLine } from '../people/person-line.ts';
import type { StepView } from './step-view.ts';

/** Whether anyone is in danger, as far as anyone has said. */
export interface DangerView {
  readonly level: 'yes' | 'no' | 'not-known';
  readonly saidBy: string | null;
}

/** Whom to ring out of hours, as the school keeps its numbers; none where it keeps none. */
export interface OutOfHoursView {
  readonly numbers: readonly {
    readonly for: string;
    readonly name: string;
    readonly phone: string;
    /** The number as a telephone dials it. */
    readonly dial: string;
  }[];
}

/** What was decided, beside what the guidance advises. */
export interface DecidedView {
  readonly outcome: string;
  readonly when: string;
  readonly by: string;
  readonly below: boolean;
  readonly second: { readonly name: string; readonly agrees: boolean | null } | null;
}

/** A case, in the order people need it. */
export interface CaseView {
  readonly case: CaseFrame;
  /** Said once, after something was recorded. */
  readonly done: string | null;
  /** For somebody who is pictured: where they hand over what is with them, if anything is. Null for anybody else. */
  readonly aside: { readonly handOver: string | null } | null;
  readonly danger: DangerView;
  /** What a new edition of the guidance says that the one before did not, until somebody has read it. */
  readonly differs: DiffersView | null;
  /** The report itself, while it still waits to be opened. */
  readonly report: EntryView | null;
  /** True where the case is closed, or none was opened, and the steps are what is owed all the same. */
  readonly owed: boolean;
  /** Whom to ring, where it is out of hours and something here is to be done; null otherwise. */
  readonly outOfHours: OutOfHoursView | null;
  /** What comes first. */
  readonly steps: readonly StepView[];
  readonly stepsLater: readonly StepView[];
  /** Titles of what can be done only once something else is in the record. */
  readonly stepsFirst: readonly string[];
  readonly stepsDone: readonly StepView[];
  readonly questions: readonly { readonly question: string; readonly meanwhile: string }[];
  readonly assess: string | null;
  readonly people: readonly PersonLine[];
  readonly addPerson: string | null;
  readonly latest: readonly EntryView[];
  readonly entries: number;
  readonly advice: AdviceView;
  readonly decided: DecidedView | null;
  readonly map: MapView;
  readonly facts: readonly {
    readonly label: string;
    readonly value: string;
    readonly said: string;
    /** Other accounts that say otherwise. */
    readonly others: readonly { readonly value: string; readonly said: string }[];
  }[];
  readonly parts: readonly PartLink[];
  readonly missing: readonly string[];
}

export const casePage: PageKind<CaseView> = {
  template: 'pages/case/page.njk',
  title: (view) => `Case ${view.case.reference}`,
};
