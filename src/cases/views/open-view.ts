import { advise, type Advice } from '#guidance';
import type { Instant } from '#kit';
import type { School } from '#schools';
import { stillMissing } from '../duties/closure.ts';
import type { Missing } from '../duties/missing.ts';
import type { Part } from '../part.ts';
import { allParts } from '../parts/all-parts.ts';
import type { Recorded } from '../record/events.ts';
import { dutyTitle } from '../duties/duties.ts';
import { factsNow } from '../record/facts.ts';
import { byItself } from '../advice/new-edition.ts';
import { everybodyIn, lookupIn } from '../who/names-had.ts';
import type { Directory } from '../who/person.ts';
import type { CaseState } from '../state.ts';
import type { NameOf } from './panel.ts';
import { chronology, type Entry } from './chronology.ts';
import { type FactView, factsView } from './facts.ts';
import { mapOf, type MapStep } from './map.ts';
import { asOf, type NextStep } from '../duties/step.ts';
import { byDue, nextSteps } from './next-steps.ts';
import { asStep } from '../duties/steps.ts';
import { repeatSteps } from '../parts/links/repeats.ts';
import type { Repeat } from '../parts/links/state.ts';
import { birthdaySteps } from '../parts/people/birthdays.ts';
import { type ListAccount, listSays } from '../parts/people/school-list.ts';
import { peopleView, type PersonView } from './people.ts';
import { type QuestionView, questionsView } from './questions.ts';

export type Chronology = readonly Entry[];

/** Everything a case page shows, worked out from the record at one moment. */
export interface OpenView {
  readonly state: CaseState;
  readonly now: Instant;
  readonly school: School;
  /** What the guidance says now on the recorded facts, with its reasons. */
  readonly advice: Advice;
  readonly steps: readonly NextStep[];
  readonly questions: readonly QuestionView[];
  readonly facts: readonly FactView[];
  /** What the school’s own list knows of the facts, offered with its source. */
  readonly listed: readonly ListAccount[];
  readonly people: readonly PersonView[];
  /** Children who are in other cases that this reader may know of; left out where nobody is. */
  readonly repeats?: readonly Repeat[];
  readonly chronology: Chronology;
  readonly map: readonly MapStep[];
  readonly missingToClose: readonly Missing[];
  readonly nameOf: NameOf;
}

/** Finds names, as they are now: of people in the case, in the directory, and of duties and entries acts are about. */
export function nameIn(state: CaseState, directory: Directory): NameOf {
  const { asTold } = state;
  const once = asTold?.people ?? [];
  const listed = everybodyIn(directory);
  const known = new Map<string, string>([
    [byItself.id, byItself.name],
    ...once.map(({ id, name }): [string, string] => [id, name]),
    ...listed.map(({ id, name }): [string, string] => [id, name]),
    ...state.people.map(({ id, name }): [string, string] => [id, name]),
  ]);
  const nameOf = (id: string): string => {
    const words = known.get(id) ?? wordsFor(id, state);
    return words === id && asTold ? wordsFor(id, asTold) : words;
  };
  return nameOf;
}

function wordsFor(id: string, state: CaseState): string {
  if (/^\d+$/.test(id)) return `entry ${id}`;
  for (const { nameOf } of Object.values<Part>(allParts)) {
    const name = nameOf?.(state, id);
    if (name) return name;
  }
  return dutyTitle(id);
}

/** The same, with the children to look at again because they are in other cases that this reader may know of. */
export function withRepeats(view: OpenView, repeats: readonly Repeat[]): OpenView {
  if (repeats.length === 0) return view;
  const again = repeatSteps(view.state, view.school, repeats);
  return { ...view, repeats, steps: byDue([...view.steps, ...again.map(asStep)]) };
}

/** Works out everything a case page shows. */
export function openView(is: {
  readonly state: CaseState;
  readonly events: readonly Recorded[];
  readonly school: School;
  readonly directory: Directory;
  readonly now: Instant;
}): OpenView {
  const { state, school, now } = is;
  const nameOf = nameIn(state, is.directory);
  return {
    state,
    now,
    school,
    advice: advise(factsNow(state), school.referralProfile),
    steps: byDue([
      ...nextSteps(state, school),
      ...birthdaySteps(state, lookupIn(is.directory), now).map(asStep),
    ]).map((step) => asOf(step, now)),
    listed: listSays(state, lookupIn(is.directory), now),
    questions: questionsView(state),
    facts: factsView(state),
    people: peopleView(state),
    chronology: chronology(is.events, nameOf, state.takings),
    map: mapOf(state),
    missingToClose: stillMissing(state),
    nameOf,
  };
}
