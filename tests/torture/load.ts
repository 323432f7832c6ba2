import { randomUUID } from 'node:crypto';
import { answerAll, noteForm, reportForm, send, textOf, Unexpected, type Visitor } from '#bench';
import type { Ledger, Written } from './ledger.ts';

/** Somebody at work: who they are, their browser, and what they were promised. */
export interface Worker {
  readonly person: string;
  readonly visitor: Visitor;
  readonly ledger: Ledger;
}

async function write(worker: Worker, caseId: string | null): Promise<void> {
  const draft = randomUUID();
  const mark = `mark${draft.replaceAll('-', '')}`;
  const at = caseId === null ? `/report/${draft}` : `/cases/${caseId}/do/note-action/${draft}`;
  const written: Written = {
    mark,
    person: worker.person,
    draft,
    caseId,
    saved: null,
    sent: false,
    acknowledged: null,
  };
  worker.ledger.written.push(written);
  const form = caseId === null ? reportForm(mark) : noteForm(mark);
  const page = caseId === null ? '/2' : '/1';
  await answerAll({ visitor: worker.visitor, at }, form, (step) => {
    if (step.endsWith(page)) written.saved = step;
  });
  written.sent = true;
  try {
    written.acknowledged = await send({ visitor: worker.visitor, at });
  } catch (error) {
    // Somebody else was faster: nothing was written, and the draft is as it was.
    if (error instanceof Unexpected && error.status === 409) written.sent = false;
    else throw error;
  }
}

async function look(worker: Worker, path: string): Promise<string> {
  const answer = await worker.visitor.get(path);
  if (answer.status !== 200) throw new Unexpected(path, answer);
  return textOf(answer);
}

const caseLinks = /href="\/cases\/([0-9a-f-]{36})"/g;

/** Writes one report after another. */
export async function reportOn(worker: Worker): Promise<never> {
  for (;;) await write(worker, null);
}

/** Looks at the worklist, opens a case, notes something on it, and begins again. */
export async function workThrough(worker: Worker, choose: () => number): Promise<never> {
  for (;;) {
    const list = await look(worker, '/cases');
    const ids = [...new Set([...list.matchAll(caseLinks)].map(([, id = '']) => id))];
    const caseId = ids[Math.floor(choose() * ids.length)];
    if (!caseId) continue;
    await look(worker, `/cases/${caseId}`);
    await write(worker, caseId);
  }
}
