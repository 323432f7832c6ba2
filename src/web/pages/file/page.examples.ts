import { fileOf, lettersIn, replay } from '#cases';
import type { ChildFile } from '#casework';
import { carers, learners, staff } from '#examples';
import { exampleOf } from '../../gallery/example.ts';
import { does, inventedDirectory, inventedEvents, type Told } from '../../gallery/invented-case.ts';
import { assessedSteps } from '../../gallery/invented-cases.examples.ts';
import { filePage, fileView } from './page.ts';

const whole: readonly Told[] = [
  ...assessedSteps,
  does('lead', 'add-person', ({ people }) => ({
    kind: 'carer',
    carer: carers.bayFather.id,
    carerOf: people.slice(1, 2).map(({ id }) => id),
  })),
  does('lead', 'add-person', {
    kind: 'other-child',
    knownAs: 'Kai, a friend of Bay’s',
    setting: 'Millbrook School',
    childRoles: ['received-it'],
  }),
  does('lead', 'decide', {
    outcome: 'refer',
    reason: 'Bay passed it to Kai, and Ash does not know how many have it.',
    proportionate: 'Both need help to have it taken down, and Ash wants it to stop.',
  }),
  does('lead', 'refer-to-police', {
    at: '2026-11-05T10:00:00.000Z',
    how: 'phone',
    takenBy: 'Call handler 2296',
    agreement: 'agreed',
    reason: 'It has gone to another school.',
  }),
  does('lead', 'record-police-outcome', ({ referrals }) => ({
    referral: referrals[0]?.id ?? '',
    at: '2026-11-05T10:05:00.000Z',
    outcome: '21',
    toldBy: 'PC Glim',
    explained: 'school',
    reason: 'For Bay and for Ash it means that nobody goes to court.',
  })),
  does('lead', 'inform-parents', ({ people }) => ({
    child: people[0]?.id ?? '',
    carer: people.find(({ kind }) => kind === 'carer')?.id ?? '',
    at: '2026-11-05T10:10:00.000Z',
    how: 'phone',
    by: staff.lead.id,
    agencies: 'agreed',
    learnerSaid: 'under-16',
    said: 'She asked who else has it. I said that I cannot speak of other children.',
    reason: 'Ash wanted her to know.',
  })),
  does('lead', 'record-conversation', ({ people }) => ({
    child: people[1]?.id ?? '',
    outcome: 'came-to-us',
    at: '2026-11-05T10:20:00.000Z',
    by: staff.pastoral.id,
    contains: 'not-known',
    immediateRisk: 'no',
    adultInvolved: 'no',
    coercion: 'no',
    sharing: 'beyond-intended',
    seenBy: 'Kai has it.',
    stopSpread: 'Asking Kai to delete it.',
    wishes: 'I want to say sorry to Ash.',
    ownWords: 'Ash never knew. I am sorry.',
    reassured: ['right-to-tell'] as const,
    agreed: 'Marigold sees him tomorrow.',
    reason: 'He came by himself.',
  })),
  does('lead', 'plan-support', ({ people }) => ({
    child: people[0]?.id ?? '',
    trustedAdult: staff.pastoral.id,
    wishes: 'I want to sit somewhere else than Bay.',
    plan: 'A seat away from Bay, and a word at tutor time each morning.',
    reviewOn: '2026-11-19',
    reason: 'It is what she wanted.',
  })),
  does('lead', 'plan-file-transfer', ({ people }) => ({
    child: people[0]?.id ?? '',
    leavesOn: '2026-12-18',
    to: 'Harbourlight College',
    beforehand: 'yes',
    reason: 'Her mother told the office.',
  })),
];

function fileIn(told: readonly Told[], learner: { readonly id: string; readonly name: string }) {
  const events = inventedEvents(told);
  const state = replay('ca5e0000-0000-4000-8000-000000000001', events);
  const child = state.people.find(({ directoryId }) => directoryId === learner.id)?.id ?? '';
  const letters = lettersIn([{ state, child }]);
  const references = [state.reference];
  const directory = inventedDirectory;
  const may = ['confirm-file-transfer'] as const;
  return { ...fileOf({ state, events, directory, child, letters, references }), may };
}

const reader = { name: staff.lead.name, now: '2026-11-05T12:00:00.000Z' };
const view = (cases: ChildFile['cases'], name: string, takenOut: ChildFile['takenOut'] = []) =>
  fileView({ name, year: 'Year 11', cases, takenOut }, reader);

const one = fileIn(whole, learners.ash);
const elsewhere = { ...one, caseId: 'c2', reference: 'SL-7KQ2-M4XD', status: 'closed' } as const;

export const fileExamples = exampleOf(filePage, {
  'one case, and the child leaves': view([one], learners.ash.name),
  'the same case, in the file of the other child': view(
    [fileIn(whole, learners.bay)],
    learners.bay.name,
  ),
  'two cases, and danger in one': view(
    [fileIn([...assessedSteps, inDanger()], learners.ash), elsewhere],
    learners.ash.name,
  ),
  'no case': view([], learners.fern.name),
  'added to a case by mistake': view([], learners.fern.name, [
    {
      caseId: 'c3',
      reference: 'SL-8TN3-C0CH',
      at: '2026-11-05T10:30:00.000Z',
      by: staff.lead.name,
      why: 'Another student of nearly the same name was meant.',
    },
  ]),
});

function inDanger(): Told {
  return does('lead', 'record-facts', {
    saidBy: 'Marigold Hearth, who is with her',
    saidAt: '2026-11-05T09:45:00.000Z',
    immediateRisk: 'yes',
    reason: 'Ash said that she does not want to be here any more. Marigold is with her.',
  });
}
