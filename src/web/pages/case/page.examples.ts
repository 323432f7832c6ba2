import { exampleOf } from '../../gallery/example.ts';
import { inventedCases } from '../../gallery/invented-cases.examples.ts';
import { chronologyPage, chronologyView } from '../chronology/page.ts';
import { peoplePage } from '../people/page.ts';
import { personLine } from '../people/person-line.ts';
import { procedurePage, procedureView } from '../procedure/page.ts';
import { referPage, referView } from '../refer/page.ts';
import { caseFrame } from './case-frame.ts';
import { caseView } from './case-view.ts';
import { casePage } from './page.ts';

const { reported, opened, assessed, danger } = inventedCases;

export const caseExamples = exampleOf(casePage, {
  'a new report': caseView(reported),
  'just opened': caseView(opened, 'open-case'),
  assessed: caseView(assessed),
  'danger now': caseView(danger),
  'decided below the advice': caseView(inventedCases['below the advice']),
  'seen by the head': caseView(inventedCases['seen by the head, asked to agree']),
});

const people = (of: typeof opened) => ({
  case: caseFrame(of, '/people'),
  learners: 'students',
  people: of.people.map((person) => personLine(person, of)),
  add: '/cases/c1/do/add-person',
});

export const peopleExamples = exampleOf(peoplePage, {
  'children, a carer and somebody unknown': people(assessed),
  'nobody yet': people(reported),
});

export const chronologyExamples = exampleOf(chronologyPage, {
  everything: chronologyView(assessed, {}, 'Amber Wick'),
  'only decisions, newest first': chronologyView(
    inventedCases['below the advice'],
    { kind: 'decision', order: 'newest' },
    'Amber Wick',
  ),
  'none of a kind': chronologyView(assessed, { kind: 'ending' }, 'Amber Wick'),
});

export const procedureExamples = exampleOf(procedurePage, {
  'of no case': procedureView(null),
  'of a case': procedureView(assessed),
});

export const referExamples = exampleOf(referPage, { 'the page': referView(danger) });
