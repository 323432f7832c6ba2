import { learners } from '#examples';
import { exampleOf } from '../../gallery/example.ts';
import { does, inventedCase } from '../../gallery/invented-case.ts';
import { assessedSteps } from '../../gallery/invented-cases.examples.ts';
import {
  carerView,
  consultationView,
  sheetAsSent,
  sheetPage,
  sheetToday,
  type SheetView,
} from './page.ts';

const made = {
  at: '2026-11-05T10:00:00.000Z',
  how: 'phone',
  takenBy: 'The duty team',
  reason: 'More children may have it, and Ash is frightened of who.',
} as const;
const agreed = { ...made, agreement: 'agreed' } as const;

const opened = inventedCase('lead', [
  ...assessedSteps,
  does('lead', 'refer-to-social-care', agreed),
  does('lead', 'refer-to-police', ({ people }) => ({
    ...agreed,
    children: people
      .filter(({ directoryId }) => directoryId === learners.ash.id)
      .map(({ id }) => id),
    asked: ['investigate', 'say-devices'] as const,
  })),
  does('lead', 'refer-to-lado', made),
  does('lead', 'refer-to-other-body', { ...agreed, body: 'health', called: 'School nurses' }),
]);

const from = { name: 'Amber Wick', job: 'Designated safeguarding lead' };
const [ash] = opened.state.people;
const carer = opened.state.people.find(({ kind }) => kind === 'carer');

function seen(view: SheetView | null): SheetView {
  if (!view) throw new Error('The example has this sheet.');
  return view;
}

const idOf = (to: string): string => opened.state.referrals.find((one) => one.to === to)?.id ?? '';
const sheetTo = (to: string): SheetView => seen(sheetAsSent(opened, idOf(to)));
const toCarer = (kind: 'letter' | 'call'): SheetView =>
  seen(carerView(opened, { kind, child: ash?.id ?? '', carer: carer?.id ?? '' }, from));

export const sheetExamples = exampleOf(sheetPage, {
  'for the police, about one child': sheetTo('police'),
  'for social care, about both': sheetTo('social-care'),
  'for the police, as it would be today': seen(sheetToday(opened, idOf('police'), from)),
  'for the LADO': sheetTo('lado'),
  'for a health service': sheetTo('health'),
  'asking without names': consultationView(opened),
  'a letter to a mother': toCarer('letter'),
  'before ringing her': toCarer('call'),
});
