import type { Found, WorklistRow } from '#casework';
import { learners } from '#examples';
import { exampleOf } from '../../gallery/example.ts';
import { inventedRow } from '../../gallery/invented-row.ts';
import { learnerFile } from '../file/file-link.ts';
import { inventedDirectory } from '../../gallery/invented-case.ts';
import { notePage, noteView } from './note.ts';
import { findPage, findView } from './page.ts';
import { nothingTyped, partsOf, readTyped } from './typed.ts';

const closed: WorklistRow = {
  ...inventedRow,
  reference: 'SL-2KD9-4RPX',
  status: 'closed',
  urgency: 0,
  dueAt: null,
  next: null,
  advised: 'in-setting',
  reportedAt: '2026-03-12T11:20:00.000Z',
};

const found: Found = {
  rows: [inventedRow, closed],
  total: 2,
  byReference: false,
  people: inventedDirectory.learners.slice(0, 2),
  morePeople: 3,
};
const asked = { found, href: '/find/s1', page: 1, now: '2026-11-05T10:42:00.000Z' };
const typed = { ...nothingTyped, words: 'Tallow' };
const nothing: Found = { ...found, rows: [], total: 0, people: [], morePeople: 0 };

export const findExamples = exampleOf(findPage, {
  'nothing looked for yet': findView(),
  'a name that several people have': findView(typed, asked),
  'one person’s cases': findView(nothingTyped, {
    ...asked,
    of: learners.ash.name,
    file: learnerFile(learners.ash),
  }),
  'on certain days, many': findView(
    { ...typed, from: partsOf('2026-11-05'), to: partsOf('2026-11-09') },
    { ...asked, page: 2, found: { ...found, total: 61 } },
  ),
  'nothing found': findView({ ...nothingTyped, words: 'Nobody' }, { ...asked, found: nothing }),
  'nothing typed': findView(readTyped({})),
  'days that are not': findView(
    readTyped({
      words: 'Ash',
      'from-day': '31',
      'from-month': '2',
      'from-year': '2026',
      'to-day': '5',
    }),
  ),
});

export const noteExamples = exampleOf(notePage, {
  'which case': noteView(),
  'no such case': noteView('SL-1', 'No case that you can open has this reference'),
});
