import { type Actor, mayIn, type Relation, type Role } from '#access';
import {
  asNamedNow,
  askedToAgree,
  barredStaff,
  caseManagers,
  casesNamed,
  childrenSupportedBy,
  type CaseState,
  type Directory,
  type KnownRecord,
  partsCounting,
  replay,
  standingAside,
  tasksOf,
  wholeOf,
  withTheirOwn,
  withoutCases,
} from '#cases';
import type { Tools } from '../contract.ts';
import { decodeEvent } from './encoding.ts';
import { mineToList } from '../lists/whose.ts';

/** A record as loaded for somebody: what it says to them, and what they are to it. */
export interface Loaded extends KnownRecord {
  /** The record as it is, to be added to; more than this person knows where it names a case barred to them. */
  readonly whole: Pick<KnownRecord, 'state' | 'events'>;
  readonly relation: Relation;
  /** The parts of this person that count in it. */
  readonly roles: readonly Role[];
  readonly directory: Directory;
}

/** What somebody is to a record: barred from it, asked for a second opinion on it, managing it, and so on. */
function relationTo(state: CaseState, actor: Actor, { staff }: Directory): Relation {
  const { id } = actor.person;
  return {
    barred: barredStaff(state).includes(id),
    askedForSecondOpinion: askedToAgree(state).includes(id),
    managing: caseManagers(state, staff).includes(id),
    aside: standingAside(state, staff).includes(id),
    reported: state.reported?.by === id,
    supports: childrenSupportedBy(state, id).length > 0,
    hasTask: tasksOf(state, id).length > 0,
  };
}

/**
 * The cases among these that are barred to somebody. It is asked of every record, linked or not, so that
 * the time it takes says nothing.
 */
async function barredAmong(
  { store }: Tools,
  actor: Actor,
  references: readonly string[],
): Promise<readonly string[]> {
  const known = await store.cases({
    ...mineToList(actor),
    references,
    order: 'newest',
    limit: references.length + 1,
    offset: 0,
  });
  return references.filter((one) => !known.some(({ reference }) => reference === one));
}

/** True where a report is part of a case that is kept from somebody, who has nothing of their own in it. */
function isKeptWith(
  { state, events }: Loaded['whole'],
  actor: Actor,
  { barred, staff }: { readonly barred: readonly string[]; readonly staff: Directory['staff'] },
): boolean {
  const whole = wholeOf(events);
  if (whole === null || !barred.includes(whole)) return false;
  return !withTheirOwn(state, staff).includes(actor.person.id);
}

/** True for whoever may open a record, or has something of their own in it; to anybody else nothing of it is read. */
function readsOf(relation: Relation, roles: readonly Role[]): boolean {
  const { reported, supports, hasTask } = relation;
  return (
    mayIn(roles, 'case', relation) || reported === true || supports === true || hasTask === true
  );
}

/**
 * A record as this person may know it, or null where there is none that they may know of. Where there is
 * none everything is asked all the same, so that no more and no less is done than for one that is closed.
 */
export async function load(tools: Tools, actor: Actor, caseId: string): Promise<Loaded | null> {
  const name = { school: actor.school, stream: caseId, notBarredTo: actor.person.id };
  const stored = await tools.store.readCase(name);
  const directory = await tools.people.directory(actor.school);
  const events = asNamedNow((stored ?? []).map(decodeEvent), directory);
  const whole = { state: replay(caseId, events), events };
  const { staff } = directory;
  const relation = relationTo(whole.state, actor, directory);
  const roles = partsCounting(whole.state, actor.person, staff);
  const named = readsOf(relation, roles) ? casesNamed(whole) : [];
  const barred = await barredAmong(tools, actor, named);
  if (stored === null || relation.barred) return null;
  if (isKeptWith(whole, actor, { barred, staff })) return null;
  return { ...withoutCases(whole, barred), whole, relation, roles, directory };
}
