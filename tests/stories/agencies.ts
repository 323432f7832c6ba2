import { staff } from '#examples';
import { finish } from './finishing.ts';
import {
  child,
  decided,
  heard,
  holds,
  known,
  opened,
  outsider,
  referralTo,
  type Tale,
} from './tale.ts';
import { idOf } from './telling.ts';

/** The police, social care and others: what they answer, and what is done when they do not. */
export const agencies: readonly Tale[] = [
  {
    name: 'Social care does not answer, is asked again, and it is taken further up',
    advised: 'refer',
    async tell(the) {
      await opened(the, { ash: ['pictured'], bay: ['passed-it-on'] });
      await known(the, { coercion: 'suspected', sharing: 'beyond-intended' });
      await decided(the, 'refer');
      await the.does('lead', 'refer-to-social-care');
      await the.does('lead', 'send-written-referral');
      the.passes(30);
      await the.does('lead', 'chase-referral', { spokeTo: 'Nobody answered' });
      the.passes(24);
      await the.does('deputy', 'chase-referral');
      await the.does('deputy', 'escalate', { because: 'late', level: 'their-manager' });
      the.passes(24);
      await the.does('head', 'escalate', { because: 'late', level: 'head-of-service' });
      await the.does('lead', 'record-referral-response', { outcome: 'more-assessment' });
    },
  },
  {
    name: 'Social care gives advice only; the school does not agree, says so, and is heard',
    advised: 'refer',
    async tell(the) {
      await opened(the, { cove: ['pictured'], dune: ['holds-it'] });
      await known(the, { coercion: 'yes', vulnerability: 'yes' });
      await decided(the, 'refer');
      await the.does('lead', 'refer-to-social-care');
      await the.does('lead', 'record-referral-response', { outcome: 'advice-only', agree: 'no' });
      await the.isRefused('not-everything-answered').when('lead', 'close-case');
      await the.does('lead', 'escalate', { because: 'disagree', level: 'service-manager' });
      await the.does('lead', 'record-social-care-decision', (state) => ({
        child: idOf(state, 'cove'),
        decided: 'child-in-need',
      }));
    },
  },
  {
    name: 'Social care gives advice only, and the school follows it',
    advised: 'refer',
    async tell(the) {
      await opened(the, { fern: ['pictured'] });
      await known(the, { coercion: 'suspected', youngestDepictedAge: '13' });
      await decided(the, 'refer');
      await the.does('lead', 'refer-to-social-care');
      await the.does('lead', 'record-referral-response', { outcome: 'advice-only', agree: 'yes' });
    },
  },
  ...(['20', '21', '22'] as const).map((outcome): Tale => ({
    name: `The police end it with outcome ${outcome}, and the school promises nothing about checks`,
    advised: 'refer',
    async tell(the) {
      await opened(the, { gale: ['pictured', 'made-it'], heath: ['received-it'] });
      await known(the, { adultInvolved: 'yes', youngestDepictedAge: '16' });
      await decided(the, 'refer');
      await the.does('lead', 'refer-to-police', { takenBy: 'PC Glim, safer schools officer' });
      await the.does('lead', 'record-police-outcome', {
        outcome,
        explained: outcome === '21' ? 'police' : 'school',
      });
    },
  })),
  {
    name: 'A student is in danger, 999 is called first, and the rest follows',
    advised: 'refer',
    decided: 'emergency',
    async tell(the) {
      await the.does('assistant', 'report-concern', { danger: 'yes' });
      await the.does('assistant', 'call-emergency-services', { services: ['ambulance'] });
      await the.does('lead', 'acknowledge-report');
      await the.does('lead', 'open-case');
      await child(the, 'jet', 'pictured');
      await known(the, { immediateRisk: 'yes', coercion: 'yes' });
      await the.does('lead', 'decide', { outcome: 'emergency' });
      await the.does('lead', 'call-emergency-services', { services: ['police', 'ambulance'] });
      await heard(the, 'The paramedic, with her mother', { immediateRisk: 'no' });
      await holds(the, 'immediateRisk', 'no');
    },
  },
  {
    name: 'A student is in danger until the evening, and the decision is still emergency help at the end',
    advised: 'refer',
    decided: 'emergency',
    async tell(the) {
      await opened(the, { jet: ['pictured', 'told-us'] }, 'assistant');
      await known(the, { immediateRisk: 'yes', sharing: 'beyond-intended', coercion: 'suspected' });
      await the.does('lead', 'call-emergency-services', { services: ['ambulance'] });
      await the.does('lead', 'decide', { outcome: 'emergency' });
    },
  },
  {
    name: 'Advice is taken without naming the child, and a second person agrees to keep it here',
    advised: 'consult',
    decided: 'in-setting',
    async tell(the) {
      await opened(the, { isle: ['pictured'], lake: ['received-it'] });
      await known(the, { sharing: 'beyond-intended', sharedWithAgreement: 'no' });
      await decided(the, 'consult');
      await the.does('lead', 'record-consultation', { from: 'safer-schools-officer', named: 'no' });
      await the.does('lead', 'hear-the-head', { view: 'manage-here' });
      await decided(the, 'in-setting', { who: 'senior', agrees: 'yes' });
    },
  },
  {
    name: 'The head disagrees with going below the advice; it is decided again, and goes to social care',
    advised: 'consult',
    decided: 'refer-social-care',
    async tell(the) {
      await opened(the, { kestrel: ['pictured'], yarrow: ['shared-it'] });
      await known(the, {
        powerImbalance: 'yes',
        sharedWithAgreement: 'no',
        sharing: 'beyond-intended',
      });
      await decided(the, 'in-setting', { who: 'head', agrees: 'no' });
      await decided(the, 'refer-social-care');
    },
  },
  {
    name: 'In a school that refers every case, a mild one goes to social care as well',
    advised: 'refer-social-care',
    class: 'experimental: romantic',
    ways: { referralProfile: 'presume-refer' },
    async tell(the) {
      await opened(the, { ash: ['pictured'], bay: ['received-it'] });
      await known(the);
    },
  },
  {
    name: 'A student of another school is part of it, and that school’s lead is told what she needs',
    advised: 'consult',
    decided: 'in-setting',
    async tell(the) {
      await opened(the, { dune: ['pictured', 'told-us'] });
      await outsider(the, 'Student of Harbourlight Academy', 'passed-it-on');
      await known(the, { sharing: 'beyond-intended', sharedWithAgreement: 'no', motive: 'status' });
      await the.does('lead', 'refer-to-other-body', {
        ...{ body: 'other-school', called: 'Harbourlight Academy' },
        takenBy: 'Their designated safeguarding lead',
      });
    },
  },
  {
    name: 'One child who only forwarded it is not referred with the others, and two people say why',
    advised: 'refer',
    async tell(the) {
      await opened(the, { reed: ['pictured'], sedge: ['passed-it-on'] });
      await known(the, { coercion: 'suspected', sharing: 'beyond-intended' });
      await decided(the, 'refer');
      await the.does('lead', 'refer-to-social-care', (state) => ({
        children: [idOf(state, 'reed')],
      }));
      await the.does('lead', 'leave-child-out', { agreedWith: staff.head.id });
    },
  },
  {
    name: 'It was closed, the police ring weeks later, and the referral opens it again',
    advised: 'in-setting',
    decided: 'in-setting',
    async tell(the) {
      await opened(the, { umber: ['pictured'], wold: ['received-it'] });
      await known(the);
      await finish(the);
      await the.does('lead', 'close-case');
      the.passes(24 * 20);
      await the.does('lead', 'refer-to-police', { takenBy: 'A detective who rang us' });
      await the.does('lead', 'record-referral-response', (state) => ({
        referral: referralTo(state, 'police'),
        outcome: 'no-further-action',
      }));
    },
  },
];
