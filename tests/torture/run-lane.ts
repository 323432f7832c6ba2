import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Application, stopApplication } from '#bench';
import { checkReading, checkRecord, checkWritten } from './check.ts';
import { killOnce } from './kill.ts';
import {
  begin,
  type Lane,
  moveTo,
  newLane,
  type Spent,
  startIn,
  timing,
  witnessOf,
} from './lane.ts';
import type { Written } from './ledger.ts';
import type { Kill } from './schedule.ts';

/** What was done and kept, and where the time went. */
export interface Report {
  readonly kills: number;
  /** Kills of the database among them. */
  readonly databases: number;
  /** Acknowledged, each kept. */
  readonly reports: number;
  readonly notes: number;
  readonly drafts: number;
  /** Sent and never answered: each written whole, or not at all. */
  readonly unanswered: number;
  /** Times a case was opened for an answer, each in the reading log. */
  readonly shown: number;
  readonly spent: Readonly<Spent>;
}

/** Starts it once more, and holds it to what was promised since `from`. */
async function startAndCheck(lane: Lane, from: number): Promise<Application> {
  const application = startIn(lane);
  const before = lane.spent.starting;
  const address = await timing(lane, 'starting', () => application.address);
  lane.ordinaryStart = lane.spent.starting - before;
  moveTo(lane, address);
  await timing(lane, 'checked', async () => {
    const witness = await witnessOf(lane);
    await checkWritten(witness, lane.ledger.written.slice(from));
    await checkRecord(witness);
  });
  return application;
}

function verifyFromTheCommandLine({ dataDir }: Lane): void {
  const args = ['src/cli/main.ts', 'verify'];
  const env = { ...process.env, SAFELIGHT_DATA: dataDir };
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { env, encoding: 'utf8' });
  assert.equal(status, 0, stdout + stderr);
}

/** After the last kill: everything that was ever promised, and the record as anybody can verify it. */
async function checkEverything(lane: Lane): Promise<void> {
  const witness = await witnessOf(lane);
  await checkWritten(witness, lane.ledger.written);
  await checkReading(witness, lane.ledger);
  verifyFromTheCommandLine(lane);
}

function reportOf({ ledger, spent }: Lane, schedule: readonly Kill[]): Report {
  const { written, shown } = ledger;
  const count = (matches: (one: Written) => boolean): number => written.filter(matches).length;
  return {
    kills: schedule.length,
    databases: schedule.filter(({ database }) => database !== 'spared').length,
    reports: count(({ caseId, acknowledged }) => caseId === null && acknowledged !== null),
    notes: count(({ caseId, acknowledged }) => caseId !== null && acknowledged !== null),
    drafts: count(({ saved, sent }) => saved !== null && !sent),
    unanswered: count(({ sent, acknowledged }) => sent && acknowledged === null),
    shown: [...shown.values()].reduce((sum, times) => sum + times, 0),
    spent,
  };
}

async function runThrough(lane: Lane, schedule: readonly Kill[]): Promise<void> {
  await timing(lane, 'first', () => begin(lane));
  let application = await startAndCheck(lane, 0);
  for (const kill of schedule) {
    const from = lane.ledger.written.length;
    await killOnce(lane, application, kill);
    application = await startAndCheck(lane, from);
  }
  await timing(lane, 'checked', () => checkEverything(lane));
}

/**
 * Kills one application on a data folder of its own, again and again. Throws when a promise was
 * broken, and then leaves the folder to be looked at.
 */
export async function runLane(schedule: readonly Kill[], seed: number): Promise<Report> {
  const folder = await mkdtemp(join(tmpdir(), 'safelight-torture-'));
  const lane = newLane(join(folder, 'data'), seed);
  try {
    await runThrough(lane, schedule);
  } finally {
    for (const { visitor } of lane.browsers) visitor.leave();
    await lane.look.close();
    if (lane.application) await stopApplication(lane.application);
  }
  await rm(folder, { recursive: true });
  return reportOf(lane, schedule);
}
