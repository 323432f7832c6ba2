import { type Actor, mayHere } from '#access';
import type { Directory, DirectoryPerson } from '#cases';
import type { CaseFilter, Token } from '#store';
import type { Tools } from '../contract.ts';
import type { Choice, Worklist, WorklistFilter } from './lists-contract.ts';
import { dueSpans, type Marks, marksAt } from './days.ts';
import { pageSize, pressingAt, rowOf, sum } from './rows.ts';
import { mineToList } from './whose.ts';

const settled: readonly string[] = ['closed', 'not-opened'];

/** The code of a group of learners, such as "year-9" for Year 9. */
function groupCode(name: string): string {
  return name
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter(Boolean)
    .join('-');
}

function groupsOf({ learners }: Directory): readonly Choice[] {
  const names = new Set(learners.map(({ detail }) => detail));
  const { compare } = new Intl.Collator('en-GB', { numeric: true });
  return [...names].toSorted(compare).map((name) => ({ id: groupCode(name), name }));
}

const worksFromList = ({ roles }: DirectoryPerson): boolean => mayHere(roles, 'worklist');

/** Each group of tokens that a record must have one of. */
function havingOf(filter: WorklistFilter, { learners }: Directory): readonly (readonly Token[])[] {
  const { whose, advised, secondOpinion, group } = filter;
  const groups: (readonly Token[])[] = [];
  if (whose)
    groups.push([
      { purpose: 'worked-on', value: whose },
      { purpose: 'assigned', value: whose },
    ]);
  if (advised) groups.push([{ purpose: 'advised', value: advised }]);
  if (secondOpinion) groups.push([{ purpose: 'waiting-for', value: 'second-opinion' }]);
  if (group) {
    const inGroup = learners.filter(({ detail }) => groupCode(detail) === group);
    groups.push(inGroup.map(({ id }) => ({ purpose: 'learner', value: id })));
  }
  return groups;
}

function filterOf(filter: WorklistFilter, directory: Directory, marks: Marks) {
  const { statuses, toDo, due } = filter;
  return {
    ...(statuses ? { statuses } : {}),
    ...(toDo ? { leastUrgency: 1 } : {}),
    ...(due ? { due: dueSpans[due](marks) } : {}),
    having: havingOf(filter, directory),
  };
}

/** A page of the worklist, or null for somebody who has none. What is barred to them is neither in it nor counted. */
export async function worklist(
  { store, people, now }: Tools,
  actor: Actor,
  { page, ...filter }: WorklistFilter & { readonly page: number },
): Promise<Worklist | null> {
  if (!mayHere(actor.roles, 'worklist')) return null;
  const marks = marksAt(now());
  const directory = await people.directory(actor.school);
  const mine: CaseFilter = mineToList(actor);
  const which = { ...mine, ...filterOf(filter, directory, marks) };
  const onlySettled = filter.statuses?.every((status) => settled.includes(status));
  const order = onlySettled ? ('newest' as const) : pressingAt(marks);
  const [lines, total, counts, toDo, overdue] = await Promise.all([
    store.cases({ ...which, order, limit: pageSize, offset: page * pageSize }),
    store.countCases(which),
    store.countCases(mine),
    store.countCases({ ...mine, leastUrgency: 1 }),
    store.countCases({ ...mine, due: dueSpans.overdue(marks) }),
  ]);
  return {
    rows: lines.map((line) => rowOf(line, marks)),
    total: sum(total),
    counts,
    toDo: sum(toDo),
    overdue: sum(overdue),
    people: directory.staff.filter(worksFromList).map(({ id, name }) => ({ id, name })),
    groups: groupsOf(directory),
  };
}
