import assert from 'node:assert/strict';
import type { Place } from '#casework/testing';
import { staff } from '#examples';
import { meet } from '../finishing.ts';
import { advises, carer, child, decided, heard, known, opened, type Tale } from '../tale.ts';
import { idOf } from '../telling.ts';
import { byClasses, byThreshold, headIsLead, inACity, withATeam } from './places.ts';

/** A whole case in a school that works as one local document says. */
interface Seed {
  readonly place: Place;
  readonly tale: Tale;
}

/** What is of one document alone shows in a case of a school that follows it. */
export const seeds: readonly Seed[] = [
  {
    place: byThreshold,
    tale: {
      name: 'By the threshold (000): two who are close and nobody else, and it stays in school',
      advised: 'in-setting',
      class: 'experimental: romantic',
      async tell(the) {
        await opened(the, { ash: ['pictured', 'made-it'], bay: ['received-it'] });
        await known(the);
        assert.equal(the.school.words.learner, 'student');
        await decided(the, 'in-setting');
        await meet(the, 'hear-the-head');
      },
    },
  },
  {
    place: inACity,
    tale: {
      name: 'In a city (001): the lead asks duty and advice, and keeps it once confident of both',
      advised: 'in-setting',
      decided: 'in-setting',
      async tell(the) {
        await opened(the, { gale: ['pictured', 'made-it'], tide: ['received-it', 'told-us'] });
        await known(the, { enoughInformation: 'no', manageableInSetting: 'not-known' });
        advises(the, 'consult');
        const [, duty] = the.school.contacts;
        await decided(the, 'consult');
        await the.does('lead', 'record-consultation', {
          ...{ from: 'social-care', who: `${duty?.name}, ${duty?.phone}`, named: 'no' },
        });
        await heard(the, 'My own judgement', { enoughInformation: 'yes' });
        advises(the, 'consult');
        await heard(the, 'My own judgement, with the head', { manageableInSetting: 'yes' });
        advises(the, 'in-setting');
      },
    },
  },
  {
    place: inACity,
    tale: {
      name: 'In a city (001): it cannot be managed in school, so it is referred, at night to the duty team',
      advised: 'consult',
      decided: 'refer-social-care',
      async tell(the) {
        await opened(the, { gale: ['pictured', 'made-it'] });
        await known(the, { manageableInSetting: 'no' });
        the.passes(10);
        const atNight = the.school.contacts.find((one) => one.for.includes('out of hours'));
        await decided(the, 'refer-social-care');
        await the.does('lead', 'refer-to-social-care', { takenBy: `${atNight?.name}` });
      },
    },
  },
  {
    place: byClasses,
    tale: {
      name: 'By classes (002): of twelve and mild, and still talked through with others first',
      advised: 'consult',
      class: 'experimental: other',
      decided: 'in-setting',
      async tell(the) {
        await opened(the, { pike: ['pictured', 'made-it'] });
        await known(the, { youngestDepictedAge: '12', motive: 'curiosity', sharing: 'not-shared' });
        assert.equal(the.school.ways.viewingException, false);
        await the
          .isRefused('needs-second-person')
          .when('lead', 'decide', { outcome: 'in-setting', second: null });
      },
    },
  },
  {
    place: byClasses,
    tale: {
      name: 'By classes (002): passed on as a joke is aggravated, and the police advise before anything else',
      advised: 'consult',
      class: 'aggravated: reckless-misuse',
      decided: 'refer',
      async tell(the) {
        await opened(the, { bay: ['pictured'], wold: ['made-it', 'shared-it'] });
        await known(the, {
          ...{ origin: 'other-without-knowledge', sharedWithAgreement: 'no' },
          ...{ sharing: 'beyond-intended', motive: 'joke' },
        });
        await the.does('lead', 'hold-initial-review-meeting', {
          ...{ viewing: 'refused', viewingRefused: 'Nobody looks. Police advice comes first.' },
        });
        await decided(the, 'consult');
        await the.does('lead', 'record-consultation', { from: 'safer-schools-officer' });
        await decided(the, 'refer');
        await the.does('lead', 'refer-to-police', { asked: ['say-devices', 'advise-adult'] });
      },
    },
  },
  {
    place: withATeam,
    tale: {
      name: 'With a team (003): the duty officer leads it, and only a senior manager decides about deletion',
      advised: 'in-setting',
      async tell(the) {
        await the.does('teacher', 'report-concern');
        await the.does('deputy', 'acknowledge-report');
        await the.does('deputy', 'open-case');
        await child(the, 'gale', 'pictured');
        await known(the, {}, 'deputy');
        await the.does('deputy', 'hold-initial-review-meeting', {
          attendees: [staff.deputy.id, staff.assistant.id, staff.pastoral.id],
        });
        await carer(the, 'galeMother', 'gale');
        await the.does('deputy', 'inform-parents', (state) => ({
          ...{ carer: idOf(state, 'galeMother'), who: null, agencies: null, learnerSaid: 'agreed' },
          reason: 'Early, as always, unless it would put a learner at risk. Nothing says it would.',
        }));
        await the.does('deputy', 'hear-the-head');
        await the.does('deputy', 'decide', { outcome: 'in-setting', second: null });
        await the.does('deputy', 'clear-for-deletion');
        for (const who of ['deputy', 'assistant', 'pastoral', 'teacher'] as const)
          await the
            .isRefused('not-theirs-to-decide')
            .when('deputy', 'decide-on-deletion', { decidedBy: staff[who].id });
        await the.does('deputy', 'decide-on-deletion', { decidedBy: staff.senior.id });
        await the.does('assistant', 'confirm-deletion');
      },
    },
  },
  {
    place: withATeam,
    tale: {
      name: 'With a team (003): a personal supervisor hears of harm, and refers before a case is open',
      advised: 'refer',
      async tell(the) {
        await the.does('assistant', 'report-concern', { danger: 'not-known' });
        await the.does('assistant', 'refer-to-social-care', { children: null });
        await the.does('lead', 'acknowledge-report');
        await the.does('lead', 'open-case');
        await child(the, 'gale', 'pictured');
        await known(the, { coercion: 'suspected' });
        await decided(the, 'refer');
        await the.does('deputy', 'withhold-from-parents', { ground: 'risk' });
      },
    },
  },
  {
    place: headIsLead,
    tale: {
      name: 'The head is the lead (004): the same mild case is referred, and the pastoral lead supports',
      advised: 'refer-social-care',
      class: 'experimental: romantic',
      manager: 'head',
      async tell(the) {
        await opened(the, { ash: ['pictured', 'made-it'], bay: ['received-it'] });
        await known(the);
        assert.equal(the.school.words.learner, 'learner');
        await decided(the, 'refer-social-care');
        await the.does('head', 'refer-to-social-care');
        await the.does('head', 'plan-support', (state) => ({ child: idOf(state, 'ash') }));
        await the.does('head', 'name-supporter', (state) => ({
          ...{ child: idOf(state, 'ash'), person: staff.pastoral.id },
        }));
        await the.does('pastoral', 'record-check-in', (state) => ({ child: idOf(state, 'ash') }));
        await the.isRefused('unknown').when('pastoral', 'refer-to-social-care');
      },
    },
  },
  {
    place: headIsLead,
    tale: {
      name: 'The head is the lead (004): an exception is made, and takes a second senior person',
      advised: 'refer-social-care',
      decided: 'in-setting',
      manager: 'head',
      async tell(the) {
        await opened(the, { ash: ['pictured', 'made-it'] });
        await known(the);
        const alone = { outcome: 'in-setting', second: null } as const;
        await the.isRefused('needs-second-person').when('head', 'decide', alone);
        const another = { who: staff.senior.id, view: 'manage-here' } as const;
        await the.isRefused('your-own-view').when('head', 'hear-the-head');
        await decided(the, 'in-setting', { who: 'senior', agrees: 'yes' });
        await the.does('head', 'hear-the-head', another);
      },
    },
  },
];
