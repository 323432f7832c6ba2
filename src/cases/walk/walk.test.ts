import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { lanternfield } from '#examples';
import { isRefusal } from '#kit';
import type { ActName } from '../acts.ts';
import { barredStaff } from '../barred.ts';
import { actFor, dutiesIn, dutyStatus } from '../duties.ts';
import { adviceNow } from '../decide-act.ts';
import { type CaseEvent, readEvent } from '../events.ts';
import { replay } from '../evolve.ts';
import { inputSchema } from '../input.ts';
import { isStaffMatter } from '../managing.ts';
import { mustNotBeTold } from '../parts/parents/carers.ts';
import { parentsOf } from '../parts/parents/standing.ts';
import { awaitingEscalation, notReferred } from '../parts/referrals/standing.ts';
import { assessed, closed, readyToClose, well, withAsh } from '../parts/testing.ts';
import { withoutSupport } from '../parts/report/state.ts';
import { openTasks } from '../parts/tasks/state.ts';
import { openReports } from '../parts/removal/standing.ts';
import { deletionOf, isCleared } from '../parts/deletion/standing.ts';
import { policeMayNeedDevices } from '../police-need.ts';
import { decisionStanding } from '../standing.ts';
import type { CaseState } from '../state.ts';
import { attempt, recordIn, tell, type Told } from '../testing.ts';
import { anyWalk, tryIn, type Try } from './testing.ts';

/** What happened at a step: the act, what it recorded, and the case before and after. */
interface Happened {
  readonly act: ActName;
  readonly events: readonly CaseEvent[];
  readonly before: CaseState;
  readonly after: CaseState;
}

function nothingClosesTooSoon({ act, before }: Happened): void {
  if (act !== 'close-case') return;
  const children = before.people.filter(({ kind }) => kind === 'learner');
  assert.equal(before.facts.immediateRisk?.at(-1)?.value, 'no', 'danger');
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
    if (duty !== 'record-learning' && duty !== 'referral-answered' && duty !== 'chase-referral')
      assert.notEqual(dutyStatus(before, duty), 'to-do', duty);
}

/** Entries by which a duty may leave a case without having been met. */
const settling = [
  'advice-given/1',
  'decision-made/1',
  'referred-to-police/1',
  'deletion-decided/1',
];
/** Acts after which a duty no longer has anything to be about. */
const endsWith: Readonly<Record<string, readonly ActName[]>> = {
  'contact-other-setting': ['identify-person'],
};
/** Acts that meet a duty, beside its own and an answer to it. */
const alsoMeets: Readonly<Record<string, readonly ActName[]>> = {
  'refer-by-phone': ['refer-to-social-care'],
  'inform-parents': ['withhold-from-parents', 'leave-parents-to-agency'],
  'refer-in-writing': [
    'refer-to-police',
    'refer-to-social-care',
    'refer-to-lado',
    'refer-to-adult-services',
    'refer-to-ceop',
    'refer-to-other-body',
  ],
  'record-exposure': ['give-first-account'],
  'referral-answered': ['record-social-care-decision'],
  'chase-referral': ['record-referral-response', 'record-police-outcome'],
  'escalate-disagreement': [
    'record-referral-response',
    'record-social-care-decision',
    'record-police-outcome',
  ],
  'report-for-removal': ['change-roles'],
  'call-emergency-services': ['record-facts', 'hold-initial-review-meeting'],
};

function noDutyVanishes({ act, events, before, after }: Happened): void {
  for (const duty of dutiesIn(before)) {
    if (dutyStatus(before, duty) !== 'to-do') continue;
    if (!dutiesIn(after).includes(duty))
      assert.ok(
        (endsWith[duty] ?? []).includes(act) || events.some(({ type }) => settling.includes(type)),
        `${duty} left with ${act}`,
      );
    else if (dutyStatus(after, duty) !== 'to-do')
      assert.ok(
        [actFor(duty), 'answer-duty', ...(alsoMeets[duty] ?? [])].includes(act) ||
          events.some(({ type }) => settling.includes(type)),
        `${duty} was met by ${act}`,
      );
  }
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
  'tasks',
  'adultRoutes',
  'otherPolicies',
  'lawReports',
  'teaching',
  'debriefs',
] as const;

