import type { Socket } from 'node:net';
import pg from 'pg';
import { waitForTheDisk } from './durability.ts';
import { errorCode } from './error-code.ts';
import { lostOrBusy, unreachable } from './lost-or-busy.ts';

/** A statement prepared once on each connection under its name. */
export interface Statement {
  readonly name: string;
  readonly text: string;
}

/** A transaction behind the wall of one school. */
export interface Transaction {
  /** Runs a statement and gives its rows. */
  rows<Row extends object>(statement: Statement, values: readonly unknown[]): Promise<Row[]>;
  /** Sends a statement without waiting; where it fails, so does the commit. */
  send(statement: Statement, values: readonly unknown[]): void;
}

/** The type package leaves out the connection beneath a client. */
interface WithConnection {
  readonly connection: { readonly stream: Socket };
}

type Mode = 'read' | 'snapshot' | 'whole' | 'write';

const begin: Record<Mode, string> = {
  read: 'begin read only',
  snapshot: 'begin isolation level repeatable read read only',
  // A look through a whole record takes what it takes; nobody waits for it.
  whole: `begin isolation level repeatable read read only;
    set local statement_timeout = 0; set local idle_in_transaction_session_timeout = 0`,
  write: 'begin',
};

const setSchool: Statement = {
  name: 'set-school',
  text: "select set_config('safelight.school', $1, true)",
};
const setSchoolToWrite: Statement = {
  name: 'set-school-to-write',
  text: `${setSchool.text}, ${waitForTheDisk}`,
};

/** No one waits longer than this for the database, in milliseconds: a save that cannot be made is refused. */
const patience = {
  connectionTimeoutMillis: 10_000,
  statement_timeout: 15_000,
  lock_timeout: 5_000,
  idle_in_transaction_session_timeout: 30_000,
};

/** A pool whose connections send statements without waiting for the answers to those before. */
export function connectPool(connectionString: string, size: number): pg.Pool {
  const settings = { connectionString, max: size, pipeline: true, ...patience };
  const pool = new pg.Pool(settings);
  // A lost connection fails what runs on it, and is replaced; without listeners it ends the process.
  pool.on('error', () => undefined);
  pool.on('connect', (client) => client.on('error', () => undefined));
  return pool;
}

/** Faults where the database does not answer. */
export async function answers(pool: pg.Pool): Promise<void> {
  await pool.query('select 1');
}

/** Where a transaction runs: the pool, the school whose rows it sees, and what it may do. */
export interface Place {
  readonly pool: pg.Pool;
  readonly school: string;
  readonly mode: Mode;
}

/**
 * Runs `work` in one transaction that sees one school only. Opening it travels with the first
 * statements of `work`, committing it with the last ones it sent. Rolls back when anything fails.
 */
export function transact<T>(
  place: Place,
  work: (transaction: Transaction) => Promise<T>,
): Promise<T> {
  return within(place, async ({ send, all }) => {
    const result = await work({
      rows: (statement, values) => rowsOf(send({ ...statement, values: [...values] })),
      send: (statement, values) => void send({ ...statement, values: [...values] }),
    });
    void send('commit');
    await all();
    return result;
  });
}

/** The looking part of a transaction. */
export type Glance = Pick<Transaction, 'rows'>;

/**
 * Reads in a single round trip: all that `look` asks for must be asked before it first waits, for the
 * end of the transaction travels with it. Throws when something is asked for later.
 */
export function glance<T>(
  { pool, school, mode }: Place & { readonly mode: 'read' | 'snapshot' },
  look: (transaction: Glance) => Promise<T>,
): Promise<T> {
  return within({ pool, school, mode }, async ({ send, all }) => {
    let over = false;
    const looking = look({
      rows: (statement, values) => {
        if (over) throw new Error('A glance asks for everything at once.');
        return rowsOf(send({ ...statement, values: [...values] }));
      },
    });
    over = true;
    void send('commit');
    const [result] = await Promise.all([looking, all()]);
    return result;
  });
}

async function rowsOf<Row>(answer: Promise<pg.QueryResult>): Promise<Row[]> {
  return (await answer).rows as Row[];
}

/** A connection with its transaction begun: sends without waiting, and waits for all that was sent. */
interface Line {
  readonly send: (query: pg.QueryConfig | string) => Promise<pg.QueryResult>;
  readonly all: () => Promise<unknown>;
}

async function within<T>(
  { pool, school, mode }: Place,
  work: (line: Line) => Promise<T>,
): Promise<T> {
  const client = await connect(pool);
  const sent: Promise<unknown>[] = [];
  const send = (query: pg.QueryConfig | string): Promise<pg.QueryResult> => {
    holdUntilNextTick(client);
    const answer = client.query(query);
    answer.catch(() => undefined);
    sent.push(answer);
    return answer;
  };
  try {
    void send(begin[mode]);
    void send({ ...(mode === 'write' ? setSchoolToWrite : setSchool), values: [school] });
    const result = await work({ send, all: () => Promise.all(sent) });
    client.release();
    return result;
  } catch (error) {
    await client.query('rollback').then(
      () => client.release(),
      () => client.release(true),
    );
    throw lostOrBusy(await firstOf(sent, error));
  }
}

/** What failed first: statements sent after it fail too, and say only that the transaction is over. */
async function firstOf(sent: readonly Promise<unknown>[], error: unknown): Promise<unknown> {
  if (errorCode(error) !== '25P02') return error;
  const failed = (await Promise.allSettled(sent)).find(({ status }) => status === 'rejected');
  return failed?.status === 'rejected' ? failed.reason : error;
}

/** Statements sent at once leave in one write; the driver would make one of each. */
function holdUntilNextTick(client: pg.PoolClient): void {
  const { stream } = (client as pg.PoolClient & WithConnection).connection;
  stream.cork();
  process.nextTick(() => stream.uncork());
}

async function connect(pool: pg.Pool): Promise<pg.PoolClient> {
  try {
    return await pool.connect();
  } catch (error) {
    throw unreachable(error);
  }
}

/** The names of the unique constraint an error is about, or null when it is another error. */
export function violatedConstraint(error: unknown): string | null {
  if (!(error instanceof pg.DatabaseError) || error.code !== '23505') return null;
  return error.constraint ?? null;
}
