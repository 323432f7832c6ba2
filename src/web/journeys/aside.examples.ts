import { exampleOf } from '../gallery/example.ts';
import { asidePage } from './aside/page.ts';
import { begunPage } from './begun/page.ts';
import { discardPage } from './discard/page.ts';

const back = { href: '/', text: 'Back to the start' };
const draft = {
  title: 'Report a concern',
  begun: 'at 8:30am today',
  saved: 'at 8:41am today',
  href: '/report/d1/check',
  discard: '/drafts/d1/discard',
};

export const begunExamples = exampleOf(begunPage, {
  'a report': {
    caption: draft.title,
    drafts: [draft],
    isReport: true,
    anew: '/report?new=yes',
    back,
  },
  'two of one act': {
    caption: 'Add a person',
    drafts: [
      { ...draft, title: 'Add a person', href: '/cases/c1/do/add-person/d1/check' },
      { ...draft, title: 'Add a person', begun: 'at 8:10am today' },
    ],
    isReport: false,
    anew: '/cases/c1/do/add-person?new=yes',
    back,
  },
});

export const discardExamples = exampleOf(discardPage, { 'a report': { draft, back } });

export const asideExamples = exampleOf(asidePage, {
  'sent already': {
    caption: 'Report a concern',
    heading: 'This report was sent already',
    says: ['It was done once, and going back does not do it again.'],
    typed: [{ question: 'What were you told, in their words?', answer: 'She told me at break.' }],
    way: { href: '/reports/SL-4QX7-M4XD?sent=yes', text: 'See your report' },
    other: { href: '/report?new=yes', text: 'Begin a new report' },
  },
  'not to be gone on with': {
    caption: 'Note an action',
    heading: 'You cannot go on with this any more',
    says: ['It may have been done by somebody else, or it is not yours to do now.'],
    typed: [],
    way: { href: '/', text: 'Go to the start' },
    other: { href: '/drafts/d1/discard', text: 'Throw away what you began' },
  },
});
