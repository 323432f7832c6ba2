import type { PageKind } from '../layout/frame.ts';

/** A page with named examples of what it may show; they feed the gallery and the tests. */
export interface Example {
  readonly page: PageKind<object>;
  readonly states: Readonly<Record<string, object>>;
}

/** Ties examples to their page, each checked against what the page shows. */
export function exampleOf<V extends object>(
  page: PageKind<V>,
  states: Readonly<Record<string, V>>,
): Example {
  return { page: page as unknown as PageKind<object>, states };
}
