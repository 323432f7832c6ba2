import type { Pick } from '#acts';
import { eventsIn, type PastEvent, said } from '../../record/past.ts';
import type { CaseState } from '../../state.ts';
import { goneIn, takingsIn } from '../../taking-back/taken-back.ts';

/** Why an entry stays, and what to do instead, in a sentence. By the name of its event, of any version. */
const stays: Readonly<Record<string, string>> = {
  'concern-reported':
    'The report is what somebody told the school, and it stays. Add a note to it; or, if it was made by mistake, close the case or do not open one.',
  'report-taken-in':
    'What a second report says was taken in from it, and it stays. Say which account holds, or add a note.',
  'list-consulted':
    'What the school’s own list says stays. Say which account holds; or take back the entry that it came with.',
  'case-opened':
    'That the case was opened says where the record stands, and it stays. If it should not be open, close it.',
  'case-not-opened':
    'That no case was opened says where the record stands, and it stays. If there should be a case, open it.',
  'case-closed':
    'Closing says where the record stands, and it stays. If the case should not be closed, open it again.',
  'case-reopened':
    'That the case was opened again says where the record stands, and it stays. Close it when everything is done.',
  'advice-given':
    'What the guidance advised is kept as it was given. Take back the entry that the advice rests on, and it is asked anew.',
  'taking-back-answered':
    'Somebody’s view stays as it was given. Take back the taking back itself, and the entry counts again.',
};

const nameOf = ({ type }: PastEvent): string => type.split('/')[0] ?? type;

/** Why an entry may never be taken back, with what to do instead; null where it may. */
export function whyItStays(event: PastEvent): string | null {
  return stays[nameOf(event)] ?? null;
}

/** An entry by its number; null where there is none. */
export function entryOf({ past }: CaseState, number: unknown): PastEvent | null {
  return eventsIn(past).find(({ sequence }) => String(sequence) === number) ?? null;
}

/** Views by which something that two people settle is settled. */
const agreeing = ['second-opinion-given', 'bar-lifting-answered', 'viewing-answered'];

/** True where an entry needed a second person, so that taking it back needs one. */
export function neededTwo(event: PastEvent, state: CaseState): boolean {
  if (agreeing.includes(nameOf(event))) return true;
  const waiting = takingsIn(eventsIn(state.past)).some(
    (taking) => taking.event.sequence === event.sequence && taking.settledBy === null,
  );
  return !waiting && typeof said(event, 'second') === 'string';
}

/** Answers that say, or may say, who sees a case. */
const aboutSeeing = ['staffMember', 'staffRoles', 'roles', 'staffImplicated', 'whichStaff'];

/** True where taking an entry back needs a second person, or may, for it can change who sees the case. */
export function mayNeedTwo(event: PastEvent | null, state: CaseState): boolean {
  if (!event) return false;
  const seeing = aboutSeeing.some((name) => (said(event, name) ?? null) !== null);
  return neededTwo(event, state) || seeing;
}

/** Entries that somebody may take back: all that count, but for those that stay and what waits already. */
export function mayBeTakenBack(state: CaseState): readonly Pick[] {
  const events = eventsIn(state.past);
  const gone = goneIn(events);
  return events
    .filter((event) => whyItStays(event) === null && !gone.has(event.sequence))
    .map(({ sequence }) => ({ value: String(sequence), label: `Entry ${sequence}` }));
}
