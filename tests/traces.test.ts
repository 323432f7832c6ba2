import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { mayIn, noRelation } from '#access';
import { acts, partOf } from '#cases';
import { conversationGuide, conversationPrompts, seedStatementIds } from '#guidance';
import { type Carried, traces } from '../src/cli/testing.ts';
import { type TestSite, testSite, type Visiting } from '../src/web/testing.ts';

let site: TestSite;
let lead: Visiting;
before(async () => {
  site = await testSite();
  lead = await site.signedIn('lead');
});
after(() => site.end());

const pages = new Map<string, Promise<string>>();

/** A page as the lead reads it, asked for once: without its markup, as its words stand. */
function bodyOf(at: string): Promise<string> {
  const known =
    pages.get(at) ??
    lead.get(at).then(({ body, statusCode }) => {
      assert.equal(statusCode, 200, at);
      return body;
    });
  pages.set(at, known);
  return known;
}

const spoken = (html: string): string =>
  html
    .replaceAll(/<[^>]+>/g, ' ')
    .replaceAll('&amp;', '&')
    .replaceAll('&#39;', '’')
    .replaceAll(/\s+/g, ' ');

/** The page above an address, from which a link leads there. */
function above(at: string): string {
  const up = at.slice(0, at.lastIndexOf('/'));
  return up === '' ? '/' : up;
}

/** That a link leads there from the page above, and there from the one above that, up to home. */
async function isReached(at: string): Promise<void> {
  if (at === '/') return;
  assert.ok((await bodyOf(above(at))).includes(`href="${at}"`), `${above(at)} does not link ${at}`);
  await isReached(above(at));
}

/** Every young person that the card is made for. */
const listeners = conversationPrompts.flatMap((prompt) => {
  const only = 'for' in prompt ? prompt.for : {};
  const of = (name: 'age' | 'need' | 'language' | 'part'): readonly string[] =>
    (only as Readonly<Record<string, readonly string[]>>)[name] ?? [];
  const [age = null] = of('age');
  const [language = null] = of('language');
  return { age, language, needs: of('need'), parts: of('part') };
});

const shown = new Map(
  listeners
    .flatMap((listener) => conversationGuide(listener))
    .flatMap(({ prompts }) => prompts)
    .map(({ id, says }) => [id, says]),
);

async function isCarried(carried: Carried): Promise<void> {
  const { words } = carried;
  switch (carried.kind) {
    case 'act': {
      const { title, done, fields, pages: asked, from } = acts[carried.act];
      const part = partOf(carried.act);
      assert.ok(from.length > 0 && asked.length > 0, 'nobody is asked it');
      assert.ok(
        mayIn(['lead', 'head', 'staff'], carried.act, {
          ...noRelation,
          askedForSecondOpinion: true,
        }),
        'nobody may',
      );
      const addresses = site.routes.map(({ url }) => url);
      assert.ok(addresses.includes('/cases/:caseId/parts/:part'), `no page of ${part}`);
      const said = JSON.stringify({ title, done, fields, asked });
      assert.ok(said.includes(words), `${carried.act} does not say “${words}”`);
      return;
    }
    case 'page':
      await isReached(carried.at);
      assert.ok(spoken(await bodyOf(carried.at)).includes(words), `${carried.at}: “${words}”`);
      return;
    case 'card':
      assert.ok(
        site.routes.some(({ url }) => url.includes('/talk')),
        'no card',
      );
      assert.ok(shown.get(carried.prompt)?.includes(words), `${carried.prompt}: “${words}”`);
  }
}

describe('each statement of the source documents that is said to live in the product', () => {
  for (const id of seedStatementIds) {
    const trace = traces[id];
    if (trace.kind !== 'lives') continue;
    for (const carried of trace.by)
      test(`${id} is met by the words “${carried.words}”`, () => isCarried(carried));
  }
});
