import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { lanternfield } from '#examples';
import { forWhole, linkedCases, withoutCases } from './hide-cases.ts';
import { panelOf } from './panels.ts';
import { opened, reported, well } from './parts/testing.ts';
import { step, type Step, tell } from './testing.ts';
import { chronology } from './views/chronology.ts';
import { nextSteps } from './views/next-steps.ts';

const other = 'SL-7KQ2-M4XD';
const linked = step('link-incident', 'lead', {
  with: 'our-case',
  reference: 'sl 7kq2 m4xd',
  why: ['same-group'],
  reason: 'The same chat.',
});
const declined = step('decline-to-open', 'lead', {
  instead: 'already-a-case',
  otherCase: other,
  reason: `It is in ${other}.`,
});
const corrects = (entry: number) =>
  step('correct-entry', 'lead', {
    entry: String(entry),
    correction: `It says ${other} and should not.`,
    reason: 'A slip.',
  });
const after = well('note-action');

const whole = (...story: readonly Step[]) => tell(story);
const known = (...story: readonly Step[]) => withoutCases(tell(story), [other]);
const text = (record: ReturnType<typeof known>): string =>
  JSON.stringify([
    record,
    chronology(record.events, String),
    panelOf('links', record.state, String),
    nextSteps(record.state, lanternfield),
  ]);

describe('a record for somebody who may not know of a case that it is linked with', () => {
  const told = [...opened, linked, after] as const;

  test('says nothing of the link: no entry, no line, no step', () => {
    assert.deepEqual(linkedCases(whole(...told).state), [other]);
    assert.ok(text(withoutCases(whole(...told), [])).includes('7kq2'));
    const record = known(...told);
    assert.deepEqual(linkedCases(record.state), []);
    assert.doesNotMatch(text(record), /7kq2/i);
  });

  test('leaves no gap: it is numbered, and reads, as though the link had never been', () => {
    const [record, never] = [known(...told), whole(...opened, after)];
    assert.deepEqual(
      record.events.map(({ sequence }) => sequence),
      never.events.map(({ sequence }) => sequence),
    );
    assert.equal(record.state.sequence, never.state.sequence);
    const titles = (events: typeof record.events) =>
      chronology(events, String).map(({ sequence, title, lines }) => [sequence, title, lines]);
    assert.deepEqual(titles(record.events), titles(never.events));
  });

  test('leaves out what corrects the link, and what corrects that', () => {
    const at = whole(...opened, linked).state.sequence;
    const record = known(...opened, linked, corrects(at), corrects(at + 1), after);
    assert.doesNotMatch(text(record), /7kq2/i);
    assert.equal(record.state.sequence, whole(...opened, after).state.sequence);
  });

  test('keeps a correction of anything else, under the number that entry has there', () => {
    const at = whole(...opened, linked, after).state.sequence;
    const slip = step('correct-entry', 'lead', {
      entry: String(at),
      correction: 'At ten.',
      reason: 'A slip.',
    });
    const entries = chronology(known(...told, slip).events, String);
    assert.equal(entries.at(-1)?.corrects, at - 1);
    assert.deepEqual(entries.at(-2)?.correctedBy, [at]);
  });

  test('says that no case was opened, for the list says so too, and not into which it went', () => {
    const { events, state } = known(...reported, declined);
    assert.equal(state.status, 'not-opened');
    assert.deepEqual(linkedCases(state), []);
    assert.deepEqual(chronology(events, String).at(-1)?.lines, []);
    assert.doesNotMatch(text(known(...reported, declined)), /7kq2/i);
  });

  test('is whole for everybody else, and where the link is with another setting', () => {
    const elsewhere = [...opened, well('link-incident'), after];
    assert.deepEqual(known(...elsewhere).events, whole(...elsewhere).events);
    assert.deepEqual(withoutCases(whole(...told), ['SL-0000-0000']).events, whole(...told).events);
  });
});

test('what they correct is kept under the number that the entry has in the whole record', () => {
  const record = known(...opened, linked, after);
  const at = record.state.sequence;
  const correction = { type: 'entry-corrected/1', data: { entry: String(at) } } as const;
  assert.deepEqual(forWhole(correction, record).data, { entry: String(at + 1) });
  const before = { type: 'entry-corrected/1', data: { entry: '1' } } as const;
  assert.deepEqual(forWhole(before, record).data, { entry: '1' });
});
