import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { lanternfield, learners } from '#examples';
import { addressIn, looksLikeAddress } from './addresses.ts';
import { dutyStatus } from '../../duties/duties.ts';
import { panelOf } from '../../views/panels.ts';
import type { InputOf } from '../../record/input.ts';
import { at, given, madeBy, recorded, refused, step, type Step, tell } from '../../testing.ts';
import { listing } from '../../views/listing.ts';
import { nextSteps } from '../../views/next-steps.ts';
import { answeredWell, answering, facts, nothingAlarming, well, withAsh } from '../testing.ts';
import { removalMissing } from './missing.ts';

const live = [...withAsh, facts({ ...nothingAlarming, sharing: 'public' })];
const once = [...live, well('report-for-removal')];
const looked = (found: 'gone' | 'still-there', when: string) => [
  at(when),
  well('look-again-at-removal', 'lead', { at: when, found }),
];
const steps = (...story: readonly Step[]) =>
  nextSteps(tell(story).state, lanternfield)
    .filter(({ act }) => act.includes('removal'))
    .filter(({ status }) => status === 'to-do')
    .map(({ title, dueAt }) => [title, dueAt]);
const missing = (...story: readonly Step[]) =>
  removalMissing(tell(story).state).map(({ words }) => words);

describe('a report to have it taken down', () => {
  const report = answeredWell['report-for-removal'];
  const own = (given: Partial<InputOf<'report-for-removal'>>) =>
    answering('report-for-removal', given);

  test('is kept: for whom, where, by whom, with whose account, and its reference', () => {
    given(live)
      .when('report-for-removal', 'lead', report)
      .then(
        recorded('reported-for-removal/1', {
          service: 'snapchat',
          route: 'report-remove',
          by: 'with-help',
          account: 'own',
          reference: 'RR 20417',
        }),
      );
  });

  test('through Report Remove is the young person’s own to make; the staff helpline is for staff', () => {
    for (const by of ['staff', 'parent', 'police'] as const)
      given(live)
        .when('report-for-removal', 'lead', own({ by }))
        .then(refused('not-theirs-to-report'));
    given(live)
      .when('report-for-removal', 'lead', own({ route: 'professionals-helpline' }))
      .then(refused('not-theirs-to-report'));
    given(live)
      .when('report-for-removal', 'lead', own({ route: 'professionals-helpline', by: 'staff' }))
      .then(recorded('reported-for-removal/1'));
  });

  test('of an adult goes by the ways for adults, and those for children cannot be chosen', () => {
    const adult = { age: '18-or-over', route: null, adultRoute: 'stopncii' } as const;
    given(live)
      .when('report-for-removal', 'lead', own(adult))
      .then(recorded('reported-for-removal/1', { adultRoute: 'stopncii' }));
    assert.throws(() =>
      given(live).when(
        'report-for-removal',
        'lead',
        own({ ...adult, adultRoute: 'report-remove' }),
      ),
    );
    assert.throws(() => given(live).when('report-for-removal', 'lead', own({ age: '18-or-over' })));
  });

  test('never keeps a web address, however it is written', () => {
    for (const reference of [
      'https://a.invalid/x',
      'www.example',
      'somewhere.example',
      'somewhere dot example',
      'somewhere (dot) example',
      't.me/abc',
    ]) {
      assert.ok(looksLikeAddress(reference), reference);
      given(live)
        .when('report-for-removal', 'lead', own({ reference }))
        .then(refused('looks-like-an-address'));
    }
    for (const reference of ['RR 20417', '5530-A', 'IWF/2026/118', 'Case no. 12', null])
      assert.equal(addressIn(reference), null, reference ?? '');
  });

  test('for a child who is not in the case is refused', () => {
    given(live)
      .when('report-for-removal', 'lead', own({ child: 'nobody' }))
      .then(refused('no-such-child'));
  });

  test('meets the duty once there is one for each child who is pictured', () => {
    const standing = (...story: readonly Step[]) =>
      dutyStatus(tell(story).state, 'report-for-removal');
    const bay = (role: 'pictured' | 'received-it') =>
      step('add-person', 'lead', {
        kind: 'learner',
        learner: learners.bay.id,
        childRoles: [role],
      });
    assert.equal(standing(...live), 'to-do');
    assert.equal(standing(...once), 'done');
    assert.equal(standing(...once, bay('received-it')), 'done');
    assert.equal(standing(...once, bay('pictured')), 'to-do');
    assert.deepEqual(missing(...live), [
      'Record a report to have it taken down for Ash Tallow, or why none is needed.',
    ]);
  });

  test('cannot be answered as done without its record, and can be not needed, with a reason', () => {
    const answer = (how: 'done' | 'not-needed') => ({
      duty: 'report-for-removal',
      answer: how,
      reason: 'It was only shown on a screen.',
    });
    given(live).when('answer-duty', 'lead', answer('done')).then(refused('record-it-itself'));
    given(live).when('answer-duty', 'lead', answer('not-needed')).then(recorded('duty-answered/1'));
  });
});

