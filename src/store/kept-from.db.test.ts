import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import pg from 'pg';
import type { CaseFilter, CaseQuery, Store, Token } from './index.ts';
import { moment, sampleCase, sampleEvent, sampleOpening } from './testing/sample.ts';
import { testDatabase, type TestDatabase } from './testing.ts';

const school = 'ashwood';
const barred = { school, notBarredTo: 'barred' };
const anybody = { school, notBarredTo: 'anybody' };
const later = { school, notBarredTo: 'later', onlyIfOpen: true };
const about: readonly (readonly Token[])[] = [[{ purpose: 'learner', value: 'learner-1' }]];

let tested: TestDatabase;
let store: Store;
before(async () => {
  tested = await testDatabase();
  store = await tested.makeStore();
  await store.createSchool(school);
  await open('plain', []);
  await open('kept', [
    { purpose: 'barred', value: 'barred' },
    { purpose: 'whole', value: 'REF-kept' },
  ]);
  await open('part', [
    { purpose: 'part-of', value: 'REF-kept' },
    { purpose: 'whole', value: 'REF-part' },
    { purpose: 'own-to', value: 'reporter' },
  ]);
  await open('part-of-part', [{ purpose: 'part-of', value: 'REF-part' }]);
  await open('restricted', [{ purpose: 'restricted', value: 'yes' }]);
  await open('open', [
    { purpose: 'restricted', value: 'yes' },
    { purpose: 'open-to', value: 'later' },
  ]);
  for (const person of ['barred', 'anybody'])
    for (const about of ['kept', 'part', 'part-of-part'])
      await notice(`about-${about}-${person}`, person, about);
});
after(() => tested.end());

/** What each person sees, through every door there is. */
async function seen(filter: CaseFilter, of: Store = store) {
  const list = async (more: Partial<CaseQuery> = {}) => {
    const lines = await of.cases({ ...filter, ...more, order: 'newest', limit: 9, offset: 0 });
    return lines.map(({ stream }) => stream);
  };
  const person = filter.notBarredTo;
  return {
    list: await list(),
    ofChild: await list({ having: about }),
    found: await list({ reference: 'REF-kept' }),
    counted: await of.countCases(filter),
    countedOfChild: await of.countCases({ ...filter, having: about, leastUrgency: 1 }),
    notices: (await of.notices({ school, person, limit: 9 })).map(({ id }) => id),
    unread: await of.countUnread({ school, person }),
    untold: await of.untold({ school, person }),
  };
}

describe('when a superuser of the database lifts what keeps cases from people', () => {
  const attacks = {
    'by deleting the rows': `delete from token where purpose in ('barred', 'restricted')`,
    'by giving them to somebody else': `update token set value = sha256('x') where purpose in ('barred', 'restricted')`,
    'by calling them something else': `update token set purpose = 'supporter' where purpose in ('barred', 'restricted')`,
    'by moving them to another case': `update token set stream = 'not-' || stream where purpose in ('barred', 'restricted')`,
    'by opening every case to everybody by name': `insert into token select t.school, 'open-to', t.value, s.stream
       from token t cross join stream s where t.purpose = 'open-to' on conflict do nothing`,
    'by taking a report from the case that it is part of': `delete from token where purpose in ('whole', 'part-of')`,
    'by making what is in a report everybody’s own': `insert into token select t.school, 'own-to', t.value, s.stream
       from token t cross join stream s where t.purpose = 'own-to' on conflict do nothing`,
    'and a trigger drops bars as they are written': `create function public.lift() returns trigger language plpgsql as
        $$ begin if new.purpose in ('barred', 'restricted') then return null; end if; return new; end $$;
      create trigger lift before insert on token for each row execute function public.lift()`,
  };
  for (const [how, sql] of Object.entries(attacks)) {
    test(`nobody sees more than before: ${how}`, async () => {
      const people = [barred, anybody, later];
      const before_ = await Promise.all(people.map((filter) => seen(filter)));
      const undo = await attack(sql);
      const restarted = await tested.makeStore();
      for (const one of [store, restarted]) {
        const now = await Promise.all(people.map((filter) => seen(filter, one)));
        for (const at of [0, 2]) assertNoMore(now[at], before_[at]);
      }
      assert.notDeepEqual((await store.verify()).findings, []);
      await undo();
    });
  }

  test('a case barred while the trigger stood is kept all the same, and counted for everybody else', async () => {
    const undo = await attack(`create function public.lift() returns trigger language plpgsql as
        $$ begin if new.purpose = 'barred' then return null; end if; return new; end $$;
      create trigger lift before insert on token for each row execute function public.lift()`);
    await open('later-kept', [{ purpose: 'barred', value: 'barred' }]);
    const { list, counted } = await seen(barred);
    assert.equal(list.includes('later-kept'), false);
    assert.deepEqual(counted, { open: 3 });
    assert.deepEqual((await seen(anybody)).counted, { open: 7 });
    await undo();
  });
});

