import { type Actor, mayHere, mayIn, noRelation } from '#access';
import { monthOf, parts, type TrackedRemoval } from '#cases';
import type { CaseLine, Token } from '#store';
import { allLines } from './all-lines.ts';
import type { Tools } from '../contract.ts';
import {
  type RemovalFilter,
  type RemovalRow,
  type Removals,
  type RemovalStanding,
  removalStandings,
} from './lists-contract.ts';
import { daysBefore, type Marks, marksAt } from './days.ts';
import { decodeSummary } from '../record/encoding.ts';
import { pageSize } from './rows.ts';
import { mineToList } from './whose.ts';

/** How long a report stays in the list after its outcome, in days. */
const shownFor = 30;
const mayList = ({ roles }: Actor): boolean => mayHere(roles, 'removals');
const open: Token = { purpose: 'waiting-for', value: 'removal' };

function standingOf({ outcome, askAgainAt }: TrackedRemoval, { now, tomorrow }: Marks) {
  if (outcome) return 'ended';
  if (askAgainAt < now) return 'late';
  return askAgainAt < tomorrow ? 'today' : 'waiting';
}

/** The reports in one case that are open, or whose outcome came since a moment. */
function rowsIn(line: CaseLine, marks: Marks, since: string): readonly RemovalRow[] {
  return decodeSummary(line.summary)
    .removals.filter(({ outcome }) => outcome === null || outcome.at >= since)
    .map((report) => ({
      ...report,
      caseId: line.stream,
      caseReference: line.reference,
      standing: standingOf(report, marks),
    }));
}

/** What waits the longest first; what has ended last, the newest first. */
function byPressing(one: RemovalRow, other: RemovalRow): number {
  if (one.outcome && other.outcome) return other.outcome.at.localeCompare(one.outcome.at);
  if (one.outcome || other.outcome) return one.outcome ? 1 : -1;
  return one.askAgainAt.localeCompare(other.askAgainAt);
}

/** Every report in the cases that somebody may know of; what is barred to them is not among them. */
async function rowsFor(
  { store, now }: Tools,
  actor: Actor,
  tokens: readonly Token[],
): Promise<readonly RemovalRow[]> {
  const marks = marksAt(now());
  const since = daysBefore(marks.now, shownFor);
  const lines = await allLines(store, { ...mineToList(actor), having: [tokens] });
  return lines.flatMap((line) => rowsIn(line, marks, since)).toSorted(byPressing);
}

/** The months in which what ended lately can have ended. */
function monthsOf(now: string): readonly Token[] {
  const months = new Set([monthOf(daysBefore(now, shownFor)), monthOf(now)]);
  return [...months].map((value) => ({ purpose: 'removal-ended', value }));
}

const countOf = (rows: readonly RemovalRow[]): Removals['counts'] =>
  Object.fromEntries(
    removalStandings.map((standing) => [
      standing,
      rows.filter((row) => row.standing === standing).length,
    ]),
  ) as Record<RemovalStanding, number>;

/** A page of the reports; reading it is noted in each case that it shows something of. */
export async function removals(
  tools: Tools,
  actor: Actor,
  { page, standing, service }: RemovalFilter & { readonly page: number },
): Promise<Removals | null> {
  if (!mayList(actor)) return null;
  const now = tools.now();
  const rows = await rowsFor(tools, actor, [open, ...monthsOf(now)]);
  const asked = rows.filter(
    (row) =>
      (standing ? row.standing === standing : row.outcome === null) &&
      (!service || row.service === service),
  );
  const shown = asked.slice(page * pageSize, (page + 1) * pageSize);
  const read = [...new Set(shown.map(({ caseId }) => caseId))];
  await Promise.all(read.map((caseId) => tools.noteReading(actor, { caseId, at: now })));
  return {
    rows: shown,
    total: asked.length,
    counts: countOf(rows),
    services: [...new Set(rows.map((row) => row.service))].toSorted(),
    may: parts.removal.acts.filter((act) => mayIn(actor.roles, act, noRelation)),
  };
}

/** How many open reports nobody has asked about in time. It shows none of them, so no reading is noted. */
export async function lateRemovals(tools: Tools, actor: Actor): Promise<number | null> {
  if (!mayList(actor)) return null;
  return (await rowsFor(tools, actor, [open])).filter(({ standing }) => standing === 'late').length;
}
