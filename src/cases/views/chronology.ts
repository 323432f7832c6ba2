import { editionWords, factShape } from '#guidance';
import type { Instant } from '#kit';
import type { Field } from '#acts';
import type { AnyAct } from '../act.ts';
import { actLeaving, type Recorded } from '../record/events.ts';
import { factWords } from '../parts/assessment/differing.ts';
import { outcomes, isOutcome } from '../parts/decision/outcomes.ts';
import type { NameOf } from './panel.ts';
import type { Taking } from '../parts/record/state.ts';
import { said } from '../record/past.ts';
import { goneIn, type TakingBack, waitingIn } from '../taking-back/taken-back.ts';
import { type PartName, partOf } from '../parts.ts';
import { inFull, sayDate } from '#say';

/** One answer as it is read back: the question, the answer, and whether it is a child's own words. */
export interface Line {
  readonly label: string;
  readonly text: string;
  readonly ownWords: boolean;
}

/** One entry of the chronology. `sequence` is its number in the record. */
export interface Entry {
  readonly sequence: number;
  readonly at: Instant;
  readonly by: string;
  /** The act that left it; null for advice, which no person gives. */
  readonly act: string | null;
  readonly part: PartName | null;
  readonly title: string;
  readonly lines: readonly Line[];
  /** Entries that correct this one, by number. */
  readonly correctedBy: readonly number[];
  /** The entry this one corrects, by number. */
  readonly corrects: number | null;
  /** How it was taken back, or is proposed to be; null for an entry that counts. */
  readonly takenBack: TakenBack | null;
  /** The entry that this one takes back, by number. */
  readonly takesBack: number | null;
  /** Entries taken back on which this one rests, by number: it is to be looked at again. */
  readonly restsOn: readonly number[];
}

/** By whom an entry was taken back, when and why, and which entry says so. */
export interface TakenBack {
  readonly by: string;
  readonly at: Instant;
  readonly why: string;
  readonly number: number;
  /** The entry that says it anew, where it was corrected. */
  readonly anew: number | null;
  /** True while a second person has not agreed, and it still counts. */
  readonly waiting: boolean;
}

/** An answer in words a person reads, whatever its kind. */
export function sayAnswer(field: Field, value: unknown, nameOf: NameOf): string {
  if (value === null || value === undefined) return '';
  const several = Array.isArray(value) ? (value as readonly string[]) : [];
  const text = typeof value === 'string' ? value : '';
  switch (field.kind) {
    case 'choice':
      return field.options[text]?.label ?? text;
    case 'choices':
      return several.map((one) => field.options[one]?.label ?? one).join(', ');
    case 'person':
    case 'about':
      return nameOf(text);
    case 'people':
      return several.map(nameOf).join(', ');
    case 'when':
      return inFull(text);
    case 'date':
      return sayDate(text);
    case 'attest':
      return field.statement;
    default:
      return text;
  }
}

function linesOf(
  act: AnyAct,
  data: Readonly<Record<string, unknown>>,
  nameOf: NameOf,
): readonly Line[] {
  return Object.entries(act.fields).flatMap(([name, field]) => {
    const text = sayAnswer(field, data[name], nameOf);
    const ownWords = field.kind === 'narrative' && field.voice === 'child';
    return text ? [{ label: field.label, text, ownWords }] : [];
  });
}

/** What another report said, each of its entries in a line: what it was, by whom, when, and its words. */
export function takenInLines({ data }: Extract<Recorded, { type: 'report-taken-in/1' }>) {
  const accounts = data.accounts.map(({ fact, value, saidBy, saidAt }) => ({
    label: factShape(fact).label,
    text: `${factWords(fact, value)} (said by ${saidBy}, ${inFull(saidAt)})`,
    ownWords: false,
  }));
  const words = data.entries.flatMap(({ title, at, by, lines }) =>
    lines.map((line) => ({ ...line, label: `${title} by ${by}, ${inFull(at)}: ${line.label}` })),
  );
  const which = { label: 'The report', text: data.reference, ownWords: false };
  return [which, ...accounts, ...words];
}

function takenInEntry(event: Extract<Recorded, { type: 'report-taken-in/1' }>) {
  return {
    act: null,
    part: 'report' as const,
    title: 'Another report was filed here',
    lines: takenInLines(event),
    corrects: null,
  };
}

function listEntry({ data }: Extract<Recorded, { type: 'list-consulted/1' }>) {
  return {
    act: null,
    part: 'people' as const,
    title: 'The school’s list says otherwise',
    lines: data.accounts.map(({ fact, value, saidBy }) => ({
      label: factShape(fact).label,
      text: `${factWords(fact, value)} (by ${saidBy})`,
      ownWords: false,
    })),
    corrects: null,
  };
}

