import { lanternfield, staff } from '#examples';
import type { SettingsChange } from '#people';
import { type School, typedCalendar } from '#schools';
import { exampleOf } from '../../gallery/example.ts';
import { actorOf } from '../../gallery/invented-case.ts';
import { calendarFormPage } from './calendar-form/page.ts';
import { calendarFormView, readCalendarForm } from './calendar-part.ts';
import { calendarPage, calendarView } from './calendar/page.ts';
import { settingsCheckPage, type SettingsCheckView } from './check/page.ts';
import { changeLine, settingsHistoryPage } from './history/page.ts';
import { settingsListPage } from './list/page.ts';
import { wordsFormPage } from './words-form/page.ts';
import { readWordsForm, wordsFormView } from './words-part.ts';
import { peopleFormView, settingsPeoplePage } from './people/page.ts';
import { waysFormPage } from './ways-form/page.ts';
import { readWaysForm, waysFormView } from './ways-part.ts';
import { waysPage, waysView } from './ways/page.ts';
import { ownWordsPage, ownWordsView } from './words/page.ts';

export const now = '2026-11-05T10:20:00.000Z';
export const visitor = { actor: actorOf('lead'), school: lanternfield };

export const changes: readonly SettingsChange[] = [
  {
    version: 3,
    at: '2026-11-04T16:02:00.000Z',
    by: 'p1',
    byName: 'Amber Wick',
    reason: 'The heating is being mended.',
    what: ['Closed added: 6 November 2026.'],
    before: { calendar: lanternfield.calendar },
  },
  {
    version: 2,
    at: '2026-09-03T08:15:00.000Z',
    by: 'p2',
    byName: 'Pilar Lumen',
    reason: 'Dates for next year, from the council’s website.',
    what: [
      'Term added: 2 September 2027 to 17 December 2027.',
      'Closed added: 25 October 2027 to 29 October 2027.',
    ],
    before: { calendar: lanternfield.calendar },
  },
];

const back = { href: '/settings', text: 'Back to the settings' };

export const settingsListExamples = exampleOf(settingsListPage, {
  'for a head': {
    school: 'Lanternfield School',
    items: [
      {
        href: '/settings/calendar',
        text: 'Calendar',
        what: 'Terms, half terms and bank holidays.',
      },
      { href: '/settings/ways', text: 'Ways of working', what: 'How readily the school refers.' },
      { href: '/settings/words', text: 'Words', what: 'Words the school wants pointed out.' },
      { href: '/settings/history', text: 'History', what: 'Every change to these settings.' },
    ],
  },
});

export const settingsHistoryExamples = exampleOf(settingsHistoryPage, {
  'two changes': { lines: changes.map(changeLine), back },
  'nothing changed yet': { lines: [], back },
});

const running = { ...lanternfield.calendar, terms: lanternfield.calendar.terms.slice(0, 4) };

export const calendarExamples = exampleOf(calendarPage, {
  'as it stands': calendarView(lanternfield, { now, changes, saved: false }),
  'just saved': calendarView(lanternfield, { now, changes, saved: true }),
  'terms that run out': calendarView({ calendar: running }, { now, changes: [], saved: false }),
});

const typed = { ...typedCalendar(lanternfield.calendar) };
const wrong = { ...typed, terms: '2 September 2026 to whenever', dayEnds: 'late' };
const read = readCalendarForm(wrong, { visitor, now });

export const calendarFormExamples = exampleOf(calendarFormPage, {
  'as it is': calendarFormView({ visitor, form: null, errors: [], seen: 3 }),
  'with errors': calendarFormView({
    visitor,
    form: wrong,
    errors: read.ok ? [] : read.errors,
    seen: 3,
  }),
});

const shorter = readCalendarForm(
  {
    ...typed,
    closed: `${typed.closed}\n6 November 2026\n1 August 2027`,
    dayEnds: '3:15pm',
  },
  { visitor, now },
);
if (!shorter.ok) throw new Error('The example cannot be read');

