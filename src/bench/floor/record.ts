import pg from 'pg';

/** A statement as it was handed to the driver. */
export interface Statement {
  readonly name?: string;
  readonly text: string;
  readonly values: readonly unknown[];
}

/** Statements that were sent one after another without waiting for an answer. */
export type Flight = readonly Statement[];

type Query = (this: unknown, asked: string | Statement, ...rest: unknown[]) => unknown;

function asStatement(asked: string | Statement): Statement {
  if (typeof asked === 'string') return { text: asked, values: [] };
  const { name, text, values } = asked;
  return name === undefined ? { text, values } : { name, text, values };
}

/**
 * Everything that goes to the database while `work` runs, in flights: a new one begins when something
 * is sent although every earlier statement has been answered. Nothing else may use the driver meanwhile.
 */
export async function recordFlights(work: () => Promise<unknown>): Promise<readonly Flight[]> {
  const driver = pg.Client.prototype as unknown as { query: Query };
  const flights: Statement[][] = [];
  const real = driver.query;
  let unanswered = 0;
  driver.query = function query(asked, ...rest) {
    if (unanswered === 0) flights.push([]);
    flights.at(-1)?.push(asStatement(asked));
    unanswered += 1;
    const answer = real.call(this, asked, ...rest);
    const answered = (): void => void (unanswered -= 1);
    void Promise.resolve(answer).then(answered, answered);
    return answer;
  };
  try {
    await work();
  } finally {
    driver.query = real;
  }
  return flights;
}
