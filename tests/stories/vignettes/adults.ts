import { staff } from '#examples';
import { advises, carer, decided, heard } from '../tale.ts';
import { idOf } from '../telling.ts';
import type { Played } from './vignette.ts';

const toPolice = ['refer-by-phone', 'preserve-evidence', 'refer-in-writing'] as const;

/** An adult asked for it, holds it, passed it on, or is the one it shows. */
export const adults: readonly Played[] = [
  {
    id: 'TV20',
    asks: ['record-consultation-advice', 'resolve-not-known'],
    children: { moss: ['pictured', 'made-it', 'told-us'] },
    others: [{ kind: 'other', knownAs: 'A boy known by a nickname', childRoles: ['holds-it'] }],
    decided: 'in-setting',
    advisedAtLast: 'in-setting',
    async then(the) {
      await decided(the, 'consult');
      await the.does('lead', 'record-consultation', { from: 'safer-schools-officer' });
      await the.does('lead', 'identify-person', { is: 'child', setting: 'Harbourlight College' });
      await the.does('lead', 'contact-other-setting');
      const sixteen = { adultInvolved: 'no', motive: 'attention', youngestInvolvedAge: '15' };
      await heard(the, 'The safeguarding lead of his school', sixteen);
      advises(the, 'in-setting');
    },
  },
  {
    id: 'TV21',
    asks: [...toPolice, 'referral-answered'],
    children: { gale: ['pictured', 'made-it', 'told-us'] },
    others: [
      {
        ...{ kind: 'other-adult', knownAs: 'A man of 25 whom she met online' },
        childRoles: ['asked-for-it', 'holds-it'],
      },
    ],
    async then(the) {
      await decided(the, 'refer');
      await the.does('lead', 'refer-to-police', { asked: ['investigate', 'say-talk'] });
      await the.does('lead', 'refer-to-ceop');
    },
  },
  {
    id: 'TV23',
    asks: [...toPolice, 'report-for-removal'],
    children: { ocean: ['pictured', 'told-us'], heath: ['passed-it-on', 'holds-it'] },
    async then(the) {
      await decided(the, 'refer');
      await the.does('lead', 'refer-to-police');
      await the.does('lead', 'withhold-from-parents', (state) => ({
        ...{ child: idOf(state, 'heath'), ground: 'adult-learner' },
        agreedBy: ['police'] as const,
        reason: 'He is eighteen. The police speak with him, and he decides about his parents.',
      }));
    },
  },
  {
    id: 'TV25',
    asks: [...toPolice],
    children: { dune: ['pictured', 'made-it', 'received-it'] },
    others: [
      {
        ...{ kind: 'other', knownAs: 'Online contact who says he is 15' },
        childRoles: ['asked-for-it', 'shared-it'],
      },
    ],
    async then(the) {
      await the.does('lead', 'refer-to-ceop');
    },
  },
  {
    id: 'TV27',
    asks: [...toPolice, 'report-for-removal'],
    report: { services: ['live-stream'] },
    children: { yarrow: ['pictured', 'made-it'] },
    others: [
      {
        ...{ kind: 'other', knownAs: 'Viewers of the stream, whom nobody knows' },
        childRoles: ['asked-for-it', 'saw-it'],
      },
    ],
  },
  {
    id: 'TV28',
    asks: [...toPolice, 'inform-parents'],
    children: { vale: ['pictured', 'made-it', 'told-us'] },
    others: [
      {
        ...{ kind: 'other-adult', knownAs: 'A friend of the family, in his forties' },
        childRoles: ['asked-for-it', 'holds-it'],
      },
    ],
    async then(the) {
      await carer(the, 'valeMother', 'vale');
      await decided(the, 'refer');
      await the.does('lead', 'refer-to-police');
      await the.does('lead', 'refer-to-social-care');
      await the
        .isRefused('agencies-lead')
        .when('lead', 'inform-parents', { agencies: 'not-asked' });
      await the.does('lead', 'withhold-from-parents', { ground: 'agency-asked' });
      the.passes(24 * 5);
      await the.does('lead', 'review-not-telling', { decided: 'tell-now', reviewOn: null });
      await the.does('lead', 'inform-parents', (state) => ({
        ...{ carer: idOf(state, 'valeMother'), who: null, agencies: 'agreed' },
      }));
    },
  },
  {
    id: 'TV47',
    asks: ['follow-adult-route', 'report-for-removal'],
    by: 'pastoral',
    children: { jet: ['made-it'], reed: ['shared-it'] },
    others: [{ kind: 'staff', staffMember: staff.teacher.id, staffRoles: ['pictured'] }],
    async then(the) {
      await the.does('lead', 'decide', { outcome: 'adult-route' });
      await the.does('lead', 'follow-adult-route', (state) => ({
        ...{ person: idOf(state, 'teacher'), police: 'undecided' },
        told: ['support-here'] as const,
      }));
    },
  },
  {
    id: 'TV54',
    asks: ['contact-lado', ...toPolice],
    by: 'lead',
    report: { staffInvolved: 'yes', whichStaff: [staff.assistant.id] },
    children: { gale: ['pictured', 'told-us'] },
    others: [
      {
        ...{ kind: 'staff', staffMember: staff.assistant.id },
        staffRoles: ['concern-is-about-them'],
      },
    ],
    manager: 'head',
    async then(the) {
      await the.isRefused('unknown').when('assistant', 'refer-to-lado');
      await the.does('head', 'refer-to-lado');
      await the.does('head', 'refer-to-police');
      await the.does('head', 'refer-to-social-care');
      await the.isRefused('needs-second-person').when('head', 'decide', {
        ...{ outcome: 'refer-lado', second: null },
      });
    },
  },
];
