import type { Option } from '#acts';
import type { Exposure, StaffSupport } from './state.ts';

/** What a member of staff said to the support they were offered. Turning it down is theirs to do. */
export const staffSupport = {
  accepted: { label: 'They were offered it, and would like it' },
  declined: { label: 'They were offered it, and do not want it for now' },
  undecided: { label: 'They were offered it, and will think about it' },
} as const satisfies Record<StaffSupport, Option>;

/** How imagery came to be seen, as it is read back. */
export const seenHow: Readonly<Record<Exposure['how'], string>> = {
  none: 'Nobody on the staff saw it',
  'by-accident': 'By accident',
  'was-shown': 'It was shown or sent to them',
  'on-school-system': 'It was found on a school system',
  'on-purpose': 'On purpose, without an agreement',
  'by-agreement': 'A second senior person had agreed to it',
  'not-known': 'Not known yet',
};
