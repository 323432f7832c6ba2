import { staff } from '#examples';
import { carer, child, decided, known, opened, type Tale } from './tale.ts';
import { idOf } from './telling.ts';

/** Parents and carers: told, told later, told by others, or not told. */
export const families: readonly Tale[] = [
  {
    name: 'A mother hears of it from somebody else and rings; she is told, and has it in writing',
    advised: 'in-setting',
    async tell(the) {
      await opened(the, { ash: ['pictured', 'made-it'] }, 'office');
      await carer(the, 'ashMother', 'ash');
      await known(the);
      const who = (state: typeof the.state) => ({
        child: idOf(state, 'ash'),
        carer: idOf(state, 'ashMother'),
      });
      await the.isRefused('tell-them-first').when('lead', 'send-letter', who);
      await the.does('lead', 'inform-parents', (state) => ({ ...who(state), who: null }));
      await the.does('lead', 'note-parent-call', (state) => ({ ...who(state), began: 'them' }));
      await the.does('lead', 'send-letter', who);
    },
  },
  {
    name: 'The police ask the school not to tell the parents yet, and later agree that they are told',
    advised: 'refer',
    async tell(the) {
      await opened(the, { bay: ['pictured', 'made-it'] });
      await carer(the, 'bayFather', 'bay');
      await known(the, { adultInvolved: 'suspected' });
      await decided(the, 'refer');
      await the.does('lead', 'refer-to-police');
      await the
        .isRefused('agencies-lead')
        .when('lead', 'inform-parents', { agencies: 'not-asked' });
      await the.does('lead', 'withhold-from-parents');
      the.passes(24 * 5);
      await the.does('lead', 'review-not-telling', { agreedBy: ['police'] });
      the.passes(24 * 5);
      await the.does('lead', 'review-not-telling', { decided: 'tell-now', reviewOn: null });
      await the.does('lead', 'inform-parents', (state) => ({
        ...{ child: idOf(state, 'bay'), carer: idOf(state, 'bayFather'), who: null },
        agencies: 'agreed',
      }));
    },
  },
  {
    name: 'The police tell the parents themselves, and the school says nothing until then',
    advised: 'refer',
    async tell(the) {
      await opened(the, { gale: ['pictured'] });
      await known(the, { coercion: 'suspected' });
      await decided(the, 'refer');
      await the.does('lead', 'refer-to-police');
      await the.does('lead', 'leave-parents-to-agency');
      await the.isRefused('not-everything-answered').when('lead', 'close-case');
    },
  },
  {
    name: 'A court order keeps a father from being told, and nobody can choose him by mistake',
    advised: 'in-setting',
    async tell(the) {
      await opened(the, { wold: ['pictured'] });
      await carer(the, 'woldFather', 'wold');
      await known(the);
      const who = (state: typeof the.state) => ({
        child: idOf(state, 'wold'),
        carer: idOf(state, 'woldFather'),
      });
      await the.does('lead', 'set-contact-permissions', (state) => ({
        ...who(state),
        contact: 'court-order',
        address: 'yes',
      }));
      await the.isRefused('must-not-be-told').when('lead', 'inform-parents', (state) => ({
        ...who(state),
        who: null,
      }));
      const mother = { carer: 'somebody-else', who: 'Her mother' };
      await the.does('lead', 'inform-parents', mother);
    },
  },
  {
    name: 'A parent reports what a friend’s child told them, and nobody asks the child twice',
    advised: 'consult',
    decided: 'in-setting',
    async tell(the) {
      await the.does('office', 'report-concern', {
        toldBy: 'A mother, by telephone, who had it from her son',
        account: 'She said that a picture of a girl in Year 9 is going round the football team.',
        who: 'Isle Lampton, Year 9',
      });
      await the.does('lead', 'acknowledge-report');
      await the.does('lead', 'open-case');
      await the.does('office', 'give-first-account', {
        person: staff.office.id,
        place: 'off-site',
      });
      await child(the, 'isle', 'pictured');
      await carer(the, 'isleFather', 'isle');
      await known(the, { sharing: 'not-known', youngestDepictedAge: '13' });
    },
  },
  {
    name: 'Telling at home could harm her; nobody is told, and social care agrees',
    advised: 'refer',
    async tell(the) {
      await opened(the, { vale: ['pictured'] });
      await known(the, { coercion: 'suspected', vulnerability: 'yes', youngestDepictedAge: '13' });
      await decided(the, 'refer');
      await the.does('lead', 'refer-to-social-care', { agreement: 'not-asked-risk' });
      await the.does('lead', 'withhold-from-parents', { agreedBy: ['social-care'] });
    },
  },
];
