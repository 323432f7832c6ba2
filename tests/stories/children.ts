import { known, opened, outsider, type Tale } from './tale.ts';
import { idOf } from './telling.ts';

/** How far it went, what else it belongs to, and how each child is looked after till it ends. */
export const children: readonly Tale[] = [
  {
    name: 'Support is planned with the student, looked at again, and ends when he says it may',
    advised: 'in-setting',
    async tell(the) {
      await opened(the, { bay: ['pictured', 'made-it'] });
      await known(the);
      await the.does('lead', 'plan-support');
      await the.does('lead', 'agree-safety-plan');
      await the.does('lead', 'offer-service', { answer: 'not-now' });
      await the.does('lead', 'name-supporter');
      await the.does('teacher', 'record-check-in');
      the.passes(24 * 14);
      await the.does('lead', 'review-support', { outcome: 'goes-on' });
      the.passes(24 * 20);
      await the.does('lead', 'review-support', { outcome: 'ends', reviewOn: null });
    },
  },
  {
    name: 'It reached a group and another school, and each is followed until it stops',
    advised: 'consult',
    decided: 'in-setting',
    async tell(the) {
      await opened(the, { dune: ['pictured'], cove: ['passed-it-on'] });
      await outsider(the, 'A boy of another school', 'received-it');
      await known(the, { sharing: 'beyond-intended', sharedWithAgreement: 'no' });
      await the.does('lead', 'record-spread');
      await the.isRefused('not-everything-answered').when('lead', 'close-case');
      await the.does('lead', 'contain-spread');
      await the.does('lead', 'identify-person');
      await the.does('lead', 'contact-other-setting');
    },
  },
  {
    name: 'The same student is pictured a second time, and somebody asks what is behind it',
    advised: 'consult',
    decided: 'in-setting',
    async tell(the) {
      await opened(the, { kestrel: ['pictured', 'made-it'] });
      await known(the, { priorIncidents: 'one' });
      await the.does('lead', 'link-incident');
      await the.does('lead', 'reassess-repeat', { before: 'two-or-more' });
    },
  },
  {
    name: 'Two students who meet in lessons are kept apart, and one of them changes school',
    advised: 'refer',
    async tell(the) {
      await opened(the, { yarrow: ['pictured'], north: ['demanding-or-threatening'] });
      await known(the, { coercion: 'yes', motive: 'malice' });
      await the.does('lead', 'assess-shared-classes');
      await the.does('lead', 'end-shared-classes');
      await the.does('lead', 'plan-file-transfer', (state) => ({ child: idOf(state, 'yarrow') }));
      await the.does('lead', 'confirm-file-transfer');
    },
  },
];
