import type { Practices } from '../../duties/practice.ts';

/** To find out what is not known. */
export const assessmentPractices = {
  'resolve-not-known': { act: 'record-facts' },
} as const satisfies Practices;
