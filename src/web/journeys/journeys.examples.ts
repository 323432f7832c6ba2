import { decide, inputOf } from '#cases';
import { lanternfield } from '#examples';
import { isRefusal } from '#kit';
import { exampleOf } from '../gallery/example.ts';
import { actorOf } from '../gallery/invented-case.ts';
import { inventedCases } from '../gallery/invented-cases.examples.ts';
import { entryView } from '../chronology/entry-view.ts';
import { checkPage } from './check/page.ts';
import { checkView } from './check-view.ts';
import { everyQuestion } from './every-question.examples.ts';
import {
  exampleJourney as journey,
  exampleNow as now,
  examplePage as page,
  pageWithErrors as wrong,
} from './example-journey.ts';
import { conflictPage } from './conflict/page.ts';
import { questionPage } from './question/page.ts';
import { refusedPage } from './refused/page.ts';
import { questionView } from './steps.ts';

const { opened, assessed } = inventedCases;
const typed = {
  danger: 'no',
  toldBy: 'A student in my form',
  'toldAt-day': '5',
  'toldAt-month': '11',
  'toldAt-year': '2026',
  'toldAt-time': '8:40am',
  account: 'She said that a picture of her is being passed round.',
  ownWords: 'I only sent it to one person.',
  who: 'Ash Tallow, Year 11',
  staffInvolved: 'no',
  places: ['online'],
  services: ['snapchat'],
  doneSoFar: 'I said I would pass it on.',
  seen: 'none',
  attest: 'yes',
};

const below = journey('decide', assessed, {
  outcome: 'in-setting',
  reason: 'x',
  proportionate: 'x',
});

const blaming = journey('decide', assessed, {
  outcome: 'in-setting',
  reason: 'It was a silly mistake, and she admitted it. They call it sexting.',
  proportionate: 'x',
});

export const questionExamples = exampleOf(questionPage, {
  ...everyQuestion,
  'report, with errors': wrong(journey('report-concern', null, {}), 2),
  'report, radios with an error': wrong(journey('report-concern', null, {}), 1),
  'report, choices with errors': wrong(journey('report-concern', null, {}), 5),
  'decide, below the advice': page(below, 3),
  'decide, with words pointed out': questionView({ now }, blaming, {
    page: 2,
    changing: false,
    errors: [],
    words: 'reason',
  }),
  'decide, with no words to point out': questionView({ now }, below, {
    page: 2,
    changing: false,
    errors: [],
    words: 'reason',
  }),
  'add a person, search': page(journey('add-person', opened, { kind: 'learner' }), 2),
  'add a person, found': page(
    journey('add-person', opened, { kind: 'learner', 'learner-search': 'e' }),
    2,
  ),
  'add a person, nobody found': page(
    journey('add-person', opened, { kind: 'learner', 'learner-search': 'zzz' }),
    2,
  ),
  'add a person, nobody chosen': wrong(journey('add-person', opened, { kind: 'learner' }), 2),
  'report, changed in another window': questionView(
    { now },
    journey('report-concern', null, typed),
    {
      page: 2,
      changing: false,
      errors: [],
      elsewhere: {
        saved: 'at 10:12am today',
        rows: [
          {
            question: 'Who told you?',
            answer: 'A student in Year 9',
            ownWords: false,
            change: '/report/d1/2',
          },
        ],
        goOn: '/report/d1/check',
      },
    },
  ),
  'read the report': page(journey('acknowledge-report', inventedCases.reported, {}), 1),
  'correct an entry': page(journey('correct-entry', assessed, { entry: '1' }), 1),
});

export const checkExamples = exampleOf(checkPage, {
  'a report': checkView({ now }, journey('report-concern', null, typed)),
  'a report, changed in another window': {
    ...checkView({ now }, journey('report-concern', null, typed)),
    changed: true,
  },
  'a decision below the advice': checkView(
    { now },
    journey('decide', assessed, {
      outcome: 'in-setting',
      reason: 'The risk can be managed here. It was a silly mistake, and she admitted it.',
      proportionate: 'It puts the children first.',
      second: '',
    }),
  ),
});

const back = { href: '/cases/c1', text: 'Back' };

const toPolice = decide('consider-viewing', inputOf('consider-viewing', { answer: 'put' }), {
  state: inventedCases.danger.state,
  actor: actorOf('lead').person,
  now,
  school: lanternfield,
  newId: 'v1',
  directory: () => null,
});

export const refusedExamples = exampleOf(refusedPage, {
  'a look, where the police have a part in it': {
    caption: 'Answer whether anybody may look, SL-4QX7',
    because: isRefusal(toPolice) ? toPolice.because : [],
    change: '/cases/c1/do/consider-viewing/d1/check',
    back,
  },
  'one reason': {
    caption: 'Close the case, SL-4QX7',
    because: ['Plan support for Ash Tallow.'],
    change: '/cases/c1/do/close-case/d1/check',
    back,
  },
});

export const conflictExamples = exampleOf(conflictPage, {
  'two entries since': {
    caption: 'Decide, SL-4QX7',
    since: assessed.chronology.slice(-2).map((entry) => entryView(entry)),
    action: '/cases/c1/do/decide/d1/go-on',
    sequence: 9,
    back,
  },
});
