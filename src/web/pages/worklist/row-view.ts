import { isOutcome, type Status, statusWords } from '#cases';
import type { WorklistRow } from '#casework';
import { decisionWords, editionWords } from '#guidance';
import type { Instant } from '#kit';
import { sayAt, sayDue } from '#say';

/** One case on a list, ready to read. */
export interface RowView {
  readonly href: string;
  readonly reference: string;
  readonly children: string;
  readonly status: string;
  /** Nobody has looked at it yet. */
  readonly isNew: boolean;
  readonly danger: boolean;
  readonly advised: string | null;
  /** Under which edition it was advised anew, and nobody has read what differs. */
  readonly anew: string | null;
  readonly next: string | null;
  readonly due: { readonly words: string; readonly late: boolean } | null;
  readonly reported: string;
}

/** Cases that stand together in the order of work. */
export interface GroupView {
  readonly id: string;
  readonly title: string;
  readonly rows: readonly RowView[];
}

const titles: Readonly<Record<WorklistRow['pressing'], string>> = {
  first: 'First: danger now, and reports to open',
  overdue: 'Overdue',
  today: 'Due today',
  week: 'Due this week',
  later: 'Due later',
  'no-clock': 'No clock running',
};

const wordsFor = (status: string): string =>
  Object.hasOwn(statusWords, status) ? statusWords[status as Status] : status;

/** A case of a list, ready to read. */
export function rowView(row: WorklistRow, now: Instant): RowView {
  return {
    href: `/cases/${row.caseId}`,
    reference: row.reference,
    children: row.children.join(', ') || 'No child added yet',
    status: wordsFor(row.status),
    isNew: row.status === 'reported',
    danger: row.advised === 'emergency' && row.urgency > 0,
    advised: isOutcome(row.advised) ? decisionWords[row.advised].title : null,
    anew: row.anew && editionWords(row.anew),
    next: row.next,
    due: row.dueAt ? sayDue({ dueAt: row.dueAt }, now) : null,
    reported: sayAt(row.reportedAt, now),
  };
}

/** A list as groups in the order of work, each under its heading. */
export function groupRows(rows: readonly WorklistRow[], now: Instant): readonly GroupView[] {
  return Object.entries(titles).flatMap(([id, title]) => {
    const here = rows.filter(({ pressing }) => pressing === id);
    return here.length > 0 ? [{ id, title, rows: here.map((row) => rowView(row, now)) }] : [];
  });
}
