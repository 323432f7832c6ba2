import assert from 'node:assert/strict';
import { isRefusal } from '#kit';
import { barredStaff } from '../who/barred.ts';
import { dutiesIn, dutyStatus } from '../duties/duties.ts';
import { adviceNow } from '../advice/advice-now.ts';
import { readEvent } from '../record/events.ts';
import { inputSchema } from '../record/input.ts';
import { isStaffMatter } from '../who/managing.ts';
import { mustNotBeTold } from '../parts/parents/carers.ts';
import { parentsOf } from '../parts/parents/standing.ts';
import { awaitingEscalation, notReferred } from '../parts/referrals/standing.ts';
import { withoutSupport } from '../parts/report/state.ts';
import { openTasks } from '../parts/tasks/state.ts';
import { openReports } from '../parts/removal/standing.ts';
import { toDecideOn } from '../parts/devices/standing.ts';
import { systemsAre } from '../parts/systems/standing.ts';
import { deletionOf, isCleared } from '../parts/deletion/standing.ts';
import { policeToAnswer } from '../agencies/police.ts';
import { decisionStanding } from '../parts/decision/standing.ts';
import { stands } from '../advice/what-stands.ts';
import { foretell } from '../advice/lowering.ts';
import { attempt, decidingIn, recordIn, type Told } from '../testing.ts';
import { type Happened, tryIn, type Try } from '../walk/testing.ts';
import { nothingLowersInSilence } from './accounts/testing.ts';
import { noDutyVanishes } from './duties/testing.ts';
import { takenBackIsAsNever } from './taking-back/testing.ts';
import { nobodyLooksUnagreed } from './viewing/testing.ts';

/** Asked for in other words; and a child’s file, which goes when they leave, whether the case is closed or not (decision 23). */
const mayBeOpen: readonly string[] = [
  'record-learning',
  'referral-answered',
  'chase-referral',
  'transfer-file',
];

function nothingClosesTooSoon({ act, before }: Happened): void {
  if (act !== 'close-case') return;
  const children = before.people.filter(({ kind }) => kind === 'learner');
  assert.equal(stands(before, 'immediateRisk'), 'no', 'danger');
  assert.equal(decisionStanding(before), 'stands', 'decision');
  assert.notEqual(before.decision?.outcome, 'consult', 'decision');
  assert.ok(before.people.length > 0, 'people');
  assert.ok(
    before.referrals.every(({ answer, to }) => answer !== null || to === 'ceop'),
    'referrals',
  );
  assert.ok(before.learning, 'learning');
  assert.deepEqual(openReports(before), [], 'removals');
  for (const { id } of children) {
    assert.ok(
      before.parents.some(({ child }) => child === id),
      'parents',
    );
    assert.ok(
      before.support.some(({ child }) => child === id),
      'support',
    );
  }
  assert.ok(
    before.reaches.every(({ standing }) => standing !== 'open'),
    'spread',
  );
  for (const duty of dutiesIn(before))
    if (!mayBeOpen.includes(duty)) assert.notEqual(dutyStatus(before, duty), 'to-do', duty);
}

/** Nobody who must not be told is told, no agency is left waiting, and no child is left out in silence. */
function familiesAndAgencies({ act, events, before, after }: Happened): void {
  for (const { type, data } of events)
    if (type === 'parents-informed/1' || type === 'letter-sent/1')
      assert.ok(!mustNotBeTold(before, data), 'told though barred');
  if (act.startsWith('refer-to-')) assert.ok(['reported', 'open'].includes(after.status), act);
  if (act !== 'close-case') return;
  assert.ok(!before.referrals.some(awaitingEscalation), 'escalation');
  assert.deepEqual(notReferred(before), []);
  for (const { id, kind } of before.people)
    if (kind === 'learner')
      assert.ok(['decision', null].includes(parentsOf(before, id)?.waitsFor ?? null), 'parents');
}

function decisionsAreSound({ act, after }: Happened): void {
  const { decision } = after;
  if (!decision) return;
  const { by, second, againstAdvice } = decision;
  assert.notEqual(second?.person, by);
  if (againstAdvice && decisionStanding(after) === 'stands') assert.equal(second?.agrees, true);
  if (act === 'decide' && isStaffMatter(after)) assert.ok(second);
  if (act === 'decide' && second) assert.equal(second.agrees, null);
}

const growing = [
  'referrals',
  'parents',
  'support',
  'people',
  'firstAccounts',
  'exposures',
  'viewings',
  'viewingReviews',
  'tasks',
  'adultRoutes',
  'otherPolicies',
  'lawReports',
  'teaching',
  'debriefs',
  'devices',
  'systems',
  'searches',
] as const;

/** Taking back is the one way by which what was so no longer is; what it does is held to a rule of its own. */
export const isTakenBackBy = (act: Happened['act']): boolean =>
  act === 'take-back-entry' || act === 'agree-to-take-back';

function onlyGrows({ act, before, after }: Happened): void {
  if (isTakenBackBy(act)) return;
  for (const [fact, accounts] of Object.entries(before.facts))
    assert.deepEqual(
      after.facts[fact as keyof typeof after.facts]?.slice(0, accounts.length),
      accounts,
    );
  for (const list of growing) assert.ok(after[list].length >= before[list].length, list);
  if (act !== 'agree-to-lift-bar')
    for (const id of barredStaff(before)) assert.ok(barredStaff(after).includes(id));
}

