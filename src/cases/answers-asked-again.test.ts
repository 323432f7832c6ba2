import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { acts } from './acts.ts';
import { complete, known, now, questions } from './answers.examples.ts';
import { type Raw, readAnswers } from './answers.ts';
import { type Fields, longestAnswer } from './fields.ts';

/** What becomes of one question when only it is answered differently. */
function said(name: keyof typeof questions, changes: Raw): unknown {
  const only: Fields = { [name]: questions[name] };
  const read = readAnswers(only, { ...complete, ...changes }, known);
  return read.ok ? read.values[name] : (read.errors[0]?.message ?? 'no message');
}

const day = (typed: string, month = '11', year = '2026') =>
  said('reviewOn', { 'reviewOn-day': typed, 'reviewOn-month': month, 'reviewOn-year': year });

const realDate = 'Give a real date, such as 2 11 2026';

describe('what cannot be meant is asked again', () => {
  test('a date that does not exist, or is only half there', () => {
    for (const [typed, month, year] of [
      ['31', '2', '2026'],
      ['31', '4', '2026'],
      ['29', '2', '2027'],
      ['0', '1', '2026'],
      ['1', '13', '2026'],
      ['1', 'Smarch', '2026'],
      ['', '11', '2026'],
      ['2', '', '2026'],
      ['2', '11', ''],
      ['2', '11', '202'],
      ['2', '11', '0026'],
      ['2', '11', '20266'],
      ['2', '11', '1026'],
      ['two', '11', '2026'],
      ['2.5', '11', '2026'],
      ['-2', '11', '2026'],
    ] as const)
      assert.equal(day(typed, month, year), realDate, [typed, month, year].join(' '));
  });

  test('a time in the future, to the minute', () => {
    const at = (time: string) => said('at', { 'at-day': '5', 'at-time': time });
    assert.equal(at('9:10'), now);
    assert.equal(at('9:11'), 'This is in the future. Give a time that has passed');
  });

  test('a date without its time, and a time without its date', () => {
    assert.match(String(said('at', { 'at-time': '' })), /^Give the time/);
    assert.equal(said('at', { 'at-day': '', 'at-month': '', 'at-year': '' }), realDate);
  });

  test('nothing at all, and what only looks like something', () => {
    for (const blank of [
      '',
      '   ',
      '\r\n\r\n',
      '\u00a0',
      '\u200b\u200b',
      '\u2060 \ufeff',
      '\u0000',
    ]) {
      assert.equal(said('why', { why: blank }), 'Say why', JSON.stringify(blank));
      assert.equal(said('name', { name: blank }), 'Give a name', JSON.stringify(blank));
    }
    assert.equal(said('why', { why: undefined }), 'Say why');
    assert.equal(said('places', { places: [] }), 'Say where');
    assert.equal(said('others', { others: ['', ''] }), 'Choose some');
    assert.equal(said('promise', { promise: 'on' }), 'Tick');
  });

  test('too much, with how much too much', () => {
    const most = longestAnswer.narrative;
    assert.equal(said('why', { why: 'x'.repeat(most) }), 'x'.repeat(most));
    const over = said('why', { why: 'x'.repeat(most + 12) });
    assert.equal(over, 'Shorten this by 12 characters: it can hold 10,000');
    const long = said('name', { name: 'y'.repeat(longestAnswer.text + 1) });
    assert.equal(long, 'Shorten this by 1 character: it can hold 200');
  });

  test('an answer that was not on offer, whoever it came from', () => {
    assert.equal(said('sure', { sure: 'maybe' }), 'Answer');
    assert.equal(said('sure', { sure: 'constructor' }), 'Answer');
    assert.equal(said('sure', { sure: '__proto__' }), 'Answer');
    assert.equal(said('places', { places: ['here', 'elsewhere'] }), 'Say where');
    assert.equal(said('child', { child: 'somebody-else' }), 'Choose');
    assert.equal(said('others', { others: ['ash', 'somebody-else'] }), 'Choose some');
    assert.equal(said('entry', { entry: '2' }), 'Choose one');
  });

  test('people and entries when there is nobody and nothing to pick', () => {
    const read = readAnswers({ child: questions.child }, { child: 'ash' }, { now, pickable: {} });
    assert.equal(read.ok, false);
  });

  test('“I do not know” beside an answer', () => {
    const both = said('places', { places: ['not-known', 'here'] });
    assert.equal(both, 'Choose “I do not know” on its own, or the answers that apply');
    assert.deepEqual(said('places', { places: 'not-known' }), ['not-known']);
  });
});

test('a child’s part is not known, or it is one or several parts, and never both', () => {
  const part = (...childRoles: string[]) => {
    const raw = { kind: 'learner', learner: 'ash', childRoles };
    return readAnswers(acts['add-person'].fields, raw, {
      now,
      pickable: { learner: [{ value: 'ash' }] },
    }).ok;
  };
  assert.equal(part('not-known'), true);
  assert.equal(part('pictured', 'passed-it-on', 'told-us'), true);
  assert.equal(part('pictured', 'not-known'), false);
  assert.equal(part(), false);
});

describe('questions that depend on earlier answers', () => {
  const fields = acts['report-concern'].fields;
  const read = (raw: Raw) =>
    readAnswers(fields, raw, { now, pickable: { whichStaff: [{ value: 'coach' }] } });
  const missed = (raw: Raw) => {
    const answers = read(raw);
    return answers.ok ? [] : answers.errors.map(({ field }) => field);
  };

  test('are not asked, and come out as null, when they do not apply', () => {
    const answers = read({ staffInvolved: 'no', whichStaff: ['coach'], seen: 'was-shown' });
    assert.equal(answers.values['whichStaff'], null);
    assert.equal(answers.values['attest'], null);
  });

  test('must be answered when they do apply', () => {
    const staff = missed({ staffInvolved: 'yes', seen: 'none' });
    assert.ok(staff.includes('whichStaff') && staff.includes('attest'));
    assert.ok(!staff.includes('whoSaw'));
    assert.ok(missed({ seen: 'by-accident' }).includes('whoSaw'));
  });

  test('are not asked while the answer they hang on is missing or wrong', () => {
    assert.ok(!missed({}).includes('whichStaff'));
    assert.ok(!missed({ staffInvolved: 'perhaps' }).includes('whichStaff'));
    assert.ok(missed({ staffInvolved: 'perhaps' }).includes('staffInvolved'));
  });

  test('“not known” whether staff are involved asks nobody to name one, and attests nothing', () => {
    const answers = read({ staffInvolved: 'not-known', seen: 'not-known' });
    assert.equal(answers.values['whichStaff'], null);
    assert.equal(answers.values['attest'], null);
  });
});

test('a page is checked by itself, with the other pages’ answers still read', () => {
  const read = readAnswers(questions, { name: 'Ash' }, { ...known, only: ['name'] });
  assert.equal(read.ok, true);
  const wrong = readAnswers(questions, { name: '', why: 'So.' }, { ...known, only: ['name'] });
  assert.deepEqual(wrong.ok ? [] : wrong.errors, [{ field: 'name', message: 'Give a name' }]);
  assert.equal(wrong.values['why'], 'So.');
});
