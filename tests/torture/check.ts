import assert from 'node:assert/strict';
import { schoolId } from '#examples';
import { textOf, type Visitor } from '#bench';
import type { Store } from '#store';
import type { Ledger, Written } from './ledger.ts';

/** What the record can be looked at with: from inside, and in each person's browser. */
export interface Witness {
  readonly store: Store;
  readonly browserOf: (person: string) => Visitor;
  readonly lead: Visitor;
}

/** Sees every case that nobody is barred from. */
const nobody = 'nobody';

async function entriesOf(store: Store, stream: string): Promise<readonly string[]> {
  const events = await store.read({ school: schoolId, kind: 'case', stream });
  return events.map(({ body }) => new TextDecoder().decode(body));
}

const holding = (entries: readonly string[], mark: string): number =>
  entries.filter((entry) => entry.includes(mark)).length;

/** The cases that begin with one of these marks, by mark, among as many of the newest as it can be. */
async function casesBegunWith(store: Store, marks: readonly string[], limit: number) {
  const newest = { school: schoolId, notBarredTo: nobody, order: 'newest', offset: 0 } as const;
  const lines = marks.length === 0 ? [] : await store.cases({ ...newest, limit });
  const found = new Map<string, string>();
  for (const { stream } of lines) {
    const entries = await entriesOf(store, stream);
    for (const mark of marks) if (holding(entries, mark) > 0) found.set(mark, stream);
  }
  return found;
}

async function caseWith(store: Store, reference: string): Promise<string> {
  const query = { school: schoolId, notBarredTo: nobody, order: 'newest' } as const;
  const lines = await store.cases({ ...query, reference, limit: 2, offset: 0 });
  assert.equal(lines.length, 1, 'a report that was acknowledged is not there');
  return lines[0]?.stream ?? '';
}

async function opensForTheLead({ lead }: Witness, caseId: string, mark: string): Promise<void> {
  const page = await lead.get(`/cases/${caseId}/chronology`);
  assert.equal(page.status, 200, 'a case that was acknowledged does not open for the lead');
  assert.ok(textOf(page).includes(mark), 'an entry that was acknowledged is not on its page');
}

async function draftIsThere({ store }: Witness, { draft }: Written): Promise<boolean> {
  return (await store.get({ school: schoolId, kind: 'draft', id: draft })) !== null;
}

/** The case an acknowledged report or note stands in, exactly once, its draft gone. */
async function checkAcknowledged(witness: Witness, written: Written): Promise<void> {
  const { mark, caseId, acknowledged } = written;
  const reference = /SL-[0-9A-Z]{4}-[0-9A-Z]{4}/.exec(acknowledged ?? '')?.[0] ?? '';
  const stream = caseId ?? (await caseWith(witness.store, reference));
  assert.equal(holding(await entriesOf(witness.store, stream), mark), 1);
  assert.equal(await draftIsThere(witness, written), false);
  await opensForTheLead(witness, stream, mark);
}

/** What was sent and not acknowledged is written and its draft gone, or not written and its draft there. */
async function checkUnanswered(
  witness: Witness,
  written: Written,
  begun: ReadonlyMap<string, string>,
): Promise<void> {
  const { mark, caseId } = written;
  const stream = caseId ?? begun.get(mark);
  const times = stream ? holding(await entriesOf(witness.store, stream), mark) : 0;
  const drafts = (await draftIsThere(witness, written)) ? 1 : 0;
  assert.equal(times + drafts, 1, 'something was half written');
}

/** A draft that was acknowledged as saved is shown to its writer as they typed it. */
async function checkDraft(witness: Witness, { mark, person, saved }: Written): Promise<void> {
  const page = await witness.browserOf(person).get(saved ?? '');
  assert.equal(page.status, 200, 'a draft that was acknowledged is not shown');
  assert.ok(textOf(page).includes(mark), 'a draft that was acknowledged is not as it was typed');
}

/** Checks everything that was written against what was promised. Throws when a promise was broken. */
export async function checkWritten(witness: Witness, all: readonly Written[]): Promise<void> {
  const unanswered = all.filter(({ sent, acknowledged }) => sent && acknowledged === null);
  const reports = unanswered.filter(({ caseId }) => caseId === null).map(({ mark }) => mark);
  // Every case that was begun since the first of these was written is newer than it.
  const begun = await casesBegunWith(witness.store, reports, 40 + all.length);
  for (const written of all) {
    if (written.acknowledged !== null) await checkAcknowledged(witness, written);
    else if (written.sent) await checkUnanswered(witness, written, begun);
    else if (written.saved !== null) await checkDraft(witness, written);
  }
}

/** Every time a case was opened for an answer stands in its reading log, the pages of a journey as one. */
export async function checkReading({ store }: Witness, { shown }: Ledger): Promise<void> {
  for (const [stream, times] of shown) {
    const readings = await store.read({ school: schoolId, kind: 'reading', stream });
    assert.ok(readings.length >= times, 'a case was shown and that was not written down');
  }
}

/** Every seal, chain and register holds. */
export async function checkRecord({ store }: Witness): Promise<void> {
  const { findings } = await store.verify();
  assert.deepEqual(findings, []);
}