function onlyGrows({ act, before, after }: Happened): void {
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
  for (const { id, outcome } of before.tasks)
    if (outcome) assert.equal(after.tasks.find((one) => one.id === id)?.outcome, outcome);
}

/** Nothing is deleted before it is clear that nobody else needs it; what a child is asked to keep is kept. */
function deletionIsLocked({ act, events, before, after }: Happened): void {
  const [event] = events;
  if (event?.type === 'deletion-decided/1' && event.data.decision === 'delete') {
    assert.ok(isCleared(before), 'cleared');
    assert.ok(!policeMayNeedDevices(before), 'police');
  }
  if (event?.type === 'cleared-for-deletion/1' && event.data.answer === 'nobody-needs-it')
    assert.ok(!policeMayNeedDevices(before), 'police');
  if (event?.type === 'deletion-answered/1' && event.data.outcome !== 'deleted')
    assert.ok(isCleared(before), 'still cleared');
  if (event?.type === 'deletion-answered/1') {
    const { child: of } = event.data;
    const asked = before.deletionDecisions.findLast(({ child }) => child === of);
    assert.equal(asked?.decision, 'delete', 'asked to');
  }
  const refusing = after.people.some(({ id }) => deletionOf(after, id).standing === 'refused');
  if (act === 'confirm-deletion' && refusing)
    assert.equal(after.facts.refusesDeletion?.at(-1)?.value, 'yes');
}

function demandsReopening({ before, after }: Happened): void {
  if (before.status !== 'closed' || after.status !== 'closed') return;
  const was = JSON.stringify(before.advice);
  if (JSON.stringify(after.advice) !== was) assert.ok(after.reopeningDemanded);
}

/** A case that is closed holds no danger, or asks to be opened again. */
function closedIsSafe({ after }: Happened): void {
  if (after.status !== 'closed' || after.reopeningDemanded) return;
  assert.equal(after.facts.immediateRisk?.at(-1)?.value, 'no', 'danger in a closed case');
}

/** What must be so after anything that anybody does. */
const invariants = {
  nothingClosesTooSoon,
  closedIsSafe,
  noDutyVanishes,
  familiesAndAgencies,
  decisionsAreSound,
  onlyGrows,
  nobodyIsForgotten,
  deletionIsLocked,
  demandsReopening,
} as const satisfies Record<string, (happened: Happened) => void>;

function checkStep(happened: Happened): void {
  const { events, before, after } = happened;
  assert.equal(after.sequence, before.sequence + events.length);
  assert.deepEqual((JSON.parse(JSON.stringify(events)) as unknown[]).map(readEvent), events);
  assert.deepEqual(after.advice, adviceNow(after, lanternfield));
  for (const holds of Object.values(invariants)) holds(happened);
}

const seen = new Map<string, number>();
const count = (what: string) => seen.set(what, (seen.get(what) ?? 0) + 1);
const tried = { done: 0, refused: 0, unreadable: 0 };

function walk(told: Told, one: Try): Told {
  const { act, input, who } = tryIn(told, one);
  const taken = inputSchema(act).safeParse(input);
  if (!taken.success) {
    tried.unreadable += 1;
    return told;
  }
  const before = JSON.stringify(told.state);
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
  checkStep({ act, events: result, before: told.state, after: after.state });
  return after;
}

/** Acts that any hundred walks come to, so that what is checked above was really tried. */
const onTheWay: readonly ActName[] = [
  'report-concern',
  'open-case',
  'add-person',
  'record-facts',
  'decide',
  'give-second-opinion',
  'refer-to-police',
  'record-referral-response',
  'plan-support',
  'close-case',
  'reopen-case',
];

test('whatever anybody tries, in any order, the record stays sound', (t) => {
  fc.assert(
    fc.property(anyWalk, (tries) => {
      const told = tries.reduce(walk, tell([]));
      assert.deepEqual(replay('a-case', told.events), told.state);
    }),
    { numRuns: 60 },
  );
  t.diagnostic(`${tried.done} done, ${tried.refused} refused, ${tried.unreadable} unreadable`);
  assert.ok(tried.done > 1000 && tried.refused > 1000, 'thousands of things were tried');
  t.diagnostic([...seen].map(([what, times]) => `${what} ${times}`).join(', '));
  for (const act of onTheWay) assert.ok(seen.has(act), act);
  assert.ok([...seen.keys()].filter((what) => what.startsWith('refused')).length > 10);
});

