import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, describe, test } from 'node:test';
import { lanternfield, schoolId, staff } from '#examples';
import { type Notify, openNotify } from './notify.ts';
import { type TellingSchool, tellingSchool } from './testing.ts';

let school: TellingSchool;
let notify: Notify;
before(async () => {
  school = await tellingSchool();
  const { store, people, settings, clock } = school;
  const link = 'https://safelight.example/notices';
  const now = () => clock.now;
  notify = openNotify({ store, people, settings, transport: null, link, now, newId: randomUUID });
});
after(() => school.end());

async function dayEnds(at: string): Promise<void> {
  const { version } = await school.settings.history(schoolId);
  await school.settings.change({
    school: schoolId,
    seen: version,
    to: { calendar: { ...lanternfield.calendar, dayEnds: at } },
    by: { id: staff.lead.id, name: staff.lead.name },
    at: school.clock.now,
    reason: 'The day is another.',
    what: ['The day is another.'],
  });
}

/** How often the lead has been told by this moment that something was due. */
async function toldBy(at: string): Promise<number> {
  school.clock.now = at;
  await notify.watch();
  await notify.spread();
  const lines = await notify.notices.list(school.as('lead'));
  return lines.filter(({ says }) => says.startsWith('Something was')).length;
}

describe('when the calendar changes while something is running', () => {
  test('what is due later now is not told of at the old time, and is at the new', async () => {
    await school.reports();
    assert.equal(await toldBy('2026-11-05T12:00:00.000Z'), 0);
    await dayEnds('18:00');
    assert.equal(await toldBy('2026-11-05T17:59:00.000Z'), 0);
    assert.equal(await toldBy('2026-11-05T18:01:00.000Z'), 1);
  });

  test('what is due sooner now is told of at the new time, by the same watch', async () => {
    const before = await toldBy('2026-11-06T09:00:00.000Z');
    await school.reports();
    assert.equal(await toldBy('2026-11-06T12:00:00.000Z'), before);
    await dayEnds('13:00');
    assert.ok((await toldBy('2026-11-06T13:01:00.000Z')) > before);
  });
});
