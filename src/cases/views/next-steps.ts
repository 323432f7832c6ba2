import { type DueClock, dueClocks, dutyDefinition, dutyRoles, type DutyId } from '#guidance';
import type { Instant } from '#kit';
import { type Clock, dueAt, isOutOfHours, type School } from '#schools';
import { isSettled } from '../record/accounts.ts';
import type { ActName } from '../parts.ts';
import { dutiesIn, dutyStatus, wayToMeet } from '../duties/duties.ts';
import type { CaseState } from '../state.ts';
import { ownSteps } from '../duties/steps.ts';
import { atOnce, byEndOf, type NextStep } from '../duties/step.ts';

/** From which referral a clock runs: the first still waiting for an answer, else the first of all. */
function referralFor({ referrals }: CaseState, id: DutyId) {
  if (id === 'refer-in-writing') return referrals[0];
  const answers = id === 'referral-answered';
  const meant = referrals.filter(({ to }) => (to === 'social-care') === answers);
  return meant.find(({ answer }) => !answer) ?? meant[0];
}

function startOf(state: CaseState, id: DutyId): Instant | null {
  switch (dutyDefinition(id).from) {
    case 'report':
      return state.reported?.at ?? null;
    case 'event':
      return state.dutiesSince[id]?.at ?? state.reported?.at ?? null;
    case 'advice':
      return state.dutiesSince[id]?.at ?? state.decision?.at ?? null;
    case 'decision':
      return state.decision?.at ?? null;
    case 'referral':
      return referralFor(state, id)?.at ?? null;
  }
}

function clockOf(id: DutyId, school: School): Clock | null {
  const { due } = dutyDefinition(id);
  // A school that has switched the duty in law on takes “as soon as practicable” for the same day.
  if (due === 'when-commenced') return { kind: 'same-day' };
  if (due === 'local-rule') return { kind: 'hours', hours: school.writtenReferralHours };
  const { amount, clock }: DueClock = dueClocks[due];
  if (!amount) return null;
  const { count, unit } = amount;
  if (unit === 'hours') return { kind: 'hours', hours: count };
  if (clock !== 'working' || count > 1) return { kind: unit, days: count };
  return { kind: count === 0 ? 'same-day' : 'next-day' };
}

type Ends = (clock: Clock, start: Instant) => Instant;

/** By the school's calendar. Duties that begin together under one clock end together, and are worked out once. */
function endsIn({ calendar }: School): Ends {
  const known = new Map<string, Instant>();
  return (clock, start) => {
    const name = `${start} ${JSON.stringify(clock)}`;
    const end = known.get(name) ?? dueAt(clock, start, calendar);
    known.set(name, end);
    return end;
  };
}

/** When a duty of this case is due; null when no clock runs. */
function dutyDue(state: CaseState, id: DutyId, { school, ends }: Due): Instant | null {
  const putOff = id === 'report-as-law-requires' ? state.lawReports.at(-1)?.until : null;
  if (putOff) return byEndOf(putOff, school);
  const start = startOf(state, id);
  const clock = clockOf(id, school);
  return start && clock ? ends(clock, start) : null;
}

interface Due {
  readonly school: School;
  readonly ends: Ends;
}

/** In danger, minutes count: what is asked for is late after a quarter of an hour. */
const inDanger: readonly DutyId[] = ['call-emergency-services'];

/** What does not wait for the next working day in an emergency, at whatever hour it comes. */
const notTillMorning: readonly DutyId[] = [
  'record-consultation-advice',
  'report-for-removal',
  'resolve-not-known',
  'record-exposure',
  'inform-parents',
];

function isAtOnce(
  state: CaseState,
  id: DutyId,
  { start, school }: { readonly start: Instant; readonly school: School },
): boolean {
  if (dutyDefinition(id).due === 'now') return true;
  const emergency = state.advice?.decision === 'emergency' && notTillMorning.includes(id);
  return emergency && isOutOfHours(start, school.calendar);
}

/** The clock of a duty that is to be met at once. */
function dueAtOnce(state: CaseState, id: DutyId, school: School): Pick<NextStep, 'atOnce'> {
  const start = startOf(state, id);
  if (!start || !isAtOnce(state, id, { start, school })) return {};
  return atOnce(start, inDanger.includes(id) ? 15 : 60);
}

/** Whoever a duty belongs to, or was handed to; then the first stays accountable. */
function ownerOf(state: CaseState, id: DutyId): string {
  const role = dutyRoles[dutyDefinition(id).owner];
  const handed = state.handedOver[id];
  return handed ? `${handed.name}, to whom it was handed over. Accountable: ${role}` : role;
}

function dutyStep(state: CaseState, id: DutyId, due: Due): NextStep {
  const { title, note } = dutyDefinition(id);
  const act = wayToMeet(state, id);
  return {
    id,
    duty: id,
    title,
    note,
    owner: ownerOf(state, id),
    act,
    about: act === 'answer-duty' ? { duty: id } : {},
    status: dutyStatus(state, id),
    dueAt: dutyDue(state, id, due),
    ...dueAtOnce(state, id, due.school),
  };
}

const latest = '9999';

/** Steps in the order in which they are due; those without a clock come last. */
export function byDue(steps: readonly NextStep[]): readonly NextStep[] {
  return steps.toSorted((a, b) => (a.dueAt ?? latest).localeCompare(b.dueAt ?? latest));
}

/** Duties that cannot wait until a settled record has been opened again. */
const withoutWaiting: readonly ActName[] = ['call-emergency-services'];

/** What must happen in this case, what is due first coming first; done steps stay in the list. */
export function nextSteps(state: CaseState, school: School): readonly NextStep[] {
  if (state.status === 'new') return [];
  const settled = isSettled(state);
  const own = ownSteps(state, school);
  const due = { school, ends: endsIn(school) };
  const duties = dutiesIn(state)
    .filter((id) => !own.some(({ duty }) => duty === id))
    .filter(
      (id) =>
        !settled || (state.reopeningDemanded && withoutWaiting.includes(wayToMeet(state, id))),
    )
    .map((id) => dutyStep(state, id, due));
  return byDue([...own, ...duties]);
}
