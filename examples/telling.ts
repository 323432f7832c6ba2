import type { ChildRole, Referral } from '#cases';
import type { Facts } from '#guidance';
import { type carers as allCarers, carers, learners, staff } from './school.ts';
import type { Given, LearnerName, StaffName, Step, Wait } from './story.ts';

/** So many minutes after the step before. */
export const minutes = (count: number): Wait => ({ minutes: count });

/** On a later school day, at this time. */
export const schoolDays = (count: number, at: string): Wait => ({ schoolDays: count, at });

/** The facts that an account gives, checked against what the guidance knows. */
export function says(facts: Facts): Readonly<Record<keyof typeof facts, string>> {
  return Object.fromEntries(
    Object.entries(facts).map(([fact, value]) => [fact, String(value)]),
  ) as Readonly<Record<keyof typeof facts, string>>;
}

/** No concern on any of the matters that mean a referral, apart from age and adults. */
export const noneOfTheFive = {
  coercion: 'no',
  capacityConcern: 'no',
  violentOrAtypical: 'no',
  immediateRisk: 'no',
} as const satisfies Facts;

/** Nothing in what is known about the children that adds to the concern. */
export const nothingInContext = {
  staffImplicated: 'no',
  vulnerability: 'no',
  powerImbalance: 'no',
  household: 'no',
  priorIncidents: 'none',
  unwantedReceipt: 'no',
} as const satisfies Facts;

/** The lead reads a report, tells the reporter, and opens a case. */
export function readAndOpen(of: {
  readonly who: StaffName;
  readonly after: Wait;
  readonly message: string;
  readonly reason: string;
}): readonly [Step, Step] {
  const { who, after, message, reason } = of;
  return [
    { who, after, act: 'acknowledge-report', answers: { message } },
    { who, act: 'open-case', answers: { reason } },
  ];
}

/** A student is added with the parts they have in it. */
export function addStudent(
  who: StaffName,
  learner: LearnerName,
  childRoles: readonly ChildRole[],
): Step {
  return {
    who,
    act: 'add-person',
    answers: { kind: 'learner', learner: learners[learner].id, childRoles },
  };
}

/** A parent or carer of a student already in the case is added. */
export function addCarer(who: StaffName, carer: keyof typeof allCarers, of: LearnerName): Step {
  return {
    who,
    act: 'add-person',
    answers: ({ person }) => ({
      kind: 'carer',
      carer: carers[carer].id,
      carerOf: [person(of)],
    }),
  };
}

/** Somebody from outside, or whose name is not known, is added. */
export function addUnknown(
  who: StaffName,
  knownAs: string,
  childRoles: readonly ChildRole[],
): Step {
  return { who, act: 'add-person', answers: { kind: 'other', knownAs, childRoles } };
}

/** A child of another school is added, with the name of the school. */
export function addChildElsewhere(
  who: StaffName,
  child: { readonly knownAs: string; readonly setting: string },
  childRoles: readonly ChildRole[],
): Step {
  return { who, act: 'add-person', answers: { kind: 'other-child', ...child, childRoles } };
}

/** A step of the guidance is recorded as done, or as not needed, with the reason. */
export function answered(of: {
  readonly who: StaffName;
  readonly after?: Wait;
  readonly duty: string;
  readonly answer?: 'done' | 'not-needed';
  readonly reason: string;
}): Step {
  const { who, duty, answer = 'done', reason } = of;
  const answers: Given<'answer-duty'> = { duty, answer, reason };
  return { who, ...(of.after ? { after: of.after } : {}), act: 'answer-duty', answers };
}

/** A student’s phone stays where it is, and they were asked to keep it, its messages and accounts as they are. */
export function leftAsItIs(of: {
  readonly who: StaffName;
  readonly after?: Wait;
  readonly child: LearnerName;
  readonly by: StaffName;
  readonly asked?: Given<'leave-device'>['asked'] & object;
  readonly carersTold: Given<'leave-device'>['carersTold'] & string;
  readonly reason: string;
}): Step {
  const { who, after, child, by, asked = ['keep-it', 'not-delete'], carersTold, reason } = of;
  return {
    who,
    ...(after ? { after } : {}),
    act: 'leave-device',
    answers: ({ ago, person }) => ({
      kind: 'phone',
      whose: 'child',
      child: person(child),
      by: staff[by].id,
      at: ago(1),
      asked,
      childTold: 'agrees',
      carersTold,
      reason,
    }),
  };
}

