import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import {
  type Directory,
  isSettled,
  openView,
  outcomeOrder,
  readEvent,
  type Recorded,
  replay,
} from '#cases';
import { lanternfield } from '#examples';

/** The demonstration's cases as the version of November 2026 recorded them: what an upgrade finds. */
interface OlderData {
  readonly cases: readonly {
    readonly id: string;
    readonly reference: string;
    readonly status: string;
    readonly events: readonly (Pick<Recorded, 'sequence' | 'id' | 'actor' | 'at'> & {
      readonly type: string;
      readonly data: unknown;
    })[];
  }[];
  readonly directory: Directory;
}
const older = JSON.parse(
  readFileSync(join(import.meta.dirname, 'november-2026.json'), 'utf8'),
) as OlderData;

const now = '2026-12-02T10:00:00.000Z';
const opened = older.cases.map(({ id, reference, status, events: stored }) => {
  const events = stored.map((one): Recorded => {
    const { sequence, id: event, actor, at, type, data } = one;
    return { ...readEvent({ type, data }), sequence, id: event, actor, at };
  });
  const state = replay(id, events);
  const { directory } = older;
  const view = openView({ state, events, school: lanternfield, directory, now });
  return { reference, status, stored, state, view };
});

describe('cases that the version of November 2026 recorded', () => {
  test('are enough, and of enough kinds, to mean something', () => {
    assert.equal(opened.length, 22);
    const kinds = new Set(opened.flatMap(({ stored }) => stored.map(({ type }) => type)));
    assert.ok(kinds.size > 50, `only ${kinds.size}`);
  });

  test('read to the end and stand as they stood', () => {
    for (const { reference, status, stored, state } of opened) {
      assert.equal(state.sequence, stored.length, reference);
      assert.equal(state.status, status, reference);
      assert.equal(state.reference, reference);
    }
  });

  test('keep the advice that was given, with its edition', () => {
    for (const { reference, stored, view } of opened) {
      const given = stored.filter(({ type }) => type === 'advice-given/1').length;
      const said = view.chronology.filter(({ act }) => act === null);
      assert.equal(said.length, given, reference);
      for (const { lines } of said)
        assert.match(lines.map(({ text }) => text).join(' '), /England, November 2026/);
    }
  });

  test('are advised anew where they are open, never less urgently, and not as manageable unasked', () => {
    for (const { reference, state, view } of opened.filter((one) => !isSettled(one.state))) {
      const { edition, decision } = view.advice;
      assert.equal(edition, 'england-2026-12');
      assert.notEqual(decision, 'in-setting', `${reference}: nobody was asked about one household`);
      const before = outcomeOrder.indexOf(state.advice?.decision as typeof decision);
      assert.ok(outcomeOrder.indexOf(decision) <= before, `${reference}: ${decision}`);
    }
  });

  test('say what a child did in words that do not blame', () => {
    const parts = opened.flatMap(({ view }) => view.people.map((one) => JSON.stringify(one)));
    const lines = opened.flatMap(({ view }) => view.chronology.flatMap((one) => one.lines));
    const shown = [...parts, ...lines.map(({ text }) => text)];
    assert.deepEqual(
      shown.filter((text) => /(^|\W)Asked for it/.test(text)),
      [],
    );
    assert.ok(shown.some((text) => text.includes('Asked somebody to send it')));
  });

  test('say everything that was answered', () => {
    for (const { view } of opened)
      for (const { lines, title } of view.chronology)
        for (const { label, text } of lines) {
          assert.notEqual(label, '', title);
          assert.doesNotMatch(text, /undefined|\[object/, title);
        }
  });
});
