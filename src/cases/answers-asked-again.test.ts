import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { acts } from './acts.ts';
import { complete, known, now, questions } from '#acts/testing';
import { type Raw, readAnswers, type Fields, longestAnswer } from '#acts';

/** What becomes of one question when only it is answered differently. */
function said(name: keyof typeof questions, changes: Raw): unknown {
  const only: Fields = { [name]: questions[name] };
  const read = readAnswers(only, { ...complete, ...changes }, known);
  return read.ok ? read.values[name] : (read.errors[0]?.message ?? 'no message');
}

/** What is to be mended of one question, and in which boxes of it. */
const wrongIn = (name: 'at' | 'reviewOn', changes: Raw) => {
  const read = readAnswers({ [name]: questions[name] }, { ...complete, ...changes }, known);
  return read.ok ? [] : read.errors.map(({ message, boxes }) => ({ message, boxes }));
};

describe('what cannot be meant is asked again', () => {
  test('a date that does not exist, or is only half there, at the boxes to mend', () => {
    assert.deepEqual(wrongIn('reviewOn', { 'reviewOn-day': '31', 'reviewOn-month': '4' }), [
      {
        message: 'There is no 31 April 2026. Check the day and the month',
        boxes: ['day', 'month'],
      },
    ]);
    assert.deepEqual(wrongIn('reviewOn', { 'reviewOn-year': '' }), [
      { message: 'Give the year', boxes: ['year'] },
    ]);
  });

  test('a date without its time, and a time without its date', () => {
    assert.deepEqual(wrongIn('at', { 'at-time': '' }), [
      {
        message: 'Give the time, such as 2:30pm. If you are not sure, give your best guess',
        boxes: ['time'],
      },
    ]);
    assert.deepEqual(wrongIn('at', { 'at-day': '', 'at-month': '', 'at-year': '' }), [
      { message: 'Give the day, the month and the year', boxes: ['day', 'month', 'year'] },
    ]);
    assert.deepEqual(wrongIn('at', { 'at-year': '', 'at-time': '2:30' }), [
      {
        message:
          'Give the year. Is that 2:30 in the morning or in the afternoon? Write 2:30am or 2:30pm',
        boxes: ['year', 'time'],
      },
    ]);
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

describe('a time without morning or afternoon', () => {
  const at = (now: string, time: string, day = '5') => {
    const raw = { 'at-day': day, 'at-month': '11', 'at-year': '2026', 'at-time': time };
    const read = readAnswers({ at: questions.at }, raw, { now, pickable: {} });
    return read.ok ? read.values['at'] : read.errors[0]?.message;
  };
  const [morning, afternoon, night] = ['09:10', '15:00', '23:20'].map(
    (time) => `2026-11-05T${time}:00.000Z`,
  ) as [string, string, string];

  test('is the one that has been, if only one has', () => {
    assert.equal(at(morning, '2:30'), '2026-11-05T02:30:00.000Z');
    assert.equal(at(afternoon, '9:15'), '2026-11-05T09:15:00.000Z');
    assert.equal(
      at(afternoon, '12:30', '4'),
      'Is that 12:30 at night or in the middle of the day? Write 12:30am or 12:30pm',
    );
  });

  test('is asked where both have been', () => {
    for (const now of [afternoon, night])
      assert.match(String(at(now, '2:30')), /^Is that 2:30 in the morning or in the afternoon\?/);
    assert.match(String(at(night, '10:30')), /^Is that 10:30 in the morning or at night\?/);
    assert.match(String(at(morning, '8:30', '4')), /^Is that 8:30/);
    assert.equal(at(night, '22:30'), '2026-11-05T22:30:00.000Z');
  });

  test('a few minutes ahead of this computer’s clock is kept as typed; more is in the future', () => {
    assert.equal(at(afternoon, '15:01'), '2026-11-05T15:01:00.000Z');
    assert.equal(at(afternoon, '3.05pm'), '2026-11-05T15:05:00.000Z');
    assert.match(String(at(afternoon, '15:06')), /in the future/);
    assert.match(String(at(afternoon, '9am', '6')), /in the future/);
    assert.deepEqual(wrongIn('at', { 'at-day': '5', 'at-time': '9:16am' }), [
      { message: 'This is in the future. Give a time that has passed', boxes: ['time'] },
    ]);
    assert.deepEqual(
      wrongIn('at', { 'at-day': '6' }).map(({ boxes }) => boxes),
      [['day', 'month', 'year']],
    );
  });
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
