import type { AdvisedAnew } from '../advice/advice-given.ts';
import { isInForce, type Taking } from '../parts/record/state.ts';
import { type PartName, stemOf } from '../parts.ts';
import { type PastEvent, said } from '../record/past.ts';
import { actOf, answersAnother, madeBy, namesIn, partOfEvent } from './rests-on.ts';
import { takingsIn } from './taken-back.ts';

/** Parts of the response in which people decide, or tell an agency, on what the guidance advises. */
const onAdvice: readonly (PartName | null)[] = ['decision', 'referrals', 'routes', 'viewing'];

const rulesOf = (advice: object | undefined): readonly string[] =>
  advice && 'rules' in advice ? (advice.rules as readonly string[]) : [];

const ofRecord = (event: PastEvent): boolean => (partOfEvent(event) ?? 'record') === 'record';

/** Everything that an entry is about or made, by id. */
function about(event: PastEvent): ReadonlySet<string> {
  return new Set([...madeBy(event), ...namesIn(event).flatMap(([, ids]) => ids)]);
}

/** True for entries of one part, or of parts about the same things. */
function areOfOnePart(one: PastEvent, other: PastEvent): boolean {
  const [first, second] = [partOfEvent(one), partOfEvent(other)];
  if (first === null || second === null) return first === second;
  return stemOf(first) === stemOf(second);
}

/** True for a later entry about what this one made, or, in the same part of the response, about the same. */
function namesTheSame(event: PastEvent, taken: PastEvent): boolean {
  const made = new Set(madeBy(taken));
  const same = about(taken);
  const samePart = areOfOnePart(event, taken);
  if (samePart && answersAnother(event)) return true;
  return [...about(event)].some((id) => made.has(id) || (samePart && same.has(id)));
}

/** True for what was decided while the advice engaged a rule that it would not have without the entry. */
function restedOnAdvice(
  { sequence }: PastEvent,
  events: readonly PastEvent[],
  { entry, advised }: { readonly entry: number; readonly advised: AdvisedAnew },
): boolean {
  const toldBefore = (number: number) =>
    events.findLast((one) => one.type.startsWith('advice-given/') && one.sequence < number)?.data;
  const without = advised.findLast(({ after }) => after < sequence)?.advice ?? toldBefore(entry);
  const engaged = rulesOf(without);
  return rulesOf(toldBefore(sequence)).some((rule) => !engaged.includes(rule));
}

/**
 * The later entries that rest on one taken back, by number: about the same thing, or decided while the
 * advice rested on it. None while it still counts.
 */
export function followedBy(taking: Taking, events: readonly PastEvent[]): readonly number[] {
  const taken = events.find(({ sequence }) => sequence === taking.entry);
  if (!taken || !isInForce(taking)) return [];
  const settled = takingsIn(events).find(({ event }) => event.sequence === taking.sequence);
  const advised = ((settled?.settledBy && said(settled.settledBy, 'advised')) ?? []) as AdvisedAnew;
  const rests = (event: PastEvent): boolean =>
    onAdvice.includes(partOfEvent(event)) &&
    restedOnAdvice(event, events, { entry: taking.entry, advised });
  return events
    .filter(({ sequence }) => sequence > taking.entry && sequence < taking.sequence)
    .filter((event) => actOf(event) !== null && !ofRecord(event))
    .filter((event) => namesTheSame(event, taken) || rests(event))
    .map(({ sequence }) => sequence);
}
