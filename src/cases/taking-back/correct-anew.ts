import { isRefusal, refuse, type Refusal } from '#kit';
import { asTyped } from '#acts';
import { type Deciding } from '../act.ts';
import type { ActName } from '../parts.ts';
import { eventOf, withEvents } from '../record/decide.ts';
import { takingBack } from './decide-taking-back.ts';
import type { CaseEvent } from '../record/events.ts';
import { entryOf, neededTwo, whyItStays } from '../parts/record/may-take-back.ts';
import { waitingTakings } from '../parts/record/state.ts';
import { eventsIn, type PastEvent, said } from '../record/past.ts';
import { actOf, madeUnder, partOfEvent } from './rests-on.ts';
import type { CaseState } from '../state.ts';
import { goneIn } from './taken-back.ts';

/** Which entry is said anew, by its number, and why. */
export interface Correction {
  readonly entry: string;
  readonly reason: string;
}

/** Answers that say which thing it is. Where one differs, what is said anew is about another thing. */
const whichOne: Readonly<Partial<Record<ActName, readonly string[]>>> = {
  'add-person': ['kind', 'learner', 'carer', 'staffMember', 'knownAs'],
  'record-exposure': ['person'],
  'record-spread': ['person'],
  'report-for-removal': ['child'],
  'record-search': ['child'],
};

/** The id that a thing keeps while it is the same; null where it is another, or the entry made none. */
function keptId(name: ActName, old: PastEvent, answers: Readonly<Record<string, unknown>>) {
  const differs = (whichOne[name] ?? []).some(
    (asked) => (said(old, asked) ?? null) !== (answers[asked] ?? null),
  );
  const made = madeUnder(name).map((under) => said(old, under));
  return differs ? null : (made.findLast((id) => typeof id === 'string') ?? null);
}

const twoFirst =
  'This entry needed a second senior person, or says who sees the case. Take it back first, with a second senior person, and record it anew once they agree.';
const custody =
  'The record says where this device went after this entry, and each hand-over has to follow from the one before. Take those later entries back first, the newest first, then correct this one and record them again; or add a note.';

/** True for an entry about a device of which a later entry says where it went. */
function isWithinCustody(old: PastEvent, state: CaseState): boolean {
  const events = eventsIn(state.past);
  const gone = goneIn(events);
  const device = partOfEvent(old) === 'devices' ? said(old, 'device') : null;
  return (
    typeof device === 'string' &&
    events.some(
      (event) =>
        event.sequence > old.sequence &&
        !gone.has(event.sequence) &&
        said(event, 'device') === device,
    )
  );
}

/**
 * Why an entry cannot be corrected by saying it anew, with what to do instead; null where it can.
 * Entries of the record itself, such as a taking back, are taken back and not corrected.
 */
export function whyNotAnew(number: string, state: CaseState): Refusal | null {
  const old = entryOf(state, number);
  if (!old) return refuse('no-such-entry', 'That entry is not in this case.');
  const stays = whyItStays(old);
  if (stays) return refuse('entry-stays', stays);
  if (goneIn(eventsIn(state.past)).has(old.sequence))
    return refuse('already-taken-back', 'This entry has already been taken back.');
  if (waitingTakings(state).some(({ entry }) => entry === old.sequence))
    return refuse('already-proposed', 'A second senior person looks at this entry already.');
  if (ofTheRecord.includes(actOf(old)?.name ?? ''))
    return refuse('entry-stays', 'Take this entry back, and record what is right.');
  if (neededTwo(old, state)) return refuse('needs-second-person', twoFirst);
  return isWithinCustody(old, state) ? refuse('later-hand-over', custody) : null;
}

const ofTheRecord: readonly string[] = [
  'take-back-entry',
  'correct-entry',
  'look-again-at-what-followed',
];

/** What somebody corrects: the act that left the entry, its answers as typed, and the record without it. */
export interface Correcting {
  readonly act: ActName;
  readonly typed: Readonly<Record<string, string | string[]>>;
  readonly state: CaseState;
}

/** What is needed to say an entry anew; or why it cannot be, with what to do instead. */
export function correcting(entry: string, deciding: Deciding): Correcting | Refusal {
  const { state } = deciding;
  const refused = whyNotAnew(entry, state);
  if (refused) return refused;
  const old = entryOf(state, entry);
  const act = old && actOf(old);
  if (!act) return refuse('no-such-entry', 'That entry is not in this case.');
  const without = withEvents([taken({ entry, reason: '' }, false)], deciding);
  return {
    act: act.name,
    typed: asTyped(act.fields, old.data),
    state: { ...without, sequence: state.sequence },
  };
}

type TakenBack = Extract<CaseEvent, { type: 'entry-taken-back/1' }>;

const taken = ({ entry, reason }: Correction, anew: boolean): TakenBack => ({
  type: 'entry-taken-back/1',
  data: { entry, reason, second: null, anew, changes: true, advised: [] },
});

/**
 * Corrects an entry: takes it back and says it anew, in one append. What is said anew is decided as
 * though the old entry had never been, and what it made keeps its id while it is the same thing.
 */
export function correctAnew(
  { name, input }: { readonly name: ActName; readonly input: unknown },
  correction: Correction,
  deciding: Deciding,
): readonly CaseEvent[] | Refusal {
  const { state } = deciding;
  const refused = whyNotAnew(correction.entry, state);
  if (refused) return refused;
  const old = entryOf(state, correction.entry);
  if (!old || actOf(old)?.name !== name)
    return refuse('no-such-entry', 'That entry says something else.');
  const without = withEvents([taken(correction, false)], deciding);
  const kept = keptId(name, old, input as Readonly<Record<string, unknown>>);
  const newId = typeof kept === 'string' ? kept : deciding.newId;
  const anew = eventOf(name, input, { ...deciding, state: without, newId });
  if (isRefusal(anew)) return anew;
  const events = takingBack([taken(correction, true), anew], deciding);
  if (isRefusal(events) && events.refused === 'needs-second-person')
    return refuse('needs-second-person', twoFirst);
  return events;
}
