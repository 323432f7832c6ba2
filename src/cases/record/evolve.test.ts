import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import {
  closed,
  facts,
  notOpened,
  opened,
  readyToClose,
  settled,
  withAsh,
} from '../parts/testing.ts';
import { type CaseEvent, eventTypes, readEvent, type Recorded } from './events.ts';
import { evolve, replay } from './evolve.ts';
import { type CaseState, initialState } from '../state.ts';
import { tell } from '../testing.ts';

/** A frozen event of every type, as though it came next in some record. */
const samples = eventTypes.map((type) => {
  const file = new URL(`samples/${type.replace('/', '.')}.json`, import.meta.url);
  return readEvent((JSON.parse(readFileSync(file, 'utf8')) as { sample: unknown }).sample);
});

const inTurn = (events: readonly CaseEvent[], after = 0): readonly Recorded[] =>
  events.map((event, place) => ({
    ...event,
    sequence: after + place + 1,
    id: `event-${place}`,
    actor: 'somebody',
    at: '2026-11-05T09:10:00.000Z',
  }));

/** Everything inside, so that changing any of it throws. */
function frozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null)
    for (const inner of Object.values(Object.freeze(value))) frozen(inner);
  return value;
}

const stories = [[], opened, withAsh, readyToClose, closed, notOpened];
const states: readonly CaseState[] = stories.map((story) => tell(story).state);

describe('folding events', () => {
  test('takes every type of event, in whatever state a record is, and never fails', () => {
    for (const state of states)
      for (const event of inTurn(samples, state.sequence)) {
        const after = evolve(state, event);
        assert.equal(after.sequence, event.sequence, event.type);
        assert.deepEqual(Object.keys(after).toSorted(), Object.keys(initialState).toSorted());
      }
  });

  test('changes nothing of what was there before', () => {
    for (const state of states)
      for (const event of inTurn(samples, state.sequence)) evolve(frozen(state), frozen(event));
  });

  test('gives the same from the same events, also after a day in the drawer', () => {
    for (const story of stories) {
      const { state, events } = tell(story);
      const stored = JSON.parse(JSON.stringify(events)) as Recorded[];
      assert.deepEqual(replay('a-case', stored), state);
    }
  });

  test('gives the same from any events in any order, all at once or one by one', () => {
    const anyEvents = fc.array(fc.constantFrom(...samples), { maxLength: 40 }).map(inTurn);
    fc.assert(
      fc.property(anyEvents, fc.nat(40), (events, cut) => {
        const whole = replay('a-case', events);
        const half = events.slice(cut).reduce(evolve, replay('a-case', events.slice(0, cut)));
        assert.deepEqual(half, whole);
        assert.equal(whole.sequence, events.length);
      }),
    );
  });
});

/** The modules of this room that a module loads, itself included, by what they import while running. */
function reach(file: URL, seen = new Map<string, string>()): ReadonlyMap<string, string> {
  if (seen.has(file.href)) return seen;
  const text = readFileSync(file, 'utf8');
  seen.set(file.href, text);
  for (const [, path = ''] of text.matchAll(
    /^(?:import|export)(?! type\b)[^;]*?from '(\.[^']+)'/gms,
  ))
    reach(new URL(path, file), seen);
  return seen;
}

const asksAdvice = /import[^;]*\badvise\b[^;]*'#guidance'/;

describe('folding never asks the guidance', () => {
  test('nothing that it loads takes the advice function', () => {
    const loaded = reach(new URL('evolve.ts', import.meta.url));
    assert.ok(loaded.size > 30, String(loaded.size));
    for (const [path, text] of loaded) assert.doesNotMatch(text, asksAdvice, path);
  });

  test('and where advice is asked, the same search finds it', () => {
    const loaded = reach(new URL('decide.ts', import.meta.url));
    assert.ok([...loaded.values()].some((text) => asksAdvice.test(text)));
  });

  test('advice stays as it was given, whatever the guidance would say now', () => {
    const [event] = inTurn([
      {
        type: 'advice-given/1',
        data: {
          edition: 'long-ago',
          decision: 'in-setting',
          class: 'other',
          subtype: null,
          provisional: false,
          rules: ['a-rule-of-long-ago'],
          openQuestions: [],
          duties: ['a-duty-of-long-ago'],
        },
      },
    ]);
    assert.ok(event);
    assert.equal(evolve(tell(withAsh).state, event).advice?.edition, 'long-ago');
  });
});

describe('what the record says', () => {
  test('of a duty’s beginning stays while facts change, and starts again when it comes back', () => {
    const since = (story: Parameters<typeof tell>[0], duty: string) =>
      tell(story).state.dutiesSince[duty]?.sequence;
    const first = [...withAsh, facts({ coercion: 'yes' })];
    const more = [...first, facts({ motive: 'money' }), facts({ adultInvolved: 'yes' })];
    assert.equal(since(first, 'refer-by-phone'), 6);
    assert.equal(since(more, 'refer-by-phone'), 6);
    const gone = [...first, facts({ coercion: 'no' }), settled('coercion', 'no')];
    assert.equal(since(gone, 'refer-by-phone'), undefined);
    assert.equal(since([...gone, facts({ coercion: 'suspected' })], 'refer-by-phone'), 11);
  });
});
