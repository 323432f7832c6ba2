import { exampleOf } from '../../gallery/example.ts';
import { receiptPage, type ReceiptView } from './page.ts';

const sent: ReceiptView = {
  reference: 'SL-4QX7',
  justSent: true,
  sent: 'at 10:42am today',
  read: null,
  message: null,
  done: null,
  add: [
    { text: 'Write down what you saw, heard and said', href: '/cases/c1/do/give-first-account' },
    { text: 'Record a 999 call you made', href: '/cases/c1/do/call-emergency-services' },
  ],
  back: { href: '/', text: 'Home' },
};

export const receiptExamples = exampleOf(receiptPage, {
  'just sent': sent,
  'waiting to be read': { ...sent, justSent: false },
  'after adding an account': {
    ...sent,
    justSent: false,
    done: 'Thank you. The account is kept as it was given, and the safeguarding team can read it.',
  },
  'where the law asks for a report': {
    ...sent,
    justSent: false,
    add: [
      ...sent.add,
      {
        text: 'Record a report that the law requires of you',
        href: '/cases/c1/do/report-as-law-requires',
      },
    ],
  },
  'read, with a message': {
    ...sent,
    justSent: false,
    read: 'at 10:58am today',
    message: 'Thank you. I have this now, and I will come and find you at the end of period 4.',
  },
});
