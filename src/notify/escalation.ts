import { type Due, type Tidings, tidingsEntry } from '#casework';
import type { Instant } from '#kit';
import { type Calendar, dueAt } from '#schools';
import type { OutboxEntry } from '#store';
import { idOf } from './mail.ts';

const quarterOfAnHour = 15 * 60_000;
/** What was to be told longer ago is told no more: by then its id may be gone from the outbox (decision 32). */
const toldFor = 365 * 24 * 60 * 60_000;

/**
 * When a rung of the ladder is told of something late: the first when it falls due; then, where it is
 * pressing, the next every quarter of an hour, and otherwise one working day after another.
 */
export function rungAt(due: Due, rung: number, calendar: Calendar): Instant {
  if (rung === 0) return due.dueAt;
  if (due.pressing) return new Date(Date.parse(due.dueAt) + rung * quarterOfAnHour).toISOString();
  return dueAt({ kind: 'working-days', days: rung }, due.dueAt, calendar);
}

function entryOf(due: Due, rung: number, at: Instant): OutboxEntry {
  const { caseId, reference, step, dueAt: since, pressing, ladder } = due;
  const pace = pressing ? 'emergency' : 'at-once';
  const told: Tidings['told'] = (ladder[rung] ?? []).map((person) => ({
    person,
    why: 'overdue',
    pace,
  }));
  const group = idOf(caseId, since, String(rung));
  const id = `overdue-${idOf(caseId, step, since, String(rung))}`;
  return tidingsEntry(id, { caseId, reference, at, told, group: `overdue-${group}` });
}

/**
 * What is to be told by now of what is late. Each entry has an id of its own step, due time and rung, so
 * that adding it again changes nothing: each rung is told of each step once. Steps of a case that fall
 * due at one moment come as one notice.
 */
export function escalations(
  dues: readonly Due[],
  now: Instant,
  calendar: Calendar,
): readonly OutboxEntry[] {
  return dues.flatMap((due) =>
    due.ladder.flatMap((_people, rung) => {
      const at = due.dueAt > now ? null : rungAt(due, rung, calendar);
      const tells = at !== null && at <= now && Date.parse(now) - Date.parse(at) < toldFor;
      return tells ? [entryOf(due, rung, at)] : [];
    }),
  );
}
