import type { Deciding } from '../act.ts';
import { barredStaff } from '../who/barred.ts';
import { withAdvice } from './decide.ts';
import type { CaseEvent, Recorded } from './events.ts';
import type { NameOf } from '../views/panel.ts';
import type { TakenIn } from '../parts/report/report-taken-in.ts';
import type { CaseState } from '../state.ts';
import { chronology } from '../views/chronology.ts';

/** A report that is filed to another case: what it says, and how its people are called. */
export interface FiledReport {
  readonly state: CaseState;
  readonly events: readonly Recorded[];
  readonly nameOf: NameOf;
}

/** What is said of how the report was worked on, and by no person: not part of what it says. */
const ofTheWork: readonly string[] = ['advice-given/1', 'report-acknowledged/1'];

/** Whoever reported is called by name, for here there is another who did. */
function sayer({ state, nameOf }: FiledReport, saidBy: string): string {
  const { reported } = state;
  return saidBy === 'the person who reported it' && reported
    ? `${nameOf(reported.by)}, who made another report`
    : saidBy;
}

function accountsOf(filed: FiledReport, from: number): TakenIn['accounts'] {
  return Object.entries(filed.state.facts).flatMap(([fact, accounts]) =>
    accounts
      .filter(({ sequence }) => sequence > from)
      .map(({ value, saidBy, saidAt, child }) => ({
        fact: fact as TakenIn['accounts'][number]['fact'],
        value,
        saidBy: sayer(filed, saidBy),
        saidAt,
        child: child ?? null,
      })),
  );
}

function entriesOf({ events, nameOf }: FiledReport, from: number): TakenIn['entries'] {
  const said = events.filter(({ sequence, type }) => sequence > from && !ofTheWork.includes(type));
  return chronology(said, nameOf).map(({ title, at, by, lines }) => ({
    title,
    at,
    by,
    lines: lines.map((line) => ({ ...line })),
  }));
}

function peopleOf({ state }: FiledReport): TakenIn['people'] {
  return state.people.map(({ addedAt: _, addedOn: __, ...person }) => ({
    ...person,
    roles: [...person.roles],
    carerOf: [...person.carerOf],
  }));
}

/**
 * What is added to a case when a report is filed to it: everything that the report says, danger with the
 * rest, and the advice that follows. Nothing, where all of it is there already: filing can be repeated.
 */
export function takeIn(filed: FiledReport, deciding: Deciding): readonly CaseEvent[] {
  const { state } = filed;
  const from = deciding.state.takenIn[state.reference] ?? 0;
  if (from >= state.sequence) return [];
  const data = {
    reference: state.reference,
    upTo: state.sequence,
    accounts: accountsOf(filed, from),
    barred: [...barredStaff(state)],
    people: peopleOf(filed),
    emergency: state.emergency !== null,
    exposure: state.exposure,
    arrivals: state.arrivals
      .filter(({ sequence }) => sequence > from)
      .map(({ how, handled }) => ({ how, handled: [...handled] })),
    entries: entriesOf(filed, from),
  };
  return withAdvice({ type: 'report-taken-in/1', data }, deciding);
}
