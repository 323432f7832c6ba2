import { type Decision, procedureSteps, type StepId, type StepShape } from '#guidance';
import { stillMissing } from '../duties/closure.ts';
import { dutiesIn, dutyStatus, dutyTitle } from '../duties/duties.ts';
import { childrenOf } from '../who/children.ts';
import { conversationsMissing } from '../parts/conversations/missing.ts';
import { deletionMissing } from '../parts/deletion/missing.ts';
import { isDecidedForAll } from '../parts/deletion/standing.ts';
import { parentsMissing } from '../parts/parents/missing.ts';
import { referralsMissing } from '../parts/referrals/missing.ts';
import { removalMissing } from '../parts/removal/missing.ts';
import { cameToNothing } from '../parts/removal/standing.ts';
import { supportMissing } from '../parts/support/missing.ts';
import { decisionStanding } from '../parts/decision/standing.ts';
import type { CaseState } from '../state.ts';

/** One place on the map of the procedure, in the guidance's own words. */
export interface MapStep {
  readonly id: StepId;
  readonly title: string;
  /** What happens here, in a sentence. */
  readonly about: string;
  readonly who: string;
  /** True for one way among several, which not every case goes. */
  readonly way: boolean;
  readonly standing: 'done' | 'here' | 'to-come' | 'not-needed';
  /** What this case still asks for here, by the titles of its duties. */
  readonly waiting: readonly string[];
}

const steps: readonly (StepShape & { readonly id: StepId })[] = procedureSteps;

/** Facts that a report or a meeting gives already, before any assessment. */
const givenBefore = ['immediateRisk', 'staffImplicated', 'agencyAlready'];

const stands = (state: CaseState): boolean => decisionStanding(state) === 'stands';

/** How the record shows that a place is behind it, where that is more than its duties. */
const behind: Readonly<Partial<Record<StepId, (state: CaseState) => boolean>>> = {
  report: ({ reported }) => reported !== null,
  receive: ({ status }) => status !== 'new' && status !== 'reported',
  'initial-review': ({ meeting }) => meeting !== null,
  assess: ({ facts }) => Object.keys(facts).some((name) => !givenBefore.includes(name)),
  decide: stands,
  refer: ({ referrals }) => referrals.length > 0 && referrals.every(({ answer }) => answer),
  consult: ({ consultation }) => consultation !== null,
  'manage-here': (state) => state.decision?.outcome === 'in-setting' && stands(state),
  learn: ({ learning }) => learning !== null,
  close: ({ status }) => status === 'closed',
};

/** Ways that a case has gone, whatever was decided or advised. */
const gone: Readonly<Partial<Record<StepId, (state: CaseState) => boolean>>> = {
  emergency: ({ emergency }) => emergency !== null,
  refer: ({ referrals }) => referrals.length > 0,
};

/** Deletion is decided for every child, or it was said why it need not be. */
const isDeletionSettled = (state: CaseState): boolean =>
  isDecidedForAll(state, 0) || state.dutyAnswers['decide-on-deletion'] !== undefined;

/** What keeps a place from being behind us, though what the guidance asks there was begun. */
const open: Readonly<Partial<Record<StepId, (state: CaseState) => boolean>>> = {
  refer: (state) => referralsMissing(state).length > 0,
  parents: (state) => parentsMissing(state).length > 0,
  support: (state) => [...supportMissing(state), ...conversationsMissing(state)].length > 0,
  remove: (state) =>
    [...removalMissing(state), ...deletionMissing(state)].length > 0 ||
    cameToNothing(state).length > 0 ||
    (childrenOf(state).length > 0 && !isDeletionSettled(state)),
};

const isOpen = (id: StepId, state: CaseState): boolean => open[id]?.(state) === true;

function onTheWay({ id, branch }: (typeof steps)[number], state: CaseState): boolean {
  if (branch === null || gone[id]?.(state)) return true;
  const way = state.decision?.outcome ?? state.advice?.decision;
  return branch.includes(way as Decision);
}

/** Every step that the record shows by itself; the others are behind when their duties are answered. */
function standingOf(step: (typeof steps)[number], state: CaseState): MapStep['standing'] {
  if (!onTheWay(step, state)) return 'not-needed';
  const shown = behind[step.id];
  if (shown) return shown(state) && !isOpen(step.id, state) ? 'done' : 'to-come';
  const asked = dutiesIn(state).filter((id) => step.duties.includes(id));
  if (asked.length > 0) {
    const met = asked.every((id) => dutyStatus(state, id) !== 'to-do');
    return met && !isOpen(step.id, state) ? 'done' : 'to-come';
  }
  return state.decision === null ? 'to-come' : 'not-needed';
}

function waitingIn(step: (typeof steps)[number], state: CaseState): readonly string[] {
  return dutiesIn(state)
    .filter((id) => step.duties.includes(id) && dutyStatus(state, id) === 'to-do')
    .map(dutyTitle);
}

function placeOf({ id, title, whatHappens, who, branch }: (typeof steps)[number]) {
  return { id, title, about: whatHappens, who, way: branch !== null };
}

const isOver = ({ status, reopeningDemanded }: CaseState): boolean =>
  (status === 'closed' || status === 'not-opened') && !reopeningDemanded;

/** The whole procedure with "you are here": the first place not yet behind us. */
export function mapOf(state: CaseState): readonly MapStep[] {
  const over = isOver(state);
  const standings = steps.map((step): MapStep['standing'] => {
    const standing = standingOf(step, state);
    return over && standing === 'to-come' ? 'not-needed' : standing;
  });
  const here = standings.indexOf('to-come');
  return steps.map((step, place) => ({
    ...placeOf(step),
    standing: place === here ? 'here' : (standings[place] ?? 'to-come'),
    waiting: over ? [] : waitingIn(step, state),
  }));
}

/** The whole procedure before anything has happened, for people who want to read it. */
export function emptyMap(): readonly MapStep[] {
  return steps.map((step) => ({ ...placeOf(step), standing: 'to-come', waiting: [] }));
}

/** True when nothing stands in the way of closing. */
export function couldClose(state: CaseState): boolean {
  return state.status === 'open' && stillMissing(state).length === 0;
}
