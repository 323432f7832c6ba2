import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import type { Transport } from '#notify';
import { startDatabase, type Store, StoreFault } from '#store';
import { type Environment, readEnvironment } from './environment.ts';

const say = (line: string): void => void process.stdout.write(`${line}\n`);
const now = (): string => new Date().toISOString();

/** All but the store, loaded while the database starts: that halves the wait. */
async function otherRooms() {
  const [casework, examples, notify, people, store, web] = await Promise.all([
    import('#casework'),
    import('#examples'),
    import('#notify'),
    import('#people'),
    import('#store'),
    import('#web'),
  ]);
  return { ...casework, ...examples, ...notify, ...people, ...store, ...web };
}
type Rooms = Awaited<ReturnType<typeof otherRooms>>;

/** The demonstration's data when this database is new or already holds it; a school's own data is never touched. */
async function demonstrationIn(store: Store, rooms: Rooms) {
  const { schoolId, isDemonstration, loadDemonstration, tryAs } = rooms;
  const schools = await store.schools();
  const others = schools.filter((school) => school !== schoolId);
  if (others.length > 0) return null;
  if (schools.length > 0 && !(await isDemonstration(store, schoolId))) return null;
  if (schools.length === 0) say('Making the invented school. This takes a few seconds, once.');
  await loadDemonstration({ store, now: now() });
  return { school: schoolId, people: tryAs };
}

/** How messages are sent; null where they are not. The demonstration's can be read in a folder. */
function transportFor(
  rooms: Rooms,
  { mail, dataDir, notifyAddress }: Environment,
  demonstration: boolean,
): Transport | null {
  switch (mail.by) {
    case 'none':
      return null;
    case 'usual':
      return demonstration ? rooms.folderTransport(join(dataDir, 'mail')) : null;
    case 'folder':
      return rooms.folderTransport(join(dataDir, 'mail'));
    case 'smtp':
      return rooms.smtpTransport({ ...mail, now });
    case 'govuk-notify':
      return rooms.govukNotifyTransport({ ...mail, address: notifyAddress, now });
  }
}

/** Lists cases anew that settings, people or a new program have changed, a few at a time so that nobody waits. */
function keepListed(rooms: Rooms, parts: Parameters<Rooms['openRelisting']>[0]) {
  const relist = rooms.openRelisting(parts);
  return rooms.repeat({
    work: async () => ((await relist()) > 0 ? 50 : 5_000),
    failed: parts.failed,
    afterFailure: 15_000,
  });
}

/** Advises open cases anew under a new edition of the guidance, a few at a time beside everything else. */
function keepAdvised(rooms: Rooms, parts: Parameters<Rooms['openAdvising']>[0]) {
  const advise = rooms.openAdvising(parts);
  const minute = 60_000;
  return rooms.repeat({
    work: async () => ((await advise()) > 0 ? 50 : minute),
    failed: parts.failed,
    afterFailure: 15_000,
  });
}

/** Clears away what is no record and is done with, once an hour. */
function keepTidy(
  rooms: Rooms,
  { store, failed }: { readonly store: Store; readonly failed: (error: unknown) => void },
) {
  const tidy = rooms.openTidying({ store, now });
  const work = async (): Promise<number> => {
    await tidy();
    return 3_600_000;
  };
  return rooms.repeat({ work, failed, afterFailure: 60_000 });
}

/** Everything that was opened, to be closed in the opposite order. */
type Opened = (() => Promise<unknown>)[];

async function close(opened: Opened): Promise<void> {
  for (const one of opened.toReversed()) await one();
}

async function openServer(environment: Environment, opened: Opened): Promise<void> {
  const { dataDir, databaseUrl, keyFile } = environment;
  const loading = otherRooms();
  loading.catch(() => undefined);
  const database = await startDatabase({ dataDir, databaseUrl, log: say, lost: giveUp });
  opened.push(database.stop);
  const rooms = await loading;
  const store = await rooms.openStore({ database, keyFile });
  opened.push(store.close);
  const demonstration = await demonstrationIn(store, rooms);
  const parts = {
    store,
    people: rooms.openPeople(store),
    settings: rooms.openSchoolSettings(store),
  };
  const work = { ...parts, now, newId: randomUUID };
  const origin = environment.origin ?? `http://localhost:${environment.port}`;
  const transport = transportFor(rooms, environment, demonstration !== null);
  const notify = rooms.openNotify({ ...work, transport, link: `${origin}/notices` });
  const log = rooms.requestLog();
  const server = await rooms.buildServer({
    ...work,
    notify,
    casework: rooms.openCasework(work),
    log,
    origin: environment.origin ?? null,
    proxies: environment.proxies,
    demonstration,
    development: process.argv.includes('--development'),
    cache: join(import.meta.dirname, '..', '.cache'),
  });
  opened.push(() => server.close());
  const address = await server.listen({ host: '127.0.0.1', port: environment.port });
  const failed = (of: string) => (error: unknown) => {
    const kind = error instanceof StoreFault ? error.fault : undefined;
    log.error({ fault: error instanceof Error ? error.name : typeof error, kind }, of);
  };
  const telling = rooms.keepTelling(notify, failed('telling'));
  opened.push(telling.stop);
  opened.push(keepListed(rooms, { ...parts, now, failed: failed('listing') }).stop);
  opened.push(keepAdvised(rooms, { ...work, failed: failed('advising') }).stop);
  opened.push(keepTidy(rooms, { store, failed: failed('tidying') }).stop);
  greet(address, demonstration !== null);
}

/** Opens everything and says where it is. Gives what stops it; stops by itself when something fails. */
async function serve(environment: Environment): Promise<() => Promise<void>> {
  const opened: Opened = [];
  try {
    await openServer(environment, opened);
    return () => close(opened);
  } catch (error) {
    await close(opened);
    throw error;
  }
}

function greet(address: string, demonstration: boolean): void {
  say('');
  say(`Safelight is at ${address}`);
  if (demonstration)
    say('Everyone in it is invented. Choose who to try it as: a teacher, the lead or the head.');
  say('Stop it with Ctrl+C.');
}

/**
 * Stops once, in order, on the first signal, as soon as starting is over; a second signal stops at once.
 */
function stopOnSignal(serving: Promise<() => Promise<void>>): void {
  let stopping = false;
  const begin = (): void => {
    if (stopping) process.exit(1);
    stopping = true;
    serving.then((stop) => stop()).then(() => process.exit(0), giveUp);
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, begin);
}

/** What a person can do about it, in one line; null for a fault of the program itself. */
function inOneLine(error: unknown, { port }: Environment): string | null {
  if (error instanceof StoreFault) return error.message;
  const { code, syscall } = error as { readonly code?: string; readonly syscall?: string };
  if (syscall !== 'listen') return null;
  if (code === 'EADDRINUSE')
    return `Port ${port} is in use by another program. Choose another with PORT.`;
  return `Safelight may not listen on port ${port} (${code ?? 'no reason given'}). Choose another with PORT.`;
}

const read = readEnvironment(process.env);
if (!read.ok) {
  for (const fault of read.faults) process.stderr.write(`${fault}\n`);
  process.exit(2);
}
const { environment } = read;

function giveUp(error: unknown): never {
  const line = inOneLine(error, environment);
  if (line === null) throw error;
  process.stderr.write(`${line}\n`);
  process.exit(1);
}

const serving = serve(environment);
stopOnSignal(serving);
await serving.catch(giveUp);
