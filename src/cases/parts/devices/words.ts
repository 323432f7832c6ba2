import type { Option } from '#acts';
import type { CaseState } from '../../state.ts';
import type { Device } from './state.ts';

/** Kinds of things on which imagery may be. */
export const deviceKinds = {
  phone: { label: 'A phone' },
  tablet: { label: 'A tablet' },
  computer: { label: 'A laptop or computer' },
  storage: { label: 'A memory stick, card or drive' },
  watch: { label: 'A watch, camera or games console' },
  printed: { label: 'A picture on paper' },
  other: { label: 'Something else' },
  'not-known': { label: 'I do not know' },
} as const satisfies Record<string, Option>;

/** What may be left where it is: a device, or an account with its messages. */
export const leftKinds = {
  ...deviceKinds,
  account: { label: 'An online account and its messages' },
} as const satisfies Record<string, Option>;

/** Whose a device is. */
export const owners = {
  child: { label: 'A young person’s in this case' },
  'somebody-else': { label: 'Somebody else’s' },
  school: { label: 'The school’s' },
  'not-known': { label: 'I do not know' },
} as const satisfies Record<string, Option>;

/** What has no battery, and is kept sealed instead of switched off. */
export const isPaper = ({ kind }: { readonly kind: string }): boolean => kind === 'printed';

/** Whether a device can still send, receive or delete. */
export const powers = {
  off: { label: 'It is switched off' },
  offline: { label: 'It is on, but cannot reach any network' },
  no: { label: 'No: it is on, and may reach a network' },
  none: { label: 'There is nothing to switch off: it is on paper' },
  'not-known': { label: 'I do not know' },
} as const satisfies Record<string, Option>;

const deviceWords: Readonly<Record<string, string>> = {
  phone: 'phone',
  tablet: 'tablet',
  computer: 'laptop or computer',
  storage: 'memory stick, card or drive',
  watch: 'watch, camera or console',
  printed: 'picture on paper',
  account: 'account and its messages',
};

function whoseWords({ people }: CaseState, { whose, child }: Device): string {
  const name = people.find(({ id }) => id === child)?.name;
  if (name) return `${name}’s`;
  return whose === 'school' ? 'the school’s' : whose === 'somebody-else' ? 'somebody’s' : 'a';
}

/** A device as it is called: whose it is, what it is, and what tells it from another. */
export function deviceName(state: CaseState, device: Device): string {
  const words = `${whoseWords(state, device)} ${deviceWords[device.kind] ?? 'device'}`;
  return device.marks ? `${words} (${device.marks})` : words;
}
