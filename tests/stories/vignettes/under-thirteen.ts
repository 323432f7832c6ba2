import type { Place } from '#casework/testing';
import { lanternfield, learners, staff } from '#examples';
import { carer, decided } from '../tale.ts';
import { idOf } from '../telling.ts';
import type { Played } from './vignette.ts';

/** A primary school, where one child is nine. */
const primary: Place = {
  school: {
    ...lanternfield,
    id: '5afe1194-0000-4000-8000-000000000110',
    name: 'Nightlight Primary School',
    setting: 'primary',
    words: { ...lanternfield.words, learner: 'pupil', learners: 'pupils' },
  },
  staff,
  learners: { ...learners, elm: { ...learners.elm, year: 'Year 5', born: '2017-03-12' } },
};

/** Whoever it shows was under 13 when it was made, or a child under 13 received it. */
export const underThirteen: readonly Played[] = [
  {
    id: 'TV66',
    asks: ['record-consultation-advice', 'inform-parents', 'decide-on-deletion'],
    children: { opal: ['pictured', 'made-it', 'shared-it'], elm: ['received-it'] },
    decided: 'in-setting',
  },
  {
    id: 'TV65',
    asks: ['refer-by-phone', 'preserve-evidence', 'refer-in-writing'],
    endsWith: ['decide-on-deletion'],
    children: { lake: ['holds-it'], vale: ['saw-it', 'told-us'] },
    others: [{ kind: 'other', knownAs: 'A child nobody knows', childRoles: ['pictured'] }],
    async then(the) {
      await decided(the, 'refer');
      await the.does('lead', 'refer-to-police');
      await the.does('lead', 'refer-to-social-care');
    },
  },
  {
    id: 'TV11',
    asks: ['record-consultation-advice', 'inform-parents', 'decide-on-deletion'],
    by: 'office',
    report: { toldBy: 'Her grandparent, who found it' },
    children: { elm: ['pictured', 'made-it'] },
    decided: 'in-setting',
    async then(the) {
      await carer(the, 'elmCarer', 'elm');
      await the.does('lead', 'inform-parents', (state) => ({
        ...{ carer: idOf(state, 'elmCarer'), who: null, agencies: null, how: 'told-us' },
      }));
    },
  },
  {
    id: 'TV12',
    asks: ['refer-by-phone', 'preserve-evidence', 'refer-in-writing', 'referral-answered'],
    children: { pike: ['pictured', 'shared-it'], fern: ['received-it'], lake: ['told-us'] },
    async then(the) {
      await decided(the, 'refer');
      await the.does('lead', 'refer-to-police', { asked: ['say-devices'] });
      await the.does('lead', 'refer-to-social-care');
    },
  },
  {
    id: 'TV14',
    asks: ['refer-by-phone', 'preserve-evidence', 'refer-in-writing', 'referral-answered'],
    children: { fern: ['pictured', 'made-it'] },
    async then(the) {
      await decided(the, 'refer');
      await the.does('lead', 'refer-to-social-care', {
        reason: 'She was twelve when it was made, and that is what counts.',
      });
    },
  },
  {
    id: 'TV17',
    asks: ['refer-by-phone', 'preserve-evidence', 'resolve-not-known'],
    place: primary,
    by: 'assistant',
    report: { toldBy: 'A girl in my group, while we were reading' },
    children: { elm: ['pictured', 'told-us'] },
    others: [{ kind: 'other', knownAs: 'Whoever asked her for it', childRoles: ['asked-for-it'] }],
    async then(the) {
      await decided(the, 'refer');
      await the.does('lead', 'refer-to-social-care');
      await the.does('lead', 'refer-to-police');
      await the
        .isRefused('agencies-lead')
        .when('lead', 'inform-parents', { agencies: 'not-asked' });
      await the.does('lead', 'leave-parents-to-agency', { agency: 'social-care' });
    },
  },
];
