import { decided, heard } from '../tale.ts';
import { idOf } from '../telling.ts';
import type { Played } from './vignette.ts';

/** Made or passed on without the agreement of whoever it shows. */
export const passedOn: readonly Played[] = [
  {
    id: 'TV64',
    asks: ['record-consultation-advice', 'report-for-removal', 'decide-on-deletion'],
    children: { cove: ['pictured', 'made-it', 'shared-it'], dune: ['received-it', 'told-us'] },
    decided: 'in-setting',
  },
  {
    id: 'TV01',
    asks: ['record-consultation-advice', 'report-for-removal', 'resolve-not-known'],
    report: { toldBy: 'Ash Tallow, who stayed behind', services: ['whatsapp'] },
    children: { ash: ['pictured', 'made-it', 'told-us'], bay: ['received-it', 'passed-it-on'] },
    decided: 'in-setting',
    advisedAtLast: 'consult',
    async then(the) {
      await the.does('lead', 'record-spread', { kind: 'group', called: 'The group of their year' });
      await the.does('lead', 'contain-spread');
      await heard(the, 'Bay Ember', { motive: 'joke' });
    },
  },
  {
    id: 'TV06',
    asks: ['record-consultation-advice', 'report-for-removal'],
    children: { bay: ['pictured'], wold: ['made-it', 'shared-it'] },
    decided: 'in-setting',
    async then(the) {
      await the.does('lead', 'report-for-removal', (state) => ({ child: idOf(state, 'bay') }));
      await decided(the, 'consult');
      await the.does('lead', 'record-consultation', { from: 'safer-schools-officer' });
    },
  },
  {
    id: 'TV07',
    asks: ['record-consultation-advice', 'report-for-removal', 'support-every-child'],
    by: 'pastoral',
    children: {
      kestrel: ['pictured'],
      yarrow: ['pictured'],
      north: ['shared-it', 'passed-it-on'],
      quill: ['told-us', 'saw-it'],
      opal: ['told-us'],
    },
    decided: 'refer-social-care',
    async then(the) {
      await decided(the, 'consult');
      await the.does('lead', 'record-consultation');
      await decided(the, 'refer-social-care');
    },
  },
  {
    id: 'TV45',
    asks: ['record-consultation-advice', 'report-for-removal'],
    children: { isle: ['made-it', 'shared-it'], sedge: ['pictured'], opal: ['pictured'] },
    decided: 'in-setting',
    async then(the) {
      await the.does('lead', 'assess-shared-classes');
    },
  },
  {
    id: 'TV59',
    asks: ['record-consultation-advice', 'report-for-removal'],
    by: 'office',
    report: { toldBy: 'A mother, who also rang the other school' },
    children: { ash: ['pictured', 'made-it'] },
    others: [
      {
        ...{ kind: 'other-child', knownAs: 'A student of School B', setting: 'Harbourlight' },
        childRoles: ['passed-it-on'],
      },
    ],
    decided: 'in-setting',
    async then(the) {
      await the.does('lead', 'link-incident', { setting: 'Harbourlight College' });
      await the.does('lead', 'contact-other-setting', {
        keptBack: 'Her name, and everything about the other students.',
      });
    },
  },
];
