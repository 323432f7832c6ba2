import { any, is } from '../../conditions.ts';
import { rule } from '../../rule-shape.ts';
import { section } from '../../sentences.ts';
import { noChildInvolved, outsideImagery } from '../01-background-and-context/scope.ts';

export const contextSentences = section(
  { source: 'agency-note', section: 'Wider context' },
  {
    'context-considered': {
      says: 'The wider context is always considered: vulnerability, imbalance of power, earlier incidents, how public it is, unwanted receipt, and what happened when deletion was asked for.',
      seeds: ['S2-21', 'S2-23', 'S2-41', 'S2-49', 'S2-50', 'S2-52'],
    },
  },
);

export const context = rule({
  id: 'context',
  title: 'Something in the wider context adds concern',
  when: any(
    is('vulnerability', 'yes'),
    is('powerImbalance', 'yes'),
    is('priorIncidents', 'two-or-more'),
    is('sharing', 'public'),
    is('unwantedReceipt', 'yes'),
    is('refusesDeletion', 'yes'),
  ),
  neverWhere: [noChildInvolved, outsideImagery],
  decision: 'consult',
  basis: 'guidance',
  cites: [contextSentences['context-considered']],
});
