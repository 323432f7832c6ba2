import { known, opened, type Tale } from './tale.ts';

/** What is deleted, by whom and when; and having taken down what has been posted. */
export const things: readonly Tale[] = [
  {
    name: 'A student cannot delete it yet, is helped, and says later that it is gone everywhere',
    advised: 'in-setting',
    async tell(the) {
      await opened(the, { bay: ['pictured', 'made-it'] });
      await known(the);
      await the.isRefused('not-cleared').when('lead', 'decide-on-deletion');
      await the.does('lead', 'hear-the-head');
      await the.does('lead', 'decide', { outcome: 'in-setting', second: null });
      await the.does('lead', 'clear-for-deletion');
      await the.does('lead', 'decide-on-deletion', { deadline: '2026-11-11' });
      await the.does('lead', 'confirm-deletion', {
        ...{ outcome: 'not-yet', hinders: ['cannot-get-in'], deadline: '2026-11-12' },
        deleted: null,
      });
      await the.isRefused('not-everything-answered').when('lead', 'close-case');
    },
  },
  {
    name: 'A student reports it for removal with help, and two days later it has gone',
    advised: 'consult',
    decided: 'in-setting',
    async tell(the) {
      await opened(the, { dune: ['pictured', 'told-us'] });
      await known(the, { sharing: 'beyond-intended', sharedWithAgreement: 'no' });
      await the.does('lead', 'report-for-removal');
      the.passes(48);
      await the.does('lead', 'look-again-at-removal', { found: 'still-there' });
      the.passes(48);
      await the.does('lead', 'look-again-at-removal', { found: 'gone' });
      await the.does('lead', 'record-removal-outcome', { outcome: 'taken-down' });
    },
  },
];
