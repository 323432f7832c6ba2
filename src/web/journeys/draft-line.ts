import { actNamed } from '#cases';
import { sayAt } from '#say';
import type { BegunDraft } from '#desk';
import { hrefOf } from './place.ts';

/** Something begun and not finished, as one line of a list. Says what, never about whom. */
export interface DraftLine {
  readonly title: string;
  readonly begun: string;
  readonly saved: string;
  readonly href: string;
  readonly discard: string;
}

/** A draft as a line: it leads to the answers so far, which lead to what is missing. */
export function draftLine(
  { id, act, caseId, startedAt, savedAt }: Omit<BegunDraft, 'corrects'>,
  now: string,
): DraftLine {
  return {
    title: actNamed(act).title,
    begun: sayAt(startedAt, now),
    saved: sayAt(savedAt, now),
    href: hrefOf({ act, caseId, draft: id }, 'check'),
    discard: `/drafts/${id}/discard`,
  };
}
