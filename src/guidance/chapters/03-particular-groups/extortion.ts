import { section } from '../../sentences.ts';

export const extortionSentences = section(
  { source: 'nca-alert-2024', section: 'What to do' },
  {
    'extortion-refer': {
      says: 'Demands for money or more pictures are referred to police or social care at once, whoever seems to be behind them and even if no picture exists.',
    },
    'extortion-advice': {
      says: 'The young person is told: do not pay, stop replying, block, keep the messages and the account, and you are not to blame.',
    },
  },
);
