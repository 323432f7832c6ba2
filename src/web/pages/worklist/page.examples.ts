import { exampleOf } from '../../gallery/example.ts';
import { type RowView, worklistPage, type WorklistView } from './page.ts';

const row: RowView = {
  href: '/cases/c1',
  reference: 'SL-4QX7',
  children: 'Wick Taper, Lumen Ashby',
  status: 'Open',
  danger: false,
  advised: 'Refer to police or social care now',
  next: 'Telephone police, children’s social care, or both',
  due: { words: 'By 11:40am today', late: false },
  reported: 'at 10:42am today',
};

const view: WorklistView = {
  filters: [
    { text: 'To do', count: 4, href: '/cases?show=live', current: true },
    { text: 'New report', count: 1, href: '/cases?show=reported', current: false },
    { text: 'Open', count: 3, href: '/cases?show=open', current: false },
    { text: 'Closed', count: 9, href: '/cases?show=closed', current: false },
    { text: 'Not opened', count: 0, href: '/cases?show=not-opened', current: false },
  ],
  rows: [
    {
      ...row,
      reference: 'SL-8TN3',
      danger: true,
      advised: 'Get emergency help now',
      next: 'Call 999 and make the child safe',
      due: { words: 'Was due at 10:02am today', late: true },
    },
    row,
    {
      ...row,
      reference: 'SL-7HW1',
      children: 'No child added yet',
      status: 'New report',
      advised: null,
      next: 'Open a case, or record why not',
      due: { words: 'By 4:30pm today', late: false },
    },
    {
      ...row,
      reference: 'SL-5CV0',
      advised: 'You may manage this within the setting',
      next: null,
      due: null,
    },
  ],
  showing: '',
  previous: null,
  next: null,
};

export const worklistExamples = exampleOf(worklistPage, {
  'a morning': view,
  'the second of several pages': {
    ...view,
    showing: '26 to 50 of 61',
    previous: '/cases?page=1',
    next: '/cases?page=3',
  },
  'nothing to do': {
    ...view,
    rows: [],
    filters: view.filters.map((filter) => ({ ...filter, count: 0 })),
  },
});
