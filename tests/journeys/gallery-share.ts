/** One template draws every question, and its colours are looked at where all that it can show is shown. */
export const isOneOfManyQuestions = (state: string): boolean =>
  /^\/gallery\/question\/.*-page-\d+/.test(state);

/** The page that a state of the gallery is one of; the pages of questions are one for this. */
export function pageOf(state: string): string {
  return isOneOfManyQuestions(state) ? 'a question' : (state.split('/')[2] ?? state);
}

/**
 * The states of the gallery that `npm test` looks at: of every page the one that shows most, by the sizes
 * given, and of all others every fifth, or every twentieth of the pages of questions. The long proofs look
 * at each.
 */
export function shareOf(sizes: ReadonlyMap<string, number>): readonly string[] {
  const states = [...sizes.keys()];
  const most = [...Map.groupBy(states, pageOf).values()].map((ofOne) =>
    ofOne.reduce((a, b) => ((sizes.get(b) ?? 0) > (sizes.get(a) ?? 0) ? b : a)),
  );
  const everyFew = [...Map.groupBy(states, isOneOfManyQuestions)].flatMap(([question, group]) =>
    group.filter((_, place) => place % (question ? 20 : 5) === 0),
  );
  const share = new Set([...most, ...everyFew]);
  return states.filter((state) => share.has(state));
}
