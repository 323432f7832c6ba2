import { learners, staff } from '#examples';
import { does, inventedCase, type Told } from './invented-case.ts';
import { assessedSteps } from './invented-cases.examples.ts';

type People = readonly { readonly id: string; readonly name: string; readonly kind: string }[];

const childOf = (people: People, name: 'ash' | 'bay'): string =>
  people.find((one) => one.name === learners[name].name)?.id ?? '';
const unknownIn = (people: People): string => people.find(({ kind }) => kind === 'other')?.id ?? '';

const talked: readonly Told[] = [
  does('lead', 'plan-conversation', ({ people }) => ({
    child: childOf(people, 'ash'),
    leads: staff.pastoral.id,
    present: ['trusted-adult'] as const,
    plannedFor: '2026-11-05T11:00:00.000Z',
    asked: 'no-need',
    age: 'from-12',
    needs: ['none'] as const,
    language: 'english',
    reason: 'She asked for Marigold, and would like it over before lunch.',
  })),
  does('lead', 'record-conversation', ({ people }) => ({
    child: childOf(people, 'ash'),
    outcome: 'talked',
    at: '2026-11-05T09:50:00.000Z',
    by: staff.pastoral.id,
    contains: 'not-known',
    seenBy: 'Bay, and she thinks two people in another form.',
    stopSpread: 'If somebody spoke to the group that has it.',
    wishes: 'I want it gone, and I do not want everybody told.',
    ownWords: 'I thought only he would see it.',
    reassured: ['right-to-tell', 'not-to-blame', 'come-back'] as const,
    agreed: 'Marigold finds her at the end of the day.',
    nextContact: '2026-11-06',
    reason: 'She came early and chose the room.',
  })),
  does('lead', 'plan-conversation', ({ people }) => ({
    child: childOf(people, 'bay'),
    leads: staff.deputy.id,
    present: ['carer'] as const,
    plannedFor: '2026-11-05T14:00:00.000Z',
    asked: 'no-need',
    age: 'from-12',
    needs: ['learning'] as const,
    language: 'english',
    reason: 'His father can come at two.',
  })),
];

const reportOf = (service: 'snapchat' | 'instagram', route: 'report-remove' | 'service'): Told =>
  does('lead', 'report-for-removal', ({ people }) => ({
    child: childOf(people, 'ash'),
    age: '13-to-17',
    service,
    route,
    by: 'with-help',
    account: 'own',
    at: '2026-11-05T09:55:00.000Z',
    reference: route === 'report-remove' ? 'RR 20417' : 'case 7719',
    reason: 'It is what she wants, and the quickest way.',
  }));

const takenDown: readonly Told[] = [
  reportOf('snapchat', 'report-remove'),
  reportOf('instagram', 'service'),
  does('lead', 'look-again-at-removal', ({ removals }) => ({
    report: removals[0]?.id ?? '',
    at: '2026-11-05T10:20:00.000Z',
    heardFrom: 'young-person',
    found: 'gone',
    reason: 'She had a message from Childline and told Marigold.',
  })),
  does('lead', 'record-removal-outcome', ({ removals }) => ({
    report: removals[0]?.id ?? '',
    at: '2026-11-05T10:20:00.000Z',
    outcome: 'taken-down',
    childTold: 'yes',
    reason: 'It is gone from there. The other report is still open.',
  })),
];

const spread: readonly Told[] = [
  does('lead', 'record-spread', {
    kind: 'group',
    called: 'A Year 11 chat',
    has: ['has-seen-it'],
    saidBy: 'Ash Tallow',
    contained: 'no',
    reason: 'Two students say the same.',
  }),
  does('lead', 'record-spread', {
    kind: 'somebody',
    called: 'A cousin of Bay’s',
    has: ['not-known'],
    saidBy: 'Bay Ember',
    contained: 'not-known',
    reason: 'He is not sure whether it was sent.',
  }),
  does('lead', 'contain-spread', ({ reaches }) => ({
    reach: reaches[0]?.id ?? '',
    steps: ['asked-to-stop'] as const,
    result: 'contained',
    reason: 'Each was spoken to alone, and told what to do if it comes again.',
  })),
  does('lead', 'identify-person', ({ people }) => ({
    person: unknownIn(people),
    is: 'child',
    setting: 'Millbrook School',
    reason: 'Bay says that he left for Millbrook at half term.',
  })),
];

const others: readonly Told[] = [
  does('lead', 'link-incident', {
    with: 'other-setting',
    setting: 'Millbrook School',
    reference: 'MB 114',
    why: ['same-group'],
    reason: 'Their lead and ours heard of the same chat.',
  }),
  does('lead', 'reassess-repeat', ({ people }) => ({
    child: childOf(people, 'bay'),
    before: 'one',
    signs: ['none'] as const,
    exploited: 'no',
    reason: 'The earlier record and his tutor.',
  })),
  does('lead', 'plan-file-transfer', ({ people }) => ({
    child: childOf(people, 'bay'),
    leavesOn: '2026-11-13',
    to: 'Millbrook School',
    beforehand: 'yes',
    reason: 'His father told the office. The move was planned before this.',
  })),
];