const check: SettingsCheckView = {
  title: 'Calendar',
  ...shorter.proposed,
  carried: [{ name: 'dayEnds', value: '3:15pm' }],
  seen: 3,
  action: '/settings/calendar/save',
  again: '/settings/calendar/change',
  back: { href: '/settings/calendar', text: 'Back without saving' },
  reason: '',
  wrongReason: null,
  overtaken: false,
  errors: [],
};

export const settingsCheckExamples = exampleOf(settingsCheckPage, {
  'a change of calendar': check,
  'changed meanwhile': {
    ...check,
    overtaken: true,
    reason: 'The day ends earlier.',
    errors: [
      {
        text: 'Something here was changed after you opened it. Look at what yours would change now',
        href: '#overtaken',
      },
    ],
  },
  'without a reason': {
    ...check,
    wrongReason: 'Say why you are changing it',
    errors: [{ text: 'Say why you are changing it', href: '#reason' }],
  },
});

const wording: School['wording'] = {
  add: [
    {
      id: 'own-kick-off',
      avoid: ['kick off', 'throw a strop'],
      unless: ['kick off at'],
      better: ['was upset'],
      prefer: 'Write “was upset”.',
      why: 'It says nothing of what upset the child.',
    },
  ],
  leaveOut: ['streetwise'],
  leaveAlone: ['Banter Club'],
};
const withWords = { ...lanternfield, wording };

export const ownWordsExamples = exampleOf(ownWordsPage, {
  'words and totals': ownWordsView(withWords, {
    totals: { shown: { banter: 14, 'own-kick-off': 6, admitted: 1 }, taken: { banter: 5 } },
    saved: true,
  }),
  'nothing yet': ownWordsView(lanternfield, { totals: { shown: {}, taken: {} }, saved: false }),
});

const badly = { avoid: ['the', ''], better: ['', ''], unless: ['', ''], why: ['', ''] };
const wrongWords = readWordsForm(badly, visitor);

export const wordsFormExamples = exampleOf(wordsFormPage, {
  'as it is': wordsFormView({
    visitor: { ...visitor, school: withWords },
    form: null,
    errors: [],
    seen: 3,
  }),
  'with errors': wordsFormView({
    visitor,
    form: badly,
    errors: wrongWords.ok ? [] : wrongWords.errors,
    seen: 3,
  }),
});

const everybody = Object.values(staff).map((one) => ({ ...one, roles: [...one.roles] }));

export const waysExamples = exampleOf(waysPage, {
  'as they stand': waysView(lanternfield, { staff: everybody, saved: false, mayName: false }),
  'just saved, for a head': waysView(lanternfield, {
    staff: everybody,
    saved: true,
    mayName: true,
  }),
  'a new school': waysView(
    { ...lanternfield, contacts: [] },
    { staff: [], saved: false, mayName: true },
  ),
});

const nothingChosen = { profile: '', use: 'LADO', name: '', phone: 'none', checked: 'last week' };
const wrongWays = readWaysForm(nothingChosen, visitor);

export const waysFormExamples = exampleOf(waysFormPage, {
  'as it is': waysFormView({ visitor, form: null, errors: [], seen: 3 }),
  'with errors': waysFormView({
    visitor,
    form: nothingChosen,
    errors: wrongWays.ok ? [] : wrongWays.errors,
    seen: 3,
  }),
});

export const settingsPeopleExamples = exampleOf(settingsPeoplePage, {
  'as it is': peopleFormView(everybody, {
    typing: { visitor, form: null, errors: [], seen: 3 },
    saved: false,
  }),
  'the last lead': peopleFormView(everybody, {
    typing: {
      visitor,
      form: { person: staff.lead.id, role: 'lead', act: 'take' },
      errors: [{ field: 'person', message: 'Somebody else must be lead before Amber Wick is not' }],
      seen: 3,
    },
    saved: false,
  }),
});
