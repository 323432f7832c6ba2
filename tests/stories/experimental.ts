import type { CaseState } from '#cases';
import { learners, staff } from '#examples';
import { finish } from './finishing.ts';
import { decided, heard, known, opened, type Tale } from './tale.ts';
import { idOf, type Telling } from './telling.ts';

/** A child and a colleague are added by mistake and taken back, and what rested on it is looked at again. */
async function addedByMistake(the: Telling): Promise<void> {
  const newest = ({ people }: CaseState) => people.at(-1);
  await the.does('lead', 'add-person', { learner: learners.bay.id, childRoles: ['saw-it'] });
  await the.does('lead', 'plan-support', (state) => ({ child: newest(state)?.id ?? '' }));
  await the.does('lead', 'take-back-entry', (state) => ({
    entry: String(newest(state)?.addedAt),
  }));
  await the.does('lead', 'look-again-at-what-followed', {});
  await the.does('lead', 'add-person', {
    kind: 'staff',
    learner: null,
    childRoles: null,
    staffMember: staff.pastoral.id,
    staffRoles: ['told-us'],
  });
  await the.does('lead', 'take-back-entry', (state) => ({
    entry: String(newest(state)?.addedAt),
    second: staff.head.id,
  }));
  await the.does('head', 'agree-to-take-back', { agrees: 'yes' });
}

/** Willing on the part of those pictured, nobody else drawn in: most of these stay in school. */
export const experimental: readonly Tale[] = [
  {
    name: 'Two students of fifteen who are close are spoken with, and it stays in school',
    advised: 'in-setting',
    class: 'experimental: romantic',
    async tell(the) {
      await opened(the, { ash: ['pictured', 'made-it'], bay: ['received-it', 'told-us'] });
      await the.does('teacher', 'give-first-account', { person: staff.teacher.id });
      await the.does('lead', 'call-meeting');
      await the.does('lead', 'hold-initial-review-meeting');
      await known(the);
      await the.does('lead', 'hear-the-head');
      await the.does('lead', 'plan-conversation', (state) => ({ child: idOf(state, 'ash') }));
      await the.does('lead', 'record-conversation', (state) => ({
        child: idOf(state, 'ash'),
        wishes: 'I want us both to be left alone about it.',
      }));
      await decided(the, 'in-setting');
      await the.does('lead', 'debrief-staff');
    },
  },
  {
    name: 'A student sends a picture to be noticed, and is looked after without blame',
    advised: 'in-setting',
    class: 'experimental: attention-seeking',
    async tell(the) {
      await opened(the, { cove: ['pictured', 'made-it', 'shared-it'], dune: ['received-it'] });
      await known(the, { motive: 'attention', youngestDepictedAge: '14' });
    },
  },
  {
    name: 'Students of twelve swap pictures without a thought, and advice is taken before it stays in school',
    advised: 'consult',
    class: 'experimental: other',
    decided: 'in-setting',
    async tell(the) {
      await opened(the, { elm: ['pictured', 'made-it'], fern: ['received-it'] });
      await known(the, { motive: 'curiosity', youngestDepictedAge: '12' });
      await decided(the, 'consult');
      await the.does('lead', 'record-consultation', { named: 'no', from: 'helpline' });
      await the.isRefused('needs-second-person').when('lead', 'decide', { outcome: 'in-setting' });
      await decided(the, 'in-setting', { who: 'head', agrees: 'yes' });
      await the.does('lead', 'record-consultation', { named: 'no', from: 'social-care' });
    },
  },
  {
    name: 'It was made at seventeen by somebody who is now eighteen, and still counts as a child’s',
    advised: 'refer',
    async tell(the) {
      await opened(the, { heath: ['pictured', 'made-it'], gale: ['received-it'] }, 'office');
      await known(the, { youngestDepictedAge: '17', adultInvolved: 'yes' });
      await decided(the, 'refer');
      await the.does('lead', 'refer-to-police', { takenBy: 'PC Glim, safer schools officer' });
      await the.does('lead', 'inform-parents', (state) => ({
        child: idOf(state, 'heath'),
        learnerSaid: 'not-agreed-18-risk',
        agencies: 'agreed',
      }));
    },
  },
  {
    name: 'Somebody who only received a picture tells a teacher the same morning',
    advised: 'in-setting',
    async tell(the) {
      await opened(the, { isle: ['received-it', 'told-us'], jet: ['pictured', 'shared-it'] });
      await known(the, { motive: 'attention', youngestDepictedAge: '13' });
      await the.does('lead', 'change-roles', (state) => ({
        person: idOf(state, 'jet'),
        roles: ['pictured', 'made-it', 'shared-it'] as const,
      }));
    },
  },
  {
    name: 'A student who has sent a picture before is asked what is behind it',
    advised: 'consult',
    decided: 'in-setting',
    async tell(the) {
      await opened(the, { kestrel: ['pictured', 'made-it'] });
      await the.does('lead', 'note-action', { what: 'Read the two earlier records about her.' });
      await known(the, { priorIncidents: 'two-or-more' });
      await the.does('lead', 'correct-entry', { entry: '2' });
      await addedByMistake(the);
    },
  },
  {
    name: 'What nobody can find out is said to be so, and the case is closed with that',
    advised: 'consult',
    decided: 'in-setting',
    async tell(the) {
      await opened(the, { lake: ['pictured'] });
      await known(the, { sharing: 'not-known', motive: 'not-known', enoughInformation: 'no' });
      await decided(the, 'consult');
      await the.does('lead', 'record-consultation');
      await decided(the, 'in-setting', { who: 'senior', agrees: 'yes' });
      const asked = 'Both were asked twice, and neither knows. Nothing that we do depends on it.';
      const duty = 'resolve-not-known';
      await the.does('lead', 'answer-duty', { duty, answer: 'not-needed', reason: asked });
    },
  },
  {
    name: 'A student does not want to talk, and nobody presses',
    advised: 'in-setting',
    async tell(the) {
      await opened(the, { moss: ['pictured'] });
      await known(the);
      await the.does('lead', 'plan-conversation');
      await the.does('lead', 'record-conversation', {
        ...{ outcome: 'not-yet', contains: null, seenBy: null, stopSpread: null, wishes: null },
        agreed: 'He knows that he can come at any time, and to whom.',
        nextContact: null,
      });
    },
  },
  {
    name: 'A second senior person does not agree to go below the advice, and it is decided again',
    advised: 'refer',
    async tell(the) {
      await opened(the, { ocean: ['pictured'], tide: ['received-it'] });
      await known(the, { coercion: 'suspected' });
      await the.isRefused('needs-second-person').when('lead', 'decide', { outcome: 'in-setting' });
      await decided(the, 'in-setting', { who: 'head', agrees: 'no' });
      await the.isRefused('not-everything-answered').when('lead', 'close-case');
      await decided(the, 'refer');
    },
  },
  {
    name: 'A case is closed, something new is said, and it is opened, decided and closed again',
    advised: 'refer',
    async tell(the) {
      await opened(the, { reed: ['pictured', 'made-it'], sedge: ['received-it'] });
      await known(the);
      await finish(the);
      await the.does('lead', 'close-case');
      the.passes(24 * 9);
      await heard(the, 'Reed Glowworm', { coercion: 'yes' });
      await the.does('lead', 'reopen-case', {
        reason: `${learners.reed.name} said today that she had been pressed.`,
      });
    },
  },
];
