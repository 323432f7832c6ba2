import { type ChoiceField, type ChoicesField, type Option, done, type Placed } from '#acts';
import { type Page } from '../../act.ts';
import type { CaseState } from '../../state.ts';
import type { Arrival } from './state.ts';

/** Ways in which an image, or what may hold one, came to the school itself. */
export const waysToArrive = {
  shown: { label: 'Somebody came to show it', hint: 'For example a parent with a phone' },
  'sent-by-email': {
    label: 'It was sent to a school email address',
    hint: 'To the office, or to one person',
  },
  'sent-by-message': {
    label: 'It was sent to somebody on the staff in a message',
    hint: 'To their phone or one of their accounts',
  },
  'caught-by-monitoring': {
    label: 'Monitoring or filtering software caught it',
    hint: 'As a capture it keeps, or an alert by email',
  },
  'on-paper': { label: 'It was handed in, or found, on paper' },
  no: { label: 'No, as far as is known' },
  'not-known': { label: 'I do not know' },
} as const satisfies Record<string, Option>;

/** What somebody did with it before they knew better. To say so is right. */
export const handlings = {
  nothing: { label: 'Nothing: it is as it came' },
  opened: { label: 'It was opened' },
  'passed-on': { label: 'It was forwarded, copied or printed' },
  deleted: { label: 'It was deleted' },
  'not-known': { label: 'I do not know' },
} as const satisfies Record<string, Option>;

/** The ways in which it is there now, so that something has to be done with it. */
export const arrived = [
  'shown',
  'sent-by-email',
  'sent-by-message',
  'caught-by-monitoring',
  'on-paper',
] as const;

/** How it came to the school, from whoever can say. */
export const reached = {
  kind: 'choice',
  label: 'Has it come to the school itself?',
  hint: 'If you know. Do not open anything, or look for it, to find out',
  options: waysToArrive,
  missing: 'Say how it came to the school, or that you do not know',
  optional: true,
  later: true,
} as const satisfies ChoiceField;

/** What was done with it since it came. */
export const handled = {
  kind: 'choices',
  label: 'What has anybody done with it since?',
  hint: 'An honest answer never gets anyone into trouble. It shows where copies may be',
  options: handlings,
  missing: 'Say what was done with it, or that you do not know',
  onlyWhen: { field: 'reached', is: arrived },
  optional: true,
  later: true,
} as const satisfies ChoicesField;

/** What to do first, said before anything more is asked. */
export const leaveItAsItIs: Page<{ readonly handled: typeof handled }> = {
  title: 'Leave it as it is',
  intro:
    'Do not open it, do not forward it, and do not delete it on your own. Close the message, the screen or the envelope, and leave it where it came. The safeguarding lead has it shut off so that nobody else comes upon it. It is removed only once the police, or the head where no agency has a part, have said by whom. Nobody who saw it has done wrong, and they are offered support.',
  fields: ['handled'],
};

interface Said {
  readonly reached?: string | null;
  readonly handled?: readonly string[] | null;
}

/** The record once somebody has said how it came to the school; as it was where they did not say. */
export function withArrival(state: CaseState, event: Placed, said: Said): CaseState {
  const how = said.reached as Arrival['how'] | null | undefined;
  if (!how) return state;
  const one: Arrival = { ...done(event), how, handled: said.handled ?? ['not-known'] };
  return { ...state, arrivals: [...state.arrivals, one] };
}

/** Each way in which it came to the school, with the newest that was said of it. */
export function arrivalsIn({ arrivals }: Pick<CaseState, 'arrivals'>): readonly Arrival[] {
  return arrived.flatMap((how) => arrivals.findLast((one) => one.how === how) ?? []);
}

/** True while nobody knows whether, or how, it came to the school, although somebody was asked. */
export function isArrivalUnknown({ arrivals }: Pick<CaseState, 'arrivals'>): boolean {
  return arrivals.at(-1)?.how === 'not-known';
}
