import { type Actor, allows } from '#access';
import type { CaseLine } from '#store';
import type { Casework, Receipt, Tools } from './contract.ts';
import { marksAt } from './days.ts';
import { find } from './finding.ts';
import { decodeSummary } from './record.ts';
import { rowOf } from './rows.ts';
import { worklist } from './worklist.ts';

const nobodyInParticular = { barred: false, askedForSecondOpinion: false };

function receipt(line: CaseLine): readonly Receipt[] {
  const summary = decodeSummary(line.summary).receipt;
  return summary ? [{ reference: line.reference, ...summary }] : [];
}

type Lists = Pick<Casework, 'worklist' | 'find' | 'myReports' | 'awaitingMe' | 'casesOf'>;

/** The lists people work from. Records barred to somebody are not in theirs, nor in the counts. */
export function lists(tools: Tools): Lists {
  const { store, now } = tools;
  const having = async (
    actor: Actor,
    purpose: 'reporter' | 'assigned' | 'learner',
    value: string,
  ) =>
    store.cases({
      school: actor.school,
      notBarredTo: actor.person.id,
      having: [[{ purpose, value }]],
      order: 'newest',
      limit: 100,
      offset: 0,
    });
  const rows = (lines: readonly CaseLine[]) => {
    const marks = marksAt(now());
    return lines.map((line) => rowOf(line, marks));
  };

  return {
    worklist: (actor, query) => worklist(tools, actor, query),
    find: (actor, looking) => find(tools, actor, looking),
    async myReports(actor) {
      if (!allows(actor.roles, 'own-reports', nobodyInParticular)) return [];
      return (await having(actor, 'reporter', actor.person.id)).flatMap(receipt);
    },
    async awaitingMe(actor) {
      const asked = { barred: false, askedForSecondOpinion: true };
      if (!allows(actor.roles, 'give-second-opinion', asked)) return [];
      return rows(await having(actor, 'assigned', actor.person.id));
    },
    async casesOf(actor, learner) {
      if (!allows(actor.roles, 'worklist', nobodyInParticular)) return null;
      return rows(await having(actor, 'learner', learner));
    },
  };
}
