import type { PartName } from '../../parts.ts';

/** The headings of a case in a child’s file, in the order in which they are read. */
export const themes: readonly { readonly title: string; readonly parts: readonly PartName[] }[] = [
  { title: 'What was reported', parts: ['report'] },
  { title: 'Their part in it', parts: ['people'] },
  { title: 'What was found out', parts: ['assessment', 'meeting'] },
  { title: 'What was decided, and why', parts: ['decision', 'routes'] },
  { title: 'Police, social care and others who were told', parts: ['referrals'] },
  { title: 'Parents and carers', parts: ['parents'] },
  { title: 'Talking with them', parts: ['conversations'] },
  { title: 'Support and safety', parts: ['support'] },
  { title: 'Looking at it: normally never', parts: ['viewing'] },
  {
    title: 'Getting it taken down, devices, searches and deletion',
    parts: ['removal', 'devices', 'systems', 'searches', 'deletion'],
  },
  { title: 'How far it has gone', parts: ['spread'] },
  { title: 'Incidents before this one', parts: ['links'] },
  { title: 'Notes and steps', parts: ['record', 'tasks'] },
  { title: 'Leaving', parts: ['leaving'] },
  { title: 'How it ended', parts: ['ending'] },
];
