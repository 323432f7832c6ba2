import { everySchool, installationHolds, readInstallation } from '../installation.ts';
import { readSchoolKey, type Vault } from '../schools.ts';
import { openSchoolKey } from '../sealing/keys.ts';
import { transact } from '../transaction.ts';
import type { TreeHead } from '../sealing/checkpoint.ts';
import { openCheckpoints } from './checkpoints.ts';
import { collectFindings, type Findings } from './findings.ts';
import { verifyProtection } from './protection.ts';
import type { VerifyReport } from './report.ts';
import { nothingSeen, verifySchool, type Seen } from './school.ts';

/**
 * Checks every record of every school as it stands at one moment: keys, heads with their index
 * entries, chains with their contents, documents, and the register that shows what is gone.
 */
export async function verify(vault: Vault, checkpoints: readonly string[]): Promise<VerifyReport> {
  const findings = collectFindings();
  const kept = openCheckpoints(vault.root, checkpoints, findings);
  const schools = await verifyInstallation(vault, findings);
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

async function verifyInstallation(vault: Vault, findings: Findings): Promise<readonly string[]> {
  const place = { pool: vault.pool, school: everySchool, mode: 'whole' } as const;
  return transact(place, async (transaction) => {
    await verifyProtection(transaction, findings);
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
