import assert from 'node:assert/strict';
import type { Performed } from '#casework';
import { type ActName, acts } from '#cases';
import { asTyped } from '#acts';
import { staff } from '#examples';
import type { TestSite, Visiting, Who } from '../../src/web/testing.ts';
import {
  answersTo,
  asDrawn,
  errorsOn,
  formOf,
  mayAskMore,
  openPage,
  Refused,
  type Typed,
} from './pages.ts';
import { type Trouble, troubles } from './troubles.ts';

/** What somebody is to do through the pages, and which troubles it meets on each page, by its number. */
export interface Errand {
  readonly site: TestSite;
  readonly who: Who;
  readonly act: ActName;
  readonly caseId: string | null;
  readonly input: object;
  readonly meets: (page: number) => readonly Trouble[];
}

/** How it was recorded, with what did not go as it should; or which page refuses it. */
export type Outcome =
  | {
      readonly done: Extract<Performed, { readonly done: 'performed' }>;
      readonly faults: readonly string[];
    }
  | { readonly done: null; readonly refused: string };

/** Somebody on their way through the pages of an act. */
interface Walking extends Errand {
  readonly visitor: Visiting;
  readonly typed: Typed;
  /** Notes what does not go as it should, instead of ending there. */
  readonly note: (what: string, work: () => Promise<void>) => Promise<void>;
}

interface Answered {
  readonly statusCode: number;
  readonly body: string;
  readonly headers: Record<string, unknown>;
}

const locationOf = ({ headers }: Pick<Answered, 'headers'>): string => String(headers['location']);

function mustLeadOn(path: string, answered: Answered): string {
  const { statusCode, body } = answered;
  if (statusCode === 303) return locationOf(answered);
  throw new Refused(`${path}: ${statusCode} ${errorsOn(body).join(' ')}`);
}

/** Fills in one page, after its troubles; gives where it leads. */
async function fillIn(walking: Walking, path: string): Promise<string> {
  const { act, typed, visitor } = walking;
  const number = Number(path.split('/').at(-1));
  const meets = walking.meets(number);
  const there = meets.length > 0 ? await visitor.get(path) : null;
  // A page with nothing to ask in this case is passed over.
  if (there?.statusCode === 303) return locationOf(there);
  for (const trouble of meets)
    await walking.note(`page ${number}, ${trouble}`, async () => {
      const page = await openPage(visitor, path, { act, typed });
      await troubles[trouble]({ ...walking, person: staff[walking.who].id, page });
    });
  if (!mayAskMore(act, number))
    return mustLeadOn(path, await visitor.post(path, answersTo(act, number, typed)));
  const shown = await openPage(visitor, path, { act, typed });
  const sent = await visitor.post(path, formOf(shown));
  const now = asDrawn({ path, body: sent.body }, { act, typed });
  const asksMore = Object.keys(now.fields).length > Object.keys(shown.fields).length;
  return mustLeadOn(path, asksMore ? await visitor.post(path, formOf(now)) : sent);
}

/** Going back after it was sent, and sending it again: it is said, and nothing is done twice. */
async function goBack({ visitor }: Walking, pages: readonly string[], to: string): Promise<void> {
  const [first = ''] = pages;
  const base = first.replace(/\/\d+$/, '');
  const shown = await visitor.get(first);
  assert.equal(shown.statusCode, 200);
  assert.match(shown.body, /(sent|recorded) already/);
  assert.equal((await visitor.post(first, { reason: 'And later.' })).statusCode, 409);
  assert.equal(locationOf(await visitor.post(`${base}/perform`)), to);
}

/** Sends what was checked, twice at once; gives where it leads. */
async function send({ visitor, note }: Walking, base: string): Promise<string> {
  const [sent, again] = await Promise.all([1, 2].map(() => visitor.post(`${base}/perform`)));
  assert.ok(sent && again);
  if (sent.statusCode === 422)
    await note('refused, keeps the answers', async () =>
      assert.equal((await visitor.get(`${base}/check`)).statusCode, 200),
    );
  const to = mustLeadOn('perform', sent);
  await note('sent twice at once', async () => {
    assert.equal(locationOf(again), to);
    assert.equal((await visitor.get(to)).statusCode, 200, to);
  });
  return to;
}

/** More steps than any journey has. */
const tooMany = 40;

/** Fills in page after page until all is answered; gives the pages, each once. A page can come again, asking more. */
async function toTheEnd(walking: Walking, first: string): Promise<readonly string[]> {
  const pages = new Set<string>();
  let path = first;
  for (let steps = 0; steps < tooMany; steps += 1) {
    const plain = path.split('?')[0] ?? path;
    if (plain.endsWith('/check')) {
      const check = await walking.visitor.get(plain);
      if (check.statusCode === 200) return [...pages];
      path = mustLeadOn(plain, check);
    } else {
      path = await fillIn(walking, plain);
      pages.add(plain);
    }
  }
  throw new Refused(`${path} does not lead on`);
}

async function wholeWay(walking: Walking, start: string): Promise<string> {
  const { visitor, note } = walking;
  const first = mustLeadOn(start, await visitor.get(`${start}?new=yes`));
  const pages = await toTheEnd(walking, first);
  const base = first.replace(/\/\d+(\?.*)?$/, '');
  const to = await send(walking, base);
  await note('back after sending', () => goBack(walking, pages, to));
  return base.split('/').at(-1) ?? '';
}

/** Does something through its pages, from beginning to end. */
export async function walk(errand: Errand): Promise<Outcome> {
  const { site, who, act, caseId, input } = errand;
  const faults: string[] = [];
  const walking: Walking = {
    ...errand,
    visitor: await site.signedIn(who),
    typed: asTyped(acts[act].fields, input),
    async note(what, work) {
      try {
        await work();
      } catch (fault) {
        faults.push(`${what}: ${fault instanceof Error ? fault.message : String(fault)}`);
      }
    },
  };
  try {
    const draft = await wholeWay(
      walking,
      caseId === null ? '/report' : `/cases/${caseId}/do/${act}`,
    );
    const done = await site.casework.doneWith(site.as(who), draft);
    assert.ok(done, `${act} was recorded`);
    return { done, faults };
  } catch (fault) {
    if (fault instanceof Refused) return { done: null, refused: fault.message };
    throw fault;
  }
}
