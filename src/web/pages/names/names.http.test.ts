import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { ActName, InputOf } from '#cases';
import { learners, staff } from '#examples';
import { fieldsIn, type Posted, type TestSite, testSite } from '../../testing.ts';

let site: TestSite;
let caseId: string;
const address = () => `/cases/${caseId}/names`;

async function state() {
  const opened = await site.casework.open(site.as('lead'), caseId);
  assert.ok(opened);
  return opened.state;
}
async function does<N extends ActName>(act: N, input: Partial<InputOf<N>>): Promise<void> {
  const { sequence: expected } = await state();
  assert.equal((await site.does('lead', act, { caseId, expected }, input)).done, 'performed');
}
const child = async (learner: { readonly id: string }) =>
  (await state()).people.find(({ directoryId }) => directoryId === learner.id)?.id ?? '';
const adds = (learner: { readonly id: string }) =>
  does('add-person', { kind: 'learner', learner: learner.id, childRoles: ['received-it'] });
const mainOf = (body: string): string => /<main[\s\S]*<\/main>/.exec(body)?.[0] ?? '';
const read = async (who: 'lead' | 'pastoral' | 'head', path: string) => {
  const { statusCode, body } = await (await site.signedIn(who)).get(path);
  return { statusCode, body: mainOf(body) };
};

before(async () => {
  site = await testSite();
  ({ caseId } = await site.reports({
    account: 'She says that bember2011 asked for it, and that Bayyy laughed.',
  }));
  await does('open-case', { reason: 'It is about two children.' });
  await adds(learners.ash);
  await adds(learners.bay);
  const ash = await child(learners.ash);
  await does('plan-support', {
    child: ash,
    trustedAdult: staff.pastoral.id,
    plan: 'Keep emberb@mail.example and Bay away from her.',
    wishes: 'Not to see Bayyy.',
    reviewOn: '2026-11-19',
    reason: 'She is frightened.',
  });
  await does('refer-to-police', {
    children: [ash],
    at: '2026-11-05T09:00:00.000Z',
    how: 'phone',
    takenBy: 'A call handler',
    agreement: 'not-yet',
    reason: 'She is frightened.',
  });
});
after(() => site.end());

const sheet = async () => `/cases/${caseId}/sheets/${(await state()).referrals[0]?.id}`;
const file = `/learners/${learners.ash.id}/file`;

describe('a word that may be a name', () => {
  test('is read in no file, sheet or page of a supporter before somebody decides', async () => {
    for (const [who, path] of [
      ['lead', file],
      ['lead', await sheet()],
      ['pastoral', '/support'],
    ] as const) {
      const { statusCode, body } = await read(who, path);
      assert.equal(statusCode, 200, path);
      const document = body.replaceAll(/<div class="sl-no-print">[\s\S]*?<\/div>\s*<\/div>/g, '');
      assert.doesNotMatch(document, /bember2011|bayyy|emberb/i, path);
      assert.match(document, /\[perhaps a name\]/, path);
    }
  });

  test('is shown beside the document with the place where somebody decides', async () => {
    for (const path of [file, await sheet()]) {
      const { body } = await read('lead', path);
      assert.match(body, /These may be names[^<]*bember2011/);
      assert.ok(body.includes(address()), path);
    }
    assert.match(
      (await read('lead', `/cases/${caseId}/people`)).body,
      /3 words in this case may be names/,
    );
  });

  test('is decided on by whoever may, and not by anybody else', async () => {
    const { body } = await read('lead', address());
    assert.match(body, /She says that <strong>bember2011<\/strong>/);
    assert.match(body, new RegExp(`Hide it: it means ${learners.bay.name}`));
    const head = await site.signedIn('head');
    assert.doesNotMatch((await head.get(address())).body, /Record what I decided/);
    assert.equal((await head.post(address(), { 'answer-0': 'not-theirs' })).statusCode, 403);
    const teacher = await site.signedIn('teacher');
    assert.equal((await teacher.get(address())).statusCode, 404);
  });

  test('stays open when nothing is chosen, and the page says what to do', async () => {
    const lead = await site.signedIn('lead');
    const { statusCode, body } = await lead.post(address(), {
      ...fieldsIn((await lead.get(address())).body),
    });
    assert.equal(statusCode, 422);
    assert.match(body, /Choose for at least one word/);
  });

  test('asks how whoever decides knows, and keeps what was chosen until they say so', async () => {
    const lead = await site.signedIn('lead');
    const hidden = fieldsIn((await lead.get(address())).body);
    const form = { ...hidden, 'answer-0': 'not-theirs', reason: ' ' };
    const { statusCode, body } = await lead.post(address(), form);
    assert.equal(statusCode, 422);
    assert.match(body, /href="#reason">Say how you know/);
    assert.match(body, /name="answer-0"[^>]* value="not-theirs" checked/);
    const long = { ...form, reason: 'She told us. '.repeat(200) };
    const refused = await lead.post(address(), long);
    assert.equal(refused.statusCode, 422);
    assert.ok(refused.body.includes('She told us. She told us.'));
  });

  test('is hidden as the name, or left, once somebody has decided, and the record says who', async () => {
    const lead = await site.signedIn('lead');
    const hidden = fieldsIn((await lead.get(address())).body);
    const numbered = Object.entries(hidden).filter(([name]) => name.endsWith('-word'));
    const bay = await child(learners.bay);
    const answers = numbered.map(([name, word]): [string, string] => [
      name.replace('-word', ''),
      word === 'Bayyy' ? 'not-theirs' : `theirs:${bay}`,
    ]);
    const reason = 'Her mother says so.';
    const form: Posted = { ...hidden, ...Object.fromEntries(answers), reason };
    const done = await lead.post(address(), form);
    assert.equal(done.statusCode, 303);
    assert.match((await lead.get(String(done.headers.location))).body, /3 words decided/);
    const { body } = await read('lead', file);
    assert.match(body, /\[child B\] asked for it, and that Bayyy laughed/);
    assert.doesNotMatch(body, /perhaps a name|bember2011|emberb/);
    assert.match(
      (await read('pastoral', '/support')).body,
      /Keep \[another person\] and \[another person\] away/,
    );
    const { chronology } = (await site.casework.open(site.as('lead'), caseId)) ?? {};
    const settled = chronology?.filter(({ act }) => act === 'settle-name') ?? [];
    assert.deepEqual([settled.length, settled[0]?.by], [3, staff.lead.name]);
    for (const { lines } of settled) assert.ok(lines.some(({ text }) => text === reason));
    // The same form again decides nothing twice.
    await lead.post(address(), form);
    assert.equal((await state()).sequence, settled.at(-1)?.sequence);
  });

  test('waits again when the decision is taken back', async () => {
    const entry = (await site.casework.open(site.as('lead'), caseId))?.chronology.find(
      ({ act, lines }) => act === 'settle-name' && lines.some(({ text }) => text === 'bember2011'),
    );
    await does('take-back-entry', {
      entry: String(entry?.sequence),
      reason: 'It was somebody else.',
    });
    assert.match((await read('lead', file)).body, /These may be names[^<]*bember2011/);
  });
});

test('no name is in an address or in the log', () => {
  assert.doesNotMatch(JSON.stringify(site.logged), /bember|bayyy/i);
});
