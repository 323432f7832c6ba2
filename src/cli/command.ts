/** How a command reads and writes, so that it can be run in a test as at a terminal. */
export interface CommandIo {
  /** Everything on standard input. */
  readonly read: () => Promise<string>;
  readonly print: (text: string) => void;
  readonly complain: (line: string) => void;
}

/** One command of `safelight`. Gives the exit status: 0 when done, 1 when it found a fault, 2 for bad input. */
export interface Command {
  readonly summary: string;
  readonly run: (args: readonly string[], io: CommandIo) => Promise<number> | number;
}
