import {
  carer,
  child,
  decided,
  heard,
  known,
  opened,
  outsider,
  referralTo,
  type Tale,
} from './tale.ts';
import { idOf } from './telling.ts';

/** An adult, an intention to harm, or no agreement from the person pictured. */
export const aggravated: readonly Tale[] = [
  {
    name: 'An adult met online asked a student for pictures, and the police and CEOP are told',
    advised: 'refer',
    class: 'aggravated: adult-involved',
    async tell(the) {
      await opened(the, { ash: ['pictured', 'made-it', 'told-us'] });
      await outsider(the, 'Online contact who says he is 16', 'asked-for-it', 'holds-it');
      await known(the, { adultInvolved: 'suspected', powerImbalance: 'yes' });
      await decided(the, 'refer');
      await the.does('lead', 'refer-to-police', { asked: ['investigate', 'say-devices'] });
      await the.does('lead', 'refer-to-ceop');
    },
  },
  {
    name: 'An account wants money from a student, who pays nothing and keeps what he was sent',
    advised: 'refer',
    class: 'aggravated: adult-involved',
    async tell(the) {
      await opened(the, { bay: ['pictured', 'made-it', 'told-us'] }, 'pastoral');
      await outsider(the, 'Account that says it is a girl of his age', 'demanding-or-threatening');
      await known(the, {
        ...{ adultInvolved: 'suspected', coercion: 'yes', motive: 'money', sharing: 'threat' },
      });
      await decided(the, 'refer');
      await the.does('lead', 'refer-to-police', { asked: ['investigate', 'take-down'] });
      await the.does('lead', 'give-extortion-advice', {
        reason: 'He was told that paying ends nothing, and that he is not to blame.',
      });
      await the.does('lead', 'leave-device', {
        asked: ['keep-it', 'not-delete', 'not-answer'],
        reason: 'He needs it to reach his father, and keeps everything that is on it.',
      });
    },
  },
  {
    name: 'There is only a threat, and nobody knows whether there is a picture at all',
    advised: 'refer',
    async tell(the) {
      await opened(the, { dune: ['told-us'] });
      await outsider(the, 'Somebody writing from a hidden number', 'demanding-or-threatening');
      await known(the, {
        ...{ medium: 'threat-only', coercion: 'yes', sharing: 'threat', motive: 'malice' },
        youngestDepictedAge: '14',
      });
    },
  },
  {
    name: 'A picture is passed on after a quarrel to hurt the one it shows',
    advised: 'refer',
    class: 'aggravated: intent-to-harm',
    async tell(the) {
      await opened(the, { fern: ['pictured', 'made-it'], pike: ['passed-it-on'] });
      await known(the, {
        ...{ motive: 'malice', sharing: 'beyond-intended', sharedWithAgreement: 'no' },
        ...{ coercion: 'yes', youngestDepictedAge: '13' },
      });
      await decided(the, 'refer');
      await the.does('lead', 'refer-to-social-care', (state) => ({
        children: [idOf(state, 'fern')],
      }));
      await the.does('lead', 'refer-to-social-care', (state) => ({
        children: [idOf(state, 'pike')],
        reason: 'He harmed another child, and needs help of his own. Both are referred.',
      }));
      for (const name of ['fern', 'pike'] as const)
        await the.does('lead', 'record-social-care-decision', (state) => ({
          child: idOf(state, name),
        }));
    },
  },
  {
    name: 'Several students forward a picture that none of them made, and each is spoken with alone',
    advised: 'consult',
    class: 'aggravated: reckless-misuse',
    decided: 'in-setting',
    async tell(the) {
      await opened(the, {
        isle: ['pictured', 'made-it'],
        jet: ['passed-it-on', 'holds-it'],
        reed: ['passed-it-on'],
        sedge: ['received-it', 'saw-it'],
      });
      await known(the, {
        ...{ sharing: 'beyond-intended', sharedWithAgreement: 'no', motive: 'joke' },
        youngestDepictedAge: '13',
      });
      await the.does('lead', 'add-task');
      await the.does('technician', 'finish-task');
    },
  },
  {
    name: 'An account about the whole school asks for pictures, and nobody knows who runs it',
    advised: 'refer',
    async tell(the) {
      await opened(the, { kestrel: ['pictured'], yarrow: ['pictured'], north: ['pictured'] });
      await outsider(the, 'Whoever runs the account', 'asked-for-it', 'holds-it');
      await known(the, {
        ...{ adultInvolved: 'suspected', sharing: 'public', sharedWithAgreement: 'no' },
        ...{ origin: 'not-known', motive: 'malice', youngestDepictedAge: '14' },
      });
      await the.does('lead', 'record-exposure', { how: 'was-shown' });
      await the.does('lead', 'offer-support-to-staff');
    },
  },
  {
    name: 'A picture made by a computer goes round, and the student it shows counts as pictured',
    advised: 'consult',
    decided: 'refer-social-care',
    async tell(the) {
      await opened(the, { lake: ['pictured'], vale: ['made-it', 'shared-it'] });
      await known(the, {
        ...{ origin: 'generated', sharing: 'beyond-intended', sharedWithAgreement: 'no' },
        ...{ motive: 'joke', youngestDepictedAge: '13' },
      });
      await decided(the, 'refer-social-care');
    },
  },
  {
    name: 'Students are sent a picture that nobody asked for',
    advised: 'consult',
    decided: 'in-setting',
    async tell(the) {
      await opened(the, { cove: ['pictured', 'shared-it'], umber: ['received-it', 'told-us'] });
      await known(the, { unwantedReceipt: 'yes', motive: 'joke', sharedWithAgreement: 'no' });
    },
  },
  {
    name: 'A student could not have agreed when it was taken',
    advised: 'refer',
    async tell(the) {
      await opened(the, { moss: ['pictured'], wold: ['made-it', 'shared-it'] });
      await known(the, {
        ...{ capacityConcern: 'yes', vulnerability: 'yes', origin: 'other-without-knowledge' },
        sharedWithAgreement: 'no',
      });
      await child(the, 'tide', 'saw-it', 'told-us');
    },
  },
  {
    name: 'A student with a learning plan may not have understood, and is helped to say so',
    advised: 'refer',
    async tell(the) {
      await opened(the, { elm: ['pictured', 'made-it'], gale: ['asked-for-it', 'holds-it'] });
      await carer(the, 'elmCarer', 'elm');
      await known(the, { capacityConcern: 'yes', vulnerability: 'yes', youngestDepictedAge: '13' });
      await decided(the, 'refer');
      await the.does('lead', 'refer-to-social-care');
      await the.does('lead', 'plan-conversation', (state) => ({
        child: idOf(state, 'elm'),
        present: ['trusted-adult', 'communication-support'] as const,
      }));
    },
  },
  {
    name: 'A child of twelve is said to be shown in a sexual act, and the police hear of it at once',
    advised: 'refer',
    async tell(the) {
      await opened(the, { elm: ['pictured'] });
      await carer(the, 'elmCarer', 'elm');
      await known(the, { youngestDepictedAge: '12', sexualActs: 'yes', origin: 'not-known' });
    },
  },
  {
    name: 'Violence is spoken of, and the safer schools officer is told the same hour',
    advised: 'refer',
    async tell(the) {
      await opened(the, { tide: ['pictured'], ocean: ['holds-it'] });
      await known(the, { violentOrAtypical: 'yes', sharedWithAgreement: 'no' });
      await decided(the, 'refer');
      await the.does('head', 'refer-to-police');
      await the.does('head', 'record-referral-response', (state) => ({
        referral: referralTo(state, 'police'),
        outcome: 'accepted',
      }));
    },
  },
  {
    name: 'It seems mild at first, then pressure comes to light, and it is referred after all',
    advised: 'refer',
    class: 'aggravated: intent-to-harm',
    async tell(the) {
      await opened(the, { yarrow: ['pictured', 'made-it'], north: ['received-it'] });
      await known(the);
      await the.does('lead', 'hear-the-head');
      await decided(the, 'in-setting');
      await the.does('lead', 'inform-parents');
      await heard(the, 'Yarrow Afterglow, to her tutor', { coercion: 'yes' });
      await the.isRefused('not-everything-answered').when('lead', 'close-case');
    },
  },
];
