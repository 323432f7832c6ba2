import type { AdvisedAnew } from '../advice/advice-given.ts';
import { type PastEvent, said } from '../record/past.ts';
import { answeredBy, answersAnother, madeBy, withoutGone } from './rests-on.ts';
import { goneIn, type TakingBack } from './taken-back.ts';

/** An event as it counts now. Where what it was about is gone, only what was said in it counts. */
export interface Counted {
  readonly event: PastEvent;
  readonly setAside: boolean;
}

type Gone = ReadonlyMap<number, TakingBack>;

const isAdvice = ({ type }: PastEvent): boolean => type.startsWith('advice-given/');

/** What stands in the place of an entry: itself, what says it anew, or nothing. */
function inPlaceOf(
  event: PastEvent,
  gone: Gone,
  byNumber: ReadonlyMap<number, PastEvent>,
): PastEvent | null {
  const taking = gone.get(event.sequence);
  if (!taking) return event;
  const anew = taking.anew ? byNumber.get(taking.event.sequence + 1) : undefined;
  const now = anew ? inPlaceOf(anew, gone, byNumber) : null;
  const { sequence, at, id } = event;
  return now && { ...now, sequence, at, id };
}

/** Entries that are read in the place of the one that they say anew. */
function saidElsewhere(gone: Gone): ReadonlySet<number> {
  return new Set([...gone.values()].flatMap(({ anew, event }) => (anew ? event.sequence + 1 : [])));
}

/** The events that count, each in its place, but for advice. */
function inForce(events: readonly PastEvent[], gone: Gone): readonly PastEvent[] {
  const byNumber = new Map(events.map((event) => [event.sequence, event]));
  const elsewhere = saidElsewhere(gone);
  return events.flatMap((event) => {
    if (isAdvice(event) || elsewhere.has(event.sequence)) return [];
    return inPlaceOf(event, gone, byNumber) ?? [];
  });
}

/** The entry that a view answered when it was given; null for anything else. */
function answeredThen(event: PastEvent, whole: readonly PastEvent[]): PastEvent | null {
  if (!answersAnother(event)) return null;
  const before = whole.filter(({ sequence }) => sequence < event.sequence);
  const gone = goneIn(before);
  return (
    answeredBy(
      event,
      before.filter(({ sequence }) => !gone.has(sequence)),
    ) ?? null
  );
}

/** The events that count, each with what is left of it where what it answers or names is gone. */
function withWhatIsLeft(
  whole: readonly PastEvent[],
  gone: Gone,
  counting: readonly PastEvent[],
): readonly Counted[] {
  const still = new Set(counting.flatMap(madeBy));
  const made = new Set(whole.flatMap(madeBy));
  const isGone = (id: string): boolean => made.has(id) && !still.has(id);
  return counting.map((event) => {
    const answered = answeredThen(event, whole);
    const unasked = answered !== null && gone.has(answered.sequence);
    const left = unasked ? null : withoutGone(event, isGone);
    return { event: left ?? event, setAside: left === null };
  });
}

/** The first entry from which on a record counts otherwise than it was told; infinite where none does. */
export function countsOtherwiseFrom(gone: Gone): number {
  return Math.min(...gone.keys());
}

/** By which entry what was last taken back, or restored, came into force; and what was then advised. */
function settled(events: readonly PastEvent[], gone: Gone) {
  const settling = new Set([...gone.values()].map(({ settledBy }) => settledBy?.sequence));
  const last = events.findLast(({ sequence }) => settling.has(sequence));
  return {
    until: last?.sequence ?? 0,
    advised: last ? ((said(last, 'advised') ?? []) as AdvisedAnew) : [],
  };
}

const advice = (place: PastEvent, data: object): Counted => ({
  event: { ...place, type: 'advice-given/1', data },
  setAside: false,
});

/**
 * A record as it counts now: without the entries taken back, with what was said anew in their place, and
 * with the advice that it would have had, as the last taking back keeps it.
 */
export function countedIn(events: readonly PastEvent[]): readonly Counted[] {
  const gone = goneIn(events);
  const { until, advised } = settled(events, gone);
  const from = countsOtherwiseFrom(gone);
  const told = events.filter(
    (event) => isAdvice(event) && (event.sequence < from || event.sequence > until),
  );
  const counting = withWhatIsLeft(events, gone, inForce(events, gone)).flatMap((counted) => {
    const { event } = counted;
    const given = advised.filter(({ after }) => after === event.sequence);
    return [counted, ...given.map((one) => advice(event, one.advice))];
  });
  // What a new edition said stays where it was said, worked out again where the record counts otherwise.
  const anew = events
    .filter((event) => isAdvice(event) && !told.includes(event))
    .flatMap((event) =>
      advised
        .filter(({ after }) => after === event.sequence)
        .map((one) => advice(event, one.advice)),
    );
  return [...counting, ...anew, ...told.map((event) => ({ event, setAside: false }))].toSorted(
    (a, b) => a.event.sequence - b.event.sequence,
  );
}
