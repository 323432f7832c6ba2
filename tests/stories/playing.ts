import assert from 'node:assert/strict';
import type { TestSchool } from '#casework/testing';
import {
  actLeaving,
  type ActName,
  dutiesIn,
  dutyStatus,
  type Recorded,
  replay,
  stillMissing,
} from '#cases';
import { type Field, isAsked } from '#acts';
import { finish } from './finishing.ts';
import type { Tale } from './tale.ts';
import { begin, type Telling } from './telling.ts';

/** Every entry says who, when and, where it asks for one, why. */
function everyActionIsAccountedFor(events: readonly Recorded[]): void {
  for (const { type, data, actor, at, sequence } of events) {
    assert.ok(actor.length > 0 && !Number.isNaN(Date.parse(at)), `entry ${sequence}`);
    const act = actLeaving(type);
    const said: Readonly<Record<string, unknown>> = data;
    for (const [name, field] of Object.entries<Field>(act?.fields ?? {}))
      if (field.kind === 'reason' && isAsked(field, said) && !field.optional)
        assert.match(JSON.stringify(said[name]), /^".*\w.*\."$/, `${type}: ${name}`);
  }
}

function everyDutyIsAnswered({ state }: Telling): void {
  const left = dutiesIn(state).filter((id) => dutyStatus(state, id) === 'to-do');
  assert.deepEqual([left, stillMissing(state)], [[], []]);
}

function endsAsTold(tale: Tale, { state }: Telling): void {
  const { advice, decision, status } = state;
  assert.ok(advice);
  assert.equal(status, tale.ends ?? 'closed');
  assert.equal(advice.decision, tale.advised);
  if (tale.class !== undefined) assert.equal(kindsOf(state).join(': '), tale.class);
  if (tale.ends === 'not-opened') return;
  assert.ok(decision);
  assert.equal(decision.outcome, tale.decided ?? tale.advised);
}

/** The class of incident, and the kind of it where there is one. */
export function kindsOf({ advice }: Telling['state']): readonly string[] {
  if (!advice) return [];
  return advice.subtype === null ? [advice.class] : [advice.class, advice.subtype];
}

/** The acts that a case was made of. */
export function actsIn({ events }: Telling): readonly ActName[] {
  return events.flatMap(({ type }) => actLeaving(type)?.name ?? []);
}

/** Plays a whole case to its end, and holds it to all that must be true of any that is over. */
export async function play(site: TestSchool, tale: Tale): Promise<Telling> {
  site.clock.now = '2026-11-05T09:10:00.000Z';
  const { manager = 'lead', ways = {} } = tale;
  const the = await begin(site, { manager, ways });
  await tale.tell(the);
  if (tale.ends !== 'not-opened') {
    if (the.state.status !== 'closed') {
      await finish(the);
      everyDutyIsAnswered(the);
      await the.does(manager, 'close-case');
    }
    everyDutyIsAnswered(the);
  }
  endsAsTold(tale, the);
  everyActionIsAccountedFor(the.events);
  assert.deepEqual(replay(the.caseId, the.events), the.state);
  return the;
}