type AdviceGiven = Extract<Recorded, { type: 'advice-given/1' }>;

/** What the guidance said, as it is read back. */
export function adviceLines({ data: { decision, edition } }: AdviceGiven): readonly Line[] {
  const words = isOutcome(decision) ? outcomes[decision].label : decision;
  return [
    { label: 'The guidance now advises', text: words, ownWords: false },
    { label: 'Guidance for', text: editionWords(edition), ownWords: false },
  ];
}

/** What the guidance was when advice was last given, by the number of each advice that another edition gave. */
function editionsBefore(events: readonly Recorded[]): ReadonlyMap<number, string> {
  const given = events.filter((event) => event.type === 'advice-given/1');
  return new Map(
    given.flatMap(({ sequence, data: { edition } }, place) => {
      const before = given[place - 1]?.data.edition;
      return before === undefined || before === edition ? [] : [[sequence, before] as const];
    }),
  );
}

function adviceTitle({ sequence }: AdviceGiven, before: string | undefined): string {
  if (before) return 'Advised anew under a new edition of the guidance';
  // The first advice follows the report in the same append, so it is always the second entry.
  return sequence === 2 ? 'Advice given' : 'The advice changed';
}

function adviceEntry(event: AdviceGiven, before: string | undefined) {
  const since = before
    ? [{ label: 'Until then, guidance for', text: editionWords(before), ownWords: false }]
    : [];
  return {
    act: null,
    part: null,
    title: adviceTitle(event, before),
    lines: [...adviceLines(event), ...since],
    corrects: null,
  };
}

function actEntry(event: Recorded, nameOf: NameOf) {
  const act = actLeaving(event.type);
  const corrects = event.type === 'entry-corrected/1' ? Number(event.data.entry) : null;
  return {
    act: act?.name ?? null,
    part: act && partOf(act.name),
    title: act?.recorded ?? event.type,
    lines: act ? linesOf(act, event.data, nameOf) : [],
    corrects,
  };
}

function entryOf(event: Recorded, nameOf: NameOf, before: ReadonlyMap<number, string>) {
  if (event.type === 'advice-given/1') return adviceEntry(event, before.get(event.sequence));
  if (event.type === 'report-taken-in/1') return takenInEntry(event);
  if (event.type === 'list-consulted/1') return listEntry(event);
  return actEntry(event, nameOf);
}

/** How entries were taken back, by their number: those that are gone, and those proposed to be. */
function takenBackIn(events: readonly Recorded[], nameOf: NameOf): ReadonlyMap<number, TakenBack> {
  const gone = goneIn(events);
  const found = new Map<number, TakenBack>();
  const say = (entry: number, { event, anew, settledBy }: TakingBack): void => {
    found.set(entry, {
      by: nameOf(event.actor),
      at: event.at,
      why: String(said(event, 'reason')),
      number: event.sequence,
      anew: anew ? event.sequence + 1 : null,
      waiting: settledBy === null,
    });
  };
  for (const taking of waitingIn(events)) say(taking.entry, taking);
  for (const [entry, taking] of gone) say(entry, taking);
  return found;
}

/** Which entries correct which, by number. */
function corrections(events: readonly Recorded[]): ReadonlyMap<number, readonly number[]> {
  const correctedBy = new Map<number, number[]>();
  for (const event of events)
    if (event.type === 'entry-corrected/1') {
      const entry = Number(event.data.entry);
      correctedBy.set(entry, [...(correctedBy.get(entry) ?? []), event.sequence]);
    }
  return correctedBy;
}

/**
 * What happened, oldest first, with every question, answer and reason, corrections in place, and entries
 * that were taken back marked where they stand. `takings` says what rests on those.
 */
export function chronology(
  events: readonly Recorded[],
  nameOf: NameOf,
  takings: readonly Taking[] = [],
): readonly Entry[] {
  const correctedBy = corrections(events);
  const takenBack = takenBackIn(events, nameOf);
  const editions = editionsBefore(events);
  const unread = takings.filter(({ looked }) => !looked);
  const entryIn = (event: Recorded, name: NameOf): Entry => ({
    sequence: event.sequence,
    at: event.at,
    by: name(event.actor),
    correctedBy: correctedBy.get(event.sequence) ?? [],
    takenBack: takenBack.get(event.sequence) ?? null,
    takesBack: event.type === 'entry-taken-back/1' ? Number(event.data.entry) : null,
    restsOn: unread.flatMap(({ entry, followed }) =>
      followed.includes(event.sequence) ? [entry] : [],
    ),
    ...entryOf(event, name, editions),
  });
  return events.map((event) => entryIn(event, nameOf));
}
