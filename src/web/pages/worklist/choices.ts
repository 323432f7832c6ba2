import { outcomeOrder } from '#cases';
import type { Choice, Worklist } from '#casework';
import { decisionWords } from '#guidance';
import {
  addressOf,
  type Chosen,
  codesOf,
  dueWords,
  nothingChosen,
  type Show,
  shows,
} from './filter.ts';

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
