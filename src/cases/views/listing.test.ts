import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { lanternfield, learners, staff } from '#examples';
import {
  assessed,
  closed,
  facts,
  notOpened,
  opened,
  reported,
  well,
  withAsh,
} from '../parts/testing.ts';
import { directory, step, type Step, tell } from '../testing.ts';
import { listing, listingMakeUp, urgencyOf } from './listing.ts';

const listed = (...story: readonly Step[]) =>
  listing({ ...tell(story), school: lanternfield, staff: directory.staff });
const urgency = (...story: readonly Step[]): number => urgencyOf(tell(story).state);
const tokens = (purpose: string, ...story: readonly Step[]): readonly string[] =>
  listed(...story)
    .tokens.filter((token) => token.purpose === purpose)
    .map(({ value }) => value);

const about = (...who: readonly (keyof typeof staff)[]) =>
  well('report-concern', 'teacher', {
    staffInvolved: 'yes',
    whichStaff: who.map((one) => staff[one].id),
  });

describe('how pressing a record is', () => {
  test('follows the advice, danger first', () => {
    const order = [
      urgency(...withAsh, facts({ immediateRisk: 'yes' })),
      urgency(...withAsh, facts({ staffImplicated: 'suspected' })),
      urgency(...withAsh, facts({ coercion: 'yes' })),
      urgency(...withAsh),
      urgency(...assessed),
    ];
    assert.deepEqual(
      order,
      order.toSorted((a, b) => b - a),
    );
    assert.equal(new Set(order).size, order.length);
  });

  test('is nothing once it is settled, until something new is known', () => {
    assert.equal(urgency(...closed), 0);
    assert.equal(urgency(...notOpened), 0);
    assert.ok(urgency(...closed, facts({ motive: 'curiosity' })) >= 8);
    assert.equal(urgency(...closed, facts({ immediateRisk: 'yes' })), 10);
    assert.equal(urgency(...notOpened, well('call-emergency-services')), 10);
  });
});

describe('by whom a record is found', () => {
  test('is each learner in it, whoever reported it, and nobody twice', () => {
    assert.deepEqual(tokens('learner', ...withAsh, well('add-person')), [
      learners.ash.id,
      learners.bay.id,
    ]);
    assert.deepEqual(tokens('reporter', ...withAsh), [staff.teacher.id]);
    const all = listed(...withAsh, well('add-person')).tokens;
    assert.equal(new Set(all.map((token) => JSON.stringify(token))).size, all.length);
  });

  test('is never somebody barred from it, once, however often they are named', () => {
    const coach = step('add-person', 'lead', {
      kind: 'staff',
      staffMember: staff.coach.id,
      staffRoles: ['concern-is-about-them'],
    });
    assert.deepEqual(tokens('barred', about('coach'), coach), [staff.coach.id]);
  });

  test('is the senior person asked, while they are', () => {
    const asked = step('decide', 'lead', {
      outcome: 'in-setting',
      reason: 'We know both.',
      proportionate: 'It keeps her safe.',
      second: staff.senior.id,
    });
    const answered = step('give-second-opinion', 'senior', { agrees: 'yes', reason: 'Yes.' });
    assert.deepEqual(tokens('assigned', ...withAsh, asked), [staff.senior.id]);
    assert.deepEqual(tokens('assigned', ...withAsh, asked, answered), []);
  });

  test('is whoever manages it: the head about staff, the chair about the head', () => {
    assert.deepEqual(tokens('assigned', ...withAsh), []);
    assert.deepEqual(tokens('assigned', about('coach')), [staff.head.id]);
    assert.deepEqual(tokens('assigned', about('head')), [staff.chair.id]);
    assert.deepEqual(tokens('assigned', about('lead', 'deputy', 'head')), [staff.chair.id]);
  });

  test('is the head where no lead may see it, though nobody is accused', () => {
    const related = (who: 'lead' | 'deputy') =>
      step('add-person', 'lead', {
        kind: 'staff',
        staffMember: staff[who].id,
        staffRoles: ['related-to-a-child'],
      });
    assert.deepEqual(tokens('assigned', ...withAsh, related('deputy')), []);
    assert.deepEqual(tokens('assigned', ...withAsh, related('deputy'), related('lead')), [
      staff.head.id,
    ]);
  });
});

