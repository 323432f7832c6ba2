import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { type ActName, actNames, outcomeOrder } from '#cases';
import { type TestSchool, testSchool } from '#casework/testing';
import { incidentClasses, incidentSubtypes } from '#guidance';
import { everyFileIsTheirOwn } from '../../src/cases/testing.ts';
import { fileAsDrawn } from '../../src/web/testing.ts';
import { inNoTale, tales } from './all.ts';
import { actsIn, kindsOf, play } from './playing.ts';
import type { Telling } from './telling.ts';

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

function comesTo(the: Telling): void {
  const { decision } = the.state;
  for (const act of actsIn(the)) came.acts.add(act);
  if (decision) came.decisions.add(decision.outcome);
  for (const kind of kindsOf(the.state)) came.classes.add(kind);
}

describe('a whole case, from report to closure', () => {
  for (const tale of tales)
    test(tale.name, async () => {
      const the = await play(site, tale);
      comesTo(the);
      const directory = await site.casework.directory(site.as('lead'));
      everyFileIsTheirOwn(the.events, directory, fileAsDrawn);
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
      inNoTale,
    );
  });

  test('leave a record in which nothing is out of place', async () => {
    const { ok, findings } = await site.store.verify();
    assert.deepEqual(findings, []);
    assert.ok(ok);
  });
});
