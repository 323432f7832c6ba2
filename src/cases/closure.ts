import type { DutyId } from '#guidance';
import { agencyWords } from './agencies.ts';
import { dutiesIn, dutyStatus, dutyTitle, isPerChild } from './duties.ts';
import { agreedToTell } from './meeting.ts';
import { decisionStanding, type Standing } from './standing.ts';
import type { CaseState } from './state.ts';

/** Something that must be answered before a case can be closed. */
export interface Missing {
  readonly what: string;
  readonly words: string;
}

const decisionWords: Readonly<Record<Exclude<Standing, 'stands'>, string>> = {
  none: 'Decide, and give your reasons.',
  advised: 'Decide, now that you have the advice.',
  outrun: 'Decide again: the advice now asks for more than was decided.',
  reopened: 'Decide again: the advice has changed since the case was closed.',
  unsound: 'Decide again: somebody who made or agreed the decision may no longer see this case.',
  disagreed: 'Decide again: the second senior person did not agree.',
  waiting: 'The second senior person has not yet looked at the decision.',
};

function decisionMissing(state: CaseState): readonly Missing[] {
  const standing = decisionStanding(state);
  if (standing !== 'stands') return [{ what: 'decision', words: decisionWords[standing] }];
  return state.decision?.outcome === 'consult'
    ? [{ what: 'decision', words: 'Decide what follows from the advice: to take it is no end.' }]
    : [];
}

/** Danger is over when somebody says so. Not known is not no. */
function dangerMissing({ facts }: CaseState): readonly Missing[] {
  const newest = facts.immediateRisk?.at(-1)?.value;
  if (newest === 'no') return [];
  const words =
    newest === 'yes'
      ? 'A child is recorded as being in danger now.'
      : 'It is not known whether a child is in danger. Find out, and record it.';
  return [{ what: 'danger', words }];
}

function childrenMissing(state: CaseState): readonly Missing[] {
  const children = state.people.filter(({ kind }) => kind === 'learner');
  return children.flatMap(({ id, name }) => [
    ...(state.parents.some(({ child }) => child === id)
      ? []
      : [{ what: 'parents', words: `Record whether the parents or carers of ${name} were told.` }]),
    ...(state.support.some(({ child }) => child === id)
      ? []
      : [{ what: 'support', words: `Plan support for ${name}.` }]),
  ]);
}

function referralsMissing(state: CaseState): readonly Missing[] {
  const unanswered = state.referrals.filter(({ answer }) => answer === null);
  const agreed = agreedToTell(state);
  return [
    ...unanswered.map(({ to }) => ({
      what: 'referral',
      words: `Record what ${agencyWords[to]} answered to the referral.`,
    })),
    ...agreed.map((to) => ({
      what: 'agreed',
      words: `The initial review meeting agreed to tell ${agencyWords[to]}. Refer, or decide otherwise with reasons.`,
    })),
  ];
}

/** Duties asked for in words of their own above, so not asked for twice. */
function isAskedAbove(state: CaseState, id: DutyId): boolean {
  const waiting = state.referrals.some(({ answer }) => answer === null);
  const answers = id === 'referral-answered' || id === 'chase-referral';
  return id === 'record-learning' || (answers && waiting) || isPerChild(state, id);
}

function dutiesMissing(state: CaseState): readonly Missing[] {
  return dutiesIn(state)
    .filter((id) => !isAskedAbove(state, id))
    .filter((id) => dutyStatus(state, id) === 'to-do')
    .map((id) => ({ what: id, words: `${dutyTitle(id)}.` }));
}

/** Everything that still has to be done or explained before this case may be closed (procedure.md 12.6). */
export function stillMissing(state: CaseState): readonly Missing[] {
  return [
    ...dangerMissing(state),
    ...(state.people.length === 0 ? [{ what: 'people', words: 'Add the people involved.' }] : []),
    ...decisionMissing(state),
    ...childrenMissing(state),
    ...referralsMissing(state),
    ...dutiesMissing(state),
    ...(state.learning ? [] : [{ what: 'learning', words: 'Note what was learned.' }]),
  ];
}
