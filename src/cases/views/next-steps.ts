import { dueClocks, dutyDefinition, dutyRoles, type DutyId } from '#guidance';
import type { Instant } from '#kit';
import { type Clock, dueAt, type School } from '#schools';
import type { ActName } from '../acts/index.ts';
import { actFor, dutiesIn, dutyStatus } from '../duties.ts';
import type { CaseState } from '../state.ts';
import { ownSteps } from './own-steps.ts';

/** One thing that must happen: what, who, by when, by which act, and the duty it comes from. */
export interface NextStep {
  readonly id: string;
  /** The duty of the guidance that asks for it; null for a step of the record itself. */
  readonly duty: DutyId | null;
  readonly title: string;
  readonly note: string | null;
  readonly owner: string;
  readonly act: ActName;
  readonly status: 'to-do' | 'done' | 'not-needed';
  /** Null when no clock runs: a date somebody sets, or an event not yet come. */
  readonly dueAt: Instant | null;
}

function startOf(state: CaseState, id: DutyId): Instant | null {
  const { from, trigger } = dutyDefinition(id);
  if (trigger.kind === 'event' && from === 'event') return state.reported?.at ?? null;
  switch (from) {
    case 'report':
      return state.reported?.at ?? null;
    case 'advice':
    case 'event':
      return state.dutiesSince[id] ?? null;
    case 'decision':
      return state.decision?.at ?? null;
    case 'referral':
      return state.referrals.find(({ answer }) => !answer)?.at ?? state.referrals[0]?.at ?? null;
  }
}

function clockOf(id: DutyId, school: School): Clock | null {
  const { due } = dutyDefinition(id);
  if (due === 'local-rule') return { kind: 'hours', hours: school.writtenReferralHours };
  const { amount } = dueClocks[due];
  if (!amount) return null;
  const { count, unit } = amount;
  if (unit === 'hours') return { kind: 'hours', hours: count };
  if (unit === 'working-days') return { kind: 'working-days', days: count };
  return count === 0 ? { kind: 'same-day' } : { kind: 'school-days', days: count };
}

/** When a duty of this case is due, by the school's calendar; null when no clock runs. */
export function dutyDue(state: CaseState, id: DutyId, school: School): Instant | null {
  const start = startOf(state, id);
  const clock = clockOf(id, school);
  return start && clock ? dueAt(clock, start, school.calendar) : null;
}

function dutyStep(state: CaseState, id: DutyId, school: School): NextStep {
  const { title, note, owner } = dutyDefinition(id);
  return {
    id,
    duty: id,
    title,
    note,
    owner: dutyRoles[owner],
    act: actFor(id),
    status: dutyStatus(state, id),
    dueAt: dutyDue(state, id, school),
  };
}

const latest = '9999';

/** What must happen in this case, what is due first coming first; done steps stay in the list. */
export function nextSteps(state: CaseState, school: School): readonly NextStep[] {
  if (state.status === 'new' || state.status === 'not-opened') return [];
  const duties = dutiesIn(state).map((id) => dutyStep(state, id, school));
  const live = state.status === 'closed' ? [] : duties;
  return [...ownSteps(state, school), ...live].toSorted((a, b) =>
    (a.dueAt ?? latest).localeCompare(b.dueAt ?? latest),
  );
}
