/** Runs work for one school at a time, so that a change is never made from what another replaces. */
export function inTurn() {
  const last = new Map<string, Promise<unknown>>();
  return async <T>(school: string, work: () => Promise<T>): Promise<T> => {
    const turn = (last.get(school) ?? Promise.resolve()).then(work, work);
    last.set(school, turn);
    return turn;
  };
}
