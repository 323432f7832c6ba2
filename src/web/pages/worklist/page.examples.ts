import type { Worklist } from '#casework';
import { staff } from '#examples';
import { exampleOf } from '../../gallery/example.ts';
import { inventedRow } from '../../gallery/invented-row.ts';
import { actorOf } from '../../gallery/invented-case.ts';
import { nothingChosen, codesOf } from './filter.ts';
import { type Seen, worklistPage, worklistView } from './page.ts';

const list: Worklist = {
  rows: [
    {
      ...inventedRow,
      reference: 'SL-8TN3-6W1K',
      urgency: 10,
      advised: 'emergency',
      next: 'Call 999 and make the child safe',
      dueAt: '2026-11-05T09:02:00.000Z',
      pressing: 'first',
    },
    {
      ...inventedRow,
      reference: 'SL-7HW1-93FD',
      status: 'reported',
      children: [],
      advised: null,
      next: 'Open a case, or record why not',
      pressing: 'first',
    },
    {
      ...inventedRow,
      reference: 'SL-2KD9-4RPX',
      next: 'Chase the answer to the referral',
      dueAt: '2026-11-04T16:30:00.000Z',
      pressing: 'overdue',
    },
    inventedRow,
    {
      ...inventedRow,
      reference: 'SL-5CV0-T8BE',
      advised: 'in-setting',
      anew: 'england-2026-12',
      next: null,
      dueAt: null,
      pressing: 'no-clock',
    },
  ],
  total: 5,
  counts: { open: 4, reported: 1, closed: 9 },
  toDo: 5,
  overdue: 1,
  people: [staff.lead, staff.deputy, staff.head].map(({ id, name }) => ({ id, name })),
  groups: [
    { id: 'year-9', name: 'Year 9' },
    { id: 'year-11', name: 'Year 11' },
  ],
};

const seen: Seen = {
  list,
  chosen: nothingChosen,
  page: 1,
  views: [],
  mayKeep: true,
  lateRemovals: 2,
  actor: actorOf('lead'),
  now: '2026-11-05T10:42:00.000Z',
};
const mine = { ...nothingChosen, due: 'overdue', whose: staff.lead.id } as const;
const views = [
  { id: 'v1', name: 'Mine, overdue', codes: codesOf(mine) },
  { id: 'v2', name: 'Year 11', codes: codesOf({ ...nothingChosen, group: 'year-11' }) },
];
const of = (more: Partial<Seen>) => worklistView({ ...seen, ...more });
const rows = list.rows.filter(({ pressing }) => pressing === 'overdue');

export const worklistExamples = exampleOf(worklistPage, {
  'a morning': of({ views }),
  'narrowed, as a view that was kept': of({
    views,
    chosen: mine,
    list: { ...list, rows, total: 1 },
  }),
  'a view without a name': of({ views, chosen: mine, error: 'Give the view a name' }),
  'narrowed to nothing': of({
    chosen: { ...nothingChosen, advised: 'adult-route', second: true },
    list: { ...list, rows: [], total: 0 },
  }),
  'the second of several pages': of({ page: 2, list: { ...list, total: 61 } }),
  'what is closed': of({
    chosen: { ...nothingChosen, show: 'closed' },
    list: {
      ...list,
      rows: [{ ...inventedRow, status: 'closed', next: null, dueAt: null, pressing: 'no-clock' }],
      total: 1,
    },
  }),
  'nothing to do': of({
    list: { ...list, rows: [], total: 0, counts: {}, toDo: 0, overdue: 0 },
    mayKeep: false,
    lateRemovals: 0,
  }),
});