describe('what else a record is found by', () => {
  test('is the name of whoever is not in the directory, in its parts, joined and apart', () => {
    const other = step('add-person', 'lead', {
      kind: 'other',
      knownAs: 'Zoë O’Brien, Beaconside',
      childRoles: ['received-it'],
    });
    const named = tokens('name-part', ...withAsh, other);
    assert.deepEqual(named.slice(-5), ['zoe', 'obrien', 'beaconside', 'o', 'brien']);
  });

  test('is the names in the report, before anybody was added', () => {
    const told = well('report-concern', 'teacher', { who: 'Ash Tallow, Year 11\nAsh’s cousin' });
    assert.deepEqual(tokens('name-part', told), ['ash', 'tallow', 'year', 'ashs', 'cousin']);
  });

  test('is every member of staff in it, and everybody who worked on it, but not for reporting', () => {
    const support = step('add-person', 'lead', {
      kind: 'staff',
      staffMember: staff.coach.id,
      staffRoles: ['supports-a-child'],
    });
    assert.deepEqual(tokens('person', ...withAsh, support), [staff.coach.id]);
    assert.deepEqual(tokens('worked-on', ...withAsh, support), [staff.lead.id]);
    assert.deepEqual(tokens('worked-on', ...reported), []);
  });

  test('is what was advised last, and that a second opinion is waited for, while it is', () => {
    const asked = step('decide', 'lead', {
      outcome: 'in-setting',
      reason: 'We know both.',
      proportionate: 'It keeps her safe.',
      second: staff.senior.id,
    });
    assert.deepEqual(tokens('advised', ...withAsh), ['consult']);
    assert.deepEqual(tokens('waiting-for', ...withAsh), []);
    assert.deepEqual(tokens('waiting-for', ...withAsh, asked), ['second-opinion']);
  });
});

describe('what a list shows of a record', () => {
  test('is who, what is advised and what comes next', () => {
    const { status, reference, dueAt, openedAt, summary } = listed(...withAsh);
    assert.deepEqual([status, reference], ['open', 'SL-0000-0001']);
    assert.equal(openedAt, '2026-11-05T09:10:00.000Z');
    assert.deepEqual(summary.children, [learners.ash.name]);
    assert.equal(summary.advised, 'consult');
    assert.equal(summary.next?.dueAt, dueAt);
  });

  test('is, for the reporter, whether it was read and what was answered', () => {
    const before = listed(...reported).summary.receipt;
    assert.deepEqual(before, {
      reportedAt: '2026-11-05T09:10:00.000Z',
      readAt: null,
      message: null,
    });
    const after = listed(...opened, well('acknowledge-report')).summary.receipt;
    assert.equal(after?.message, 'Thank you. I have read this.');
    assert.equal(after.readAt, '2026-11-05T09:10:00.000Z');
  });

  test('is what is still owed once it is closed, below all that is being worked on, and then nothing', () => {
    assert.match(String(listed(...closed).summary.next?.title), /^Look again at the support for/);
    assert.match(String(listed(...closed).dueAt), /^2026-11-19/);
    assert.equal(listed(...closed).urgency, 1);
    const ended = [...closed, well('review-support', 'lead', { outcome: 'ends', reviewOn: null })];
    assert.deepEqual(listed(...ended).summary.next, null);
    assert.equal(listed(...ended).dueAt, null);
    assert.equal(listed(...ended).urgency, 0);
  });
});

/** The names of everything that is in something, however deep. */
function namesIn(value: unknown, path = ''): readonly string[] {
  if (Array.isArray(value)) return value.flatMap((one) => namesIn(one, path));
  if (typeof value !== 'object' || value === null) return [path];
  return Object.entries(value).flatMap(([name, inside]) => namesIn(inside, `${path}.${name}`));
}

test('what a listing is made up of belongs to its make-up: another one needs a higher number', () => {
  const full = [...withAsh, well('add-task'), well('report-for-removal')];
  const { tokens: found, ...rest } = listed(...full, well('record-removal-outcome'));
  const purposes = new Set(found.map(({ purpose }) => purpose));
  assert.equal(listingMakeUp, 8);
  const plain = 'dueAt openedAt reference status urgency';
  const summary = `advised anew children next.dueAt next.title
    receipt.message receipt.readAt receipt.reportedAt
    removals.askAgainAt removals.by removals.child removals.found removals.outcome.at
    removals.outcome.what removals.reference removals.report removals.reportedAt removals.route
    removals.service tasks.by tasks.details tasks.dueAt tasks.id tasks.owner tasks.title`;
  const wanted = [
    ...plain.split(/\s+/).map((name) => `.${name}`),
    ...summary.split(/\s+/).map((name) => `.summary.${name}`),
  ];
  assert.deepEqual([...new Set(namesIn(rest))].toSorted(), wanted.toSorted());
  const foundByThese =
    'advised advised-under learner name-part name-sound removal-ended reporter task-of whole worked-on';
  assert.deepEqual([...purposes].toSorted(), foundByThese.split(' '));
});
