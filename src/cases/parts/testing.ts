import { type FactName, willingPair } from '#guidance';
import { learners, staff } from '#examples';
import type { InputOf } from '../record/input.ts';
import type { CaseState } from '../state.ts';
import { type Answers, step, type Step, type Who } from '../testing.ts';
import type { ActName } from '../parts.ts';
import { accountPicks } from './assessment/differing.ts';
import { barredStaff } from '../who/barred.ts';
import { leavingAnswered } from './leaving/testing.ts';
import { linksAnswered } from './links/testing.ts';
import { spreadAnswered } from './spread/testing.ts';
import { supportAnswered } from './support/testing.ts';
import { conversationsAnswered } from './conversations/testing.ts';
import type { GoodAnswers } from './good-answers.ts';
import { parentsAnsweredWell } from './parents/testing.ts';
import { referralsAnsweredWell } from './referrals/testing.ts';
import { endingAnswers } from './ending/testing.ts';
import { meetingAnswers } from './meeting/testing.ts';
import { reportAnswers } from './report/testing.ts';
import { routesAnswers } from './routes/testing.ts';
import { mayBeTakenBack } from './record/may-take-back.ts';
import { takingsToLookAt } from './record/state.ts';
import { tasksAnswers } from './tasks/testing.ts';
import { devicesAnswered } from './devices/testing.ts';
import { systemsAnswered } from './systems/testing.ts';
import { searchesAnswered } from './searches/testing.ts';
import { deletionAnsweredWell } from './deletion/testing.ts';
import { viewingAnswered } from './viewing/testing.ts';
import { removalAnsweredWell } from './removal/testing.ts';

export { agreement, looked, putForward } from './viewing/testing.ts';

const reason = 'It is what the meeting agreed.';
const today = '2026-11-05T09:00:00.000Z';

/** Nothing of what makes a case refer: every trigger known, and answered no. */
export const nothingAlarming = {
  ...willingPair,
  youngestDepictedAge: '15',
  youngestInvolvedAge: '15',
  childInvolved: 'yes',
  refusesDeletion: 'not-applicable',
} as const;

/** Somebody says these facts. */
export function facts(values: Partial<InputOf<'record-facts'>>, as: Who = 'lead'): Step {
  const said = { saidBy: 'Ash and her mother', saidAt: today, reason: 'Quite sure.' };
  return step('record-facts', as, { ...said, ...values });
}

/** The lead says that the last account with this value holds. */
export function settled(fact: FactName, value: string): Step {
  return step('settle-account', 'lead', (state) => {
    const account = state.facts[fact]?.findLast((one) => one.value === value);
    return { account: `${fact}:${account?.sequence ?? 0}:${value}`, reason: 'I asked them both.' };
  });
}

/** A child of the case by the name of the student. */
export function child(state: CaseState, name: keyof typeof learners): string {
  return state.people.find(({ directoryId }) => directoryId === learners[name].id)?.id ?? name;
}

const firstChild = ({ people }: CaseState): string =>
  people.find(({ kind }) => kind === 'learner')?.id ?? 'nobody';

