// Writes samples of events that have none yet, from the invented school, before a release makes
// them history. Samples that are there stay as they are.
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { eventTypes } from '#cases';
import { loadDemonstration, schoolId } from '#examples';
import type { Store } from '#store';
import { testDatabase } from '#store/testing';

interface Written {
  readonly type: string;
  readonly data: Readonly<Record<string, unknown>>;
}

const folder = 'tests/house/samples';
const isWord = (value: unknown): boolean =>
  typeof value === 'string' && /^[a-z]+(-[a-z]+)*$/.test(value);

/** What one answer shows of its event: the choice made, or only the kind of thing it is. */
function looks([name, value]: readonly [string, unknown]): readonly string[] {
  if (Array.isArray(value)) return value.filter(isWord).map((one) => `${name}: ${one}`);
  return [`${name}: ${value === null || isWord(value) ? String(value) : typeof value}`];
}

/** The fewest events that between them show every choice that any of them shows. */
function telling(events: readonly Written[]): readonly Written[] {
  const shown = new Set<string>();
  return events.filter(({ data }) => {
    const fresh = Object.entries(data)
      .flatMap(looks)
      .filter((look) => !shown.has(look));
    for (const look of fresh) shown.add(look);
    return fresh.length > 0;
  });
}

async function everyEvent(store: Store): Promise<readonly Written[]> {
  const all = { school: schoolId, notBarredTo: 'nobody', offset: 0, limit: 500 };
  const cases = await store.cases({ ...all, order: 'newest' });
  const streams = await Promise.all(
    cases.map(({ stream }) => store.read({ school: schoolId, kind: 'case', stream })),
  );
  return streams.flat().map(({ body }) => JSON.parse(new TextDecoder().decode(body)) as Written);
}

const database = await testDatabase();
const store = await database.makeStore();
await loadDemonstration({ store, now: '2026-11-20T10:00:00.000Z' });
const events = Map.groupBy(await everyEvent(store), ({ type }) => type);
await database.end();

mkdirSync(folder, { recursive: true });
for (const type of eventTypes) {
  const file = `${folder}/${type.replace('/', '.')}.json`;
  if (existsSync(file)) continue;
  const samples = telling(events.get(type) ?? []);
  if (samples.length === 0) console.log(`No story leaves ${type}: write ${file} by hand.`);
  else writeFileSync(file, `${JSON.stringify(samples, null, 2)}\n`);
}
process.exit(0);
