import {
  actNamed,
  type ActName,
  type PanelItem,
  removalStanding,
  reporterWords,
  routeWords,
  serviceWords,
} from '#cases';
import type { RemovalRow } from '#casework';
import type { Instant } from '#kit';
import { startOf } from '../../journeys/place.ts';
import { sayAt, sayDue } from '#say';

/** One report, ready to read. */
export interface RemovalView {
  readonly title: string;
  readonly standing: PanelItem['standing'];
  /** When it is to be asked about again; null once it has an outcome. */
  readonly due: { readonly words: string; readonly late: boolean } | null;
  readonly reported: string;
  readonly reference: string | null;
  readonly ended: string | null;
  readonly acts: readonly { readonly text: string; readonly href: string }[];
  readonly case: { readonly reference: string; readonly href: string };
}

/** What the next thing to record is: the right one first. */
function actsFor({ outcome, found, standing }: RemovalRow): readonly ActName[] {
  if (outcome) return standing === 'ended' && unsolved.includes(outcome.what) ? [another] : [];
  const [ask, end] = ['look-again-at-removal', 'record-removal-outcome'] as const;
  return found === 'gone' ? [end, ask] : [ask, end];
}
const another: ActName = 'report-for-removal';
const unsolved: readonly string[] = ['refused', 'no-answer', 'not-in-law'];

const dueOf = ({ outcome, askAgainAt }: RemovalRow, now: Instant): RemovalView['due'] =>
  outcome ? null : sayDue({ dueAt: askAgainAt }, now);

/** A report of the list, ready to read, with what its reader may record of it. */
export function removalView(row: RemovalRow, may: readonly ActName[], now: Instant): RemovalView {
  const { caseId, report, outcome } = row;
  return {
    title: `${serviceWords(row.service)}, for ${row.child || 'a child'}`,
    standing: removalStanding(row),
    due: dueOf(row, now),
    reported: `Reported to: ${routeWords(row.route)}, ${sayAt(row.reportedAt, now)}. Made by: ${reporterWords(row.by)}.`,
    reference: row.reference,
    ended: outcome && `Its outcome was heard ${sayAt(outcome.at, now)}.`,
    acts: actsFor(row)
      .filter((act) => may.includes(act))
      .map((act) => ({
        text: actNamed(act).title,
        href: startOf(act, caseId, act === another ? {} : { report }),
      })),
    case: { reference: row.caseReference, href: `/cases/${caseId}/parts/removal` },
  };
}
