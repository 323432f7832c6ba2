import { staff } from '#examples';
import { meet } from '../finishing.ts';
import { advises, carer, decided, heard } from '../tale.ts';
import { idOf } from '../telling.ts';
import type { Played } from './vignette.ts';

const exposed = { attest: null } as const;

/** Hardly anything is known at first, and nobody looks to find out. */
export const unclear: readonly Played[] = [
  {
    id: 'TV35',
    asks: ['record-consultation-advice', 'resolve-not-known'],
    children: { moss: ['pictured', 'shared-it'], bay: ['received-it'] },
    decided: 'in-setting',
    advisedAtLast: 'in-setting',
    async then(the) {
      await decided(the, 'consult');
      await the.does('lead', 'record-consultation', { from: 'social-care', named: 'no' });
      await the.does('lead', 'record-conversation', (state) => ({
        ...{ child: idOf(state, 'moss'), outcome: 'not-yet', nextContact: null },
        ...{ contains: null, seenBy: null, stopSpread: null, wishes: null },
        reason: 'She does not want to talk yet. She knows whom to come to.',
      }));
      await the.isRefused('not-everything-answered').when('lead', 'close-case');
      the.passes(24 * 3);
      const told = { coercion: 'no', motive: 'attention' };
      await heard(the, 'Moss Flicker, who came by herself', told);
      advises(the, 'in-setting');
    },
  },
  {
    id: 'TV52',
    asks: ['isolate-device', 'record-exposure', 'record-consultation-advice'],
    by: 'technician',
    report: {
      ...exposed,
      ...{ seen: 'on-school-system', whoSaw: 'I did, at 8:40, and looked away at once' },
      ...{ danger: 'not-known', staffInvolved: 'not-known', toldBy: 'I noticed it myself' },
    },
    others: [
      { kind: 'other', knownAs: 'A young person, not recognised', childRoles: ['pictured'] },
    ],
    decided: 'refer',
    advisedAtLast: 'consult',
    async then(the) {
      await meet(the, 'isolate-device');
      await the.does('lead', 'record-exposure', {
        ...{ how: 'on-school-system', person: staff.technician.id, support: 'not-yet' },
      });
      await the.does('lead', 'add-task');
      await the.does('technician', 'finish-task');
      await decided(the, 'consult');
      await the.does('lead', 'record-consultation', { from: 'safer-schools-officer' });
      await decided(the, 'refer');
      await the.does('lead', 'refer-to-police', { asked: ['say-devices'] });
      await heard(the, 'The police, who have the laptop', { immediateRisk: 'no' });
    },
  },
  {
    id: 'TV56',
    asks: ['record-exposure', 'record-consultation-advice', 'resolve-not-known'],
    by: 'office',
    report: {
      ...exposed,
      ...{ seen: 'was-shown', whoSaw: 'I opened the email at 8:40, before I knew' },
      ...{ toldBy: 'Her mother, by email', services: ['email'] },
    },
    children: { ash: ['pictured'] },
    decided: 'refer-social-care',
    advisedAtLast: 'consult',
    async then(the) {
      await carer(the, 'ashMother', 'ash');
      await the.does('lead', 'record-exposure', {
        ...{ how: 'was-shown', person: staff.office.id, support: 'accepted' },
      });
      await decided(the, 'consult');
      await the.does('lead', 'record-consultation', { from: 'safer-schools-officer' });
      await heard(the, 'Ash Tallow, with her mother', {
        ...{ adultInvolved: 'no', coercion: 'no', origin: 'self' },
        ...{ sharedWithAgreement: 'no', motive: 'malice' },
      });
      advises(the, 'consult');
      await decided(the, 'refer-social-care');
    },
  },
];
