import { actLeaving, type Recorded } from '../record/events.ts';
import { type ActName, type PartName, partOf } from '../parts.ts';
import type { Field } from '#acts';
import { type PastEvent, said } from '../record/past.ts';

/** The answers under which acts keep the id of what they make: a person in the case, a referral, a device. */
const things: Readonly<Partial<Record<ActName, readonly string[]>>> = {
  'add-person': ['person'],
  'refer-to-police': ['referral'],
  'refer-to-social-care': ['referral'],
  'refer-to-lado': ['referral'],
  'refer-to-adult-services': ['referral'],
  'refer-to-ceop': ['referral'],
  'refer-to-other-body': ['referral'],
  'report-for-removal': ['report'],
  'record-spread': ['reach'],
  'secure-device': ['device'],
  'leave-device': ['device'],
  'isolate-system': ['system', 'task'],
  'record-search': ['search'],
  'call-meeting': ['meeting'],
  'add-task': ['task'],
  'give-first-account': ['exposure'],
  'record-exposure': ['exposure'],
  'consider-viewing': ['viewing'],
  'record-viewing': ['exposure'],
};

/** Views that answer the newest entry of a kind, without naming it. */
const answers: Readonly<Partial<Record<ActName, ActName>>> = {
  'give-second-opinion': 'decide',
  'agree-to-lift-bar': 'propose-to-lift-bar',
};

/** The act that left an event. */
export function actOf({ type }: PastEvent) {
  return actLeaving(type as Recorded['type']);
}

/** The part of the response in which an event was left; null for what no person performed. */
export function partOfEvent(event: PastEvent): PartName | null {
  const act = actOf(event);
  return act && partOf(act.name);
}

const nameOf = (event: PastEvent): ActName | undefined => actOf(event)?.name;

/** Answers under which an event keeps an id of what it makes. */
export function madeUnder(act: ActName): readonly string[] {
  return things[act] ?? [];
}

/** The ids of what an event made. */
export function madeBy(event: PastEvent): readonly string[] {
  const act = nameOf(event);
  const made = (act ? madeUnder(act) : []).map((name) => said(event, name));
  return made.filter((id): id is string => typeof id === 'string');
}

const isOfTheCase = (field: Field): boolean =>
  field.kind === 'about' ||
  ((field.kind === 'person' || field.kind === 'people') && field.from.endsWith('-in-case'));

/** The answers of an event that name somebody or something in the record, with the ids in each. */
export function namesIn(event: PastEvent): readonly (readonly [string, readonly string[]])[] {
  const act = actOf(event);
  if (!act) return [];
  const asked = Object.entries(act.fields).flatMap(([name, field]) =>
    isOfTheCase(field) ? [name] : [],
  );
  const kept = Object.keys(act.adds.shape).includes('viewing') ? ['viewing'] : [];
  return [...asked, ...kept].map((name) => [name, ids(said(event, name))]);
}

const ids = (value: unknown): readonly string[] =>
  [value ?? []].flat().filter((one): one is string => typeof one === 'string');

/** True for a view on something that it does not name. */
export function answersAnother(event: PastEvent): boolean {
  const act = nameOf(event);
  return act !== undefined && act in answers;
}

/** The entry that a view answers: the newest of its kind before it. */
export function answeredBy(event: PastEvent, earlier: readonly PastEvent[]): PastEvent | undefined {
  const act = nameOf(event);
  const asked = act && answers[act];
  return earlier.findLast((one) => one.sequence < event.sequence && nameOf(one) === asked);
}

/**
 * An event without what it says of things that are gone. Null when nothing is left that it could be
 * about: it named nothing else, where it had to name something.
 */
export function withoutGone(event: PastEvent, isGone: (id: string) => boolean): PastEvent | null {
  const named = namesIn(event).filter(([, found]) => found.some(isGone));
  if (named.length === 0) return event;
  const data: Record<string, unknown> = { ...event.data };
  const fields = actOf(event)?.fields ?? {};
  for (const [name, found] of named) {
    const field = fields[name];
    const left = found.filter((id) => !isGone(id));
    const may = field?.optional === true || field?.onlyWhen !== undefined;
    if (left.length === 0 && (field?.kind === 'people' || !may)) return null;
    data[name] = left.length === 0 ? null : field?.kind === 'people' ? left : left[0];
  }
  return { ...event, data };
}
