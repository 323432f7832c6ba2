import type { AudienceName } from '#schools';

/** Ways of looking into one case, and who may: what somebody is to the case counts. */
export const views = {
  case: 'the leads and the head, and whoever is asked',
  chronology: 'the leads and the head, and whoever is asked',
  advice: 'the leads and the head, and whoever is asked',
  'child-file': 'the leads and the head',
  /** The support of one child, by whoever gives it. */
  'supported-child': 'the leads, and whoever supports a child',
  /** What waits for their answer. */
  'what-is-asked': 'whoever is asked',
} as const satisfies Readonly<Record<string, AudienceName>>;
export type ViewName = keyof typeof views;

/** What is about the school or all its cases at once, and who may: only their role counts. */
export const rights = {
  'own-reports': 'everyone',
  'own-tasks': 'everyone',
  worklist: 'the leads and the head',
  removals: 'the leads and the head',
  'see-parts': 'the leads, the head and the chair',
  'reading-log': 'the lead, the head and data protection',
  'change-calendar': 'the leads and the head',
  'change-words': 'the leads and the head',
  'change-ways': 'the lead and the head',
  'name-people': 'the head',
  'change-names': 'the leads and the head',
  'see-sending': 'the leads, the head and IT',
  'sign-off-guidance': 'the lead',
} as const satisfies Readonly<Record<string, AudienceName>>;
export type Right = keyof typeof rights;
