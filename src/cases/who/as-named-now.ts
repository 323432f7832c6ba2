import { actLeaving, type Recorded } from '../record/events.ts';
import type { Directory } from './person.ts';
import { everybodyIn, type Lookup, lookupIn, namesNow } from './names-had.ts';

/** Where what no act leaves says who somebody is. */
const naming: readonly string[] = ['name', 'saidBy', 'by'];

function eachName(value: unknown, say: (text: string) => string): unknown {
  if (Array.isArray(value)) return value.map((one) => eachName(one, say));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, one]) => [
      key,
      typeof one === 'string' && naming.includes(key) ? say(one) : eachName(one, say),
    ]),
  );
}

type Data = Readonly<Record<string, unknown>>;

/** An event with what the program wrote into it of people; what somebody typed stays as they typed it. */
function saidNow(event: Recorded, say: (text: string) => string): Recorded {
  const act = actLeaving(event.type);
  if (!act) return { ...event, data: eachName(event.data, say) } as Recorded;
  const entries = Object.entries(event.data as Data).map(([key, value]) => [
    key,
    key in act.fields || typeof value !== 'string' ? value : say(value),
  ]);
  return { ...event, data: Object.fromEntries(entries) as object } as Recorded;
}

/** Whoever was added, by the name they have now. */
function addedNow(event: Recorded, lookup: Lookup): Recorded {
  if (event.type !== 'person-added/1') return event;
  const { learner, carer, staffMember } = event.data;
  const known = lookup(learner ?? carer ?? staffMember ?? '');
  return known ? { ...event, data: { ...event.data, name: known.name } } : event;
}

/**
 * A record’s events with everybody by the name that the directory has now, so that whatever is worked out
 * from them says it. What is sealed stays as it is; so does what somebody typed.
 */
export function asNamedNow(events: readonly Recorded[], directory: Directory): readonly Recorded[] {
  const people = everybodyIn(directory);
  if (!people.some(({ formerly }) => formerly)) return events;
  const [say, lookup] = [namesNow(people), lookupIn(directory)];
  return events.map((event) => addedNow(saidNow(event, say), lookup));
}
