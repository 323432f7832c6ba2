import {
  type ActName,
  acts,
  askedInPerson,
  barredStaff,
  type CaseState,
  type InputOf,
  nextSteps,
  type NextStep,
  stands,
  stillMissing,
} from '#cases';
import { staff } from '#examples';
import type { DutyId } from '#guidance';
import { asAdvised } from './deciding.ts';
import type { Telling, Who } from './telling.ts';

/** What the case asks for next, and how it is answered beyond the usual. */
interface Answer {
  readonly who?: Who;
  readonly act: ActName;
  readonly own: object;
}

const byId = (id: string | undefined): Who | undefined =>
  (Object.keys(staff) as Who[]).find((who) => staff[who].id === id);

/** A child of the case for whom this has not been done. */
function without(done: readonly { readonly child: string }[], { people }: CaseState): object {
  const left = people.find(
    ({ id, kind }) => kind === 'learner' && !done.some(({ child }) => child === id),
  );
  return left ? { child: left.id } : {};
}

function tellingParents({ parents }: CaseState, { about }: NextStep): object {
  const newest = parents.findLast(({ child }) => child === about?.['child']);
  const byAgency = newest?.waitsFor === 'police' || newest?.waitsFor === 'social-care';
  return byAgency ? { ...about, how: 'by-agency' } : { ...about };
}

/** Who decides on deletion where it is not the head’s to know of: the safeguarding lead. */
function deciding(state: CaseState): object {
  return barredStaff(state).includes(staff.head.id) ? { decidedBy: staff.lead.id } : {};
}

/** How a step is answered: by the act it names, for what it is about. */
function answerTo(step: NextStep, the: Telling): Answer {
  const { state } = the;
  const { act, id } = step;
  const { children, ...about } = step.about ?? {};
  const inPerson = byId(askedInPerson(state, step)[0]) ?? 'head';
  const own: Partial<Record<ActName, Answer>> = {
    'record-facts': { act: 'answer-duty', own: notKnown(id) },
    'settle-account': { act, own: whatHolds(state) },
    'answer-duty': { act, own: { duty: id, answer: 'done' } },
    'plan-support': { act, own: { ...without(state.support, state), ...about } },
    'inform-parents': {
      act,
      own:
        children || !about['child'] ? without(state.parents, state) : tellingParents(state, step),
    },
    'record-conversation': { act, own: { ...about, nextContact: null } },
    decide: { act, own: asAdvised(the) },
    'decide-on-deletion': { act, own: { ...about, ...deciding(state) } },
    'give-second-opinion': { act, own: { agrees: 'yes' }, who: inPerson },
    'answer-viewing': { act, own: {}, who: inPerson },
    'review-viewing': {
      act,
      own: { ...about },
      who: inPerson,
    },
    'agree-to-lift-bar': { act, own: {}, who: inPerson },
  };
  return own[act] ?? { act, own: { ...about, ...(children ? { children: [children] } : {}) } };
}

/** Sees to a duty now: by the act of its own that shows it done, or by saying that it was. */
export async function meet(
  the: Telling,
  duty: DutyId,
  said: { readonly who?: Who; readonly reason?: string } = {},
): Promise<void> {
  const step = nextSteps(the.state, the.school).find(({ id }) => id === duty);
  if (!step) throw new Error(`Nothing asks for “${duty}”.`);
  const { act, own, who } = answerTo(step, the);
  const reason = said.reason === undefined ? {} : { reason: said.reason };
  await the.does(said.who ?? who ?? the.manager, act, { ...own, ...reason });
}

const notKnown = (duty: string): Partial<InputOf<'answer-duty'>> => ({
  duty,
  answer: 'not-needed',
  reason: 'Everybody who might know was asked. What is left would change nothing that we do.',
});

/** Steps that come round again on a day of their own, for as long as the case is open. */
const recurs = ({ id }: NextStep): boolean => id.startsWith('review-');

function waiting({ state, school }: Telling): readonly NextStep[] {
  return nextSteps(state, school).filter((step) => step.status === 'to-do' && !recurs(step));
}

function inDanger(state: CaseState): boolean {
  return stands(state, 'immediateRisk') !== 'no';
}

/** Danger that has been seen to is over; of anything else the more urgent account holds. */
function whatHolds(state: CaseState): { readonly account: string } {
  const picks = acts['settle-account'].fields.account.from(state).map(({ value }) => value);
  const over = picks.find((one) => /^immediateRisk:\d+:no$/.test(one));
  return { account: over ?? picks[0] ?? 'none' };
}

function nextAnswer(the: Telling, tried: ReadonlyMap<string, number>): Answer | null {
  const step = waiting(the).find(({ id }) => (tried.get(id) ?? 0) < 9);
  if (step) return answerTo(step, the);
  const safe = { immediateRisk: 'no', saidBy: 'Whoever is with the child, and the child' };
  return inDanger(the.state) ? { act: 'record-facts', own: safe } : null;
}

/** Does whatever a case still asks for, through its own acts, until nothing is left to be done. */
export async function finish(the: Telling): Promise<void> {
  const tried = new Map<string, number>();
  for (let turn = 0; turn < 120; turn += 1) {
    const first = waiting(the)[0];
    if (!first && stillMissing(the.state).length === 0) return;
    const answer = nextAnswer(the, tried);
    if (!answer) break;
    const step = waiting(the).find(({ id }) => (tried.get(id) ?? 0) < 9);
    if (step) tried.set(step.id, (tried.get(step.id) ?? 0) + 1);
    await the.does(answer.who ?? the.manager, answer.act, answer.own);
  }
  const left = [
    ...waiting(the).map(({ title }) => title),
    ...stillMissing(the.state).map(({ words }) => words),
  ];
  throw new Error(`A dead end. Left to do: ${left.join(' ')}`);
}
