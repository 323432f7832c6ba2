import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { lanternfield, staff } from '#examples';
import { stillMissing } from '../../duties/closure.ts';
import { dutiesIn, dutyStatus } from '../../duties/duties.ts';
import type { InputOf } from '../../record/input.ts';
import { panelOf } from '../../views/panels.ts';
import { given, recorded, refused, step, tell } from '../../testing.ts';
import { nextSteps } from '../../views/next-steps.ts';
import { answering, opened, well, withAsh } from '../testing.ts';
import { concernsOf } from './searches.ts';

type Answers = Partial<InputOf<'record-search'>>;
const searched = (own: Answers = {}) => [...withAsh, well('record-search', 'head', own)];
const concerns = (own: Answers) => tell(searched(own)).state.searches.flatMap(concernsOf);
const badly = searched({ present: 'nobody', witness: null });

describe('a search', () => {
  test('that was authorised, overseen, seen and explained leaves nothing to look at', () => {
    assert.deepEqual(concerns({}), []);
    assert.ok(!dutiesIn(tell(searched()).state).includes('review-search'));
    const [item] = panelOf('searches', tell(searched()).state, (id) => id);
    assert.deepEqual(
      [item?.title, item?.standing.words],
      ['How Ash Tallow was searched', 'Recorded'],
    );
  });

  test('is recorded as it was, whatever it was, so that nobody has to hide it', () => {
    for (const own of [
      { authorised: 'no' },
      { authorised: 'not-known' },
      { overseen: 'after' },
      { overseen: 'no' },
      { overseen: 'not-known' },
      { present: 'nobody', witness: null },
      { present: 'not-known', witness: null },
      { told: 'no' },
      { told: 'not-known' },
      { sameSex: 'no' },
      { sameSex: 'not-known' },
      { carersTold: 'not-told' },
      { carersTold: 'to-be-told' },
      { carersTold: 'not-known' },
      { grounds: ['none'] },
      { grounds: ['not-known'] },
      { searched: ['bag', 'under-clothing'] },
      { searched: ['on-device'] },
    ] as const satisfies readonly Answers[]) {
      given(withAsh)
        .when('record-search', 'lead', answering('record-search', own))
        .then(recorded('search-recorded/1'));
      assert.equal(concerns(own).length, 1, JSON.stringify(own));
    }
  });

  test('that was not as it should be is for the head to look at, by the next working day', () => {
    const found = nextSteps(tell(badly).state, lanternfield).find(
      ({ duty }) => duty === 'review-search',
    );
    assert.equal(found?.title, 'Look at how Ash Tallow was searched');
    assert.equal(found.dueAt, '2026-11-06T16:30:00.000Z');
    assert.match(found.owner, /head/i);
    const [item] = panelOf('searches', tell(badly).state, (id) => id);
    assert.equal(item?.standing.words, 'For the head to look at');
    assert.ok(stillMissing(tell(badly).state).some(({ what }) => what === 'review-search'));
  });

  test('that found a device asks where it is', () => {
    const found = [...searched({ found: ['device'] })];
    const missing = () => stillMissing(tell(found).state).filter(({ what }) => what === 'search');
    assert.equal(missing().length, 1);
    const [next] = nextSteps(tell(found).state, lanternfield).filter(({ id }) =>
      id.startsWith('device-found'),
    );
    assert.equal(next?.act, 'secure-device');
    const put = tell([...found, well('secure-device')]).state;
    assert.ok(!nextSteps(put, lanternfield).some(({ id }) => id.startsWith('device-found')));
  });

  test('is about a child of the case, by somebody on the staff', () => {
    given(opened)
      .when('record-search', 'lead', answering('record-search', {}))
      .then(refused('no-such-child'));
    given(withAsh)
      .when('record-search', 'lead', answering('record-search', { by: 'nobody' }))
      .then(refused('not-on-the-staff'));
  });
});

describe('what the head makes of a search', () => {
  const review = answering('review-search', {});

  test('meets the duty, with what follows', () => {
    given(badly)
      .when('review-search', 'head', review)
      .then(recorded('search-reviewed/1', { by: staff.head.id }));
    const after = tell([...badly, well('review-search', 'head')]).state;
    assert.equal(dutyStatus(after, 'review-search'), 'done');
    const [item] = panelOf('searches', after, (id) => id);
    assert.equal(item?.standing.words, 'Looked at by the head');
  });

  test('cannot be said in a word, nor of a search that asks for nothing', () => {
    given(badly)
      .when('answer-duty', 'lead', answering('answer-duty', { duty: 'review-search' }))
      .then(refused('record-it-itself'));
    given(searched()).when('review-search', 'head', review).then(refused('no-such-search'));
  });

  test('is for somebody senior who may know of the case, and who did not search', () => {
    given(searched({ by: staff.head.id, overseen: 'no' }))
      .when('review-search', 'lead', answering('review-search', { by: staff.head.id }))
      .then(refused('searched-it-themselves'));
    given(badly)
      .when('review-search', 'lead', answering('review-search', { by: staff.office.id }))
      .then(refused('not-for-them'));
    const barSenior = step('add-person', 'lead', {
      ...{ kind: 'staff', staffMember: staff.senior.id, staffRoles: ['related-to-a-child'] },
    });
    given([...badly, barSenior])
      .when('review-search', 'lead', answering('review-search', { by: staff.senior.id }))
      .then(refused('not-for-them'));
  });
});
