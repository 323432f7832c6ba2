import { textOf } from '#acts';
import { correctedBy } from '#desk';
import type { AnyAct, Entry } from '#cases';
import { entryView, type EntryView } from '../chronology/entry-view.ts';
import type { Journey } from './journey.ts';

/** An entry of the record that somebody needs before their eyes while they answer. */
export interface ContextView {
  readonly title: string;
  readonly entry: EntryView;
}

/** The entry that an act declares to stand beside it; undefined where the record has none such. */
function besideIn(
  entries: readonly Entry[],
  { entry }: NonNullable<AnyAct['beside']>,
): Entry | undefined {
  if (entry === 'first') return entries[0];
  if (entry === 'waiting') return entries.findLast(({ takenBack }) => takenBack?.waiting);
  return entries.findLast(({ act }) => act === entry.newest);
}

/** The entry that an answer names, or that is being corrected, as it stands. */
function entryNamed({ act, raw }: Journey, entries: readonly Entry[]): ContextView | null {
  const asked = act.fields['entry'] ? textOf(raw, 'entry') : correctedBy(raw);
  const entry = entries.find(({ sequence }) => String(sequence) === asked);
  return entry ? { title: `Entry ${entry.sequence}, as it stands`, entry: entryView(entry) } : null;
}

/** The report while it is read and opened, the decision while it is looked at, the entry while it is corrected. */
export function contextFor(journey: Journey): ContextView | null {
  const entries = journey.opened?.chronology ?? [];
  const { beside } = journey.act;
  if (!beside || correctedBy(journey.raw) !== null) return entryNamed(journey, entries);
  const entry = besideIn(entries, beside);
  return entry ? { title: beside.title, entry: entryView(entry) } : null;
}
