import { exampleOf } from '../../gallery/example.ts';
import { noticesPage, type NoticesView } from './page.ts';

const one = (says: string, when: string) => ({ says, when, action: '/notices/n-1/open' });
const some: NoticesView = {
  unread: [
    one('Somebody may be in danger now', 'at 2:41pm today'),
    one('A new report is waiting to be read', 'at 2:40pm today'),
    one('A decision is waiting for your view', 'at 8:55am today'),
  ],
  read: [one('Something was due and has not been done', 'at 4:30pm yesterday')],
  byMail:
    'You are told by e-mail at amber.wick@lanternfield.example. The message never says what it is about.',
  maySeeSending: true,
};

export const noticesExamples = exampleOf(noticesPage, {
  'some to read': some,
  'nothing new': { ...some, unread: [] },
  'never told anything, and no address': {
    unread: [],
    read: [],
    byMail:
      'You have no e-mail address in Safelight, so you are told only here. Whoever looks after Safelight at your school can add one.',
    maySeeSending: false,
  },
});
