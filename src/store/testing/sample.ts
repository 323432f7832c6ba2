import type { Append, NewEvent, Store, StreamName } from '../contract.ts';

/** The time at which everything in the store's tests happens, unless it says otherwise. */
export const moment = '2031-03-04T09:15:00.250Z';

/** An event for tests, told apart by its id. */
export function sampleEvent(id: string, body = `what ${id} says`): NewEvent {
  return { id, actor: 'person-1', at: moment, version: 1, body: Buffer.from(body) };
}

/** A case's name in a school. */
export function sampleCase(school: string, stream: string): StreamName & { kind: 'case' } {
  return { school, kind: 'case', stream };
}

/** A first append that opens a case about one learner, barred to one person. */
export function sampleOpening(
  school: string,
  stream: string,
  about: { readonly learner: string; readonly barred?: string },
): Append {
  const barred = about.barred ? [{ purpose: 'barred', value: about.barred } as const] : [];
  return {
    ...sampleCase(school, stream),
    expected: 0,
    events: [sampleEvent(`${stream}-opened`), sampleEvent(`${stream}-told`)],
    index: {
      reference: `REF-${stream}`,
      status: 'open',
      urgency: 1,
      dueAt: moment,
      openedAt: moment,
      tokens: [{ purpose: 'learner', value: about.learner }, ...barred],
    },
    summary: Buffer.from(`summary of ${stream}`),
    outbox: [{ id: `message-${stream}`, kind: 'sign-in', body: Buffer.from('sign in, please') }],
  };
}

/** Fills a school with a little of everything the store keeps. */
export async function fillSchool(store: Store, school: string): Promise<void> {
  await store.createSchool(school);
  for (const stream of ['case-1', 'case-2']) {
    await store.append(sampleOpening(school, stream, { learner: 'learner-1', barred: 'person-2' }));
  }
  const reading = { school, kind: 'reading', stream: 'case-1' } as const;
  await store.append({ ...reading, expected: 0, events: [sampleEvent('reading-1')] });
  for (const id of ['person-1', 'person-2']) {
    await store.put({ school, kind: 'person', id, body: Buffer.from(`name of ${id}`) });
  }
  const work = () => Buffer.from('what person-1 has typed');
  const label = () => Buffer.from('a report');
  await store.revise({ school, kind: 'draft', id: 'draft-1', owner: 'person-1', work, label });
  await fillNotices(store, school);
  await store.checkpoint({ school, at: moment });
  await store.sessions.create({ school, token: 'a bearer token', ...sampleSession });
}

/** A session for tests. */
export const sampleSession = {
  person: 'person-1',
  startedAt: moment,
  idleUntil: '2031-03-04T10:15:00.250Z',
  endsAt: '2031-03-04T17:15:00.250Z',
};

async function fillNotices(store: Store, school: string): Promise<void> {
  const entry = { id: 'tell-1', kind: 'tell', body: Buffer.from('person-1') };
  await store.addToOutbox({ school, entries: [entry] });
  const [taken] = await store.takeOutbox({ school, limit: 1, kinds: ['tell'] });
  const body = Buffer.from('something needs you');
  const notice = { id: 'notice-1', person: 'person-1', stream: 'case-1', body, madeAt: moment };
  const held = { school, id: 'tell-1', lease: taken?.lease ?? '' };
  await store.settle({ ...held, outcome: 'sent', notices: [notice] });
}
