import { carers, learners, staff } from '#examples';
import { does, inventedCase, type Told } from './invented-case.ts';

const reported: readonly Told[] = [
  does('teacher', 'report-concern', {
    danger: 'no',
    toldBy: 'A student in my form',
    toldAt: '2026-11-05T08:40:00.000Z',
    account:
      'She said that a picture of her is being passed round Year 11, and that somebody in another form has it.',
    ownWords: 'I only sent it to one person.',
    who: 'Ash Tallow, Year 11\nBay Ember, Year 11',
    staffInvolved: 'no',
    places: ['online', 'at-home'],
    services: ['snapchat'],
    doneSoFar:
      'I said I would pass it on, and to whom. She is with Marigold Hearth in the pastoral office.',
    seen: 'none',
    attest: true,
  }),
];

const opened: readonly Told[] = [
  ...reported,
  does('lead', 'acknowledge-report', {
    message: 'Thank you, Bryn. I have this now and will find you at the end of period 4.',
  }),
  does('lead', 'open-case', {
    reason: 'An image of a child seems to have gone further than the person it was meant for.',
  }),
  does('lead', 'add-person', {
    kind: 'learner',
    learner: learners.ash.id,
    childRoles: ['pictured', 'made-it', 'shared-it'],
  }),
  does('lead', 'add-person', {
    kind: 'learner',
    learner: learners.bay.id,
    childRoles: ['received-it', 'passed-it-on'],
  }),
  does('lead', 'add-person', ({ people }) => ({
    kind: 'carer',
    carer: carers.ashMother.id,
    carerOf: people.slice(0, 1).map(({ id }) => id),
  })),
  does('lead', 'add-person', {
    kind: 'other',
    knownAs: 'Somebody in another form, not known yet',
    childRoles: ['received-it'],
  }),
];

const known = {
  medium: 'photo',
  youngestDepictedAge: '15',
  adultInvolved: 'no',
  coercion: 'no',
  capacityConcern: 'no',
  violentOrAtypical: 'no',
  sexualActs: 'no',
  immediateRisk: 'no',
  origin: 'self',
  sharing: 'beyond-intended',
  staffImplicated: 'no',
} as const;

/** What led to a case that is assessed, for examples that go on from there. */
export const assessedSteps: readonly Told[] = [
  ...opened,
  does('lead', 'record-facts', {
    saidBy: 'Ash Tallow, to Marigold Hearth',
    saidAt: '2026-11-05T09:40:00.000Z',
    ...known,
    reason: 'She was calm and clear. She does not know how many people have it.',
  }),
];

const below: readonly Told[] = [
  ...assessedSteps,
  does('lead', 'decide', {
    outcome: 'in-setting',
    reason:
      'Three children are known to have it, all have agreed to delete it, and both families are close to the school.',
    proportionate:
      'It keeps Ash’s own wishes first and nobody is labelled. We will look again on Monday.',
    second: staff.head.id,
  }),
];

const danger: readonly Told[] = [
  ...opened,
  does('lead', 'record-facts', {
    saidBy: 'Marigold Hearth, who is with her',
    saidAt: '2026-11-05T09:45:00.000Z',
    immediateRisk: 'yes',
    coercion: 'suspected',
    sharing: 'threat',
    reason: 'She said that she does not want to be here any more. Marigold is with her.',
  }),
];

const working: readonly Told[] = [
  ...assessedSteps,
  does('lead', 'give-first-account', {
    person: staff.teacher.id,
    at: '2026-11-05T08:40:00.000Z',
    place: 'in-school',
    present: 'Nobody',
    account: 'She waited until the others had gone. She said that a picture of her is going round.',
    ownWords: 'I only sent it to one person.',
    saidToChild: 'I thanked her for telling me and said that I would tell Ms Wick.',
    seen: 'by-accident',
  }),
  does('lead', 'call-meeting', {
    startsAt: '2026-11-05T15:30:00.000Z',
    length: '30',
    how: 'in-person',
    where: 'The small office by the library',
    invited: [staff.lead.id, staff.pastoral.id, staff.head.id],
    others: 'PC Glim, safer schools officer',
    besides: 'Who keeps an eye on the corridor outside the gym this week.',
    reason: 'They know the children, and everybody is free then.',
  }),
  does('lead', 'add-task', {
    title: 'Ask Year 11 tutors to keep form time as usual this week',
    details: 'Say that it is for the safeguarding team, and nothing else.',
    owner: staff.pastoral.id,
    dueAt: '2026-11-05T15:00:00.000Z',
    question: 'other',
    reason: 'So that nobody is singled out.',
  }),
  does('lead', 'add-task', {
    title: 'Keep the laptop from trolley B switched off, in your safe',
    owner: staff.technician.id,
    dueAt: '2026-11-05T16:00:00.000Z',
    question: 'removal',
    reason: 'It may be needed as it is.',
  }),
  does('lead', 'finish-task', ({ tasks }) => ({
    task: tasks[1]?.id ?? '',
    outcome: 'done',
    reason: 'Dev told me at 10:20 that it is in his safe.',
  })),
  does('lead', 'hand-over', {
    what: 'inform-parents',
    to: staff.deputy.id,
    reason: 'Tam knows both families. He has agreed.',
  }),
  does('lead', 'follow-other-policy', {
    matter: 'text-only',
    policy: 'child-on-child',
    distress: 'not-known',
    adultBehind: 'no',
    owner: staff.pastoral.id,
    where: 'The behaviour log, entry 212',
    reason:
      'Some of the messages to Ash are in words only. They belong to the same group of students.',
  }),
  does('lead', 'answer-in-teaching', {
    standing: 'planned',
    topics: ['asking-for-help', 'passing-on'],
    to: 'All of Year 11',
    by: staff.prevention.id,
    on: '2026-11-27',
    reason: 'Nobody in the year knew whom to tell.',
  }),
  does('lead', 'debrief-staff', {
    staff: [staff.teacher.id, staff.pastoral.id],
    at: '2026-11-05T09:40:00.000Z',
    taken: 'later',
    reason: 'On Friday after school, with Tam.',
  }),
];

/** Cases at different moments, for the pages of a case. Made by performing acts, never written as rows. */
export const inventedCases = {
  reported: inventedCase('lead', reported),
  opened: inventedCase('lead', opened),
  assessed: inventedCase('lead', assessedSteps),
  'below the advice': inventedCase('lead', below),
  'seen by the head, asked to agree': inventedCase('head', below),
  'seen by the deputy, who is pictured': inventedCase('deputy', [
    ...opened,
    does('lead', 'add-task', {
      title: 'Talk with the form tutors of Year 11 about phones in lessons',
      owner: staff.deputy.id,
      dueAt: '2026-11-09T15:00:00.000Z',
      question: 'other',
      reason: 'They see the forms every morning.',
    }),
    does('lead', 'add-person', {
      kind: 'staff',
      staffMember: staff.deputy.id,
      staffRoles: ['pictured'],
    }),
  ]),
  danger: inventedCase('lead', danger),
  'worked on together': inventedCase('lead', working),
} as const;
