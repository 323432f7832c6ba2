import { type Report, runLane } from './run-lane.ts';
import type { Kill } from './schedule.ts';

/** When and what to kill, what else chance decides, and how many applications to torture side by side. */
export interface Torture {
  readonly schedule: readonly Kill[];
  readonly seed: number;
  readonly lanes: number;
}

const add = (a: number, b: number): number => a + b;

function total(reports: readonly Report[]): Report {
  const sum = (of: (one: Report) => number): number => reports.map(of).reduce(add, 0);
  return {
    kills: sum(({ kills }) => kills),
    databases: sum(({ databases }) => databases),
    reports: sum(({ reports: made }) => made),
    notes: sum(({ notes }) => notes),
    drafts: sum(({ drafts }) => drafts),
    unanswered: sum(({ unanswered }) => unanswered),
    shown: sum(({ shown }) => shown),
    spent: {
      first: sum(({ spent }) => spent.first),
      starting: sum(({ spent }) => spent.starting),
      used: sum(({ spent }) => spent.used),
      checked: sum(({ spent }) => spent.checked),
    },
  };
}

/**
 * Kills the whole application (and sometimes its database) at random moments while people use it over
 * HTTP, starts it again each time, and holds it to all it had acknowledged. Throws when a promise was
 * broken. What is being written at each moment is up to chance.
 */
export async function torture({ schedule, seed, lanes }: Torture): Promise<Report> {
  const each = Array.from({ length: lanes }, (_, lane) =>
    runLane(
      schedule.filter((_kill, place) => place % lanes === lane),
      seed + lane,
    ),
  );
  const ended = await Promise.allSettled(each);
  for (const one of ended) if (one.status === 'rejected') throw one.reason;
  return total(await Promise.all(each));
}

/** What was done, in words. */
export function sayTorture({ spent, ...did }: Report, seconds: number): string {
  const say = (milliseconds: number): string => `${(milliseconds / 1000).toFixed(0)} s`;
  return [
    `${did.kills} times killed in ${seconds.toFixed(0)} s, ${did.databases} of them with its database.`,
    `Kept: ${did.reports} reports, ${did.notes} notes on cases and ${did.drafts} drafts that were acknowledged.`,
    `Whole or not at all: ${did.unanswered} that were sent and never answered. Opened and logged: ${did.shown} times a case.`,
    `Time, over all lanes: first start ${say(spent.first)}, starting ${say(spent.starting)}, ` +
      `in use ${say(spent.used)}, checking ${say(spent.checked)}.`,
  ].join('\n');
}
