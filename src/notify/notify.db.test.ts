import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, beforeEach, describe, test } from 'node:test';
import { type staff } from '#examples';
import { openSchoolSettings } from '#people';
import { type Notify, openNotify } from './notify.ts';
import { type TellingSchool, tellingSchool } from './testing.ts';
import type { Transport } from './transports/transport.ts';

let school: TellingSchool;
let notify: Notify;
let sent: string[];
let way: 'well' | 'broken' = 'well';
const transport: Transport = {
  async send({ to }, leaving) {
    if (way === 'broken') return { result: 'retry', fault: 'no-connection' };
    if (!(await leaving())) return { result: 'not-ours' };
    sent.push(to.split('@')[0] ?? '');
    return { result: 'sent' };
  },
};

const opened = (): Notify => {
  const { store, people, clock } = school;
  const link = 'https://safelight.example/notices';
  const settings = openSchoolSettings(store);
  const now = () => clock.now;
  return openNotify({ store, people, settings, transport, link, now, newId: randomUUID });
};
before(async () => {
  school = await tellingSchool();
  notify = opened();
});
after(() => school.end());
beforeEach(() => {
  sent = [];
});

const overdue = async (who: keyof typeof staff): Promise<number> =>
  (await notify.notices.list(school.as(who))).filter(({ says }) => says.startsWith('Something was'))
    .length;
const standings = async () => [
  await overdue('lead'),
  await overdue('deputy'),
  await overdue('head'),
];

describe('what is late', () => {
  test('is passed on rung by rung, once each, however many watch and however often', async () => {
    school.clock.now = '2026-11-05T09:10:00.000Z';
    await school.reports();
    const another = opened();
    const look = async (at: string) => {
      school.clock.now = at;
      for (let times = 0; times < 3; times += 1)
        await Promise.all([notify.watch(), another.watch()]);
      await Promise.all([notify.spread(), another.spread()]);
      return standings();
    };
    assert.deepEqual(await look('2026-11-05T09:11:00.000Z'), [0, 0, 0]);
    assert.deepEqual(await look('2026-11-05T16:30:00.000Z'), [1, 0, 0]);
    assert.deepEqual(await look('2026-11-06T16:00:00.000Z'), [1, 0, 0]);
    const [lead = 0, deputy = 0, head] = await look('2026-11-06T16:30:00.000Z');
    assert.ok(lead >= 1);
    assert.deepEqual([deputy, head], [1, 0]);
    const [, , later = 0] = await look('2026-11-09T16:30:00.000Z');
    assert.ok(later >= 1);
  });
});

describe('the way messages go', () => {
  test('is shown as broken from the first failure until a message gets through', async () => {
    school.clock.now = '2026-11-13T09:10:00.000Z';
    await school.reports({ danger: 'yes' });
    await notify.spread();
    way = 'broken';
    await notify.send();
    const since = school.clock.now;
    assert.deepEqual(notify.way(), { is: 'broken', fault: 'no-connection', since });
    school.minutesLater(10);
    await notify.send();
    assert.deepEqual(notify.way(), { is: 'broken', fault: 'no-connection', since });
    way = 'well';
    school.minutesLater(10);
    await notify.send();
    assert.deepEqual(notify.way(), { is: 'well' });
    assert.ok(sent.includes('amber.wick'));
  });

  test('can be tried by anybody who has an address', async () => {
    await notify.send();
    sent = [];
    assert.equal(await notify.tryOut(school.as('teacher')), true);
    await notify.send();
    assert.deepEqual(sent, ['bryn.taper']);
  });
});
