import assert from 'node:assert/strict';
import { test } from 'node:test';
import { lanternfield } from '#examples';
import { schoolSchema } from './school.ts';
import { waysChanges, waysNotes } from './ways-changes.ts';
import { waysOfWorking } from './ways.table.ts';

test('each way of working found in a local document makes a school that is configured as it must be', () => {
  assert.equal(waysOfWorking.length, 5);
  for (const {
    title,
    from,
    besides,
    deletionDecidedBy,
    viewingException,
    ...rest
  } of waysOfWorking) {
    assert.ok(
      besides.every((one) => one.endsWith('.')),
      title,
    );
    const ways = { deletionDecidedBy, viewingException };
    assert.ok(schoolSchema.safeParse({ ...lanternfield, ...rest, ways }).success, title + from);
  }
});

test('a change of ways is said in sentences', () => {
  const after = {
    ...lanternfield,
    writtenReferralHours: 48 as const,
    ways: {
      deletionDecidedBy: ['head' as const],
      viewingException: false,
      mandatoryReporting: true,
    },
    contacts: lanternfield.contacts.slice(1),
  };
  assert.deepEqual(waysChanges(lanternfield, after), [
    'The written referral follows within 48 hours. It was 24.',
    'Deletion is decided by: Headteacher. It was: Designated safeguarding lead, Headteacher, Senior leader.',
    'Nobody looks, for any reason. Before, an exception could be put to a second senior person.',
    'The duty in law to report child sexual abuse is taken to be in force. Before, it was not.',
    'Telephone number taken out: Children’s social care, in the day: Lanternshire front door, 01632 960001 (checked 3 September 2026).',
  ]);
  assert.deepEqual(waysChanges(lanternfield, lanternfield), []);
});

test('what a change loosens, and what is missing, is noted before it is saved', () => {
  const strict = {
    ...lanternfield,
    referralProfile: 'presume-refer' as const,
    ways: { ...lanternfield.ways, viewingException: false },
  };
  assert.equal(waysNotes(strict, { ...lanternfield, contacts: [] }).length, 5);
  assert.deepEqual(waysNotes(lanternfield, strict), []);
  const ways = { ...lanternfield.ways, mandatoryReporting: true };
  assert.match(waysNotes(lanternfield, { ...lanternfield, ways })[0] ?? '', /Look through them/);
});

test('a setting that has said nothing about looking considers no exception', () => {
  const { ways: _, ...unsaid } = lanternfield;
  assert.equal(schoolSchema.parse(unsaid).ways.viewingException, false);
  assert.deepEqual(
    waysOfWorking.filter((one) => one.viewingException).map(({ title }) => title),
    ['College with a safeguarding team'],
  );
});
