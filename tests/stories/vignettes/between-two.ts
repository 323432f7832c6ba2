import { staff } from '#examples';
import { advises, decided, heard } from '../tale.ts';
import { idOf } from '../telling.ts';
import type { Played } from './vignette.ts';

/** Made for one other person, or for nobody, and gone no further. */
export const betweenTwo: readonly Played[] = [
  {
    id: 'TV02',
    asks: ['hear-the-head', 'inform-parents', 'support-every-child', 'decide-on-deletion'],
    by: 'office',
    report: { toldBy: 'A mother, on the telephone' },
    children: { gale: ['pictured', 'made-it'], tide: ['pictured', 'made-it', 'received-it'] },
    async then(the) {
      await the.does('lead', 'inform-parents', (state) => ({
        ...{ child: idOf(state, 'gale'), how: 'told-us', agencies: null, learnerSaid: 'agreed' },
      }));
    },
  },
  {
    id: 'TV04',
    asks: ['hear-the-head', 'decide-on-deletion'],
    children: { cove: ['pictured', 'made-it', 'shared-it'], dune: ['received-it', 'told-us'] },
    async then(the) {
      await decided(the, 'in-setting');
      await the.does('lead', 'clear-for-deletion');
      for (const name of ['cove', 'dune'] as const) {
        await the.does('lead', 'decide-on-deletion', (state) => ({ child: idOf(state, name) }));
        await the.does('lead', 'confirm-deletion', (state) => ({ child: idOf(state, name) }));
      }
    },
  },
  {
    id: 'TV09',
    asks: ['record-consultation-advice'],
    by: 'office',
    report: { toldBy: 'A father, at the front desk' },
    children: { umber: ['pictured', 'made-it'] },
    decided: 'in-setting',
    advisedAtLast: 'in-setting',
    async then(the) {
      await decided(the, 'consult');
      await the.does('lead', 'record-consultation', { from: 'social-care', named: 'no' });
      await the.does('lead', 'record-conversation', { outcome: 'talked', nextContact: null });
      await heard(the, 'Umber Nightlight, by himself', { enoughInformation: 'yes' });
      advises(the, 'in-setting');
    },
  },
  {
    id: 'TV62',
    asks: ['refer-by-school-policy', 'inform-parents', 'support-every-child', 'decide-on-deletion'],
    by: 'pastoral',
    children: { lake: ['pictured', 'made-it', 'shared-it'], vale: ['received-it'] },
    async then(the) {
      await decided(the, 'refer-social-care');
      await the.does('lead', 'refer-to-social-care');
    },
  },
  {
    id: 'TV15',
    asks: ['hear-the-head', 'support-every-child'],
    children: { lake: ['pictured', 'made-it', 'shared-it'], vale: ['received-it'] },
  },
  {
    id: 'TV43',
    asks: ['record-consultation-advice', 'resolve-not-known'],
    by: 'pastoral',
    report: { danger: 'not-known' },
    children: { tide: ['pictured', 'made-it'], gale: ['pictured', 'received-it'] },
    decided: 'in-setting',
    advisedAtLast: 'in-setting',
    async then(the) {
      await the.isRefused('not-everything-answered').when('lead', 'close-case');
      await decided(the, 'consult');
      await the.does('lead', 'record-consultation', { from: 'helpline' });
      await heard(the, 'Tide Lanthorn, asked kindly and plainly', { immediateRisk: 'no' });
      advises(the, 'in-setting');
      await the.does('lead', 'agree-safety-plan', (state) => ({ child: idOf(state, 'tide') }));
    },
  },
  {
    id: 'TV58',
    asks: ['record-consultation-advice', 'support-every-child'],
    children: { quill: ['pictured', 'made-it', 'shared-it'], opal: ['received-it'] },
    decided: 'refer-social-care',
    advisedAtLast: 'consult',
    async then(the) {
      await the.does('lead', 'reassess-repeat', (state) => ({
        ...{ child: idOf(state, 'quill'), before: 'two-or-more', exploited: 'not-known' },
        reason: 'Three times in a year. Somebody may be behind it whom we do not know.',
      }));
      await decided(the, 'consult');
      await the.does('lead', 'record-consultation');
      await decided(the, 'refer-social-care');
      await the.does('lead', 'refer-to-social-care');
    },
  },
  {
    id: 'TV60',
    asks: ['refer-by-school-policy', 'refer-in-writing', 'referral-answered'],
    children: { gale: ['pictured', 'made-it'], tide: ['pictured', 'made-it', 'received-it'] },
    async then(the) {
      await the
        .isRefused('needs-second-person')
        .when('lead', 'decide', { outcome: 'in-setting', second: null });
      await the
        .isRefused('second-person-is-you')
        .when('lead', 'decide', { outcome: 'in-setting', second: staff.lead.id });
    },
  },
];
