/** The headings of a case in a child’s file, in the order in which they are read. Each part says which is its own. */
export const themes = [
  'What was reported',
  'Their part in it',
  'What was found out',
  'What was decided, and why',
  'Police, social care and others who were told',
  'Parents and carers',
  'Talking with them',
  'Support and safety',
  'Looking at it: normally never',
  'Getting it taken down, devices, searches and deletion',
  'How far it has gone',
  'Incidents before this one',
  'Notes and steps',
  'Leaving',
  'How it ended',
] as const;

export type Theme = (typeof themes)[number];
