import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import {
  actLeaving,
  type ActName,
  actNames,
  dutiesIn,
  dutyStatus,
  type Field,
  isAsked,
  outcomeOrder,
  type Recorded,
  replay,
  stillMissing,
} from '#cases';
import { type TestSchool, testSchool } from '#casework/testing';
import { incidentClasses, incidentSubtypes } from '#guidance';
import { tales } from './all.ts';
import { finish } from './finishing.ts';
import type { Tale } from './tale.ts';
import { begin, type Telling } from './telling.ts';

let site: TestSchool;
before(async () => {
  site = await testSchool();
});
after(() => site.end());

/** What all the cases came to: acts that were used, decisions, and classes of incident. */
const came = {
  acts: new Set<ActName>(),
  decisions: new Set<string>(),
  classes: new Set<string>(),
};

function everyActionIsAccountedFor(events: readonly Recorded[]): void {
  for (const { type, data, actor, at, sequence } of events) {
    assert.ok(actor.length > 0 && !Number.isNaN(Date.parse(at)), `entry ${sequence}`);
    const act = actLeaving(type);
    const said: Readonly<Record<string, unknown>> = data;
    for (const [name, field] of Object.entries<Field>(act?.fields ?? {}))
      if (field.kind === 'reason' && isAsked(field, said) && !field.optional)
        assert.match(JSON.stringify(said[name]), /^".*\w.*\."$/, `${type}: ${name}`);
    if (act) came.acts.add(act.name as ActName);
  }
}

function everyDutyIsAnswered({ state }: Telling): void {
  const left = dutiesIn(state).filter((id) => dutyStatus(state, id) === 'to-do');
  assert.deepEqual([left, stillMissing(state)], [[], []]);
}

async function play(tale: Tale): Promise<Telling> {
  site.clock.now = '2026-11-05T09:10:00.000Z';
  const { manager = 'lead', ways = {} } = tale;
  const the = await begin(site, { manager, ways });
  await tale.tell(the);
  if (tale.ends === 'not-opened') return the;
  if (the.state.status !== 'closed') {
    await finish(the);
    everyDutyIsAnswered(the);
    await the.does(manager, 'close-case');
  }
  everyDutyIsAnswered(the);
  return the;
}

function endsAsTold(tale: Tale, { state }: Telling): void {
  const { advice, decision, status } = state;
  assert.ok(advice);
  assert.equal(status, tale.ends ?? 'closed');
  assert.equal(advice.decision, tale.advised);
  const kinds = advice.subtype === null ? [advice.class] : [advice.class, advice.subtype];
  if (tale.class !== undefined) assert.equal(kinds.join(': '), tale.class);
  if (tale.ends === 'not-opened') return;
  assert.ok(decision);
  assert.equal(decision.outcome, tale.decided ?? tale.advised);
  came.decisions.add(decision.outcome);
  for (const kind of kinds) came.classes.add(kind);
}

describe('a whole case, from report to closure', () => {
  for (const tale of tales)
    test(tale.name, async () => {
      const the = await play(tale);
      endsAsTold(tale, the);
      everyActionIsAccountedFor(the.events);
      assert.deepEqual(replay(the.caseId, the.events), the.state);
    });
});

describe('the cases together', () => {
  test('are more than thirty, each told once', () => {
    assert.ok(tales.length >= 30);
    assert.equal(new Set(tales.map(({ name }) => name)).size, tales.length);
  });

  test('come to every decision that stands at an end, and every class of incident', () => {
    const ends = outcomeOrder.filter((outcome) => outcome !== 'consult');
    assert.deepEqual(
      ends.filter((outcome) => !came.decisions.has(outcome)),
      [],
    );
    assert.deepEqual(
      [...incidentClasses, ...incidentSubtypes].filter((name) => !came.classes.has(name)),
      [],
    );
  });

  test('use everything that anybody can do to a case', () => {
    assert.deepEqual(
      actNames.filter((name) => !came.acts.has(name)),
      [],
    );
  });

  test('leave a record in which nothing is out of place', async () => {
    const { ok, findings } = await site.store.verify();
    assert.deepEqual(findings, []);
    assert.ok(ok);
  });
});
