import { correctedBy, correctsMark } from '#desk';
import type { Raw } from '#acts';
import type { Correction, AnyAct } from '#cases';
import type { OpenCase } from '#casework';
import { isRefusal } from '#kit';
import { TurnedAway } from '../http/turned-away.ts';
import { type Place } from './place.ts';

const why = 'correctionReason';

/** What is corrected, by the journey to do it; whoever cannot is told what to do instead. */
export function correctingIn(opened: OpenCase, { act }: Pick<Place, 'act'>, entry: string) {
  const found = opened.correcting(entry);
  if (isRefusal(found)) throw new TurnedAway('not-allowed', [...found.because]);
  if (found.act !== act) throw new TurnedAway('not-found');
  return found;
}

/** The answers that a correction starts from: as they stand in the entry. */
export function startingFrom(opened: OpenCase, place: Pick<Place, 'act'>, entry: string) {
  return { ...correctingIn(opened, place, entry).typed, [correctsMark]: entry };
}

/** An act with one more page at its end, which asks why the entry is corrected. */
export function askingWhy(act: AnyAct): AnyAct {
  const field = {
    kind: 'reason',
    label: 'Why is the entry corrected?',
    hint: 'For example: the date was typed wrong',
    missing: 'Say why the entry is corrected',
  } as const;
  return {
    ...act,
    title: `Correct: ${act.recorded}`,
    fields: { ...act.fields, [why]: field },
    pages: [...act.pages, { title: 'Why it is corrected', fields: [why] }],
  };
}

/** The answers to the act itself, and what they correct where they do. */
export function apart(raw: Raw, values: Readonly<Record<string, unknown>>) {
  const { [why]: reason, ...input } = values;
  const entry = correctedBy(raw);
  const corrects: Correction | null = entry
    ? { entry, reason: typeof reason === 'string' ? reason : '' }
    : null;
  return { input, corrects };
}
