import assert from 'node:assert/strict';
import { setTimeout as pause } from 'node:timers/promises';
import { type Application, openVisitor, startApplication, type Visitor } from '#bench';
import { staff } from '#examples';
import type { Witness } from './check.ts';
import { type Ledger, newLedger } from './ledger.ts';
import { type Look, lookInto, waitUnless } from './place.ts';
import { numbersFrom } from './schedule.ts';
import { noteOpened, telling } from './telling.ts';

/** Where the time went, in milliseconds. */
export type Spent = Record<'first' | 'starting' | 'used' | 'checked', number>;

/** Somebody's browser, signed in. */
interface Browser {
  readonly person: string;
  readonly visitor: Visitor;
}

/** An application with people at work on it, and all it has promised them. */
export interface Lane {
  readonly dataDir: string;
  readonly ledger: Ledger;
  readonly look: Look;
  /** Chance that follows from the seed, from 0 to 1. */
  readonly choose: () => number;
  readonly spent: Spent;
  browsers: readonly Browser[];
  /** The one started last, dead or alive. */
  application: Application | null;
  /** How long the last start took, in milliseconds. */
  ordinaryStart: number;
}

const people = [staff.teacher.id, staff.teacher.id, staff.teacher.id, staff.lead.id, staff.lead.id];

/** How far into making the demonstration the first start is broken off at most, in milliseconds. */
const longestFirst = 2000;

/** Does something and adds what it took to where the time went. */
export async function timing<T>(lane: Lane, on: keyof Spent, work: () => Promise<T>): Promise<T> {
  const started = performance.now();
  try {
    return await work();
  } finally {
    lane.spent[on] += performance.now() - started;
  }
}

/** Starts the application of a lane. */
export function startIn(lane: Lane): Application {
  const application = startApplication({ dataDir: lane.dataDir });
  lane.application = application;
  return application;
}

/** Kills without warning, and waits until it is so. */
export async function killApplication(application: Application): Promise<void> {
  application.signal('SIGKILL');
  await application.ended;
}

/** Kills it while it makes the demonstration, which the next start must finish. */
async function breakOffTheFirst(lane: Lane): Promise<void> {
  const application = startIn(lane);
  const ended = application.ended.then(() => true);
  while (!application.said.out().includes('Making the invented school'))
    assert.notEqual(await Promise.race([ended, pause(10)]), true, application.said.error());
  await waitUnless(lane.choose() * longestFirst, ended);
  await killApplication(application);
}

async function signIn(address: string, person: string): Promise<Browser> {
  const visitor = openVisitor(address);
  await visitor.signIn(person);
  return { person, visitor };
}

/** A lane in which nothing has been started yet. */
export function newLane(dataDir: string, seed: number): Lane {
  return {
    dataDir,
    ledger: newLedger(),
    look: lookInto(dataDir),
    choose: numbersFrom(seed),
    spent: { first: 0, starting: 0, used: 0, checked: 0 },
    browsers: [],
    application: null,
    ordinaryStart: 0,
  };
}

/** Makes the demonstration, in two attempts, and signs everybody in, once for all that follows. */
export async function begin(lane: Lane): Promise<void> {
  await breakOffTheFirst(lane);
  const application = startIn(lane);
  const address = await application.address;
  lane.browsers = await Promise.all(people.map((person) => signIn(address, person)));
  await killApplication(application);
}

/** Takes everybody's browser to where the application is now, with the cookie they had. */
export function moveTo(lane: Lane, address: string): void {
  for (const { visitor } of lane.browsers) visitor.leave();
  lane.browsers = lane.browsers.map(({ person, visitor }) => ({
    person,
    visitor: telling(visitor.moved(address), noteOpened(lane.ledger)),
  }));
}

/** What the promises are checked with. */
export async function witnessOf(lane: Lane): Promise<Witness> {
  const browserOf = (person: string): Visitor => {
    const found = lane.browsers.find((browser) => browser.person === person);
    assert.ok(found);
    return found.visitor;
  };
  return { store: await lane.look.store(), browserOf, lead: browserOf(staff.lead.id) };
}
