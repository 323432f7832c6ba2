import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { test } from 'node:test';
import { promisify } from 'node:util';

const everyClock = `
  const { dueAt } = await import('./src/schools/index.ts');
  const { londonParts, sayWhen } = await import('./src/say/index.ts');
  const calendar = {
    terms: [{ from: '2026-09-02', to: '2026-12-18' }, { from: '2027-01-05', to: '2027-07-21' }],
    closed: [{ from: '2026-10-26', to: '2026-10-30' }],
    bankHolidays: { of: 'england', proclaimed: [] },
    dayEnds: '16:30',
  };
  const said = [];
  for (let at = Date.UTC(2026, 9, 24, 22); at < Date.UTC(2027, 3, 2); at += 7 * 3_600_000) {
    const from = new Date(at).toISOString();
    for (const kind of ['same-day', 'next-day', 'school-days', 'term-days', 'working-days', 'days']) {
      const due = dueAt({ kind, days: 1 }, from, calendar);
      said.push(due, londonParts(due).time, sayWhen(due, from));
    }
  }
  process.stdout.write(said.join('|'));
`;

test('every clock says the same on a computer in Kiribati, in Los Angeles and in London', async () => {
  const inZone = async (TZ: string): Promise<string> => {
    const { stdout } = await promisify(execFile)(
      process.execPath,
      ['--input-type=module', '--eval', everyClock],
      { env: { ...process.env, TZ }, maxBuffer: 8_000_000 },
    );
    return stdout;
  };
  const [kiribati, losAngeles, london] = await Promise.all(
    ['Pacific/Kiritimati', 'America/Los_Angeles', 'Europe/London'].map(inZone),
  );
  assert.ok(london && london.split('|').length > 5000);
  assert.equal(kiribati, london);
  assert.equal(losAngeles, london);
});
