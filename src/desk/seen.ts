/** What a page knew of its draft when it was drawn, and which page it is. */
export interface Seen {
  /** How often the draft had been kept; 0 where there was none. */
  readonly version: number;
  /** Marks this page, as it was drawn once. */
  readonly page: string;
  /** Counts what this page has sent; only a page with a script sends more than once. */
  readonly turn: number;
}

const shape = /^(?<version>\d{1,9})\.(?<page>[a-z0-9]{1,16})\.(?<turn>\d{1,9})$/;

/** As a page carries it, in a field that nobody sees. */
export function seenText({ version, page, turn }: Seen): string {
  return `${version}.${page}.${turn}`;
}

/** Reads what a page carried; null where it carried nothing that can be read. */
export function readSeen(text: string): Seen | null {
  const groups = shape.exec(text)?.groups;
  if (!groups) return null;
  const { version, page = '', turn } = groups;
  return { version: Number(version), page, turn: Number(turn) };
}

/** What is kept of who kept a draft last. */
interface LastKept {
  readonly version: number;
  readonly keptBy: { readonly page: string; readonly turn: number };
}

/**
 * True when what a page sends comes after everything that is kept: it knew of all of it, or what it did
 * not know of it sent itself, earlier. A page that says nothing of it was drawn by an earlier program.
 */
export function isFresh({ version, keptBy }: LastKept, seen: Seen | null): boolean {
  if (seen === null || seen.version === version) return true;
  return seen.page === keptBy.page && seen.turn > keptBy.turn;
}
