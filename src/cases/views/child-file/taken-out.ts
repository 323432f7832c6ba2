import type { Instant } from '#kit';
import { addedByMistake } from '../added-by-mistake.ts';
import { nameIn } from '../open-view.ts';
import { said } from '../../record/past.ts';
import { type FileSource, prepare } from './names.ts';

/** All that is left of a case in the file of a child who was added to it by mistake. */
export interface TakenOut {
  readonly caseId: string;
  readonly reference: string;
  readonly at: Instant;
  readonly by: string;
  /** Why, in the words of whoever took it back, without the names of others. */
  readonly why: string;
}

/** Says that a child stood in a case by mistake; null where they never did, or are in it. */
export function takenOutOf(of: Omit<FileSource, 'child'>, learner: string): TakenOut | null {
  const found = addedByMistake(of).find((one) => one.learner === learner);
  const them = of.state.asTold?.people.find(({ directoryId }) => directoryId === learner);
  if (!found || !them) return null;
  const { event } = found.taking;
  const withThem = { ...of.state, people: [...of.state.people, them] };
  const { clean } = prepare({ ...of, state: withThem, child: them.id });
  return {
    caseId: of.state.id,
    reference: of.state.reference,
    at: event.at,
    by: clean(nameIn(of.state, of.directory)(event.actor)),
    why: clean(String(said(event, 'reason'))),
  };
}
