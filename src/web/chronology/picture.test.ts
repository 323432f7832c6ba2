import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { type Mark, picture, type PictureView } from './picture.ts';

const happened = (lane: string, at: string): Mark => ({ lane, at, due: false });
const due = (at: string): Mark => ({ lane: 'Still to do', at, due: true });
const lanes = ['The report', 'Decide', 'Still to do'];

function drawn(marks: readonly Mark[], now = '2026-11-05T17:00:00.000Z'): PictureView {
  const view = picture(marks, { lanes, now });
  assert.ok(view);
  return view;
}
const texts = (view: PictureView): readonly string[] => view.columns.map(({ text }) => text);

describe('the picture of what happened', () => {
  test('has a row for each kind there is, in the order of the procedure', () => {
    const view = drawn([
      happened('Decide', '2026-11-05T12:00:00.000Z'),
      happened('The report', '2026-11-05T09:00:00.000Z'),
    ]);
    assert.deepEqual(
      view.lanes.map(({ title }) => title),
      ['The report', 'Decide'],
    );
    assert.equal(view.now, null);
  });

  test('goes by hours within a day, then by days, weeks, months and years, and never leaves one out', () => {
    const from = (at: string) =>
      drawn([happened('Decide', '2026-11-05T09:30:00.000Z'), happened('Decide', at)]);
    assert.deepEqual(texts(from('2026-11-05T12:10:00.000Z')), ['9am', '10am', '11am', 'midday']);
    assert.deepEqual(texts(from('2026-11-08T12:10:00.000Z')), ['5 Nov', '6 Nov', '7 Nov', '8 Nov']);
    assert.deepEqual(texts(from('2026-12-07T12:00:00.000Z')).slice(0, 2), ['2 Nov', '9 Nov']);
    const months = texts(from('2028-02-07T12:00:00.000Z'));
    assert.deepEqual([months[0], months.at(-1), months.length], ['Nov 26', 'Feb 28', 16]);
    assert.deepEqual(texts(from('2029-02-07T12:00:00.000Z')), ['2026', '2027', '2028', '2029']);
  });

  test('shows what came first where a phone shows it, however little happened', () => {
    const [narrowest, least] = [300, 660];
    for (const times of [['09:30'], ['09:30', '10:10'], ['09:30', '11:10', '23:10']]) {
      const view = drawn(times.map((time) => happened('Decide', `2026-11-05T${time}:00.000Z`)));
      const scale = Math.min(1, least / view.width);
      assert.ok((view.dots[0]?.x ?? 0) * scale < narrowest, times.join(', '));
    }
  });

  test('follows the clock in London', () => {
    const summer = drawn([happened('Decide', '2026-06-01T23:30:00.000Z')]);
    assert.deepEqual(texts(summer), ['12am']);
  });

  test('heaps what falls together, with its number, and keeps what is due apart', () => {
    const view = drawn([
      happened('Decide', '2026-11-05T09:10:00.000Z'),
      happened('Decide', '2026-11-05T09:50:00.000Z'),
      due('2026-11-06T16:30:00.000Z'),
    ]);
    assert.deepEqual(
      view.dots.map((dot) => [dot.count, dot.due]),
      [
        [2, false],
        [1, true],
      ],
    );
    const ahead = view.dots.find((dot) => dot.due);
    assert.ok(view.now !== null && ahead && view.now < ahead.x);
  });

  test('stays within its frame, however long a case takes', () => {
    for (const end of [
      '2026-11-05T10:00:00.000Z',
      '2027-06-01T10:00:00.000Z',
      '2046-11-05T10:00:00.000Z',
    ]) {
      const view = drawn([happened('Decide', '2026-11-05T09:30:00.000Z'), due(end)]);
      for (const { x, y, radius } of view.dots) {
        assert.ok(x - radius >= view.left && x + radius <= view.width, end);
        assert.ok(y + radius <= view.height, end);
      }
    }
  });

  test('is said in words, too', () => {
    const { says } = drawn([
      happened('The report', '2026-11-05T09:00:00.000Z'),
      happened('Decide', '2026-11-06T09:00:00.000Z'),
      due('2026-11-09T09:00:00.000Z'),
    ]);
    assert.match(says, /^2 entries from 5 Nov to 6 Nov, in 3 rows/);
    assert.match(says, /1 still to do has a time/);
  });

  test('is none where nothing happened', () => {
    assert.equal(picture([], { lanes, now: '2026-11-05T17:00:00.000Z' }), null);
  });
});
