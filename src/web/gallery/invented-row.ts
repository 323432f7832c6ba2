import type { WorklistRow } from '#casework';
import { learners } from '#examples';

/** One case as it stands in a list. */
export const inventedRow: WorklistRow = {
  caseId: 'c1',
  reference: 'SL-4QX7-0M2D',
  status: 'open',
  urgency: 8,
  dueAt: '2026-11-05T15:40:00.000Z',
  reportedAt: '2026-11-05T08:42:00.000Z',
  children: [learners.ash.name, learners.bay.name],
  advised: 'refer',
  anew: null,
  next: 'Telephone police and/or children’s social care: both, unless you record why not',
  pressing: 'today',
};
