import { type Actor, allows } from '#access';
import type { CaseLine } from '#store';
import type { Casework, Receipt, Tools, WorklistRow } from './contract.ts';
import { decodeSummary } from './record.ts';

/** Rows on one page of the worklist. */
export const pageSize = 25;

const nobodyInParticular = { barred: false, askedForSecondOpinion: false };

function row(line: CaseLine): WorklistRow {
  const { children, advised, next } = decodeSummary(line.summary);
  return {
    caseId: line.stream,
    reference: line.reference,
    status: line.status,
    urgency: line.urgency,
    dueAt: line.dueAt,
    reportedAt: line.openedAt,
    children,
    advised,
    next: next?.title ?? null,
  };
}

function receipt(line: CaseLine): readonly Receipt[] {
  const summary = decodeSummary(line.summary).receipt;
  return summary ? [{ reference: line.reference, ...summary }] : [];
}

type Lists = Pick<Casework, 'worklist' | 'myReports' | 'awaitingMe' | 'casesOf'>;

/** The lists people work from. Records barred to somebody are not in theirs, nor in the counts. */
export function lists({ store }: Tools): Lists {
  const having = async (
    actor: Actor,
    purpose: 'reporter' | 'assigned' | 'learner',
    value: string,
  ) =>
    store.cases({
      school: actor.school,
      notBarredTo: actor.person.id,
      having: { purpose, value },
      order: 'newest',
      limit: 100,
      offset: 0,
    });

  return {
    async worklist(actor, { statuses, page }) {
      if (!allows(actor.roles, 'worklist', nobodyInParticular)) return null;
      const mine = { school: actor.school, notBarredTo: actor.person.id };
      const which = statuses ? { ...mine, statuses: [...statuses] } : mine;
      const [lines, counts] = await Promise.all([
        store.cases({ ...which, order: 'urgency', limit: pageSize, offset: page * pageSize }),
        store.countCases(mine),
      ]);
      return { rows: lines.map(row), counts };
    },
    async myReports(actor) {
      if (!allows(actor.roles, 'own-reports', nobodyInParticular)) return [];
      return (await having(actor, 'reporter', actor.person.id)).flatMap(receipt);
    },
    async awaitingMe(actor) {
      const asked = { barred: false, askedForSecondOpinion: true };
      if (!allows(actor.roles, 'give-second-opinion', asked)) return [];
      return (await having(actor, 'assigned', actor.person.id)).map(row);
    },
    async casesOf(actor, learner) {
      if (!allows(actor.roles, 'worklist', nobodyInParticular)) return null;
      return (await having(actor, 'learner', learner)).map(row);
    },
  };
}
