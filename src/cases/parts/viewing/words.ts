import { londonParts, sayDate, sayTime } from '#say';
import type { Option } from '#acts';
import type { Viewing, ViewingGround, ViewingState } from './state.ts';

/** The grounds that guidance knows, the one that is none first. */
export const grounds = {
  none: {
    label: 'No ground that counts: nobody looks',
    hint: 'To be sure, to have proof or to know how bad it is are none. Nor is that somebody offers to show it',
  },
  'to-decide': {
    label: 'It is the only way to decide whether another agency has to be told',
    hint: 'They can be asked without it, and without a name',
  },
  'to-report': {
    label:
      'It is needed to report it to a service or the Internet Watch Foundation, or to help the child or a parent to',
    hint: 'A young person can do so themselves, and nobody at school has to see it',
  },
} as const satisfies Record<ViewingGround, Option>;

/** What can be tried before anybody thinks of looking. */
export const triedFirst = {
  'heard-the-child': { label: 'We heard what the young person says' },
  'police-advice': { label: 'Advice from the police or a safer schools officer' },
  'social-care-advice': { label: 'Advice from social care’s front door' },
  helpline: { label: 'The Professionals Online Safety Helpline' },
  'report-remove': { label: 'Report Remove, by the young person' },
  service: { label: 'A report to the service it is on, by the young person' },
  'not-yet': { label: 'Nothing yet', hint: 'Then begin there. For now the answer is no' },
  'not-known': { label: 'I do not know' },
} as const satisfies Record<string, Option>;

/** What a reviewer came to. */
export const findings = {
  'not-needed': { label: 'It was not needed: something else would have been enough' },
  'not-right': { label: 'It was not done as it has to be' },
  right: { label: 'It was needed, and was done as it has to be' },
  'not-known': { label: 'I do not know' },
} as const satisfies Record<string, Option>;

/** One time that it was asked, as it is called: with the time, so that two on a day are told apart. */
export function viewingName({ at }: Viewing): string {
  const { date, time } = londonParts(at);
  return `Asked at ${sayTime(time)} on ${sayDate(date)}`;
}

/** What a question of looking is called, by its id; null for another id. */
export function viewingNamed(
  { viewings }: Pick<ViewingState, 'viewings'>,
  id: string,
): string | null {
  const viewing = viewings.find((one) => one.id === id);
  return viewing ? viewingName(viewing) : null;
}
