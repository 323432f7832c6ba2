/** When and what to kill. */
export interface Kill {
  /** While it starts, or once it serves and is being used. */
  readonly during: 'starting' | 'serving';
  /** How far into that, from 0 to 1: of an ordinary start, or of the answers it is asked for. */
  readonly part: number;
  /** Whether PostgreSQL is killed as well, and on which side of the application. */
  readonly database: 'spared' | 'before' | 'after';
}

/** Numbers from 0 to 1 that look random and are the same for the same seed (mulberry32). */
export function numbersFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const shareWhileStarting = 0.15;
const shareOfDatabases = 0.2;

/** A schedule of kills at random moments; the same for the same seed. */
export function scheduleOf(kills: number, seed: number): readonly Kill[] {
  const next = numbersFrom(seed);
  return Array.from({ length: kills }, (): Kill => {
    const during = next() < shareWhileStarting ? 'starting' : 'serving';
    const part = next();
    const spared = next() >= shareOfDatabases;
    const side = next() < 0.5 ? 'before' : 'after';
    return { during, part, database: spared ? 'spared' : side };
  });
}

const moments = ['serving', 'starting'] as const;
const databases = ['spared', 'before', 'after'] as const;

/** A kill of each kind there is, each at a random moment of a share of its own: soon, later and last. */
export function everyKind(seed: number): readonly Kill[] {
  const next = numbersFrom(seed);
  return moments.flatMap((during) =>
    databases.map((database, place): Kill => {
      const part = (place + next()) / databases.length;
      return { during, part, database };
    }),
  );
}