describe('each thing that must be so would be missed', () => {
  const ready = tell(readyToClose).state;
  const ended = tell(closed);
  const closing: Happened = {
    act: 'close-case',
    events: ended.events.slice(-1),
    before: ready,
    after: ended.state,
  };
  const decided = tell([...assessed, well('clear-for-deletion'), well('decide-on-deletion')]);
  const deciding: Happened = {
    act: 'decide-on-deletion',
    events: decided.events.slice(-1),
    before: tell([...assessed, well('clear-for-deletion')]).state,
    after: decided.state,
  };
  const said = (value: string) => ({
    immediateRisk: [{ value, saidBy: 'Ash', saidAt: '2026-11-05T09:00:00.000Z', sequence: 3 }],
  });
  const without = (part: Partial<CaseState>): Happened => ({
    ...closing,
    before: { ...ready, ...part },
  });
  const ending = (part: Partial<CaseState>): Happened => ({
    ...closing,
    after: { ...ended.state, ...part },
  });
  const [task] = tell([...withAsh, well('add-task')]).state.tasks;
  assert.ok(task && ready.advice && ready.decision);
  const { advice, decision } = ready;

  /** Each rule, and something that breaks it. */
  const broken: readonly (readonly [keyof typeof invariants, string, Happened])[] = [
    ['nothingClosesTooSoon', 'in danger', without({ facts: { ...ready.facts, ...said('yes') } })],
    ['nothingClosesTooSoon', 'danger not known', without({ facts: {} })],
    ['nothingClosesTooSoon', 'a child without support', without({ support: [] })],
    ['nothingClosesTooSoon', 'parents not spoken of', without({ parents: [] })],
    ['nothingClosesTooSoon', 'nothing decided', without({ decision: null })],
    ['nothingClosesTooSoon', 'a duty to do', without({ headHeard: null })],
    ['closedIsSafe', 'closed in danger', ending({ facts: { ...ready.facts, ...said('yes') } })],
    [
      'noDutyVanishes',
      'a duty gone',
      {
        ...deciding,
        act: 'note-action',
        events: [],
        after: { ...deciding.before, advice: { ...advice, duties: [] } },
      },
    ],
    [
      'noDutyVanishes',
      'a duty met by something else',
      {
        ...deciding,
        act: 'note-action',
        events: [],
        after: { ...deciding.before, headHeard: ready.headHeard },
      },
    ],
    [
      'familiesAndAgencies',
      'a referral from nowhere',
      {
        ...closing,
        act: 'refer-to-police',
      },
    ],
    [
      'decisionsAreSound',
      'agreed with oneself',
      ending({
        decision: { ...decision, second: { person: decision.by, agrees: true } },
      }),
    ],
    ['onlyGrows', 'somebody lost', ending({ people: [] })],
    ['onlyGrows', 'a fact lost', ending({ facts: { ...ready.facts, coercion: [] } })],
    ['nobodyIsForgotten', 'a task left', without({ tasks: [task] })],
    ['deletionIsLocked', 'not cleared', { ...deciding, before: tell(assessed).state }],
    [
      'demandsReopening',
      'other advice, and nobody asks',
      {
        ...closing,
        act: 'record-facts',
        before: ended.state,
        after: { ...ended.state, advice: { ...advice, decision: 'refer' } },
      },
    ],
  ];
  for (const [rule, what, happened] of broken)
    test(`${rule}: ${what}`, () => {
      assert.throws(() => {
        invariants[rule](happened);
      }, assert.AssertionError);
    });

  test('but a sound step breaks none', () => {
    for (const sound of [closing, deciding])
      for (const [rule, holds] of Object.entries(invariants))
        assert.doesNotThrow(() => {
          holds(sound);
        }, rule);
    const rules = new Set(broken.map(([rule]) => rule));
    assert.deepEqual(
      Object.keys(invariants).filter((rule) => !rules.has(rule as never)),
      [],
    );
  });
});
