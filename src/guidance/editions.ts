import { decisionWords, decisions } from './decisions.ts';
import { guidanceEdition } from './edition.ts';
import { type FormerEdition, formerEditions } from './editions.table.ts';
import { rules } from './rules.ts';

const former: readonly FormerEdition[] = formerEditions;

/** What an edition is called, from when to when it was in force, and what it called its rules and decisions. */
export interface EditionNames extends Omit<FormerEdition, 'inForceTo'> {
  /** Null for the edition in force. */
  readonly inForceTo: FormerEdition['inForceTo'] | null;
}

const inForce: EditionNames = {
  ...guidanceEdition,
  inForceTo: null,
  rules: Object.fromEntries(rules.map(({ id, decision, title }) => [id, { decision, title }])),
  decisions: Object.fromEntries(decisions.map((id) => [id, decisionWords[id].title])),
};

/** Every edition there has been, the newest first. */
export const editions: readonly EditionNames[] = [inForce, ...former.toReversed()];

/** True for an edition that was in force once; false for today’s, and for one that this program does not know. */
export function isFormerEdition(id: string): boolean {
  return former.some((one) => one.id === id);
}

/** The edition with this id, or undefined for one that this product never had. */
export function editionOf(id: string): EditionNames | undefined {
  return editions.find((one) => one.id === id);
}