const planned: readonly Told[] = [
  does('lead', 'plan-support', ({ people }) => ({
    child: childOf(people, 'ash'),
    trustedAdult: staff.pastoral.id,
    wishes: 'I want to sit somewhere else.',
    plan: 'A word at tutor time each morning. She may leave a lesson when she needs to.',
    reviewOn: '2026-11-19',
    reason: 'It is what she asked for, and it can begin today.',
  })),
  does('lead', 'agree-safety-plan', ({ people }) => ({
    child: childOf(people, 'ash'),
    safer: 'A seat by the door, and the early bus.',
    signs: 'Leaving lessons, or not eating at lunch.',
    turnTo: 'Marigold by day, her aunt and Childline at night.',
    watchedBy: staff.pastoral.id,
    watched: ['wellbeing', 'attendance'] as const,
    reason: 'She made it with Marigold.',
  })),
  does('lead', 'offer-service', ({ people }) => ({
    child: childOf(people, 'ash'),
    services: ['counsellor'] as const,
    answer: 'not-now',
    reason: 'She may change her mind. Marigold asks again next week.',
  })),
  does('lead', 'name-supporter', ({ people }) => ({
    child: childOf(people, 'ash'),
    person: staff.teacher.id,
    change: 'begins',
    toKnow: 'She may leave a lesson when she needs to.',
    reason: 'He is her form tutor, and she told him first.',
  })),
  does('lead', 'record-check-in', ({ people }) => ({
    child: childOf(people, 'ash'),
    at: '2026-11-05T11:00:00.000Z',
    wellbeing: 'same',
    what: 'She was in the library with a friend.',
    tellTheLead: 'no',
    reason: 'It was agreed for break.',
  })),
  does('lead', 'assess-shared-classes', ({ people }) => ({
    children: [childOf(people, 'ash'), childOf(people, 'bay')],
    where: ['lessons'] as const,
    measures: ['seating'] as const,
    how: 'Two teachers are given a seating plan, with no reason.',
    agreedWith: ['harmed'] as const,
    reviewOn: '2026-11-19',
    reason: 'They share mathematics and science.',
  })),
];

const settled: readonly Told[] = [
  does('lead', 'record-consultation', {
    from: 'safer-schools-officer',
    who: 'PC Glim, safer schools officer',
    at: '2026-11-05T11:05:00.000Z',
    named: 'no',
    advice: 'Support in school, and ring again if anybody older has a part in it.',
    advised: 'manage-here',
    reason: 'Nothing known so far makes it a matter for the police.',
  }),
  does('lead', 'hear-the-head', {
    who: staff.head.id,
    at: '2026-11-05T11:10:00.000Z',
    view: 'manage-here',
    said: 'That both families are well known here.',
    reason: 'The head was in school and had read the advice.',
  }),
  does('lead', 'clear-for-deletion', {
    asked: ['nobody-involved'],
    at: '2026-11-05T11:15:00.000Z',
    answer: 'nobody-needs-it',
    said: 'Nobody to ask: no agency has a part in this.',
    reason: 'PC Glim said that the police need nothing.',
  }),
  does('lead', 'decide-on-deletion', ({ people }) => ({
    child: childOf(people, 'bay'),
    decision: 'delete',
    decidedBy: staff.head.id,
    covers: ['devices', 'chats'] as const,
    deadline: '2026-11-06',
    recipients: 'advised',
    parents: 'told',
    reason: 'Nobody else needs it, and it is what both want.',
  })),
  does('lead', 'decide-on-deletion', ({ people }) => ({
    child: childOf(people, 'ash'),
    decision: 'not-needed',
    decidedBy: staff.head.id,
    reason: 'She deleted hers before she told anybody.',
  })),
  does('lead', 'note-action', {
    at: '2026-11-05T11:20:00.000Z',
    what: 'Rang the school nurse, who is free on Monday.',
    reason: 'Ash may like to talk with her.',
  }),
  does('lead', 'correct-entry', {
    entry: '1',
    correction: 'It was the end of form time, not the beginning.',
    reason: 'Bryn said so when we spoke.',
  }),
];

/** A case in which the whole response is under way, for the pages of its parts and of every question. */
export const wholeResponse = inventedCase('lead', [
  ...assessedSteps,
  ...talked,
  ...takenDown,
  ...spread,
  ...others,
  ...planned,
  ...settled,
]);

/** A case from which somebody was kept by mistake, which a second person is asked to put right. */
export const barMistaken = inventedCase('head', [
  ...assessedSteps,
  does('lead', 'add-person', {
    kind: 'staff',
    staffMember: staff.coach.id,
    staffRoles: ['related-to-a-child'],
  }),
  does('lead', 'propose-to-lift-bar', {
    person: staff.coach.id,
    ground: 'not-close',
    second: staff.head.id,
    reason: 'She has the same surname as Ash and is no relation. Both said so.',
  }),
]);