test('what is part of a case is kept from whoever that is kept from, and what is somebody’s own is not', async () => {
  assert.deepEqual((await seen(barred)).list.toSorted(), ['open', 'plain', 'restricted']);
  assert.deepEqual((await seen(barred)).notices, []);
  assert.equal((await seen(anybody)).notices.length, 3);
  const kept = [
    { purpose: 'barred', value: 'reporter' },
    { purpose: 'whole', value: 'REF-kept' },
  ] as const;
  const { index } = sampleOpening(school, 'kept', { learner: 'learner-1' });
  assert.ok(index);
  const events = [sampleEvent('kept-from-a-reporter')];
  const tokens = [...index.tokens, { purpose: 'barred', value: 'barred' } as const, ...kept];
  const on = { ...sampleCase(school, 'kept'), expected: 2 };
  await store.append({ ...on, events, index: { ...index, tokens } });
  const { list } = await seen({ school, notBarredTo: 'reporter' });
  assert.ok(list.includes('part') && !list.includes('kept') && !list.includes('part-of-part'));
  const given = await seen({ school, notBarredTo: 'reporter', onlyIfOpen: true });
  assert.ok(!given.list.includes('part'));
});

test('a bar that is lifted in the ordinary way lets somebody see the case again', async () => {
  const { index } = sampleOpening(school, 'kept', { learner: 'learner-1' });
  assert.ok(index);
  const events = [sampleEvent('kept-lifted')];
  await store.append({ ...sampleCase(school, 'kept'), expected: 3, events, index });
  assert.ok((await seen(barred)).list.includes('kept'));
});

test('a bar stays where a case is added to without being listed anew', async () => {
  const events = [sampleEvent('restricted-more')];
  await store.append({ ...sampleCase(school, 'restricted'), expected: 2, events });
  await attack(`delete from token where purpose = 'restricted'`);
  assert.equal((await seen(later)).list.includes('restricted'), false);
});

type Seen = Awaited<ReturnType<typeof seen>>;

function assertNoMore(now: Seen | undefined, before_: Seen | undefined): void {
  assert.ok(now && before_);
  for (const name of ['list', 'ofChild', 'found', 'notices', 'untold'] as const) {
    const more: readonly string[] = now[name].filter((one) => !before_[name].includes(one));
    assert.deepEqual(more, [], name);
  }
  assert.ok((now.counted['open'] ?? 0) <= (before_.counted['open'] ?? 0));
  assert.ok((now.countedOfChild['open'] ?? 0) <= (before_.countedOfChild['open'] ?? 0));
  assert.ok(now.unread <= before_.unread);
}

async function open(stream: string, tokens: readonly Token[]): Promise<void> {
  const opening = sampleOpening(school, stream, { learner: 'learner-1' });
  assert.ok(opening.index);
  const index = { ...opening.index, tokens: [...opening.index.tokens, ...tokens] };
  await store.append({ ...opening, index });
}

async function notice(id: string, person: string, stream: string): Promise<void> {
  await store.addToOutbox({ school, entries: [{ id, kind: 'tell', body: Buffer.from(person) }] });
  const [taken] = await store.takeOutbox({ school, limit: 1, kinds: ['tell'] });
  const notices = [{ id, person, stream, body: Buffer.from('x'), madeAt: moment }];
  await store.settle({ school, id, lease: taken?.lease ?? '', outcome: 'sent', notices });
}

/** Does something to the database as its superuser, and gives what puts back the tokens as they were. */
async function attack(sql: string): Promise<() => Promise<void>> {
  await asSuperuser(`create table public.before as table token; ${sql}`);
  return () =>
    asSuperuser(`drop trigger if exists lift on token; drop function if exists public.lift();
      delete from token; insert into token table public.before; drop table public.before`);
}

async function asSuperuser(sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: tested.superuserUrl });
  await client.connect();
  await client.query(`set search_path = safelight; ${sql}`);
  await client.end();
}
