import { staff } from '#examples';
import type { GoodAnswers } from '../good-answers.ts';
import { openTasks } from './state.ts';

const reason = 'It is what the meeting agreed.';

/** Good answers to the questions about tasks. */
export const tasksAnswers = {
  'add-task': () => ({
    title: 'Keep the laptop from trolley B switched off, in your safe',
    owner: staff.technician.id,
    dueAt: '2026-11-06T15:00:00.000Z',
    question: 'removal',
    reason,
  }),
  'finish-task': (state) => ({
    task: openTasks(state)[0]?.id ?? 'none',
    outcome: 'done',
    reason: 'It has been done as it was asked.',
  }),
  'hand-over': () => ({ what: 'inform-parents', to: staff.deputy.id, reason }),
} as const satisfies Partial<GoodAnswers>;
