import { type Actor, mayHere, mayIn } from '#access';
import { askedOf, supportedChildren, type Directory } from '#cases';
import type { CaseLine } from '#store';
import type { Casework, Tools } from '../contract.ts';
import type { MyTask, Receipt, WaitingCase } from './lists-contract.ts';
import { marksAt } from './days.ts';
import { find } from './finding.ts';
import type { LookedAt } from '../record/journal.ts';
import { decodeSummary } from '../record/encoding.ts';
import { load } from '../record/load-record.ts';
import { rowOf } from './rows.ts';
import { mineToList } from './whose.ts';
import { worklist } from './worklist.ts';

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

type Purpose = 'reporter' | 'assigned' | 'learner' | 'task-of' | 'supporter';

/** The newest hundred records in which something is so of somebody. */
function finder({ store }: Tools) {
  return (actor: Actor, purpose: Purpose, value: string) =>
    store.cases({
      ...(purpose === 'assigned' || purpose === 'learner' ? mineToList(actor) : own(actor)),
      having: [[{ purpose, value }]],
      order: 'newest',
      limit: 100,
      offset: 0,
    });
}

/** Gives what a view shows once it is written down who looks at it; a view of nothing is no look. */
function noting({ noteLook }: Tools) {
  return async <T extends { readonly caseId: string }>(
    actor: Actor,
    at: LookedAt,
    shown: readonly T[],
  ): Promise<readonly T[]> => {
    const cases = [...new Set(shown.map(({ caseId }) => caseId))];
    if (cases.length > 0) await noteLook(actor, { at, cases, words: null });
    return shown;
  };
}

/** The children of one case whom somebody supports, once it is written down that they look. */
async function supportedIn(tools: Tools, actor: Actor, stream: string) {
  const loaded = await load(tools, actor, stream);
  if (!loaded || !mayIn(loaded.roles, 'supported-child', loaded.relation)) return [];
  await tools.noteReading(actor, { caseId: stream, at: tools.now() });
  return supportedChildren(loaded, loaded.directory, actor.person.id);
}

/** The lists people work from. Records barred to somebody are not in theirs, nor in the counts. */
export function lists(tools: Tools): Lists {
  const { now } = tools;
  const [having, seen] = [finder(tools), noting(tools)];
  const rows = (lines: readonly CaseLine[]) => {
    const marks = marksAt(now());
    return lines.map((line) => rowOf(line, marks));
  };

  return {
    async worklist(actor, query) {
      const shown = await worklist(tools, actor, query);
      await seen(actor, 'worklist', shown?.rows ?? []);
      return shown;
    },
    async find(actor, looking) {
      const shown = await find(tools, actor, looking);
      const words = looking.words.trim() === '' ? null : looking.words;
      const cases = (shown?.rows ?? []).map(({ caseId }) => caseId);
      if (cases.length > 0 || (shown && words))
        await tools.noteLook(actor, { at: 'find', cases, words });
      return shown;
    },
    async myReports(actor) {
      if (!mayHere(actor.roles, 'own-reports')) return [];
      const lines = await having(actor, 'reporter', actor.person.id);
      return seen(actor, 'receipts', lines.flatMap(receipt));
    },
    async myTasks(actor) {
      if (!mayHere(actor.roles, 'own-tasks')) return [];
      const [lines, { staff }] = await Promise.all([
        having(actor, 'task-of', actor.person.id),
        tools.people.directory(actor.school),
      ]);
      const tasks = lines.flatMap((line) => tasksIn(line, actor, staff));
      return seen(
        actor,
        'tasks',
        tasks.toSorted((a, b) => a.dueAt.localeCompare(b.dueAt)),
      );
    },
    async mySupport(actor) {
      const lines = await having(actor, 'supporter', actor.person.id);
      const children = lines.map(({ stream }) => supportedIn(tools, actor, stream));
      return (await Promise.all(children)).flat();
    },
    async awaitingMe(actor) {
      const asked = { barred: false, askedForSecondOpinion: true };
      if (!mayIn(actor.roles, 'what-is-asked', asked)) return [];
      const lines = await having(actor, 'assigned', actor.person.id);
      const waiting = await Promise.all(lines.map((line) => waitingIn(tools, actor, line)));
      return seen(actor, 'waiting', waiting.flat());
    },
    async casesOf(actor, learner) {
      if (!mayHere(actor.roles, 'worklist')) return null;
      return seen(actor, 'cases-of-child', rows(await having(actor, 'learner', learner)));
    },
  };
}
