import type { ActName, Raw } from '#cases';
import { exampleOf } from '../gallery/example.ts';
import { actorOf } from '../gallery/invented-case.ts';
import { inventedCases } from '../gallery/invented-cases.examples.ts';
import { lanternfield } from '#examples';
import { entryView } from '../chronology/entry-view.ts';
import { initialState } from '#cases';
import type { OpenCase } from '#casework';
import { checkPage } from './check/page.ts';
import { checkView } from './check-view.ts';
import { conflictPage } from './conflict/page.ts';
import { type Journey, readJourney } from './journey.ts';
import { actOf } from './place.ts';
import { questionPage } from './question/page.ts';
import { refusedPage } from './refused/page.ts';
import { questionView } from './steps.ts';

const now = '2026-11-05T10:20:00.000Z';

function journey(act: ActName, opened: OpenCase | null, raw: Raw): Journey {
  const visitor = { actor: actorOf(opened ? 'lead' : 'teacher'), school: lanternfield };
  return {
    place: { act, caseId: opened?.state.id ?? null, draft: 'd1' },
    act: actOf(act),
    visitor,
    opened,
    outside: null,
    state: opened?.state ?? initialState,
    raw: raw as Journey['raw'],
    expected: opened?.state.sequence ?? 0,
    startedAt: now,
    saved: Object.keys(raw).length > 0,
    picks: opened?.picks(act) ?? {
      whichStaff: inventedCases.opened.directory.staff.map(({ id, name, detail }) => ({
        value: id,
        label: name,
        hint: detail,
      })),
    },
  };
}

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

const page = (of: Journey, number: number) =>
  questionView({ now }, of, { page: number, changing: false, errors: [] });
const wrong = (of: Journey, number: number) => {
  const errors = readJourney(of, now, of.act.pages[number - 1]?.fields ?? []).errors;
  return questionView({ now }, of, { page: number, changing: false, errors });
};

const report = actOf('report-concern').pages.map((one, place): [string, object] => [
  `report, page ${place + 1}: ${one.title}`,
  page(
    journey('report-concern', null, {
      ...typed,
      staffInvolved: place === 3 ? 'yes' : 'no',
      seen: place === 7 ? 'was-shown' : 'none',
    }),
    place + 1,
  ),
]);

const assessment = actOf('record-facts').pages.map((one, place): [string, object] => [
  `assessment, page ${place + 1}: ${one.title}`,
  page(journey('record-facts', assessed, {}), place + 1),
]);

const meeting = actOf('hold-initial-review-meeting').pages.map((one, place): [string, object] => [
  `meeting, page ${place + 1}: ${one.title}`,
  page(
    journey('hold-initial-review-meeting', assessed, {
      viewing: 'refused',
      parents: 'no',
      'attendees-search': 'wick',
    }),
    place + 1,
  ),
]);

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
  ...(Object.fromEntries([...report, ...assessment, ...meeting]) as Record<
    string,
    ReturnType<typeof page>
  >),
  'report, with errors': wrong(journey('report-concern', null, {}), 2),
  'report, radios with an error': wrong(journey('report-concern', null, {}), 1),
  'report, choices with errors': wrong(journey('report-concern', null, {}), 5),
  'decide, what is decided': page(below, 1),
  'decide, the reasons': page(below, 2),
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
  'second opinion, with the decision': page(
    journey('give-second-opinion', inventedCases['below the advice'], {}),
    1,
  ),
  'read the report': page(journey('acknowledge-report', inventedCases.reported, {}), 1),
  'refer to the police': page(journey('refer-to-police', assessed, {}), 1),
  'plan support': page(journey('plan-support', assessed, {}), 2),
  'correct an entry': page(journey('correct-entry', assessed, { entry: '1' }), 1),
});

export const checkExamples = exampleOf(checkPage, {
  'a report': checkView({ now }, journey('report-concern', null, typed)),
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

export const refusedExamples = exampleOf(refusedPage, {
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
    since: assessed.chronology.slice(-2).map((entry) => entryView(entry, null)),
    action: '/cases/c1/do/decide/d1/go-on',
    sequence: 9,
    back,
  },
});
