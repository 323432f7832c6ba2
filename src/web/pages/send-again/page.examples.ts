import { exampleOf } from '../../gallery/example.ts';
import { sendAgainPage, sendAgainView } from './page.ts';

const sent = { action: '/note', form: { reference: 'SL-7KQ2-M4XD' } };

export const sendAgainExamples = exampleOf(sendAgainPage, {
  'signed in again': sendAgainView('signed-in', sent),
});
