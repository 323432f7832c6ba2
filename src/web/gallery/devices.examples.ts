import { staff } from '#examples';
import { does, inventedCase, type Told } from './invented-case.ts';
import { assessedSteps } from './invented-cases.examples.ts';

const reason = 'It may be needed as it is, and nobody looks at it.';
const at = '2026-11-05T09:55:00.000Z';
const known = { childTold: 'agrees', carersTold: 'told' } as const;
const child = (people: readonly { readonly id: string }[], place: number) =>
  people[place]?.id ?? '';

const phone: Told = does('lead', 'secure-device', ({ people }) => ({
  kind: 'phone',
  whose: 'child',
  child: child(people, 1),
  marks: 'Black, in a blue case',
  how: 'confiscated',
  authorised: 'yes',
  by: staff.pastoral.id,
  at,
  looked: 'not-known',
  power: 'not-known',
  locked: 'no',
  place: 'With Marigold Hearth, in the pastoral office',
  keeper: staff.pastoral.id,
  ...known,
  reason,
}));

const searched: Told = does('lead', 'record-search', ({ people }) => ({
  sameSex: 'yes',
  child: child(people, 1),
  at,
  place: 'The pastoral office',
  by: staff.pastoral.id,
  authorised: 'yes',
  overseen: 'after',
  present: 'nobody',
  grounds: ['harm'] as const,
  searched: ['bag'] as const,
  found: ['device'] as const,
  told: 'yes',
  carersTold: 'to-be-told',
  reason: 'A friend said that it was in his bag. He was calm, and asked for Marigold.',
}));

const asked: Told = does('lead', 'isolate-system', {
  kind: 'drive',
  which: 'the Year 11 project folder',
  standing: 'ask',
  owner: staff.technician.id,
  dueAt: '2026-11-05T12:00:00.000Z',
  reason: 'Others could come upon it before the end of the morning.',
});

/** A case in which a device, a system and a search have just come to light, and not all of it is safe. */
export const devicesAtFirst = inventedCase('lead', [...assessedSteps, searched, phone, asked]);

/** The same when everything is in its place: with the police, isolated, left and looked at. */
export const devicesSettled = inventedCase('lead', [
  ...assessedSteps,
  searched,
  phone,
  asked,
  does('head', 'review-search', ({ searches }) => ({
    search: searches[0]?.id ?? '',
    by: staff.head.id,
    at,
    finding: 'not-in-order',
    putRight: ['told-child', 'told-carers', 'spoke-to-staff'] as const,
    reason: 'Another adult has to be there. Marigold knew it, and will ask next time.',
  })),
  does('lead', 'move-device', ({ devices }) => ({
    device: devices[0]?.id ?? '',
    by: staff.pastoral.id,
    keeper: staff.head.id,
    at: '2026-11-05T10:05:00.000Z',
    place: 'The head’s safe, in a sealed bag; she has the key',
    locked: 'yes',
    power: 'off',
    sealed: 'yes',
    witness: staff.lead.id,
    reason,
  })),
  does('lead', 'finish-task', ({ tasks }) => ({
    task: tasks[0]?.id ?? '',
    outcome: 'done',
    reason: 'Access taken away from everybody at 10:20. Logs are held. Only I can give it back.',
  })),
  does('lead', 'leave-device', ({ people }) => ({
    kind: 'phone',
    whose: 'child',
    child: child(people, 0),
    by: staff.pastoral.id,
    at,
    asked: ['keep-it', 'not-delete'] as const,
    ...known,
    reason: 'She needs it to reach her mother.',
  })),
  does('lead', 'refer-to-police', {
    at: '2026-11-05T10:00:00.000Z',
    how: 'phone',
    takenBy: 'PC Glim, safer schools officer',
    agreement: 'agreed',
    reason,
  }),
  does('lead', 'hand-device-to-police', ({ devices }) => ({
    device: devices.find(({ standing }) => standing === 'with-school')?.id ?? '',
    at: '2026-11-05T10:15:00.000Z',
    by: staff.head.id,
    officer: 'PC Glim, number 4471, Lanternshire Police',
    reference: 'LTP-88213',
    receipt: 'yes',
    childTold: 'yes',
    reason,
  })),
]);
