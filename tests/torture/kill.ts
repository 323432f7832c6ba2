import assert from 'node:assert/strict';
import { type Application, stopApplication, Unexpected } from '#bench';
import { staff } from '#examples';
import { killApplication, type Lane, moveTo, startIn, timing } from './lane.ts';
import { reportOn, type Worker, workThrough } from './load.ts';
import { killNow, serverOn, waitUnless } from './place.ts';
import { telling } from './telling.ts';
import type { Kill } from './schedule.ts';

/** The most answers given between two kills. */
const mostAnswers = 80;
/** How long after the last of them, in milliseconds: a kill may come between any two instructions. */
const longestPause = 20;
/** How long an application may go on without its database, in milliseconds. */
const longestWithout = 60;

interface Shift {
  /** True once something was killed: from then on nothing is expected to work. */
  readonly isOver: () => boolean;
  readonly answered: () => void;
}

/** Puts everybody to work until nothing works any more; gives what went wrong before that. */
async function work(lane: Lane, { isOver, answered }: Shift): Promise<readonly unknown[]> {
  const early: unknown[] = [];
  const everybody = lane.browsers.map(async ({ person, visitor }) => {
    const worker: Worker = { person, visitor: telling(visitor, answered), ledger: lane.ledger };
    const working = person === staff.lead.id ? workThrough(worker, lane.choose) : reportOn(worker);
    await working.catch((error: unknown) => {
      if (!isOver() || (error instanceof Unexpected && error.status < 500)) early.push(error);
    });
  });
  await Promise.all(everybody);
  return early;
}

/** Kills as planned: sometimes the database first, and the application a moment after, or the other way. */
async function strike(lane: Lane, application: Application, { database }: Kill): Promise<void> {
  if (database === 'before') {
    killNow(await serverOn(lane.dataDir));
    await waitUnless(lane.choose() * longestWithout, application.ended);
  }
  await killApplication(application);
  if (database === 'after') killNow(await serverOn(lane.dataDir));
}

/** Lets people use it until it has given so many answers, and kills it at once. */
async function strikeInUse(lane: Lane, application: Application, kill: Kill): Promise<void> {
  let over = false;
  let left = Math.ceil(kill.part * mostAnswers);
  const enough = Promise.withResolvers<undefined>();
  const answered = (): void => {
    left -= 1;
    if (left <= 0) enough.resolve(undefined);
  };
  const working = work(lane, { isOver: () => over, answered });
  await Promise.race([enough.promise, working]);
  await waitUnless(lane.choose() * longestPause, application.ended);
  over = true;
  await strike(lane, application, kill);
  assert.deepEqual(await working, [], 'something failed although nothing had been killed');
}

/** One kill, of an application that serves: under load, or while it starts once more. */
export async function killOnce(lane: Lane, application: Application, kill: Kill): Promise<void> {
  if (kill.during === 'serving') {
    moveTo(lane, await application.address);
    await timing(lane, 'used', () => strikeInUse(lane, application, kill));
    return;
  }
  await stopApplication(application);
  const starting = startIn(lane);
  await waitUnless(kill.part * lane.ordinaryStart, starting.ended);
  await strike(lane, starting, kill);
}
