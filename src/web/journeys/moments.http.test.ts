import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { type Posted, type TestSite, testSite } from '../testing.ts';
import { begin, headerOf, when } from './testing.ts';

let site: TestSite;
before(async () => {
  site = await testSite();
});
after(() => site.end());

const words = { toldBy: 'A student', account: 'What was said.' };

/** The page “what you were told”, sent with these answers at two in the afternoon. */
async function told(typed: Posted, now = '2026-11-05T14:00:00.000Z') {
  site.clock.now = now;
  const teacher = await site.signedIn('teacher');
  const base = await begin(teacher, '/report');
  await teacher.post(`${base}/1`, { danger: 'no' });
  return { teacher, base, sent: await teacher.post(`${base}/2`, { ...words, ...typed }) };
}

/** The boxes of a page that are red. */
const red = (body: string): readonly string[] =>
  [...body.matchAll(/<input [^>]*class="[^"]*govuk-input--error[^>]*>/g)].map(
    ([tag]) => /id="([^"]*)"/.exec(tag)?.[1] ?? '',
  );

/** The boxes that a screen reader is told are described by what is wrong. */
const described = (body: string): readonly string[] =>
  [...body.matchAll(/<input [^>]*aria-describedby="toldAt-error"[^>]*>/g)].map(
    ([tag]) => /id="([^"]*)"/.exec(tag)?.[1] ?? '',
  );

describe('when something was, typed as people type it', () => {
  const rows: readonly (readonly [string, Posted, readonly string[], RegExp])[] = [
    ['the time missing', { 'toldAt-time': '' }, ['toldAt-time'], /Give the time, such as 2:30pm/],
    ['the year missing', { 'toldAt-year': '' }, ['toldAt-year'], /Give the year/],
    ['the month misspelt', { 'toldAt-month': 'Smarch' }, ['toldAt-month'], /Give the month as/],
    ['morning or afternoon', { 'toldAt-time': '1:30' }, ['toldAt-time'], /1:30 in the morning or/],
    ['an hour ahead', { 'toldAt-time': '15:00' }, ['toldAt-time'], /This is in the future/],
    [
      'nothing at all',
      { 'toldAt-day': '', 'toldAt-month': '', 'toldAt-year': '', 'toldAt-time': '' },
      ['toldAt-day', 'toldAt-month', 'toldAt-year', 'toldAt-time'],
      /./,
    ],
  ];
  for (const [name, typed, boxes, says] of rows)
    it(`${name}: points only at the boxes to mend`, async () => {
      const { sent } = await told({ ...when('toldAt'), ...typed });
      assert.equal(sent.statusCode, 422);
      assert.deepEqual(red(sent.body), boxes);
      assert.match(sent.body, says);
      assert.match(sent.body, new RegExp(`<a href="#${boxes[0]}">`));
      if (boxes.length < 4) assert.deepEqual(described(sent.body), boxes);
      assert.match(sent.body, /aria-describedby="[^"]*toldAt-error"/);
      assert.match(sent.body, /What was said\./);
    });

  for (const time of ['1430hrs', '14.01', 'half past one in the afternoon', 'noon', '9:15'])
    it(`takes “${time}”, and gives it back as it was typed`, async () => {
      const { teacher, base, sent } = await told({ ...when('toldAt'), 'toldAt-time': time });
      const ahead = time === '1430hrs';
      assert.equal(sent.statusCode, ahead ? 422 : 303);
      const page = ahead ? sent : await teacher.get(`${base}/2`);
      assert.match(page.body, new RegExp(`name="toldAt-time"[^>]*value="${time}"`));
      if (ahead) assert.match(page.body, /This is in the future/);
    });

  it('asks which it was, where a time became unclear before it was sent', async () => {
    const typed = { ...when('toldAt'), 'toldAt-time': '9:20' };
    const { teacher, base } = await told(typed, '2026-11-05T21:10:00.000Z');
    site.clock.now = '2026-11-05T21:25:00.000Z';
    const back = headerOf(await teacher.get(`${base}/check`), 'location');
    const page = await teacher.get(back);
    assert.deepEqual(red(page.body), ['toldAt-time']);
    assert.match(page.body, /Is that 9:20 in the morning or at night\?/);
  });
});
