import { exampleOf } from '../../gallery/example.ts';
import { devicesAtFirst } from '../../gallery/devices.examples.ts';
import { tasksPage, type TaskView } from './page.ts';

const laptop: TaskView = {
  title: 'Keep the laptop from trolley B switched off, in your safe',
  details:
    'Please fetch it from the small office before lunch. Nobody opens it, and nobody else has the key.\nTell me when it is in the safe.',
  from: 'Amber Wick',
  reference: 'SL-4QX7-9M2D',
  due: { words: 'By 1pm today', late: false },
  finish: '/cases/c1/do/finish-task?task=t1',
};
const late: TaskView = {
  title: 'Ask Year 9 tutors to keep form time as usual this week',
  details: null,
  from: 'Tam Beacon',
  reference: 'SL-77KD-20WP',
  due: { words: '2 hours late', late: true },
  finish: '/cases/c2/do/finish-task?task=t2',
};

/** What IT read of a system to isolate: exactly this, and nothing of the case. */
const [given] = devicesAtFirst.state.tasks;
const isolate: TaskView = {
  title: given?.title ?? '',
  details: given?.details ?? null,
  from: 'Amber Wick',
  reference: 'SL-4QX7-9M2D',
  due: { words: 'By midday today', late: false },
  finish: '/cases/c1/do/finish-task?task=t3',
};

export const tasksExamples = exampleOf(tasksPage, {
  'two tasks, one of them late': { done: null, tasks: [late, laptop] },
  'just finished, with one left': {
    done: 'It is recorded, and the safeguarding team can see it.',
    tasks: [laptop],
  },
  'a system to isolate, as IT read it': { done: null, tasks: [isolate] },
  none: { done: null, tasks: [] },
});
