import type { AdvisedAnew } from '../advice/advice-given.ts';
import { recordNamedIn } from '#acts';
import { actLeaving, type Recorded } from './events.ts';
import { replay } from './evolve.ts';
import type { CaseState } from '../state.ts';
import { referencesTyped, withoutReferences } from './typed-references.ts';

/** A record as somebody may know it, with the number in the whole record of each entry that is left. */
export interface KnownRecord {
  readonly state: CaseState;
  readonly events: readonly Recorded[];
  readonly numbers: readonly number[];
}

/** The cases of this school that a record is linked with, by reference. */
export function linkedCases({ links }: CaseState): readonly string[] {
  return links.flatMap(({ with: which, reference }) => (which === 'our-case' ? [reference] : []));
}

/**
 * Every record that another one names, by reference: in its links, and in words anywhere in it. One
 * that is none of ours is among them, so that hiding says nothing of what there is.
 */
export function casesNamed({ state, events }: Pick<KnownRecord, 'state' | 'events'>) {
  const named = [...linkedCases(state), ...referencesTyped(events)];
  return [...new Set(named)].filter((reference) => reference !== state.reference);
}

/** The case of ours that an entry names in its answers, by reference. */
function namedIn(event: Recorded): string | null {
  if (event.type === 'report-taken-in/1') return event.data.reference;
  const act = actLeaving(event.type);
  return act && recordNamedIn(act.fields, event.data);
}

/** That no case was opened is known from the list; into which other it went, and why, is not. */
const withoutWhy = (event: Extract<Recorded, { type: 'case-not-opened/1' }>): Recorded =>
  ({ ...event, data: { instead: '', otherCase: null, reason: '' } }) as unknown as Recorded;

/** What was settled, of the account that has this number. */
function ofEntry<D extends { readonly fact: string; readonly value: string }>(
  data: D,
  entry: number,
) {
  return { ...data, entry, account: `${data.fact}:${entry}:${data.value}` };
}

/** An entry that names a case, as whoever may not know of that case reads it; null where nothing is left. */
function withoutNaming(event: Recorded): Recorded | null {
  if (event.type === 'case-not-opened/1') return withoutWhy(event);
  if (event.type !== 'report-taken-in/1') return null;
  return { ...event, data: { ...event.data, reference: '' } };
}

/** The answers by which an event names other entries of its record, by number. */
const numbered: Readonly<Record<string, string>> = {
  'entry-corrected/1': 'entry',
  'entry-taken-back/1': 'entry',
  'taking-back-answered/1': 'taking',
  'what-followed-looked-at/1': 'taking',
};

type Said = Readonly<Record<string, unknown>>;

/** The entry that an event names; null where it names none. */
function entryIn({ type, data }: { readonly type: string; readonly data: object }): number | null {
  const name = numbered[type];
  return name ? Number((data as Said)[name]) : null;
}

/** An event that names entries of its record, with the numbers that they have somewhere else. */
function renumbered<E extends { readonly type: string; readonly data: object }>(
  event: E,
  numberOf: (number: number) => number,
): E {
  if (event.type === 'account-settled/1') {
    const settled = event.data as { readonly fact: string; readonly value: string; entry: number };
    return { ...event, data: ofEntry(settled, numberOf(settled.entry)) };
  }
  const name = numbered[event.type];
  if (!name) return event;
  const { advised, ...data } = event.data as Said & { readonly advised?: AdvisedAnew };
  const moved = advised?.map((one) => ({ ...one, after: numberOf(one.after) }));
  const entry = String(numberOf(Number(data[name])));
  return { ...event, data: { ...data, [name]: entry, ...(moved ? { advised: moved } : {}) } };
}

/** What was taken back, where the entry that says it anew is not told: for this reader nothing does. */
function notAnew(last: Recorded, number: number | undefined, event: Recorded): Recorded {
  if (last.type !== 'entry-taken-back/1' || number !== event.sequence - 1) return last;
  return { ...last, data: { ...last.data, anew: false } };
}

/**
 * A record without what tells of these other cases, for somebody who may not know of them: the links,
 * and whatever corrects them or takes them back. The entries that are left are numbered as though there had been no others.
 */
export function withoutCases(
  whole: Pick<KnownRecord, 'state' | 'events'>,
  references: readonly string[],
): KnownRecord {
  const { state, events } = whole;
  if (references.length === 0) return { state, events, numbers: events.map((one) => one.sequence) };
  const untold = new Set<number>();
  const left: Recorded[] = [];
  const numbers: number[] = [];
  for (const event of events) {
    const tells = references.includes(namedIn(event) ?? '');
    const corrects = untold.has(entryIn(event) ?? 0);
    if (tells || corrects) untold.add(event.sequence);
    const shown = tells ? withoutNaming(event) : event;
    if (corrects || !shown) {
      left.push(...left.splice(-1).map((last) => notAnew(last, numbers.at(-1), event)));
      continue;
    }
    numbers.push(event.sequence);
    const known = renumbered(shown, (number) => numbers.indexOf(number) + 1);
    left.push({ ...withoutReferences(known, references), sequence: numbers.length });
  }
  return { state: replay(state.id, left), events: left, numbers };
}

/** What somebody adds to a record as they know it, as the whole record is to keep it. */
export function forWhole<E extends { readonly type: string; readonly data: object }>(
  event: E,
  { numbers }: Pick<KnownRecord, 'numbers'>,
): E {
  return renumbered(event, (number) => numbers[number - 1] ?? number);
}
