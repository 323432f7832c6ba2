import { exampleOf } from '../../gallery/example.ts';
import { receiptPage, type ReceiptView } from './page.ts';

const sent: ReceiptView = {
  reference: 'SL-4QX7',
  justSent: true,
  sent: 'at 10:42am today',
  read: null,
  message: null,
  back: { href: '/', text: 'Home' },
};

export const receiptExamples = exampleOf(receiptPage, {
  'just sent': sent,
  'waiting to be read': { ...sent, justSent: false },
  'read, with a message': {
    ...sent,
    justSent: false,
    read: 'at 10:58am today',
    message: 'Thank you. I have this now, and I will come and find you at the end of period 4.',
  },
});
