import assert from 'node:assert/strict';
import { staff } from '#examples';
import {
  fieldsIn,
  type Posted,
  type TestSite,
  type Visiting,
  type Who,
} from '../../src/web/testing.ts';
import { emptied, formIn, lostFrom, sentOf } from './forms.ts';

/** Somebody at a page of the settings. */
export interface At {
  readonly site: TestSite;
  readonly who: Who;
  readonly visitor: Visiting;
  /** Where the form is shown, and where it is sent. */
  readonly path: string;
}

/** What people write, with signs in it that a page must keep as they are. */
export const honest = 'We asked “which <day> is it?” & it’s after lunch.';

/** Says where a page is to be shown of which an error is said: each error leads to a place on it. */
export function leadsToErrors(body: string): void {
  assert.match(body, /<title>Error: /);
  const summary = /error-summary__list">([^]*?)<\/ul>/.exec(body)?.[1] ?? '';
  const found = [...summary.matchAll(/href="#([^"]+)"/g)].map(([, id = '']) => id);
  assert.ok(found.length > 0, 'says what is wrong');
  for (const id of found) assert.match(body, new RegExp(`id="${id}"`), `#${id} is there`);
}

/** Sent with everything empty: an error that leads to each box to fill in, or it was all optional. */
export async function empty({ visitor, path }: At): Promise<void> {
  const form = formIn((await visitor.get(path)).body);
  const { statusCode, body } = await visitor.post(form.action, emptied(form));
  if (statusCode === 200 || statusCode === 303) return;
  assert.equal(statusCode, 422);
  leadsToErrors(body);
}

/** Refused: every word stands on the page as it was sent. */
export async function refused({ visitor, path }: At): Promise<void> {
  const form = formIn((await visitor.get(path)).body);
  const boxes = form.controls.filter(({ kind }) => kind === 'text');
  const sent = sentOf(form, Object.fromEntries(boxes.map(({ name }) => [name, honest])));
  const { statusCode, body } = await visitor.post(form.action, sent);
  if (statusCode === 303) return;
  assert.ok(statusCode === 422 || statusCode === 200, String(statusCode));
  assert.deepEqual(lostFrom(formIn(body), sent), []);
}

/** The session is over when it is sent: signing in again gives it back, ready to send. */
export async function sessionOver(
  { site, who }: Pick<At, 'site' | 'who'>,
  { action, sent }: { readonly action: string; readonly sent: Posted },
): Promise<Visiting> {
  const stranger = site.visitor();
  const asked = await stranger.post(action, sent);
  assert.equal(asked.statusCode, 401);
  assert.match(asked.body, /<h1[^>]*>Sign in again<\/h1>/);
  const { then = '', carried = '' } = fieldsIn(asked.body);
  const person = staff[who].id;
  const back = await stranger.post('/sign-in/again', { person, then, carried });
  assert.equal(back.statusCode, 200);
  const form = formIn(back.body);
  assert.equal(form.action, action);
  assert.deepEqual(lostFrom(form, sent), []);
  const again = await stranger.post(form.action, sentOf(form));
  assert.ok([200, 303].includes(again.statusCode), String(again.statusCode));
  return stranger;
}
