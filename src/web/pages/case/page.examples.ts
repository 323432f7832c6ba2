import { exampleOf } from '../../gallery/example.ts';
import { does, inventedCase } from '../../gallery/invented-case.ts';
import { assessedSteps, inventedCases } from '../../gallery/invented-cases.examples.ts';
import { chronologyPage, chronologyView } from '../chronology/page.ts';
import { namesLink } from '../names/undecided.ts';
import { peoplePage } from '../people/page.ts';
import { personLine } from '../people/person-line.ts';
import { procedurePage, procedureView } from '../procedure/page.ts';
import { referPage, referView } from '../refer/page.ts';
import { caseFrame } from './case-frame.ts';
import { caseView } from './case-view.ts';
import { casePage } from './page.ts';

const { reported, opened, assessed, danger } = inventedCases;

const { advice } = assessed.state;
if (!advice) throw new Error('The example has no advice.');
/** As the edition of November 2026 might have advised it. */
const anew = {
  ...assessed,
  state: {
    ...assessed.state,
    unreadAdvice: {
      at: assessed.now,
      sequence: assessed.state.sequence,
      told: {
        ...advice,
        edition: 'england-2026-11',
        decision: 'in-setting',
        class: 'experimental',
        subtype: 'romantic',
        provisional: false,
        rules: ['manage-in-setting'],
        openQuestions: [],
        duties: ['acknowledge-report', 'hear-the-head'],
      },
      now: advice,
    },
  },
};

const saturday = '2026-11-07T22:10:00.000Z';

export const caseExamples = exampleOf(casePage, {
  'a new report': caseView(reported),
  'just opened': caseView(opened, 'open-case'),
  assessed: caseView(assessed),
  'danger now': caseView(danger),
  'advised anew under a new edition': caseView(anew),
  'out of hours': caseView({ ...assessed, now: saturday }),
  'out of hours, with no number kept': caseView({
    ...opened,
    now: saturday,
    school: { ...opened.school, contacts: [] },
  }),
  'seen by the deputy, who is pictured': caseView(
    inventedCases['seen by the deputy, who is pictured'],
  ),
  'decided below the advice': caseView(inventedCases['below the advice']),
  'seen by the head': caseView(inventedCases['seen by the head, asked to agree']),
});

const people = (of: typeof opened) => ({
  case: caseFrame(of, '/people'),
  learners: 'students',
  people: of.people.map((person) => personLine(person, of)),
  add: '/cases/c1/do/add-person',
  names: namesLink(of),
});

export const peopleExamples = exampleOf(peoplePage, {
  'children, a carer and somebody unknown': people(assessed),
  'nobody yet': people(reported),
});

const noted = (what: string) => ({
  at: '2026-11-05T09:40:00.000Z',
  what,
  reason: 'To meet today.',
});

/** A call that was noted for the wrong parent and corrected, and one that was never made and taken back. */
function putRight() {
  const steps = [
    ...assessedSteps,
    does('lead', 'note-action', noted('Rang her mother.')),
    does('lead', 'note-action', noted('Rang the school nurse.')),
  ];
  const { sequence } = inventedCase('lead', steps).state;
  const father = does('lead', 'note-action', noted('Rang her father.'));
  return inventedCase('lead', [
    ...steps,
    { ...father, corrects: { entry: String(sequence - 1), reason: 'I mixed the two up.' } },
    does('lead', 'take-back-entry', { entry: String(sequence), reason: 'I never reached her.' }),
  ]);
}

export const chronologyExamples = exampleOf(chronologyPage, {
  everything: chronologyView(assessed, {}, 'Amber Wick'),
  'only decisions, newest first': chronologyView(
    inventedCases['below the advice'],
    { kind: 'decision', order: 'newest' },
    'Amber Wick',
  ),
  'one entry corrected and one taken back': chronologyView(putRight(), {}, 'Amber Wick'),
  'none of a kind': chronologyView(assessed, { kind: 'ending' }, 'Amber Wick'),
});

export const procedureExamples = exampleOf(procedurePage, {
  'of no case': procedureView(null),
  'of a case': procedureView(assessed),
});

export const referExamples = exampleOf(referPage, { 'the page': referView(danger) });