describe('after a report', () => {
  test('somebody asks again after 48 hours, and after another 48, weekend or not', () => {
    const title = 'Ask again whether it has gone: Snapchat, for Ash Tallow';
    assert.deepEqual(steps(...once), [[title, '2026-11-07T09:05:00.000Z']]);
    assert.deepEqual(steps(...once, ...looked('still-there', '2026-11-07T10:00:00.000Z')), [
      [title, '2026-11-09T10:00:00.000Z'],
    ]);
  });

  test('the case waits for what came of it', () => {
    assert.deepEqual(missing(...once), [
      'Record what came of the report: Snapchat, for Ash Tallow.',
    ]);
    const ended = [...once, well('record-removal-outcome')];
    assert.deepEqual(missing(...ended), []);
    assert.deepEqual(steps(...ended), []);
  });

  test('that came to nothing, another way is asked for until there is one', () => {
    for (const outcome of ['refused', 'no-answer', 'not-in-law'] as const) {
      const nothing = [...once, well('record-removal-outcome', 'lead', { outcome })];
      assert.deepEqual(steps(...nothing), [
        ['Try another way to have it taken down for Ash Tallow', null],
      ]);
      assert.equal(steps(...nothing, well('report-for-removal')).length, 1);
      assert.match(steps(...nothing, well('report-for-removal'))[0]?.[0] ?? '', /^Ask again/);
    }
  });

  test('with an outcome, or in another case, nothing more is recorded', () => {
    const ended = [...once, well('record-removal-outcome')];
    for (const act of ['look-again-at-removal', 'record-removal-outcome'] as const)
      given(ended)
        .when(act, 'lead', (state) => ({ ...answeredWell[act](state), report: madeBy(1) }))
        .then(refused('no-such-report'));
  });

  test('the lists of the school show what is open, and by when it is asked about again', () => {
    const of = (...story: readonly Step[]) => {
      const { state, events, school } = tell(story);
      return listing({ state, events, school, staff: [] });
    };
    const { summary, tokens } = of(...once);
    assert.deepEqual(summary.removals, [
      {
        report: tell(once).state.removals[0]?.id,
        child: 'Ash Tallow',
        service: 'snapchat',
        route: 'report-remove',
        by: 'with-help',
        reference: 'RR 20417',
        reportedAt: '2026-11-05T09:05:00.000Z',
        askAgainAt: '2026-11-07T09:05:00.000Z',
        found: null,
        outcome: null,
      },
    ]);
    assert.ok(
      tokens.some(({ purpose, value }) => purpose === 'waiting-for' && value === 'removal'),
    );
    const ended = of(...once, well('record-removal-outcome'));
    assert.deepEqual(ended.summary.removals[0]?.outcome, {
      what: 'taken-down',
      at: '2026-11-05T09:05:00.000Z',
    });
    assert.ok(!ended.tokens.some(({ value }) => value === 'removal'));
    assert.ok(
      ended.tokens.some(({ purpose, value }) => `${purpose} ${value}` === 'removal-ended 2026-11'),
    );
  });
});

test('the page says which ways are open to each child, the right one first, and what is open', () => {
  const panel = (...story: readonly Step[]) => panelOf('removal', tell(story).state, String);
  const [ways] = panel(...live);
  assert.equal(ways?.title, 'Ways that are open to Ash Tallow');
  assert.equal(ways.lines[0]?.label, '1. Report Remove');
  assert.deepEqual(ways.acts[0]?.about, { child: madeBy(4), age: '13-to-17' });
  const adult = well('report-for-removal', 'lead', {
    age: '18-or-over',
    route: null,
    adultRoute: 'service',
    by: 'young-person',
  });
  const [report, forAdults] = panel(...live, adult);
  assert.equal(report?.standing.words, 'Reported');
  assert.equal(forAdults?.lines[1]?.label, '2. StopNCII');
  const [still] = panel(...once, ...looked('still-there', '2026-11-07T10:00:00.000Z'));
  assert.equal(still?.standing.tone, 'urgent');
  const [gone] = panel(...once, ...looked('gone', '2026-11-07T10:00:00.000Z'));
  assert.equal(gone?.standing.words, 'Said to have gone');
});
