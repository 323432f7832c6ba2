import { type Actor, allows } from '#access';
import { askedOf, supportedChildren } from '#cases';
import type { CaseLine } from '#store';
import type { Directory } from '#cases';
import type { Casework, Tools } from './contract.ts';
import type { MyTask, Receipt, WaitingCase } from './lists-contract.ts';
import { marksAt } from './days.ts';
import { find } from './finding.ts';
import { decodeSummary } from './record.ts';
import { load } from './load-record.ts';
import { rowOf } from './rows.ts';
import { mineToList } from './whose.ts';
import { worklist } from './worklist.ts';

const nobodyInParticular = { barred: false, askedForSecondOpinion: false };

function receipt(line: CaseLine): readonly Receipt[] {
  const summary = decodeSummary(line.summary).receipt;
  return summary ? [{ caseId: line.stream, reference: line.reference, ...summary }] : [];
}

/** The tasks in one record that are somebody's own, as they may read them. */
function tasksIn(line: CaseLine, { person }: Actor, staff: Directory['staff']): readonly MyTask[] {
  return decodeSummary(line.summary)
    .tasks.filter(({ owner }) => owner === person.id)
    .map(({ id, title, details, dueAt, by }) => ({
      caseId: line.stream,
      reference: line.reference,
      id,
      title,
      details,
      dueAt,
      from: staff.find((one) => one.id === by)?.name ?? 'The safeguarding team',
    }));
}

/** What one case waits for this person for, by what the record says now. */
async function waitingIn(
  tools: Tools,
  actor: Actor,
  { stream, reference }: CaseLine,
): Promise<readonly WaitingCase[]> {
  const loaded = await load(tools, actor, stream);
  if (!loaded) return [];
  const asked = askedOf(loaded.state, actor.person.id);
  return [{ caseId: stream, reference, asked, manages: loaded.relation.managing === true }];
}

/** What is somebody's own, whatever part they play: their reports, their tasks, the children they support. */
const own = ({ school, person }: Actor) => ({ school, notBarredTo: person.id });

type Lists = Pick<
  Casework,
  'worklist' | 'find' | 'myReports' | 'myTasks' | 'mySupport' | 'awaitingMe' | 'casesOf'
>;

/** The lists people work from. Records barred to somebody are not in theirs, nor in the counts. */
export function lists(tools: Tools): Lists {
  const { store, now } = tools;
  const having = async (
    actor: Actor,
    purpose: 'reporter' | 'assigned' | 'learner' | 'task-of' | 'supporter',
    value: string,
  ) =>
    store.cases({
      ...(purpose === 'assigned' || purpose === 'learner' ? mineToList(actor) : own(actor)),
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
    async myTasks(actor) {
      if (!allows(actor.roles, 'own-tasks', nobodyInParticular)) return [];
      const [lines, { staff }] = await Promise.all([
        having(actor, 'task-of', actor.person.id),
        tools.people.directory(actor.school),
      ]);
      return lines
        .flatMap((line) => tasksIn(line, actor, staff))
        .toSorted((a, b) => a.dueAt.localeCompare(b.dueAt));
    },
    async mySupport(actor) {
      const lines = await having(actor, 'supporter', actor.person.id);
      const children = await Promise.all(
        lines.map(async ({ stream }) => {
          const loaded = await load(tools, actor, stream);
          if (!loaded || !allows(loaded.roles, 'record-check-in', loaded.relation)) return [];
          await tools.noteReading(actor, stream, now());
          return supportedChildren(loaded.state, loaded.events, actor.person.id);
        }),
      );
      return children.flat();
    },
    async awaitingMe(actor) {
      const asked = { barred: false, askedForSecondOpinion: true };
      if (!allows(actor.roles, 'give-second-opinion', asked)) return [];
      const lines = await having(actor, 'assigned', actor.person.id);
      return (await Promise.all(lines.map((line) => waitingIn(tools, actor, line)))).flat();
    },
    async casesOf(actor, learner) {
      if (!allows(actor.roles, 'worklist', nobodyInParticular)) return null;
      return rows(await having(actor, 'learner', learner));
    },
  };
}