/** Every act with good answers, as far as the case lets it be answered. */
export const answeredWell: GoodAnswers = {
  ...parentsAnsweredWell,
  ...referralsAnsweredWell,
  ...reportAnswers,
  ...meetingAnswers,
  ...viewingAnswered,
  ...tasksAnswers,
  ...routesAnswers,
  ...endingAnswers,
  'report-concern': () => ({
    danger: 'no',
    toldBy: 'Ash Tallow',
    toldAt: '2026-11-05T08:40:00.000Z',
    account: 'A picture of her is being passed round.',
    who: 'Ash Tallow, Year 11',
    staffInvolved: 'no',
    places: ['online'],
    services: ['not-known'],
    doneSoFar: 'I said I would pass it on.',
    seen: 'none',
    attest: true,
  }),
  'acknowledge-report': () => ({ message: 'Thank you. I have read this.' }),
  'open-case': () => ({ reason }),
  'decline-to-open': () => ({ instead: 'mistaken', reason }),
  'add-person': () => ({ kind: 'learner', learner: learners.bay.id, childRoles: ['shared-it'] }),
  'change-roles': (state) => ({ person: firstChild(state), roles: ['passed-it-on'], reason }),
  'propose-to-lift-bar': (state) => ({
    person: barredStaff(state)[0] ?? staff.pastoral.id,
    ground: 'mistaken',
    second: staff.head.id,
    reason,
  }),
  'agree-to-lift-bar': () => ({ agrees: 'yes', reason }),
  'settle-account': (state) => ({ account: accountPicks(state)[0]?.value ?? 'none', reason }),
  'record-facts': () => ({ saidBy: 'Ash', saidAt: today, coercion: 'no', reason }),
  'hold-initial-review-meeting': () => ({
    heldAt: today,
    attendees: [staff.lead.id, staff.pastoral.id],
    immediateRisk: 'no',
    tellNow: 'not-decided',
    viewing: 'no',
    moreInformation: 'Nothing more.',
    reach: ['snapchat'],
    removal: 'Nothing yet.',
    children: 'Not known yet.',
    otherSettings: 'Nobody else.',
    parents: 'yes-now',
    outcome: 'We speak to Ash and her mother first.',
  }),
  'call-emergency-services': () => ({
    calledAt: today,
    services: ['ambulance'],
    calledBy: 'The school office',
    reason,
  }),
  'read-new-advice': () => ({ follows: 'nothing', reason }),
  decide: () => ({ outcome: 'refer', reason, proportionate: 'It keeps her safe.' }),
  'give-second-opinion': () => ({ agrees: 'yes', reason }),
  'record-consultation': () => ({
    from: 'social-care',
    who: 'The duty social worker',
    at: today,
    named: 'no',
    advice: 'Support in school, and tell us if anything changes.',
    advised: 'manage-here',
    reason,
  }),
  'hear-the-head': () => ({
    who: staff.head.id,
    at: today,
    view: 'manage-here',
    said: 'That we know both families well.',
    reason,
  }),
  ...conversationsAnswered,
  ...supportAnswered,
  ...spreadAnswered,
  ...linksAnswered,
  ...leavingAnswered,
  'plan-support': (state) => ({
    child: firstChild(state),
    trustedAdult: staff.pastoral.id,
    plan: 'A daily check-in.',
    reviewOn: '2026-11-19',
    reason,
  }),
  ...removalAnsweredWell,
  ...devicesAnswered,
  ...systemsAnswered,
  ...searchesAnswered,
  ...deletionAnsweredWell,
  'answer-duty': () => ({ duty: 'acknowledge-report', answer: 'done', reason }),
  'note-action': () => ({ at: today, what: 'Called home.', reason }),
  'correct-entry': () => ({ entry: '1', correction: 'It was Year 10.', reason }),
  'take-back-entry': (state) => ({ entry: mayBeTakenBack(state)[0]?.value ?? '1', reason }),
  'agree-to-take-back': () => ({ agrees: 'yes', reason }),
  'look-again-at-what-followed': (state) => ({
    taking: String(takingsToLookAt(state)[0]?.sequence ?? 1),
    found: 'stands',
    reason,
  }),
  'record-learning': () => ({
    helped: 'A quick report.',
    change: 'Nothing.',
    teaching: 'Year 11.',
  }),
  'close-case': () => ({ outcome: 'Ash is well.', openQuestions: 'Nothing.', reason }),
  'reopen-case': () => ({ reason }),
};

/** Good answers to an act, with these of one's own, once the case has come so far. */
export function answering<N extends ActName>(act: N, own: Partial<InputOf<N>>): Answers<N> {
  return (state) => ({ ...answeredWell[act](state), ...own });
}

/** Somebody does something and answers well, with these answers of their own. */
export function well<N extends ActName>(
  act: N,
  as: Who = 'lead',
  own: Partial<InputOf<N>> = {},
): Step {
  return step(act, as, answering(act, own));
}

/** A report that nobody has opened. */
export const reported: readonly Step[] = [well('report-concern', 'teacher')];
/** An open case with nobody in it. */
export const opened: readonly Step[] = [...reported, well('open-case')];
/** An open case in which one child is pictured. */
export const withAsh: readonly Step[] = [
  ...opened,
  step('add-person', 'lead', {
    kind: 'learner',
    learner: learners.ash.id,
    childRoles: ['pictured', 'told-us'],
  }),
];
/** An open case in which everything is known and nothing is alarming. */
export const assessed: readonly Step[] = [...withAsh, facts(nothingAlarming)];

const met = (...duties: readonly string[]): readonly Step[] =>
  duties.map((duty) => well('answer-duty', 'lead', { duty }));

/** A case managed in school, ready to be closed. */
export const readyToClose: readonly Step[] = [
  ...assessed,
  well('acknowledge-report'),
  well('hold-initial-review-meeting'),
  well('hear-the-head'),
  well('decide', 'lead', { outcome: 'in-setting' }),
  well('inform-parents'),
  well('plan-support'),
  well('clear-for-deletion'),
  well('decide-on-deletion'),
  well('confirm-deletion'),
  ...met('answer-in-teaching'),
  well('record-learning'),
];
/** A case that was closed. */
export const closed: readonly Step[] = [...readyToClose, well('close-case')];
/** A report for which no case was opened. */
export const notOpened: readonly Step[] = [...reported, well('decline-to-open')];
