import { is } from '../../conditions.ts';
import { rule } from '../../rule-shape.ts';
import { section } from '../../sentences.ts';
import { noChildInvolved } from '../01-background-and-context/scope.ts';

export const householdSentences = section(
  { source: 'safelight-2026', section: 'One household' },
  {
    'household-referred': {
      says: 'Where two of those involved live in one household or are close family, children’s social care is told: only they can look at the home, and a parent cannot be asked to choose between children.',
    },
    'household-asked': {
      says: 'Whether two of those involved live in one household or are close family is asked, also of step and foster siblings.',
    },
  },
);

export const household = rule({
  id: 'household',
  title: 'Two of those involved live in one household',
  when: is('household', 'yes'),
  neverWhere: [noChildInvolved],
  decision: 'refer-social-care',
  basis: 'precaution',
  cites: [householdSentences['household-referred']],
});
