import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { openCasework } from '#casework';
import { isDemonstration, loadDemonstration, schoolId, tryAs } from '#examples';
import { openPeople, openSchoolSettings } from '#people';
import { openStore, startDatabase, type Store, StoreFault } from '#store';
import { buildServer, requestLog } from '#web';
import { type Environment, readEnvironment } from './environment.ts';

const say = (line: string): void => void process.stdout.write(`${line}\n`);
const now = (): string => new Date().toISOString();

/** The demonstration's data when this database is new or already holds it; a school's own data is never touched. */
async function demonstrationIn(store: Store): Promise<{ readonly school: string } | null> {
  const schools = await store.schools();
  const others = schools.filter((school) => school !== schoolId);
  if (others.length > 0) return null;
  if (schools.length > 0 && !(await isDemonstration(store, schoolId))) return null;
  if (schools.length === 0) say('Making the invented school. This takes a few seconds, once.');
  await loadDemonstration({ store, now: now() });
  return { school: schoolId };
}

async function serve(environment: Environment): Promise<void> {
  const database = await startDatabase({
    dataDir: environment.dataDir,
    ...(environment.databaseUrl ? { databaseUrl: environment.databaseUrl } : {}),
    log: say,
  });
  const store = await openStore({ database, keyFile: environment.keyFile });
  const demonstration = await demonstrationIn(store);
  const people = openPeople(store);
  const settings = openSchoolSettings(store);
  const casework = openCasework({ store, people, settings, now, newId: randomUUID });
  const server = await buildServer({
    casework,
    people,
    settings,
    store,
    now,
    newId: randomUUID,
    log: requestLog(),
    origin: environment.origin ?? null,
    demonstration: demonstration && { school: demonstration.school, people: tryAs },
    development: process.argv.includes('--development'),
    cache: join(import.meta.dirname, '..', '.cache'),
  });
  const address = await server.listen({ host: '127.0.0.1', port: environment.port });
  greet(address, demonstration !== null);
  onStop(async () => {
    await server.close();
    await store.close();
    await database.stop();
  });
}

function greet(address: string, demonstration: boolean): void {
  say('');
  say(`Safelight is at ${address}`);
  if (demonstration)
    say('Everyone in it is invented. Choose who to try it as: a teacher, the lead or the head.');
  say('Stop it with Ctrl+C.');
}

/** Stops once, in order, on the first signal; a second signal stops at once. */
function onStop(stop: () => Promise<void>): void {
  let stopping = false;
  const begin = (): void => {
    if (stopping) process.exit(1);
    stopping = true;
    stop().then(
      () => process.exit(0),
      () => process.exit(1),
    );
  };
  process.on('SIGINT', begin);
  process.on('SIGTERM', begin);
  process.on('SIGHUP', begin);
}

const read = readEnvironment(process.env);
if (!read.ok) {
  for (const fault of read.faults) process.stderr.write(`${fault}\n`);
  process.exit(2);
}
try {
  await serve(read.environment);
} catch (error) {
  if (!(error instanceof StoreFault)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exit(1);
}
