import { reporterDo, reporterDoNot } from '#guidance';
import { exampleOf } from '../../gallery/example.ts';
import { cardRests, homePage, type HomeView } from './page.ts';

const empty: HomeView = {
  firstName: 'Ms Ember',
  lead: 'designated safeguarding lead',
  toDo: reporterDo.map(({ says }) => says),
  notToDo: reporterDoNot.map(({ says }) => says.replace(/^Do not /, '')),
  rests: cardRests,
  drafts: [],
  reports: [],
  answered: false,
  tasks: 0,
  asked: [],
  managed: [],
  pressing: null,
};

export const homeExamples = exampleOf(homePage, {
  'nothing reported yet': empty,
  'a senior leader who has just agreed to a decision': { ...empty, answered: true },
  'a teacher with reports and a draft': {
    ...empty,
    drafts: [
      {
        title: 'Report a concern',
        saved: 'at 10:42am today',
        href: '/report/d1/check',
        begun: 'at 8:30am today',
        discard: '/drafts/d1/discard',
      },
    ],
    reports: [
      { reference: 'SL-4QX7', href: '/reports/SL-4QX7', sent: 'at 10:12am today', read: null },
      {
        reference: 'SL-2KD9',
        href: '/reports/SL-2KD9',
        sent: 'at 3:05pm on Monday 2 November',
        read: 'at 3:20pm on Monday 2 November',
      },
    ],
  },
  'somebody with a task': { ...empty, tasks: 1 },
  'the lead': { ...empty, pressing: { open: 7, reported: 1, lateRemovals: 0 } },
  'the lead, with reports left too long': {
    ...empty,
    pressing: { open: 7, reported: 0, lateRemovals: 2 },
  },
  'a senior leader asked for a second opinion': {
    ...empty,
    asked: [
      {
        words: 'to agree or disagree with a decision that goes below what the guidance advises',
        reference: 'SL-9RM2',
        href: '/cases/c1',
      },
    ],
  },
  'a head who manages a case': {
    ...empty,
    managed: [{ words: '', reference: 'SL-9RM2', href: '/cases/c1' }],
  },
});
