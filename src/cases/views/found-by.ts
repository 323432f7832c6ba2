import { isLoneLetter, partsTyped, soundsToFile } from '#names';
import { barredStaff } from '../who/barred.ts';
import { askedToAgree } from '../who/agreements.ts';
import { isSettled } from '../record/accounts.ts';
import { addedByMistake } from './added-by-mistake.ts';
import type { Recorded } from '../record/events.ts';
import { caseManagers } from '../who/managing.ts';
import { wholeOf, withTheirOwn } from '../who/part-of.ts';
import { cameLater } from '../who/restricted.ts';
import type { DirectoryPerson } from '../who/person.ts';
import type { Part } from '../part.ts';
import { allParts } from '../parts/all-parts.ts';
import type { CaseState } from '../state.ts';
import type { Purpose } from './purpose.ts';

/** One thing a record can be found by; the store keeps only a keyed hash of it. */
export interface FoundBy {
  readonly purpose: Purpose;
  readonly value: string;
}

/** The record as it stands, as it came about, and the school's staff. */
export interface Filed {
  /** True while something in it is still to do, also after it was closed. */
  readonly owing?: boolean;
  readonly state: CaseState;
  readonly events: readonly Recorded[];
  readonly staff: readonly DirectoryPerson[];
}

/** People who have no worklist find a case that they manage, or are asked about, among what waits for them. */
function assignedTo({ state, staff, owing }: Filed): readonly string[] {
  const managers = isSettled(state) && !owing ? [] : caseManagers(state, staff);
  return [...askedToAgree(state), ...managers];
}

/** Whoever added to the record after the report, which anybody may make. */
function workedOn({ events }: Filed): readonly string[] {
  return events
    .filter(({ type }) => type !== 'concern-reported/1' && type !== 'advice-given/1')
    .map(({ actor }) => actor);
}

/** One letter of a text is a name where it is a capital; “A” and “I” are words. */
const isName = (part: string, text: string): boolean =>
  !isLoneLetter(part) ||
  new RegExp(`(?<!\\p{L})(?![AI])${part.toUpperCase()}(?!\\p{L})`, 'u').test(text);

const partsIn = (text: string): readonly string[] =>
  partsTyped(text).filter((part) => isName(part, text));

/**
 * Names of people who are not in the directory: as they were told in the report, before anybody was
 * added, and as they are known in the case.
 */
function namesTold({ state, events }: Filed): readonly string[] {
  const told = events.flatMap((event) =>
    event.type === 'concern-reported/1' ? partsIn(event.data.who) : [],
  );
  const others = state.people.filter(({ directoryId }) => directoryId === null);
  return [...told, ...others.flatMap(({ name }) => partsIn(name))];
}

/**
 * Those with a part given to them later who may see a restricted record all the same. They are named,
 * and not those who may not: a record that is listed before somebody gets a part is closed to them.
 */
function openTo({ state, staff }: Filed): readonly string[] {
  if (state.restrictedSince === null) return [];
  const managers = caseManagers(state, staff);
  const given = staff.filter(({ since }) => since !== undefined);
  return given
    .filter((person) => managers.includes(person.id) || !cameLater(state, person))
    .map(({ id }) => id);
}

/** What it takes to keep a report from whoever the case is kept from that it is part of. */
function keptWith({ state, events, staff }: Filed) {
  const whole = wholeOf(events);
  return {
    whole: [state.reference],
    'part-of': whole ? [whole] : [],
    'own-to': whole ? withTheirOwn(state, staff) : [],
  };
}

/** What the record is found by because of one part or another. */
function ofParts(state: CaseState): readonly FoundBy[] {
  return Object.values<Part>(allParts).flatMap(({ foundBy: of }) => listed(of?.(state) ?? {}));
}

/** Everything a record is found by, each once. */
export function foundBy(filed: Filed): readonly FoundBy[] {
  const { state } = filed;
  const names = namesTold(filed);
  const byItself = listed({
    'taken-out': addedByMistake(filed).map(({ learner }) => learner),
    'name-part': names,
    'name-sound': names.flatMap(soundsToFile),
    barred: barredStaff(state),
    restricted: state.restrictedSince === null ? [] : ['yes'],
    'open-to': openTo(filed),
    ...keptWith(filed),
    assigned: assignedTo(filed),
    'worked-on': workedOn(filed),
    'waiting-for': askedToAgree(state).length > 0 ? ['second-opinion'] : [],
    advised: state.advice ? [state.advice.decision] : [],
    // Only while it is worked on: what is settled is not advised anew.
    'advised-under': state.advice && !isSettled(state) ? [state.advice.edition] : [],
  });
  return [...byItself, ...ofParts(state)];
}

function listed(by: Readonly<Partial<Record<Purpose, readonly string[]>>>): readonly FoundBy[] {
  return Object.entries(by).flatMap(([purpose, values]) =>
    [...new Set(values)].map((value) => ({ purpose: purpose as Purpose, value })),
  );
}