function nobodyIsForgotten({ act, before, after }: Happened): void {
  if (act === 'close-case') {
    assert.deepEqual(openTasks(before), [], 'tasks');
    assert.deepEqual(withoutSupport(before), [], 'support for staff');
  }
  const had = new Set(before.tasks.map(({ id, owner }) => `${id} ${owner}`));
  for (const { id, owner } of after.tasks)
    if (!had.has(`${id} ${owner}`)) assert.ok(!barredStaff(after).includes(owner), 'task');
  if (act === 'call-meeting')
    for (const id of after.called?.invited ?? []) assert.ok(!barredStaff(after).includes(id));
  if (isTakenBackBy(act)) return;
  for (const { id, outcome } of before.tasks)
    if (outcome) assert.equal(after.tasks.find((one) => one.id === id)?.outcome, outcome);
}

/** Nothing is deleted before it is clear that nobody else needs it; what a child is asked to keep is kept. */
function deletionIsLocked({ act, events, before, after }: Happened): void {
  const [event] = events;
  if (event?.type === 'deletion-decided/1' && event.data.decision === 'delete') {
    assert.ok(isCleared(before), 'cleared');
    assert.ok(!policeToAnswer(before), 'police');
  }
  if (event?.type === 'cleared-for-deletion/1' && event.data.answer === 'nobody-needs-it')
    assert.ok(!policeToAnswer(before), 'police');
  if (event?.type === 'deletion-answered/1' && event.data.outcome !== 'deleted')
    assert.ok(isCleared(before), 'still cleared');
  if (event?.type === 'deletion-answered/1') {
    const { child: of } = event.data;
    const asked = before.deletionDecisions.findLast(({ child }) => child === of);
    assert.equal(asked?.decision, 'delete', 'asked to');
  }
  const refusing = after.people.some(({ id }) => deletionOf(after, id).standing === 'refused');
  if (act === 'confirm-deletion' && refusing) assert.equal(stands(after, 'refusesDeletion'), 'yes');
}

/** Every device can be followed in time from hand to hand, goes back only when nobody needs it, and none is forgotten. */
function devicesAreAccountedFor({ act, before, after }: Happened): void {
  for (const { chain } of after.devices) {
    const moments = chain.map(({ at }) => at);
    assert.deepEqual(moments, moments.toSorted(), 'chain of custody');
  }
  if (act === 'return-device') assert.ok(isCleared(before), 'given back too soon');
  if (act !== 'close-case') return;
  assert.deepEqual(toDecideOn(before), [], 'devices');
  assert.deepEqual(systemsAre(before, 'asked', 'isolated'), [], 'systems');
}

function demandsReopening({ before, after }: Happened): void {
  if (before.status !== 'closed' || after.status !== 'closed') return;
  // What was recorded after the closing and is taken back leaves the record as it was closed.
  const entry = after.takings.at(-1)?.entry ?? 0;
  if (after.takings !== before.takings && entry > (after.lastClosed?.sequence ?? 0)) return;
  const was = JSON.stringify(before.advice);
  if (JSON.stringify(after.advice) !== was) assert.ok(after.reopeningDemanded);
}

/** A case that is closed holds no danger, or asks to be opened again. */
function closedIsSafe({ after }: Happened): void {
  if (after.status !== 'closed' || after.reopeningDemanded) return;
  assert.equal(stands(after, 'immediateRisk'), 'no', 'danger in a closed case');
}

/** What must be so after anything that anybody does. */
export const invariants = {
  nothingClosesTooSoon,
  closedIsSafe,
  noDutyVanishes,
  nothingLowersInSilence,
  familiesAndAgencies,
  decisionsAreSound,
  onlyGrows,
  nobodyIsForgotten,
  deletionIsLocked,
  nobodyLooksUnagreed,
  devicesAreAccountedFor,
  demandsReopening,
  takenBackIsAsNever,
} as const satisfies Record<string, (happened: Happened) => void>;

function checkStep(happened: Happened): void {
  const { events, school, before, after } = happened;
  assert.equal(after.sequence, before.sequence + events.length);
  assert.deepEqual((JSON.parse(JSON.stringify(events)) as unknown[]).map(readEvent), events);
  assert.deepEqual(after.advice, adviceNow(after, school));
  for (const holds of Object.values(invariants)) holds(happened);
}

/** How often each act was done, and each refusal given, in all walks so far. */
export const seen = new Map<string, number>();
const count = (what: string) => seen.set(what, (seen.get(what) ?? 0) + 1);
/** How many things were tried, and what came of them. */
export const tried = { done: 0, refused: 0, unreadable: 0 };

/** Takes one step of a walk: whatever is recorded or refused is held to every invariant. */
export function walk(told: Told, one: Try): Told {
  const { act, input, who } = tryIn(told, one);
  const taken = inputSchema(act).safeParse(input);
  if (!taken.success) {
    tried.unreadable += 1;
    return told;
  }
  const before = JSON.stringify(told.state);
  const foretold = foretell(act, taken.data, decidingIn(told, who));
  const result = attempt(told, who, { act, input: taken.data });
  assert.equal(JSON.stringify(told.state), before, 'deciding changes nothing');
  if (isRefusal(result)) {
    count(`refused: ${result.refused}`);
    tried.refused += 1;
    return told;
  }
  count(act);
  tried.done += 1;
  const after = recordIn(told, who.id, result);
  const { state, school } = told;
  checkStep({ act, events: result, school, before: state, after: after.state, foretold });
  return after;
}
