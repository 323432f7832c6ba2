import { decided, heard, holds, advises } from '../tale.ts';
import { meet } from '../finishing.ts';
import { idOf } from '../telling.ts';
import type { Played } from './vignette.ts';

const toTell = ['refer-by-phone', 'refer-in-writing'] as const;
const toPolice = [...toTell, 'preserve-evidence'] as const;

/** Pressure, threats, violence, danger, or a child who could not agree. */
export const pressure: readonly Played[] = [
  {
    id: 'TV29',
    asks: [...toPolice, 'give-extortion-advice', 'report-for-removal'],
    children: { bay: ['pictured', 'made-it', 'told-us'] },
    others: [
      {
        ...{ kind: 'other', knownAs: 'An account that demands money' },
        childRoles: ['demanding-or-threatening', 'holds-it'],
      },
    ],
    async then(the) {
      const reason = 'He pays nothing, answers nothing more, and keeps all the messages.';
      await meet(the, 'give-extortion-advice', { reason });
      await meet(the, 'preserve-evidence');
      await decided(the, 'refer');
      await the.does('lead', 'refer-to-police', { asked: ['investigate', 'take-down'] });
      await the.isRefused('police-not-answered').when('lead', 'clear-for-deletion');
      await the.isRefused('not-cleared').when('lead', 'decide-on-deletion');
    },
  },
  {
    id: 'TV31',
    asks: [...toPolice, 'give-extortion-advice', 'report-for-removal'],
    children: { ash: ['pictured', 'told-us'], wold: ['demanding-or-threatening', 'holds-it'] },
    async then(the) {
      await meet(the, 'give-extortion-advice');
      await decided(the, 'refer');
      await the.does('lead', 'refer-to-police');
      for (const name of ['ash', 'wold'] as const)
        await the.does('lead', 'refer-to-social-care', (state) => ({
          children: [idOf(state, name)],
        }));
    },
  },
  {
    id: 'TV33',
    asks: [...toPolice, 'report-for-removal'],
    children: {
      kestrel: ['pictured', 'made-it', 'told-us'],
      north: ['asked-for-it', 'passed-it-on'],
      yarrow: ['demanding-or-threatening'],
    },
    async then(the) {
      await decided(the, 'refer');
      await the.does('lead', 'refer-to-social-care');
    },
  },
  {
    id: 'TV36',
    asks: [...toPolice, 'resolve-not-known'],
    children: { tide: ['pictured', 'told-us'] },
    others: [{ kind: 'other', knownAs: 'Whoever has it', childRoles: ['holds-it'] }],
    async then(the) {
      await decided(the, 'refer');
      await the.does('head', 'refer-to-police');
    },
  },
  {
    id: 'TV37',
    asks: [...toTell, 'support-every-child'],
    children: { bay: ['pictured', 'made-it', 'shared-it'], wold: ['asked-for-it', 'received-it'] },
    async then(the) {
      await decided(the, 'refer');
      await the.does('lead', 'refer-to-social-care');
      await the.does('lead', 'plan-conversation', (state) => ({
        child: idOf(state, 'bay'),
        needs: ['learning'] as const,
        present: ['trusted-adult', 'communication-support'] as const,
      }));
    },
  },
  {
    id: 'TV40',
    asks: [...toTell, 'report-for-removal'],
    children: { ocean: ['pictured', 'told-us'], tide: ['made-it', 'holds-it'], gale: ['holds-it'] },
  },
  {
    id: 'TV61',
    asks: [...toPolice, 'give-extortion-advice'],
    children: { opal: ['told-us'], wold: ['demanding-or-threatening'] },
    async then(the) {
      await meet(the, 'give-extortion-advice');
      await decided(the, 'refer');
      await the.does('lead', 'refer-to-police');
      await the.does('lead', 'refer-to-social-care');
    },
  },
  {
    id: 'TV63',
    asks: toPolice,
    endsWith: ['decide-on-deletion'],
    children: { bay: ['pictured', 'made-it', 'shared-it'], north: ['received-it'] },
    async then(the) {
      await decided(the, 'refer');
      await the.does('lead', 'refer-to-police');
      await the.does('lead', 'refer-to-social-care');
    },
  },
  {
    id: 'TV42',
    asks: ['call-emergency-services', ...toTell, 'report-for-removal'],
    by: 'assistant',
    report: { danger: 'yes', toldBy: 'Herself, in the corridor' },
    children: { opal: ['pictured', 'told-us'] },
    decided: 'refer',
    advisedAtLast: 'consult',
    async then(the) {
      await the.does('lead', 'decide', { outcome: 'emergency' });
      await the.isRefused('not-everything-answered').when('lead', 'close-case');
      await the.does('lead', 'call-emergency-services', { services: ['ambulance'] });
      await the.does('lead', 'refer-to-social-care');
      await heard(the, 'The hospital, and her mother beside her', { immediateRisk: 'no' });
      await holds(the, 'immediateRisk', 'no');
      advises(the, 'consult');
      await decided(the, 'refer');
      await the.does('lead', 'agree-safety-plan');
    },
  },
];
