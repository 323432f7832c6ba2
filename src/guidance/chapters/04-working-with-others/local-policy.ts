import { profileIs } from '../../conditions.ts';
import { rule } from '../../rule-shape.ts';
import { section } from '../../sentences.ts';
import { noChildInvolved, outsideImagery } from '../01-background-and-context/scope.ts';

export const localPolicySentences = section(
  { source: 'school-page-2020', section: 'What we do in school' },
  {
    'local-presume-refer': {
      says: 'A school may decide to refer to children’s social care in almost every case.',
      seeds: ['S4-21'],
    },
    'local-follow-policy': {
      says: 'When a learner is involved, the setting’s own safeguarding policy and procedures are followed.',
      seeds: ['S1-24', 'S3-36', 'S4-20', 'S4-25'],
      notEncoded:
        'Each setting’s policy is its own document; the profile and the local protocol carry what changes the advice.',
    },
    'local-only-raise': {
      says: 'A local protocol may add grounds or make a decision more urgent. It can never make one less urgent.',
      source: 'safelight-2026',
      section: 'Local protocols',
      notEncoded:
        'It is not a rule of its own: the only way to make a local protocol refuses whatever would lower a decision.',
    },
  },
);

export const presumeRefer = rule({
  id: 'presume-refer',
  title: 'The school refers almost every incident',
  when: profileIs('presume-refer'),
  neverWhere: [noChildInvolved, outsideImagery],
  decision: 'refer-social-care',
  basis: 'guidance',
  cites: [localPolicySentences['local-presume-refer']],
});
