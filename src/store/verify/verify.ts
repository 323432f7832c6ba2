import { everySchool, installationHolds, readInstallation } from '../installation.ts';
import { readSchoolKey, type Vault } from '../schools.ts';
import { openSchoolKey } from '../sealing/keys.ts';
import { transact } from '../transaction.ts';
import type { TreeHead } from '../sealing/checkpoint.ts';
import { openCheckpoints } from './checkpoints.ts';
import { verifyDatabase } from './database.ts';
import { collectFindings, type Findings } from './findings.ts';
import type { KeptOutside, VerifyReport } from './report.ts';
import { nothingSeen, verifySchool, type Seen } from './school.ts';

/**
 * Checks the database itself against what the migrations make, and every record of every school as it
 * stands at one moment: keys, heads with their index entries, chains with their contents, documents,
 * and the register that shows what is gone.
 */
export async function verify(
  vault: Vault,
  { checkpoints = [], accepted = [] }: KeptOutside,
): Promise<VerifyReport> {
  const findings = collectFindings();
  const kept = openCheckpoints(vault.root, checkpoints, findings);
  const schools = await verifyInstallation(vault, findings, accepted);
  for (const school of kept.keys()) {
    if (!schools.includes(school))
      findings.add('checkpoint', school, 'checkpoint of a school that is gone');
  }
  let seen = nothingSeen;
  for (const school of schools) {
    const more = await verifyOne({ vault, school, findings, kept: kept.get(school) ?? [] });
    seen = {
      streams: seen.streams + more.streams,
      events: seen.events + more.events,
      documents: seen.documents + more.documents,
    };
  }
  const found = findings.all();
  return { ok: found.length === 0, schools: schools.length, ...seen, findings: found };
}

async function verifyInstallation(
  vault: Vault,
  findings: Findings,
  accepted: readonly string[],
): Promise<readonly string[]> {
  const place = { pool: vault.pool, school: everySchool, mode: 'whole' } as const;
  return transact(place, async (transaction) => {
    await verifyDatabase(transaction, findings, { owner: vault.owner, accepted });
    const installation = await readInstallation(transaction);
    if (installation && installationHolds(vault.root, installation)) return installation.schools;
    findings.add('installation', everySchool, 'list of schools');
    return installation?.schools ?? [];
  });
}

async function verifyOne(of: {
  readonly vault: Vault;
  readonly school: string;
  readonly findings: Findings;
  readonly kept: readonly TreeHead[];
}): Promise<Seen> {
  const { vault, school, findings, kept } = of;
  const place = { pool: vault.pool, school, mode: 'whole' } as const;
  return transact(place, async (transaction) => {
    const row = await readSchoolKey(transaction, school);
    const keys = row && openSchoolKey(vault.root, row);
    if (keys) return verifySchool({ transaction, keys, findings, kept });
    findings.add('school-key', school, row ? 'key of the school' : 'key of the school (missing)');
    return nothingSeen;
  });
}
