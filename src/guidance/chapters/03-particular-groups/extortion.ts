import { any, is } from '../../conditions.ts';
import { rule } from '../../rule-shape.ts';
import { section } from '../../sentences.ts';
import { noChildInvolved } from '../01-background-and-context/scope.ts';

export const extortionSentences = section(
  { source: 'nca-alert-2024', section: 'What to do' },
  {
    'extortion-refer': {
      says: 'Demands for money or more pictures are referred to police or social care at once, whoever seems to be behind them and even if no picture exists.',
    },
    'extortion-advice': {
      says: 'The young person is told: do not pay, stop replying, block, keep the messages and the account, and you are not to blame.',
    },
    'extortion-in-colleges': {
      says: 'An edition for colleges says the same to those over 16: refer at once, do not pay, stop contact, keep what was sent, and block after that.',
      source: 'nca-alert-2026',
      notEncoded:
        'The rule and the advice are one for every age; it names where a college finds them.',
    },
    'profit-investigated': {
      says: 'Where somebody stood to gain by it, the police investigate in full.',
      source: 'police-briefing',
      section: 'Full investigation',
    },
  },
);

/** Somebody threatens to share, whether or not a picture is proven. */
export const threatened = any(is('sharing', 'threat'), is('medium', 'threat-only'));

export const threat = rule({
  id: 'threat',
  title: 'Somebody threatens to share it',
  when: threatened,
  neverWhere: [noChildInvolved],
  decision: 'refer',
  basis: 'guidance',
  cites: [extortionSentences['extortion-refer']],
});

export const profit = rule({
  id: 'profit',
  title: 'Somebody stood to gain by it',
  when: is('motive', 'money'),
  neverWhere: [noChildInvolved],
  decision: 'refer',
  basis: 'guidance',
  cites: [extortionSentences['profit-investigated']],
});
