import { dutiesIn, dutyStatus, dutyTitle } from '../../duties/duties.ts';
import type { PanelItem, PanelOf, Standing } from '../../views/panel.ts';
import type { CaseState } from '../../state.ts';
import type { Task } from './state.ts';

const standings: Readonly<Record<NonNullable<Task['outcome']> | 'open', Standing>> = {
  open: { tone: 'waiting', words: 'To do' },
  done: { tone: 'done', words: 'Done' },
  'not-done': { tone: 'quiet', words: 'Will not be done' },
};

function taskItem(task: Task, nameOf: (id: string) => string): PanelItem {
  const { id, title, details, ownerName, dueAt, by, outcome } = task;
  return {
    title,
    standing: standings[outcome ?? 'open'],
    lines: [
      { label: 'With', text: ownerName },
      { label: 'Due', text: { at: dueAt } },
      { label: 'Accountable', text: nameOf(by) },
      ...(details ? [{ label: 'They were told', text: details }] : []),
    ],
    acts: outcome
      ? []
      : [
          { act: 'finish-task', about: { task: id } },
          { act: 'hand-over', about: { what: id } },
        ],
  };
}

/** Duties that somebody else was asked to do. */
function handedOver(state: CaseState): readonly PanelItem[] {
  return dutiesIn(state).flatMap((id): PanelItem[] => {
    const handover = state.handedOver[id];
    if (!handover) return [];
    const isOpen = dutyStatus(state, id) === 'to-do';
    return [
      {
        title: dutyTitle(id),
        standing: isOpen ? standings.open : standings.done,
        lines: [
          { label: 'With', text: handover.name },
          { label: 'Handed over', text: { at: handover.at } },
        ],
        acts: isOpen ? [{ act: 'hand-over', about: { what: id } }] : [],
      },
    ];
  });
}

/** Every task and every duty that was handed over, with whoever has it. */
export const tasksPanel: PanelOf = (state, nameOf) => [
  ...state.tasks.map((task) => taskItem(task, nameOf)),
  ...handedOver(state),
];
