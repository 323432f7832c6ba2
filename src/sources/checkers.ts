/** Who must check what a source is said to say. */
export const checkers = {
  lead: 'the safeguarding lead, before the school relies on it',
  partnership: 'the safeguarding lead, with the local safeguarding partnership',
  police: 'the safeguarding lead, with a safer schools officer or the police',
  search: 'the head, with whoever is authorised to search',
  caller: 'somebody who rings or opens each of them, every term',
  law: 'somebody qualified in law: a lead alone cannot',
  'data-protection': 'the data protection officer',
  teaching: 'whoever leads on relationships and health education',
  publisher: 'whoever publishes this product, before it is released',
} as const;

/** Somebody who must check. */
export type Checker = keyof typeof checkers;
