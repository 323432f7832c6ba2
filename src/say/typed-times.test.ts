import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { sayTime } from './say-when.ts';
import { readTime, timesMeant } from './typed-times.ts';

const says = (typed: string, isPlausible?: (time: string) => boolean): string => {
  const read = readTime(typed, isPlausible);
  return 'time' in read ? read.time : read.says;
};

describe('a time', () => {
  test('that is clear is read in the spellings that people use', () => {
    const same: Readonly<Record<string, readonly string[]>> = {
      '14:05': ['14:05', '14.05', '1405', '2.05pm', '2:05 PM', ' 2:05 p.m. ', '2 05pm', '02:05pm'],
      '14:30': ['1430hrs', '14.30', '14:30 hrs', '1430 hours', '14h30', '14:30h', '14;30', '14,30'],
      '15:30': [
        'half past three in the afternoon',
        '3.30p',
        'about 3:30pm',
        'at 3:30 pm',
        '~3.30pm',
      ],
      '09:00': [
        '9am',
        '09:00',
        '09.00',
        '0900',
        '9 a.m.',
        '9AM',
        '9 in the morning',
        "9 o'clock am",
      ],
      '12:00': ['noon', 'Midday', '12 noon', '12pm', '12.00 pm', '1200'],
      '00:15': ['0:15', '00:15', '0015', '12:15am', 'quarter past 12 at night'],
      '02:00': ['2am', '02:00', '2 at night', 'two in the morning', '2 o’clock in the morning'],
      '22:30': [
        'half past ten at night',
        '10:30 tonight',
        '10.30 this evening',
        '22:30:00',
        '２２：３０',
      ],
      '08:45': ['quarter to nine this morning', 'a quarter to 9am', '0845hrs'],
      '15:20': ['3.20pm', '15:20pm', '1520'],
    };
    for (const [time, spellings] of Object.entries(same))
      for (const typed of spellings) assert.deepEqual(timesMeant(typed), [time], typed);
  });

  test('without morning or afternoon may mean two, and which is asked', () => {
    const two: Readonly<Record<string, readonly string[]>> = {
      '02:30 14:30': ['2:30', '2.30', '230', '2 30', 'half past two', 'Half past 2'],
      '09:00 21:00': ['9', '9:00', '9.00', "nine o'clock", '900'],
      '00:30 12:30': ['12:30', '12.30', 'half past twelve'],
      '10:45 22:45': ['10:45', 'quarter to eleven'],
      '00:45 12:45': ['quarter to one'],
    };
    for (const [times, spellings] of Object.entries(two))
      for (const typed of spellings) assert.equal(timesMeant(typed).join(' '), times, typed);
    assert.equal(
      says('2:30'),
      'Is that 2:30 in the morning or in the afternoon? Write 2:30am or 2:30pm',
    );
    assert.equal(
      says('12.30'),
      'Is that 12:30 at night or in the middle of the day? Write 12:30am or 12:30pm',
    );
    assert.equal(says('10'), 'Is that 10 in the morning or at night? Write 10am or 10pm');
    assert.equal(
      says('half past seven'),
      'Is that 7:30 in the morning or in the evening? Write 7:30am or 7:30pm',
    );
  });

  test('of which only one meaning is plausible has that meaning', () => {
    const soFar = (time: string) => time <= '09:10';
    assert.equal(says('2:30', soFar), '02:30');
    assert.equal(says('9', soFar), '09:00');
    assert.match(says('9:30', soFar), /^Is that 9:30/);
    assert.equal(says('14:30', soFar), '14:30');
  });

  test('that is none is never guessed at, and says how to write it', () => {
    for (const typed of [
      'yesterday',
      '25:00',
      '24:00',
      '9:5',
      '14:60',
      '13:00am',
      '0pm',
      '0am',
      '1:2:3',
      '-1:00',
      '99999',
      'pm',
      'half to two',
      'half two',
      'half past 13',
      'after lunch',
      'period 3',
      '2-3pm',
      '2:30 or so',
      '1'.repeat(5000),
    ])
      assert.equal(says(typed), 'Give the time as figures, such as 2:30pm or 14:30', typed);
    assert.match(says(' '), /^Give the time, such as 2:30pm. If you are not sure/);
    assert.match(says('Midnight'), /^Write 12am for the midnight that this day begins with/);
  });

  test('of the clock, and as it is said, is read back, every minute of the day', () => {
    for (let minute = 0; minute < 24 * 60; minute += 1) {
      const [hours, minutes] = [Math.floor(minute / 60), minute % 60];
      const shown = [hours, minutes].map((one) => String(one).padStart(2, '0')).join(':');
      assert.deepEqual(timesMeant(sayTime(shown)), [shown]);
      assert.ok(timesMeant(shown).includes(shown), shown);
      assert.deepEqual(timesMeant(shown.replace(':', '')), [shown]);
    }
  });
});
