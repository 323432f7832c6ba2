import { isOutcome, outcomeOrder, type Status, statusWords } from '#cases';
import {
  type Choice,
  type DueFilter,
  dueSpans,
  type Worklist,
  type WorklistFilter,
} from '#casework';
import { decisionWords } from '#guidance';

/** What of the worklist somebody chose to see, as it stands in an address: codes and ids, never words. */
export interface Chosen {
  readonly show: Show;
  readonly due: DueFilter | '';
  readonly advised: string;
  readonly whose: string;
  readonly group: string;
  readonly second: boolean;
}

export type Show = 'to-do' | Status;

/** Which records each choice shows, in the order of the page. */
const shows: readonly { readonly id: Show; readonly text: string }[] = [
  { id: 'to-do', text: 'To do' },
  { id: 'reported', text: statusWords.reported },
  { id: 'open', text: statusWords.open },
  { id: 'closed', text: statusWords.closed },
  { id: 'not-opened', text: statusWords['not-opened'] },
];

/** When something is due, in words. */
const dueWords: Readonly<Record<DueFilter, string>> = {
  overdue: 'Overdue',
  today: 'Due later today',
  week: 'Due by Sunday',
};

export const nothingChosen: Chosen = {
  show: 'to-do',
  due: '',
  advised: '',
  whose: '',
  group: '',
  second: false,
};

type Query = Readonly<Record<string, unknown>>;

const code = /^[a-z0-9-]{0,64}$/;
const codeIn = (value: unknown): string =>
  typeof value === 'string' && code.test(value) ? value : '';
const isDue = (value: string): value is DueFilter => Object.hasOwn(dueSpans, value);

/** Reads what was chosen; whatever it cannot be is left out. */
export function readChosen(query: Query): Chosen {
  const [due, advised] = [codeIn(query['due']), codeIn(query['advised'])];
  return {
    show: shows.find(({ id }) => id === query['show'])?.id ?? 'to-do',
    due: isDue(due) ? due : '',
    advised: isOutcome(advised) ? advised : '',
    whose: codeIn(query['whose']),
    group: codeIn(query['group']),
    second: query['second'] === 'yes',
  };
}

/** What was chosen as it stands in an address and in a saved view: only what differs from nothing chosen. */
export function codesOf(chosen: Chosen): Readonly<Record<string, string>> {
  const codes = { ...chosen, second: chosen.second ? 'yes' : '' };
  const usual: Readonly<Record<string, string | boolean>> = { ...nothingChosen, second: '' };
  return Object.fromEntries(Object.entries(codes).filter(([name, value]) => value !== usual[name]));
}

/** The address of the worklist as chosen. Pages count from 1. */
export function addressOf(chosen: Chosen, page = 1): string {
  const query = new URLSearchParams(codesOf(chosen));
  if (page > 1) query.set('page', String(page));
  const text = query.toString();
  return text ? `/cases?${text}` : '/cases';
}

/** What was chosen, as the worklist is asked for it. */
export function filterFor({ show, due, advised, whose, group, second }: Chosen): WorklistFilter {
  return {
    ...(show === 'to-do' ? { toDo: true } : { statuses: [show] }),
    ...(due ? { due } : {}),
    ...(advised ? { advised } : {}),
    ...(whose ? { whose } : {}),
    ...(group ? { group } : {}),
    ...(second ? { secondOpinion: true } : {}),
  };
}

/** A list to choose from, as the select component takes it. */
export interface Select {
  readonly name: keyof Chosen;
  readonly label: string;
  readonly items: readonly {
    readonly value: string;
    readonly text: string;
    readonly selected: boolean;
  }[];
}

function select(
  name: 'due' | 'advised' | 'whose' | 'group',
  {
    label,
    any,
    options,
    chosen,
  }: {
    readonly label: string;
    readonly any: string;
    readonly options: readonly Choice[];
    readonly chosen: string;
  },
): Select {
  const all = [{ id: '', name: any }, ...options];
  const items = all.map(({ id, name: text }) => ({ value: id, text, selected: id === chosen }));
  return { name, label, items };
}

/** The lists by which the worklist can be narrowed. `me` stands first among the people. */
export function selectsFor(
  chosen: Chosen,
  { people, groups }: Pick<Worklist, 'people' | 'groups'>,
  me: string,
): readonly Select[] {
  const others = people.filter(({ id }) => id !== me);
  const due = Object.entries(dueWords).map(([id, name]) => ({ id, name }));
  const advised = outcomeOrder.map((id) => ({ id, name: decisionWords[id].title }));
  const whose = [{ id: me, name: 'Me' }, ...others];
  return [
    select('due', {
      label: 'When it is due',
      any: 'At any time',
      options: due,
      chosen: chosen.due,
    }),
    select('whose', {
      label: 'Worked on by, or waiting for',
      any: 'Anybody',
      options: whose,
      chosen: chosen.whose,
    }),
    select('advised', {
      label: 'What the guidance advises',
      any: 'Anything',
      options: advised,
      chosen: chosen.advised,
    }),
    select('group', {
      label: 'Year or group of a child',
      any: 'Any',
      options: groups,
      chosen: chosen.group,
    }),
  ];
}

/** What was chosen, in words, apart from which records are shown. */
export function sayChosen(selects: readonly Select[], { second }: Chosen): readonly string[] {
  const picked = selects.flatMap(({ items }) =>
    items.filter(({ value, selected }) => selected && value !== '').map(({ text }) => text),
  );
  return second ? [...picked, 'Needs a second opinion'] : picked;
}

/** One way to see the list, with how many records it has. */
export interface Tile {
  readonly text: string;
  readonly count: number;
  readonly href: string;
  readonly current: boolean;
  /** Overdue work stands out. */
  readonly late: boolean;
}

/** The ways to see the list. Each begins afresh: what narrowed the list before is let go. */
export function tilesFor(
  chosen: Chosen,
  list: Pick<Worklist, 'counts' | 'toDo' | 'overdue'>,
): readonly Tile[] {
  const plain = sayNothing(chosen);
  const tile = (id: Show, text: string): Tile => ({
    text,
    count: id === 'to-do' ? list.toDo : (list.counts[id] ?? 0),
    href: addressOf({ ...nothingChosen, show: id }),
    current: plain && chosen.show === id,
    late: false,
  });
  const overdue: Chosen = { ...nothingChosen, due: 'overdue' };
  const [toDo, ...others] = shows.map(({ id, text }) => tile(id, text));
  return [
    ...(toDo ? [toDo] : []),
    {
      text: dueWords.overdue,
      count: list.overdue,
      href: addressOf(overdue),
      current: addressOf(chosen) === addressOf(overdue),
      late: list.overdue > 0,
    },
    ...others,
  ];
}

function sayNothing(chosen: Chosen): boolean {
  return Object.keys(codesOf(chosen)).every((name) => name === 'show');
}
