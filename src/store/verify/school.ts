import type { TreeHead } from '../sealing/checkpoint.ts';
import type { Statement } from '../transaction.ts';
import { verifyDocuments, verifyNotices, verifyOutbox, verifySessions } from './beside.ts';
import { verifyCheckpoints } from './checkpoints.ts';
import { verifyRegister } from './register.ts';
import { verifyStreams } from './streams.ts';
import { newTally, type Scope } from './tally.ts';

/** How much was looked at. */
export interface Seen {
  readonly streams: number;
  readonly events: number;
  readonly documents: number;
}

/** Nothing was looked at. */
export const nothingSeen: Seen = { streams: 0, events: 0, documents: 0 };

const headless: Statement = {
  name: 'verify-headless',
  text: `select distinct e.kind, e.stream from safelight.event e
          where e.school = $1 and not exists (select from safelight.stream s
            where s.school = $1 and s.kind = e.kind and s.stream = e.stream)
          order by 1, 2`,
};

const strayTokens: Statement = {
  name: 'verify-stray-tokens',
  text: `select distinct t.stream from safelight.token t
          where t.school = $1 and not exists (select from safelight.stream s
            where s.school = $1 and s.kind = 'case' and s.stream = t.stream)
          order by 1`,
};

/** Checks one school within one snapshot. */
export async function verifySchool(
  school: Omit<Scope, 'tally'> & { readonly kept: readonly TreeHead[] },
): Promise<Seen> {
  const { transaction, keys, findings } = school;
  const tally = newTally(keys);
  const scope = { transaction, keys, findings, tally };
  const { streams, events } = await verifyStreams(scope);
  const documents = await verifyDocuments(scope);
  await verifyOutbox(scope);
  await verifyNotices(scope);
  await verifySessions(scope);
  await verifyRegister(scope);
  await verifyCheckpoints(scope, school.kept);
  interface Stray {
    readonly kind?: string;
    readonly stream: string;
  }
  for (const { kind, stream } of await transaction.rows<Stray>(headless, [keys.school])) {
    findings.add('stream-without-head', keys.school, `${kind ?? ''} ${stream}`);
  }
  for (const { stream } of await transaction.rows<Stray>(strayTokens, [keys.school])) {
    findings.add('index', keys.school, `token of case ${stream}, which does not exist`);
  }
  return { streams, events, documents };
}
