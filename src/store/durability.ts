import type { Pool } from 'pg';
import { StoreFault } from './fault.ts';

/** What a server does with what it confirms, as a session sees it: `on` or `off`. */
export interface Durability {
  readonly fsync: string;
  readonly full_page_writes: string;
}

/** Makes the rest of a transaction wait for the disk, whatever is set for the role or the database; a stronger setting stays. */
export const waitForTheDisk = `set_config('synchronous_commit',
  case when current_setting('synchronous_commit') = 'remote_apply' then 'remote_apply' else 'on' end, true)`;

const select = `select current_setting('fsync') as fsync, current_setting('full_page_writes') as full_page_writes`;

/** Faults with `not-durable` where a power cut could take away what the server confirmed. */
export async function checkDurability(pool: Pool): Promise<void> {
  const { rows } = await pool.query<Durability>(select);
  for (const row of rows) {
    const fault = whatIsNotDurable(row);
    if (fault) throw fault;
  }
}

/** What is wrong with how a server writes; null where a power cut takes away nothing that was confirmed. */
export function whatIsNotDurable(settings: Durability): StoreFault | null {
  const off = (['fsync', 'full_page_writes'] as const).filter((name) => settings[name] !== 'on');
  if (off.length === 0) return null;
  return new StoreFault(
    'not-durable',
    `The database server has ${off.join(' and ')} switched off: a power cut could take away what it ` +
      'said was kept. Switch it on in postgresql.conf, reload the server and start Safelight again.',
  );
}
