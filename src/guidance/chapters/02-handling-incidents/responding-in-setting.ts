import { all, any, is, noOtherRule, not } from '../../conditions.ts';
import { rule } from '../../rule-shape.ts';
import { section } from '../../sentences.ts';
import { noChildInvolved, outsideImagery } from '../01-background-and-context/scope.ts';

export const settingSentences = section(
  { source: 'ukcis-2024', section: '2.4 Responding without a referral' },
  {
    'setting-confident': {
      says: 'A decision not to refer needs a lead who is confident that there is enough information to assess the risk to every child, and that pastoral support and the behaviour policy can manage it.',
      seeds: ['S1-27', 'S1-28', 'S1-29'],
    },
    'setting-no-criterion': {
      says: 'Managing an incident within the setting is open only where none of the five criteria applies.',
      seeds: ['S1-27', 'S3-42'],
    },
    'setting-head-consulted': {
      says: 'The lead decides with the view of the head or equivalent, and the decision and its reasons are recorded.',
      seeds: ['S2-45', 'S3-66'],
    },
    'setting-escalate-later': {
      says: 'What was decided may be raised at any time if what is known changes.',
      seeds: ['S3-41'],
    },
    'setting-below-advice': {
      says: 'The lead may always go further than the advice. Going less far needs reasons and the agreement of a second senior person.',
      source: 'safelight-2026',
      section: 'Decisions',
      seeds: ['S2-45', 'S4-24'],
    },
  },
);

const s = settingSentences;

export const notConfident = rule({
  id: 'not-confident',
  title: 'The lead is not yet confident to manage it here',
  when: any(not(is('enoughInformation', 'yes')), not(is('manageableInSetting', 'yes'))),
  neverWhere: [noChildInvolved, outsideImagery],
  decision: 'consult',
  basis: 'guidance',
  cites: [s['setting-confident']],
});

export const manageInSetting = rule({
  id: 'manage-in-setting',
  title: 'It can be managed within the setting',
  when: all(noOtherRule, is('enoughInformation', 'yes'), is('manageableInSetting', 'yes')),
  neverWhere: [noChildInvolved],
  decision: 'in-setting',
  basis: 'guidance',
  cites: [s['setting-no-criterion'], s['setting-confident'], s['setting-head-consulted']],
});
