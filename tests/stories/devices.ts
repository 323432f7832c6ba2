import assert from 'node:assert/strict';
import { staff } from '#examples';
import { decided, known, opened, referralTo, type Tale } from './tale.ts';
import { idOf, type Telling } from './telling.ts';

/** Who has had the first device of the case, in order, and how it came to them. */
const chain = ({ state }: Telling): readonly string[] =>
  state.devices[0]?.chain.map(({ what }) => what) ?? [];

/** What becomes of phones and of the school’s own systems, without anybody looking. */
export const devices: readonly Tale[] = [
  {
    name: 'A phone is locked away, taken by the police with a receipt, and given back to its owner',
    advised: 'refer',
    async tell(the) {
      await opened(the, { bay: ['pictured', 'made-it'], lake: ['received-it'] });
      await known(the, { coercion: 'suspected' });
      await the.does('lead', 'record-search', (state) => ({
        sameSex: 'yes',
        ...{ child: idOf(state, 'lake'), found: ['device'] as const, by: staff.teacher.id },
        ...{ present: 'nobody', witness: null, overseen: 'after' },
      }));
      await the.does('lead', 'secure-device', (state) => ({
        ...{ child: idOf(state, 'lake'), how: 'confiscated', authorised: 'not-known' },
        ...{ locked: 'no', place: 'With Marigold, in the small office' },
      }));
      await the.does('head', 'review-search', { finding: 'not-in-order' });
      await the.does('lead', 'settle-name');
      await the.does('head', 'review-confiscation');
      await the.does('lead', 'move-device');
      await decided(the, 'refer');
      await the.does('lead', 'refer-to-police', { asked: ['investigate', 'say-devices'] });
      await the.isRefused('may-be-needed').when('lead', 'return-device');
      await the.does('head', 'hand-device-to-police');
      await the.does('lead', 'record-referral-response', (state) => ({
        ...{ referral: referralTo(state, 'police'), outcome: 'accepted' },
      }));
      await the.isRefused('police-have-it').when('lead', 'clear-for-deletion', {
        asked: ['police'],
      });
      the.passes(24 * 8);
      await the.does('lead', 'end-police-custody', {
        ...{ outcome: 'to-school', keeper: staff.head.id, place: 'The head’s safe' },
        said: 'PC Glim brought it himself: they need it no longer.',
      });
      await the.does('lead', 'keep-device');
      await the.does('lead', 'clear-for-deletion');
      await the.does('lead', 'return-device');
      assert.deepEqual(chain(the), ['taken-in', 'moved', 'to-police', 'back', 'returned']);
    },
  },
  {
    name: 'IT isolate a folder and know nothing of the case, and lessons have it again at the end',
    advised: 'consult',
    decided: 'in-setting',
    async tell(the) {
      await the.does('technician', 'report-concern', {
        ...{ seen: 'on-school-system', whoSaw: 'Dev Filament, for a moment', attest: null },
      });
      await the.does('lead', 'acknowledge-report');
      await the.does('lead', 'open-case');
      await the.does('lead', 'add-person');
      await known(the, { sharing: 'not-known', enoughInformation: 'no' });
      await the.does('lead', 'isolate-system');
      await the.isRefused('unknown').when('technician', 'move-device');
      await the.does('technician', 'finish-task', {
        reason: 'Access was taken away from everybody at noon. Only I can give it back.',
      });
      assert.match(the.state.tasks[0]?.finished?.said ?? '', /Only I can give it back/);
      await the.isRefused('system-may-be-needed').when('lead', 'release-system', {
        ...{ outcome: 'open-again', gone: 'nothing-there', until: null },
        ...{ by: staff.technician.id, at: '2026-11-05T10:00:00.000Z' },
      });
    },
  },
  {
    name: 'A phone stays with a student whom somebody wants money from, and nothing on it is deleted',
    advised: 'refer',
    async tell(the) {
      await opened(the, { dune: ['pictured', 'made-it', 'told-us'] }, 'pastoral');
      await known(the, {
        ...{ adultInvolved: 'suspected', coercion: 'yes', motive: 'money', sharing: 'threat' },
      });
      await the.does('lead', 'give-extortion-advice', { told: ['do-not-pay', 'not-to-blame'] });
      await the.does('lead', 'give-extortion-advice', {
        told: ['stop-answering', 'block', 'keep-everything', 'come-back'],
      });
      await the.does('lead', 'leave-device', { asked: ['not-answer'] });
      await the.does('lead', 'leave-device', (state) => ({ earlier: state.devices[0]?.id ?? '' }));
      await decided(the, 'refer');
      await the.does('lead', 'refer-to-police');
      await the.isRefused('police-not-answered').when('lead', 'clear-for-deletion', {
        asked: ['police'],
      });
      assert.deepEqual(chain(the), ['left', 'left']);
    },
  },
];
