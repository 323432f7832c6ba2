import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, describe, test } from 'node:test';
import pg from 'pg';
import { staff } from '#examples';
import { type TestSchool, testSchool } from './testing.ts';

let school: TestSchool;
let caseId = '';
let expected = 0;
before(async () => {
  school = await testSchool();
  ({ caseId, expected } = await school.reports());
});
after(() => school.end());

/** Every statement that is sent while something is done, by name, in the order in which it was sent. */
async function statementsOf(work: () => Promise<unknown>): Promise<readonly string[]> {
  const sent: string[] = [];
  const { query } = pg.Client.prototype;
  const noting = function (this: pg.Client, ...args: readonly unknown[]): unknown {
    const [asked] = args as readonly [string | pg.QueryConfig];
    sent.push(typeof asked === 'string' ? asked : (asked.name ?? asked.text));
    return Reflect.apply(query, this, args);
  };
  pg.Client.prototype.query = noting as typeof query;
  try {
    await work();
  } finally {
    pg.Client.prototype.query = query;
  }
  return sent;
}

type Way = (who: keyof typeof staff, id: string) => Promise<unknown>;

/** The ways in which somebody can ask for a case by its address. */
const ways: Readonly<Record<string, Way>> = {
  'opens it': (who, id) => school.casework.open(school.as(who), id),
  'adds to it': (who, id) =>
    school.does(who, 'note-action', { caseId: id, expected }, { what: 'something' }),
  'refers it': (who, id) => school.does(who, 'refer-to-police', { caseId: id, expected }, {}),
};

describe('somebody without the right costs the same with a case there and without', () => {
  for (const [way, ask] of Object.entries(ways)) {
    for (const who of ['office', 'technician', 'pastoral', 'governor'] as const) {
      test(`when the ${who} ${way}`, async () => {
        await ask(who, randomUUID());
        const there = await statementsOf(() => ask(who, caseId));
        const nowhere = await statementsOf(() => ask(who, randomUUID()));
        assert.ok(there.length > 3);
        assert.deepEqual(nowhere, there);
      });
    }
  }

  test('also when a deputy who is barred from it opens it', async () => {
    const kept = await school.reports({ staffInvolved: 'yes', whichStaff: [staff.deputy.id] });
    const open = (id: string) => () => school.casework.open(school.as('deputy'), id);
    await open(randomUUID())();
    assert.deepEqual(await statementsOf(open(randomUUID())), await statementsOf(open(kept.caseId)));
  });
});