/** The head says what she thinks of managing it in school, before it is decided. */
export function headHeard(of: {
  readonly who: StaffName;
  readonly after?: Wait;
  readonly said: string;
}): Step {
  return {
    who: of.who,
    ...(of.after ? { after: of.after } : {}),
    act: 'hear-the-head',
    answers: ({ ago }) => ({
      who: staff.head.id,
      at: ago(1),
      view: 'manage-here',
      said: of.said,
      reason: 'Her view stands beside the decision, and beside what speaks against it.',
    }),
  };
}

/** The newest referral to this body goes in writing. */
export function sentInWriting(of: {
  readonly who: StaffName;
  readonly after?: Wait;
  readonly to: Referral['to'];
  readonly reason: string;
}): Step {
  return {
    who: of.who,
    ...(of.after ? { after: of.after } : {}),
    act: 'send-written-referral',
    answers: ({ ago, told }) => ({
      referral: told(of.to),
      at: ago(1),
      how: 'secure-email',
      sentTo: 'The inbox that they gave us for referrals',
      checked: true,
      reason: of.reason,
    }),
  };
}

/** The ids of members of staff, as questions about people take them. */
export const people = (...names: readonly StaffName[]): readonly string[] =>
  names.map((name) => staff[name].id);

interface Deletion {
  readonly who: StaffName;
  readonly after?: Wait;
  readonly children: readonly [LearnerName, ...LearnerName[]];
  readonly reason: string;
}

const everywhere = ['devices', 'cloud', 'accounts', 'chats'] as const;

/** Somebody records that nobody else needs a device, and that each student is asked to delete by the next school day. */
export function askedToDelete(
  of: Deletion & {
    readonly decidedBy: StaffName;
    readonly asked: Given<'clear-for-deletion'>['asked'] & object;
    readonly said: string;
    readonly recipients: Given<'decide-on-deletion'>['recipients'] & string;
    readonly parents: Given<'decide-on-deletion'>['parents'] & string;
  },
): readonly [Step, ...Step[]] {
  const {
    who,
    after = minutes(5),
    children,
    decidedBy,
    asked,
    said,
    recipients,
    parents,
    reason,
  } = of;
  const decided = children.map((child): Step => ({
    who,
    act: 'decide-on-deletion',
    answers: ({ person, inSchoolDays }) => ({
      child: person(child),
      decision: 'delete',
      decidedBy: staff[decidedBy].id,
      covers: everywhere,
      deadline: inSchoolDays(1),
      recipients,
      parents,
      reason,
    }),
  }));
  const cleared: Step = {
    who,
    after,
    act: 'clear-for-deletion',
    answers: ({ ago }) => ({ asked, at: ago(1), answer: 'nobody-needs-it', said, reason }),
  };
  return [cleared, ...decided];
}

/** Each student has said that it is deleted everywhere. */
export function saidDeleted(of: Deletion & { readonly heardBy: StaffName }): readonly Step[] {
  const { who, after = minutes(2), children, heardBy, reason } = of;
  return children.map((child, place): Step => ({
    who,
    after: place === 0 ? after : minutes(2),
    act: 'confirm-deletion',
    answers: ({ ago, person }) => ({
      child: person(child),
      at: ago(10),
      heardBy: staff[heardBy].id,
      outcome: 'deleted',
      deleted: everywhere,
      reason,
    }),
  }));
}

/** A student reports through Report Remove with somebody’s help, and it was taken down. */
export function takenDown(of: {
  readonly who: StaffName;
  readonly after: Wait;
  readonly child: LearnerName;
  readonly service: Given<'report-for-removal'>['service'] & string;
  readonly helper: StaffName;
  readonly reason: string;
}): readonly [Step, Step] {
  const { who, after, child, service, helper, reason } = of;
  return [
    {
      who,
      after,
      act: 'report-for-removal',
      answers: ({ ago, person }) => ({
        child: person(child),
        age: '13-to-17',
        service,
        route: 'report-remove',
        by: 'with-help',
        account: 'own',
        helper: staff[helper].id,
        at: ago(60 * 24),
        reason,
      }),
    },
    {
      who,
      act: 'record-removal-outcome',
      answers: ({ ago, openReport }) => ({
        report: openReport(child),
        at: ago(15),
        outcome: 'taken-down',
        childTold: 'yes',
        reason,
      }),
    },
  ];
}
