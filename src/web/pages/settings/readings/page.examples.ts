import { staff } from '#examples';
import { exampleOf } from '../../../gallery/example.ts';
import { readingsPage, readingsView } from './page.ts';

const day = '2026-11-05';

export const readingsExamples = exampleOf(readingsPage, {
  'nothing looked at': readingsView([], { day, today: day }),
  'a day': readingsView(
    [
      {
        at: '2026-11-05T10:20:00.000Z',
        by: staff.lead.name,
        view: 'find',
        references: ['SL-7KQ2-M4XD'],
        words: 'Ash Tallow',
      },
      {
        at: '2026-11-05T09:02:00.000Z',
        by: staff.teacher.name,
        view: 'refused',
        references: ['SL-7KQ2-M4XD'],
        words: null,
      },
    ],
    { day, today: '2026-11-06' },
  ),
});
