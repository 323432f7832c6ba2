import assert from 'node:assert/strict';
import type { Posted, Visiting } from '../testing.ts';

const today = { day: '5', month: '11', year: '2026', time: '8:40am' };
/** The parts of a date as they are posted. */
export const when = (name: string): Posted =>
  Object.fromEntries(Object.entries(today).map(([part, value]) => [`${name}-${part}`, value]));

export const account = 'She said that somebody has a picture of her.';

/** A report as it is typed, page by page; pages that do not apply are left out. */
export const reportPages: readonly (readonly [number, Posted])[] = [
  [1, { danger: 'no' }],
  [2, { toldBy: 'A student', ...when('toldAt'), account, ownWords: '' }],
  [3, { who: 'Ash Tallow, Year 11', staffInvolved: 'no' }],
  [5, { places: ['online', 'at-home'], services: 'snapchat' }],
  [6, { doneSoFar: 'Nothing yet', seen: 'none' }],
  [7, { attest: 'yes' }],
];

/** A header of an answer, or nothing. */
export const headerOf = (answer: { headers: Record<string, unknown> }, name: string): string => {
  const value = answer.headers[name];
  return typeof value === 'string' ? value : '';
};

/** Starts a journey anew, whatever else was begun; gives its address without the page. */
export async function begin(visitor: Visiting, start: string): Promise<string> {
  const first = await visitor.get(start.includes('?') ? start : `${start}?new=yes`);
  assert.equal(first.statusCode, 303);
  return headerOf(first, 'location').replace(/\/1(?:\?.*)?$/, '');
}

/** Answers pages one after another; gives where the last one leads. */
export async function answer(
  visitor: Visiting,
  base: string,
  pages: typeof reportPages,
): Promise<string> {
  let next = '';
  for (const [page, form] of pages) {
    const answered = await visitor.post(`${base}/${page}`, form);
    assert.equal(answered.statusCode, 303, `page ${page}: ${answered.body.slice(0, 4000)}`);
    next = headerOf(answered, 'location');
  }
  return next;
}

/** Reports a concern from start to end; gives the address of the receipt. */
export async function report(visitor: Visiting): Promise<string> {
  const base = await begin(visitor, '/report');
  assert.equal(await answer(visitor, base, reportPages), `${base}/check`);
  const sent = await visitor.post(`${base}/perform`);
  assert.equal(sent.statusCode, 303);
  return headerOf(sent, 'location');
}

/** The address of the newest report on the lead’s list. */
export async function newestCase(lead: Visiting): Promise<string> {
  const list = await lead.get('/cases?show=reported');
  const hrefs = [...list.body.matchAll(/href="(\/cases\/[0-9a-f-]{36})"/g)].map(([, href]) => href);
  return hrefs.at(-1) ?? '';
}
