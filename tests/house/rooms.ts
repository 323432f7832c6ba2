import rooms from './rooms.json' with { type: 'json' };

/** A folder under src that makes one kind of promise, and the line of the list it stands on. */
export interface Room {
  readonly room: string;
  /** Rooms import only from rooms on a lower line. */
  readonly line: number;
  /** No clock, randomness, environment, network or disk. */
  readonly pure: boolean;
  readonly what: string;
}

export const everyRoom: readonly Room[] = rooms;

/** The rooms this one must not import: those on its own line and above it. */
export function outOfReach(of: Room): readonly Room[] {
  return everyRoom.filter((other) => other.room !== of.room && other.line >= of.line);
}
