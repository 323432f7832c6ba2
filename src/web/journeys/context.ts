import type { ActName } from '#cases';
import { entryView, type EntryView } from '../chronology/entry-view.ts';
import type { Journey } from './journey.ts';
import { correctedBy } from './correcting.ts';
import { textOf } from './raw.ts';

/** An entry of the record that somebody needs before their eyes while they answer. */
export interface ContextView {
  readonly title: string;
  readonly entry: EntryView;
}

const aboutTheReport: readonly ActName[] = [
  'acknowledge-report',
  'open-case',
  'decline-to-open',
  'add-person',
];

/** The report while it is read and opened, the decision while it is looked at, the entry while it is corrected. */
export function contextFor(journey: Journey): ContextView | null {
  const entries = journey.opened?.chronology ?? [];
  const { act } = journey.place;
  const shown = (title: string, entry = entries[0]): ContextView | null =>
    entry ? { title, entry: entryView(entry) } : null;
  if (correctedBy(journey.raw) === null && aboutTheReport.includes(act)) return shown('The report');
  if (act === 'give-second-opinion')
    return shown(
      'The decision',
      entries.findLast((entry) => entry.act === 'decide'),
    );
  if (act === 'agree-to-lift-bar')
    return shown(
      'What is proposed',
      entries.findLast((entry) => entry.act === 'propose-to-lift-bar'),
    );
  if (act === 'answer-viewing')
    return shown(
      'What is asked',
      entries.findLast((entry) => entry.act === 'consider-viewing'),
    );
  if (act === 'agree-to-take-back') {
    const waiting = entries.findLast(({ takenBack }) => takenBack?.waiting);
    return waiting ? shown('What is proposed to be taken back', waiting) : null;
  }
  const isPutRight = act === 'correct-entry' || act === 'take-back-entry';
  const asked = isPutRight ? textOf(journey.raw, 'entry') : correctedBy(journey.raw);
  if (asked === null) return null;
  const number = Number(asked);
  const entry = entries.find(({ sequence }) => sequence === number);
  return entry ? shown(`Entry ${number}, as it stands`, entry) : null;
}
