import type { CaseLine, Pressing } from '#store';
import type { WorklistRow } from './lists-contract.ts';
import type { Marks } from './days.ts';
import { decodeSummary } from '../record/encoding.ts';

/** Rows on one page of a list. */
export const pageSize = 25;

const danger = 10;
const notOpenedYet = 'reported';

/** The order of work: danger and reports nobody has opened, then what is due first, then the most urgent. */
export function pressingAt({ now, tomorrow, nextWeek }: Marks): Pressing {
  const marks = [now, tomorrow, nextWeek];
  return { urgency: danger, statuses: [notOpenedYet], marks };
}

/** Where a record stands in the order of work. */
function pressing(line: CaseLine, { now, tomorrow, nextWeek }: Marks): WorklistRow['pressing'] {
  const { urgency, status, dueAt } = line;
  if (urgency >= danger || status === notOpenedYet) return 'first';
  if (dueAt === null) return 'no-clock';
  if (dueAt < now) return 'overdue';
  if (dueAt < tomorrow) return 'today';
  return dueAt < nextWeek ? 'week' : 'later';
}

/** A line of the index as a list shows it. */
export function rowOf(line: CaseLine, marks: Marks): WorklistRow {
  const { children, advised, anew, next } = decodeSummary(line.summary);
  return {
    caseId: line.stream,
    reference: line.reference,
    status: line.status,
    urgency: line.urgency,
    dueAt: line.dueAt,
    reportedAt: line.openedAt,
    children,
    advised,
    anew,
    next: next?.title ?? null,
    pressing: pressing(line, marks),
  };
}

/** How many records there are, whatever their status. */
export function sum(counts: Readonly<Record<string, number>>): number {
  return Object.values(counts).reduce((total, count) => total + count, 0);
}
