import { type Past, type PastEvent, said } from '../record/past.ts';

/** Somebody took an entry back: which, and whether the entry after this one says it anew. */
export interface TakingBack {
  readonly event: PastEvent;
  readonly entry: number;
  readonly anew: boolean;
  /** The entry by which it came into force; null while a second person has not agreed. */
  readonly settledBy: PastEvent | null;
}

const isTakingBack = ({ type }: PastEvent): boolean => type.startsWith('entry-taken-back/');
const isAnswer = ({ type }: PastEvent): boolean => type.startsWith('taking-back-answered/');

/** True for what the school’s list said of a case, which is kept with the entry that it was asked for. */
export function isOfTheList({ type }: PastEvent): boolean {
  return type.startsWith('list-consulted/');
}

/** An entry by the number that an answer gives, which must be an earlier one; null when it is none. */
function earlier(event: PastEvent, name: string): number | null {
  const number = Number(said(event, name));
  return Number.isInteger(number) && number > 0 && number < event.sequence ? number : null;
}

/** Every taking back in these events, the oldest first, in force or not. */
export function takingsIn(events: readonly PastEvent[]): readonly TakingBack[] {
  const agreed = new Map<number | null, PastEvent>(
    events
      .filter((event) => isAnswer(event) && said(event, 'agrees') === 'yes')
      .map((event) => [earlier(event, 'taking'), event]),
  );
  return events.filter(isTakingBack).flatMap((event) => {
    const entry = earlier(event, 'entry');
    if (entry === null) return [];
    const settledBy = said(event, 'second') === null ? event : (agreed.get(event.sequence) ?? null);
    return [{ event, entry, anew: said(event, 'anew') === true, settledBy }];
  });
}

/** Which entries no longer count, by number, and by which taking back: the newest first, for it may itself be taken back. */
export function goneIn(events: readonly PastEvent[]): ReadonlyMap<number, TakingBack> {
  const gone = new Map<number, TakingBack>();
  const consulted = new Set(events.filter(isOfTheList).map(({ sequence }) => sequence));
  for (const taking of takingsIn(events).toReversed()) {
    const { event, entry, anew, settledBy } = taking;
    const undone = gone.get(event.sequence);
    if (undone && anew) gone.set(event.sequence + 1, undone);
    if (undone || !settledBy || gone.has(entry)) continue;
    gone.set(entry, taking);
    // What the school’s list said of the case because of an entry goes with it.
    if (consulted.has(entry + 1)) gone.set(entry + 1, { ...taking, anew: false });
  }
  return gone;
}

/** What is proposed to be taken back and waits for a second person. */
export function waitingIn(events: readonly PastEvent[]): readonly TakingBack[] {
  const gone = goneIn(events);
  const answered = new Set(events.filter(isAnswer).map((event) => earlier(event, 'taking')));
  return takingsIn(events).filter(
    ({ event: { sequence }, settledBy }) =>
      settledBy === null && !answered.has(sequence) && !gone.has(sequence),
  );
}

/** True when a record counts otherwise from this event on: something was taken back, or said anew. */
export function recounts(event: PastEvent, before: Past | null): boolean {
  if (isTakingBack(event))
    return said(event, 'second') === null && earlier(event, 'entry') !== null;
  if (isAnswer(event)) return said(event, 'agrees') === 'yes' && earlier(event, 'taking') !== null;
  const last = before?.event;
  return last !== undefined && isTakingBack(last) && saysAnew(last);
}

const saysAnew = (event: PastEvent): boolean =>
  said(event, 'anew') === true && earlier(event, 'entry') !== null;
