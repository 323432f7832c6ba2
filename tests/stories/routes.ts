import { staff } from '#examples';
import { child, heard, holds, known, opened, type Tale } from './tale.ts';

/** Matters that are taken up elsewhere, each leading somewhere recorded. */
export const routes: readonly Tale[] = [
  {
    name: 'Everybody concerned is over eighteen, and what the one pictured wants leads',
    advised: 'adult-route',
    class: 'adult-case',
    async tell(the) {
      await opened(the, { heath: ['pictured', 'told-us'] });
      await known(the, {
        ...{ youngestDepictedAge: 'adult', childInvolved: 'no', adultInvolved: 'yes' },
        ...{ sharing: 'public', sharedWithAgreement: 'no', motive: 'malice' },
      });
      await the.does('lead', 'decide', { outcome: 'adult-route' });
      await the.does('lead', 'follow-adult-route', { risk: 'not-known' });
      await the.does('lead', 'follow-adult-route', { police: 'undecided', risk: 'no' });
      await the.does('lead', 'withhold-from-parents', {
        ground: 'adult-learner',
        agreedBy: ['lead-alone'],
        reason: 'He is eighteen, was asked, and does not want his parents told.',
      });
    },
  },
  {
    name: 'An adult student who needs support cannot keep herself safe, and adult social care is told',
    advised: 'adult-route',
    async tell(the) {
      await opened(the, { heath: ['pictured'] });
      await known(the, {
        ...{ youngestDepictedAge: 'adult', childInvolved: 'no', adultInvolved: 'yes' },
        ...{ vulnerability: 'yes', sharedWithAgreement: 'no', sharing: 'beyond-intended' },
      });
      await the.does('lead', 'decide', { outcome: 'adult-route' });
      await the.does('lead', 'follow-adult-route', { risk: 'yes' });
      await the.does('lead', 'refer-to-adult-services');
      await the.does('lead', 'follow-adult-route', { risk: 'no' });
      await the.does('lead', 'inform-parents', { learnerSaid: 'agreed', agencies: null });
    },
  },
  ...(['text-only', 'adult-pornography', 'drawing'] as const).map((matter): Tale => ({
    name: `No picture of a child is part of it (${matter}), so another policy takes it up`,
    advised: 'other-policy',
    class: 'out-of-scope',
    async tell(the) {
      await opened(the, { vale: ['told-us'], pike: ['shared-it'] });
      const pictured =
        matter === 'adult-pornography' ? { youngestDepictedAge: 'adult' as const } : {};
      await known(the, { medium: matter, motive: 'joke', ...pictured });
      await the.does('lead', 'decide', { outcome: 'other-policy' });
      await the.does('lead', 'follow-other-policy', { matter });
      // One of them is twelve: social care has been asked.
      await the.does('lead', 'record-consultation', { named: 'no', from: 'social-care' });
    },
  })),
  {
    name: 'An adult may be behind messages that hold no picture, and the case is referred after all',
    advised: 'refer',
    async tell(the) {
      await opened(the, { jet: ['told-us'] });
      await known(the, { medium: 'text-only' });
      await the.does('lead', 'decide', { outcome: 'other-policy' });
      await the.does('lead', 'follow-other-policy', { adultBehind: 'yes' });
      await heard(the, 'Jet Matchstick', { medium: 'photo' });
    },
  },
  {
    name: 'A report turns out to be mistaken, and no case is opened',
    advised: 'in-setting',
    ends: 'not-opened',
    async tell(the) {
      await the.does('teacher', 'report-concern', { danger: 'not-known' });
      await the.does('lead', 'acknowledge-report');
      await the.isRefused('danger-not-ruled-out').when('lead', 'decline-to-open');
      await known(the);
      await the.does('lead', 'decline-to-open', { instead: 'mistaken' });
    },
  },
  {
    name: 'A coach is said to have asked for pictures; the head tells the LADO, and manages it',
    advised: 'refer-lado',
    class: 'aggravated: adult-involved',
    manager: 'head',
    async tell(the) {
      await the.does('pastoral', 'report-concern', {
        staffInvolved: 'yes',
        whichStaff: [staff.coach.id],
      });
      await the.does('lead', 'acknowledge-report');
      await the.does('lead', 'open-case');
      await known(the, { staffImplicated: 'yes', adultInvolved: 'yes' }, 'lead');
      await the.does('head', 'add-person', {
        ...{ kind: 'staff', staffMember: staff.coach.id, learner: null, childRoles: null },
        staffRoles: ['concern-is-about-them'],
      });
      await child(the, 'north', 'pictured', 'told-us');
      await the.isRefused('unknown').when('coach', 'refer-to-lado');
      await the.does('head', 'refer-to-lado');
    },
  },
  {
    name: 'The concern is about the head, and the chair of governors manages the case',
    advised: 'refer-lado',
    manager: 'chair',
    async tell(the) {
      await the.does('teacher', 'report-concern', {
        staffInvolved: 'yes',
        whichStaff: [staff.head.id],
      });
      await the.does('lead', 'acknowledge-report');
      await the.does('lead', 'open-case');
      await known(the, { staffImplicated: 'yes', adultInvolved: 'yes' }, 'lead');
      await the.isRefused('unknown').when('head', 'refer-to-lado');
      await the.does('chair', 'refer-to-lado');
    },
  },
  {
    name: 'The wrong member of staff was named, and two people let him see the case again',
    advised: 'in-setting',
    async tell(the) {
      await the.does('office', 'report-concern', {
        staffInvolved: 'yes',
        whichStaff: [staff.deputy.id],
      });
      await the.isRefused('unknown').when('deputy', 'open-case');
      await the.does('lead', 'acknowledge-report');
      await the.does('lead', 'open-case');
      await known(the);
      await holds(the, 'staffImplicated', 'no');
      await the.does('lead', 'propose-to-lift-bar', { person: staff.deputy.id });
      await the.does('head', 'agree-to-lift-bar');
      await the.does('deputy', 'note-action', { what: 'Read the case from the beginning.' });
      await the.does('lead', 'hand-over', { what: 'hear-the-head', to: staff.deputy.id });
    },
  },
  {
    name: 'Where the law asks for it, whoever was told reports it as well, once it is safe to',
    advised: 'refer',
    ways: {
      ways: {
        deletionDecidedBy: ['lead', 'head', 'senior-leader'],
        viewingException: false,
        mandatoryReporting: true,
      },
    },
    async tell(the) {
      await opened(the, { north: ['pictured', 'told-us'] });
      await known(the, { adultInvolved: 'yes', powerImbalance: 'yes' });
      await the.does('teacher', 'report-as-law-requires', {
        ...{ outcome: 'put-off', at: null, takenBy: null, until: '2026-11-09' },
        reason: 'The police asked for a day, because he could learn of it and reach her first.',
      });
      the.passes(24);
      await the.does('teacher', 'report-as-law-requires', { outcome: 'police' });
    },
  },
];
