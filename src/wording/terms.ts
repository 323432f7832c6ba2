import type { PlainDate } from '#kit';
import { leftAlone } from './left-alone.table.ts';
import { type TermId, termIds } from './term-ids.ts';
import type { Term, TermBody, WordingList } from './term-shape.ts';
import { accountTerms } from './terms/accounts.table.ts';
import { characterTerms } from './terms/character.table.ts';
import { exploitationTerms } from './terms/exploitation.table.ts';
import { incidentTerms } from './terms/incident.table.ts';

const bodies: Readonly<Record<TermId, TermBody>> = {
  ...exploitationTerms,
  ...characterTerms,
  ...accountTerms,
  ...incidentTerms,
};

const firstEdition: PlainDate = '2026-11-22';

const terms: readonly Term[] = termIds.map((id) => ({
  id,
  inForce: { from: firstEdition },
  ...bodies[id],
}));

/** The national list: the terms every setting starts from. */
export const nationalList: WordingList = { edition: firstEdition, terms, leftAlone };

/** The list as it was in force on a day, so that an old text can be read with the words of its time. */
export function listOn(list: WordingList, day: PlainDate): WordingList {
  const terms = list.terms.filter(
    ({ inForce }) => inForce.from <= day && (inForce.to === undefined || day <= inForce.to),
  );
  return { ...list, terms };
}
