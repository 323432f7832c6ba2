import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { lanternfield } from '#examples';
import { casesNamed, forWhole, linkedCases, withoutCases } from './known-record.ts';
import { panelOf } from '../views/panels.ts';
import { opened, reported, well } from '../parts/testing.ts';
import { step, type Step, tell } from '../testing.ts';
import { chronology } from '../views/chronology.ts';
import { nextSteps } from '../views/next-steps.ts';

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

describe('a reference that is typed in words', () => {
  const says = (what: string) =>
    step('note-action', 'lead', { at: '2026-11-05T09:00:00.000Z', what, reason: 'To know.' });

  test('is found however it is written, and no word is taken for one', () => {
    const found = (what: string) => casesNamed(whole(...opened, says(what)));
    for (const what of [
      'See SL-7KQ2-M4XD.',
      'sl 7kq2 m4xd, too',
      'as in SL7KQ2M4XD',
      '(SL-7kq2m4xd)',
    ])
      assert.deepEqual(found(what), [other], what);
    for (const what of ['Two sleepovers.', 'A slow down page', 'Rang 01632 960001.', 'slideshows'])
      assert.deepEqual(found(what), [], what);
  });

  test('is not read by whoever may not know of that case, and by everybody else', () => {
    const told = [...opened, says('See SL-7KQ2-M4XD and sl 7kq2 m4xd.'), after] as const;
    assert.doesNotMatch(text(known(...told)), /7kq2/i);
    assert.match(text(known(...told)), /See another record and another record\./);
    assert.match(text(withoutCases(whole(...told), [])), /SL-7KQ2-M4XD/);
  });

  test('leaves the record’s own reference, and those of cases that may be known', () => {
    const { state } = whole(...opened);
    const told = [...opened, says(`This is ${state.reference}; see SL-9ZZZ-0008.`)] as const;
    assert.deepEqual(casesNamed(whole(...told)), ['SL-9ZZZ-0008']);
    assert.match(text(known(...told)), /SL-9ZZZ-0008/);
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
