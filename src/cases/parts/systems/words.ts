import type { Option } from '#acts';
import type { SchoolSystem } from './state.ts';

/** The school’s own systems and accounts. */
export const systemKinds = {
  email: { label: 'School email' },
  drive: { label: 'A shared drive or folder' },
  platform: { label: 'The learning platform' },
  chat: { label: 'A school chat or meeting service' },
  device: { label: 'A school device, on the network' },
  account: { label: 'Somebody’s school account' },
  monitoring: {
    label: 'Monitoring or filtering software',
    hint: 'A capture it keeps, with its alerts and reports',
  },
  'not-known': { label: 'I do not know: IT finds out, without looking inside' },
} as const satisfies Record<string, Option>;

const systemWords: Readonly<Record<string, string>> = {
  email: 'school email',
  drive: 'the shared drive or folder',
  platform: 'the learning platform',
  chat: 'the school chat or meeting service',
  device: 'the school device',
  account: 'the school account',
  monitoring: 'the monitoring software',
};

/** A system as it is called: what it is, and which, in the words given to IT. */
export function systemName({ kind, which }: Pick<SchoolSystem, 'kind' | 'which'>): string {
  return `${systemWords[kind] ?? 'the school system'}, ${which}`;
}
