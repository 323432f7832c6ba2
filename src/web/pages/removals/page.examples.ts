import type { RemovalRow, Removals } from '#casework';
import { learners } from '#examples';
import { exampleOf } from '../../gallery/example.ts';
import { openRemovals } from './filter.ts';
import { removalsPage, removalsView, type SeenRemovals } from './page.ts';

const now = '2026-11-07T12:20:00.000Z';
const row: RemovalRow = {
  caseId: 'c1',
  caseReference: 'SL-4QX7-0M2D',
  report: 'r1',
  child: learners.ash.name,
  service: 'snapchat',
  route: 'report-remove',
  by: 'with-help',
  reference: 'RR 20417',
  reportedAt: '2026-11-05T09:05:00.000Z',
  askAgainAt: '2026-11-07T09:05:00.000Z',
  found: null,
  outcome: null,
  standing: 'late',
};
const open: readonly RemovalRow[] = [
  row,
  {
    ...row,
    report: 'r2',
    caseReference: 'SL-7HW1-93FD',
    child: learners.bay.name,
    service: 'instagram',
    route: 'service',
    by: 'parent',
    reference: null,
    found: 'still-there',
    askAgainAt: '2026-11-07T16:40:00.000Z',
    standing: 'today',
  },
  {
    ...row,
    report: 'r3',
    caseReference: 'SL-2KD9-4RPX',
    service: 'not-known',
    route: 'professionals-helpline',
    by: 'staff',
    found: 'gone',
    askAgainAt: '2026-11-08T15:40:00.000Z',
    standing: 'waiting',
  },
];
const ended: readonly RemovalRow[] = [
  {
    ...row,
    report: 'r4',
    outcome: { what: 'taken-down', at: '2026-11-06T11:00:00.000Z' },
    standing: 'ended',
  },
  {
    ...row,
    report: 'r5',
    child: learners.bay.name,
    route: 'service',
    outcome: { what: 'no-answer', at: '2026-11-04T11:00:00.000Z' },
    standing: 'ended',
  },
];
const list: Removals = {
  rows: open,
  total: 3,
  counts: { late: 1, today: 1, waiting: 1, ended: 2 },
  services: ['instagram', 'not-known', 'snapchat'],
  may: ['look-again-at-removal', 'record-removal-outcome', 'report-for-removal'],
};
const of = (more: Partial<SeenRemovals>) =>
  removalsView({ list, chosen: openRemovals, page: 1, now, ...more });
const noCounts = { late: 0, today: 0, waiting: 0, ended: 0 };
const nothing = { rows: [], total: 0 };

export const removalsExamples = exampleOf(removalsPage, {
  'late first': of({}),
  'as a head sees it, who records nothing': of({ list: { ...list, may: [] } }),
  'what has ended': of({
    chosen: { ...openRemovals, show: 'ended' },
    list: { ...list, rows: ended, total: 2 },
  }),
  'narrowed to nothing': of({
    chosen: { show: 'late', service: 'instagram' },
    list: { ...list, ...nothing },
  }),
  'the second of several pages': of({ page: 2, list: { ...list, total: 61 } }),
  'every report has its outcome': of({
    list: { ...list, ...nothing, counts: { ...noCounts, ended: 2 } },
  }),
  'no report yet': of({ list: { ...list, ...nothing, counts: noCounts, services: [] } }),
});
