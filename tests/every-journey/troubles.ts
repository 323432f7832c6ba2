import assert from 'node:assert/strict';
import type { ActName } from '#cases';
import type { Fields } from '#acts';
import { type TestSite, type Visiting, fieldsIn } from '../../src/web/testing.ts';
import {
  boxesOf,
  choicesIn,
  errorsOn,
  formOf,
  lostFrom,
  mayAskMore,
  type OpenPage,
  openPage,
  type Typed,
} from './pages.ts';

/** A page of a journey on which something goes wrong, and who has it open. */
export interface Facing {
  readonly site: TestSite;
  readonly visitor: Visiting;
  readonly person: string;
  readonly act: ActName;
  readonly page: OpenPage;
}

const isText = (fields: Fields, box: string): boolean =>
  ['text', 'narrative', 'reason'].includes(fields[box]?.kind ?? '');

const honest = 'She said “it’s <all> over the chat & I’m scared”, and rang Zoë’s aunt.';

/** More than any box holds, and every sentence of it like what people write. */
const tooMuch = (most: number): string => {
  const sentences = Array.from(
    { length: Math.ceil(most / honest.length) + 1 },
    (_, place) => `On day ${place + 1} she told us again. ${honest}`,
  );
  return sentences
    .join(' ')
    .slice(0, most + 40)
    .trim();
};

/** Everything on a page answered somehow, and wrongly where that can be: too much text, no such day. */
function wrongly({ body, fields }: OpenPage): Typed {
  const names = Object.entries(fields);
  const boxes = names.flatMap(([name, field]) => boxesOf(name, field));
  const words = boxes.map((box): [string, string] => {
    if (isText(fields, box)) return [box, fields[box]?.kind === 'text' ? tooMuch(200) : honest];
    return [box, box.endsWith('-time') ? 'after lunch' : 'soon'];
  });
  // One question that is chosen from a list is left out, so that there is something to put right.
  const choices = names.filter(([name, field]) => boxesOf(name, field).length === 0).slice(1);
  const chosen = choices.flatMap(([name]): [string, string][] => {
    const value = choicesIn(body, name).offered.at(0);
    return value === undefined ? [] : [[name, value]];
  });
  return Object.fromEntries([...words, ...chosen]);
}

/** Sent with everything empty: an error that leads to each box to fill in, or it was all optional. */
async function empty({ visitor, page }: Facing): Promise<void> {
  const { statusCode, body } = await visitor.post(page.path, formOf(page, {}));
  if (statusCode === 303) return;
  assert.equal(statusCode, 422);
  assert.match(body, /<title>Error: /);
  const found = errorsOn(body);
  assert.ok(found.length > 0, 'says what is wrong');
  for (const id of found) {
    assert.match(body, new RegExp(`id="${id}"`), `#${id} is there`);
    const asked = Object.keys(page.fields).some((name) => id === name || id.startsWith(`${name}-`));
    assert.ok(asked, `#${id} is a question of this page`);
  }
}

/** Refused: every word and every choice stands on the page as it was sent. */
async function refused({ visitor, page }: Facing): Promise<void> {
  const typed = wrongly(page);
  const { statusCode, body } = await visitor.post(page.path, formOf(page, typed));
  if (statusCode === 303) return;
  assert.equal(statusCode, 422);
  assert.deepEqual(lostFrom(body, page.fields, typed), []);
}

/** The session is over when it is sent: signing in again gives it back. */
async function sessionOver({ site, page, person, act }: Facing): Promise<void> {
  const stranger = site.visitor();
  const asked = await stranger.post(page.path, formOf(page));
  assert.equal(asked.statusCode, 401);
  assert.match(asked.body, /<h1[^>]*>Sign in again<\/h1>/);
  const { then = '', carried = '' } = fieldsIn(asked.body);
  const back = await stranger.post('/sign-in/again', { person, then, carried });
  assert.equal(back.statusCode, 303);
  assert.equal(back.headers['location'], page.path);
  const again = await openPage(stranger, page.path, { act, typed: page.typed });
  assert.deepEqual(lostFrom(again.body, page.fields, page.typed), []);
}

/** The same page with other answers, as somebody fills it in in another window; null where it has no other. */
function otherwise({ body, fields, typed }: OpenPage): Typed | null {
  for (const [name, field] of Object.entries(fields)) {
    const [box] = boxesOf(name, field);
    if (box !== undefined && isText(fields, box)) return { ...typed, [box]: honest };
    const had = [typed[name] ?? []].flat();
    const value = choicesIn(body, name).offered.find((one) => !had.includes(one));
    if (value !== undefined) return { ...typed, [name]: value };
  }
  return null;
}

/** Good answers lead on, or the page asks what follows from one of them. */
function mustBeTaken(
  { statusCode }: { readonly statusCode: number },
  { path }: OpenPage,
  act: ActName,
): void {
  const asksMore = statusCode === 422 && mayAskMore(act, Number(path.split('/').at(-1)));
  if (!asksMore) assert.equal(statusCode, 303);
}

/** Open in two windows: whoever sends second is told, sees both, and nothing was written over. */
async function twoWindows({ visitor, page, act }: Facing): Promise<void> {
  const other = otherwise(page);
  const second = await openPage(visitor, page.path, { act, typed: page.typed });
  const first = await visitor.post(page.path, formOf(page));
  mustBeTaken(first, page, act);
  if (!other) return;
  const { statusCode, body } = await visitor.post(page.path, formOf(second, other));
  assert.equal(statusCode, 409);
  assert.match(body, /changed in another window/);
  assert.deepEqual(lostFrom(body, page.fields, other), []);
  const kept = await openPage(visitor, page.path, { act, typed: page.typed });
  assert.deepEqual(lostFrom(kept.body, kept.fields, page.typed), []);
}

/** Sent twice at the same moment: both go on to the next page. */
async function atOnce({ visitor, page, act }: Facing): Promise<void> {
  const sent = await Promise.all([1, 2].map(() => visitor.post(page.path, formOf(page))));
  for (const one of sent) mustBeTaken(one, page, act);
  assert.equal(sent[0]?.headers['location'], sent[1]?.headers['location']);
}

export const troubles = {
  'everything empty': empty,
  'refused, keeps the words': refused,
  'session over': sessionOver,
  'two windows': twoWindows,
  'twice at once': atOnce,
} as const;
export type Trouble = keyof typeof troubles;
