import { randomBytes, randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Actor } from '#access';
import { type ActName, inputOf, type InputOf } from '#cases';
import { type Casework, openCasework } from '#casework';
import { loadDemonstration, schoolId, staff } from '#examples';
import { openPeople, openSchoolSettings, type People } from '#people';
import { openStore, type Database, startDatabase, type Store } from '#store';
import { startApplication, stopApplication, type Application } from './drive/application.ts';
import { openVisitor, type Visitor } from './drive/visitor.ts';
import { noted, reported } from './typical.ts';

export type Who = keyof typeof staff;

/** Lanternfield School in a folder of its own, reached from inside and, once served, from outside. */
export interface BenchSchool {
  readonly dataDir: string;
  readonly database: Database;
  readonly store: Store;
  readonly casework: Casework;
  /** The same pipeline, except that nothing it writes is kept: for timing what a write adds. */
  readonly readOnly: Casework;
  as(who: Who): Promise<Actor>;
  /** Performs an act that must succeed; gives the case and its new last entry. */
  does<N extends ActName>(who: Who, doing: Doing<N>): Promise<Done>;
  /** The whole application on this school, in a process of its own. Started at the first asking. */
  served(): Promise<string>;
  /** A browser in which somebody is signed in already. */
  visitor(who: Who): Promise<Visitor>;
  end(): Promise<void>;
}

/** An act on a case as somebody last saw it; null for a new report. What is not given is null. */
interface Doing<N extends ActName> {
  readonly act: N;
  readonly caseId: string | null;
  readonly expected: number;
  readonly given: Partial<InputOf<N>>;
  readonly draft?: string;
}

interface Done {
  readonly caseId: string;
  readonly sequence: number;
}

const now = (): string => new Date().toISOString();
const hours = (count: number): string => new Date(Date.now() + count * 3_600_000).toISOString();

async function sessionFor(store: Store, who: Who): Promise<string> {
  const token = randomBytes(32).toString('base64url');
  const times = { startedAt: now(), idleUntil: hours(1), endsAt: hours(10) };
  await store.sessions.create({ school: schoolId, token, person: staff[who].id, ...times });
  return `safelight=${schoolId}.${token}`;
}

async function actorFor(people: People, who: Who): Promise<Actor> {
  const { id, roles } = staff[who];
  const { staff: known } = await people.directory(schoolId);
  const person = known.find((one) => one.id === id);
  if (!person) throw new Error(`${who} is not in the directory.`);
  return { school: schoolId, person, roles };
}

/** Makes the demonstration's school in a new folder, on a database of its own. */
export async function openBenchSchool(): Promise<BenchSchool> {
  const folder = await mkdtemp(join(tmpdir(), 'safelight-bench-'));
  const [dataDir, keyFile] = [join(folder, 'data'), join(folder, 'key')];
  const database = await startDatabase({ dataDir });
  const store = await openStore({ database, keyFile });
  await loadDemonstration({ store, now: now() });
  const parts = { store, people: openPeople(store), settings: openSchoolSettings(store) };
  const casework = openCasework({ ...parts, now, newId: randomUUID });
  const unwritten: Store = { ...store, append: async () => ({ ok: true, sequence: 1 }) };
  let application: Application | undefined;

  function served(): Promise<string> {
    application ??= startApplication({
      dataDir,
      environment: { DATABASE_URL: database.ownerUrl, SAFELIGHT_KEY_FILE: keyFile },
    });
    return application.address;
  }

  return {
    dataDir,
    database,
    store,
    casework,
    readOnly: openCasework({ ...parts, store: unwritten, now, newId: randomUUID }),
    as: (who) => actorFor(parts.people, who),
    async does(who, { given, ...doing }) {
      const asked = { ...doing, input: inputOf(doing.act, given) };
      const done = await casework.perform(await actorFor(parts.people, who), asked);
      if (done.done !== 'performed') throw new Error(`${doing.act} came out as ${done.done}.`);
      return done;
    },
    served,
    visitor: async (who) => openVisitor(await served(), await sessionFor(store, who)),
    async end() {
      if (application) await stopApplication(application);
      await store.close();
      await database.stop();
      await rm(folder, { recursive: true });
    },
  };
}

/** Adds a report that nobody has read yet. */
export function addReport(school: BenchSchool): Promise<Done> {
  return school.does('teacher', {
    act: 'report-concern',
    caseId: null,
    expected: 0,
    given: reported(),
  });
}

/** Adds a case whose record has exactly this many entries. */
export async function addCaseOf(school: BenchSchool, entries: number): Promise<string> {
  let { caseId, sequence } = await addReport(school);
  while (sequence < entries) {
    const doing = { act: 'note-action', caseId, expected: sequence, given: noted() } as const;
    ({ caseId, sequence } = await school.does('lead', doing));
  }
  return caseId;
}

/** Adds many reports, several at a time. */
export async function addReports(school: BenchSchool, count: number): Promise<void> {
  for (let left = count; left > 0; left -= 8)
    await Promise.all(Array.from({ length: Math.min(8, left) }, () => addReport(school)));
}
