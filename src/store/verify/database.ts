import { everySchool } from '../installation.ts';
import type { Transaction } from '../transaction.ts';
import { readCatalogue } from './catalogue/catalogue.ts';
import { differences } from './catalogue/differences.ts';
import { isOwner, madeByMigrations } from './catalogue/made.ts';
import type { Findings } from './findings.ts';

/** What the database should be like: who owns its tables, and differences somebody has looked at and accepts. */
export interface Expected {
  readonly owner: string | null;
  readonly accepted: readonly string[];
}

/** Compares all there is in the database with what the migrations make. Every difference is told. */
export async function verifyDatabase(
  transaction: Transaction,
  findings: Findings,
  { owner, accepted }: Expected,
): Promise<void> {
  const found = await readCatalogue(transaction, null);
  const made = await madeByMigrations(owner);
  const compared = owner === null ? found.filter((thing) => !isOwner(thing)) : found;
  for (const difference of differences(made, compared)) {
    if (!accepted.includes(difference)) findings.addEach('database', everySchool, difference);
  }
}
