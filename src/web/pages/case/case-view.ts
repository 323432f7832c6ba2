import {
  actNamed,
  accountOf,
  type ActName,
  type FactView,
  isActName,
  isOutcome,
  isSettled,
  outcomes,
} from '#cases';
import type { OpenCase } from '#casework';
import { outOfHours } from '#schools';
import { adviceView } from '../../advice/advice-view.ts';
import { differsView } from '../../advice/differs-view.ts';
import { entryView } from '../../chronology/entry-view.ts';
import { startOf } from '../../journeys/place.ts';
import { sayAt } from '#say';
import { partLinks } from '../part/part-link.ts';
import { personLine } from '../people/person-line.ts';
import { mapView } from '../procedure/map-view.ts';
import { caseFrame } from './case-frame.ts';
import type { CaseView, DangerView, DecidedView, OutOfHoursView } from './page.ts';
import { stepView } from './step-view.ts';

/** How many of the latest entries the case page shows. */
const latest = 4;

function dangerView({ state, nameOf }: OpenCase): DangerView {
  const standing = accountOf(state, 'immediateRisk');
  if (!standing) return { level: 'not-known', saidBy: null };
  const { value, saidBy } = standing;
  const level = value === 'yes' || value === 'no' ? value : 'not-known';
  return { level, saidBy: nameOf(saidBy) };
}

const saidIn = ({ value, saidBy, saidAt }: FactView['others'][number], now: string) => ({
  value,
  said: `${saidBy}, ${sayAt(saidAt, now)}`,
});

function decidedView({ state, nameOf, now }: OpenCase): DecidedView | null {
  const { decision } = state;
  if (!decision) return null;
  const { outcome, second } = decision;
  return {
    outcome: isOutcome(outcome) ? outcomes[outcome].label : outcome,
    when: sayAt(decision.at, now),
    by: nameOf(decision.by),
    below: decision.againstAdvice,
    second: second && { name: nameOf(second.person), agrees: second.agrees },
  };
}

/** What was just recorded, said once; only of acts there are. */
function doneWords(done: string | undefined): string | null {
  return done !== undefined && isActName(done) ? actNamed(done).done : null;
}

/** How many steps are shown at once; more would hide the first. */
const atOnce = 4;

function stepsOf(opened: OpenCase) {
  const views = opened.steps.map((step) => ({ step, view: stepView(step, opened) }));
  const owed = views.filter(({ step }) => step.status === 'to-do');
  const todo = owed.filter(({ step }) => !opened.notYet(step.act)).map(({ view }) => view);
  return {
    stepsFirst: owed.flatMap(({ step }) => (opened.notYet(step.act) ? [step.title] : [])),
    steps: todo.slice(0, atOnce),
    stepsLater: todo.slice(atOnce),
    stepsDone: views.filter(({ step }) => step.status !== 'to-do').map(({ view }) => view),
  };
}

/** What somebody who is pictured reads first; where something is with them, where they hand it over. */
function asideView({ standsAside, may, state, steps }: OpenCase): CaseView['aside'] {
  if (!standsAside) return null;
  const isWithThem = steps.some(
    ({ id, status }) => id.startsWith('hand-over-') && status === 'to-do',
  );
  return {
    handOver: isWithThem && may.includes('hand-over') ? startOf('hand-over', state.id) : null,
  };
}

/** Out of hours, whom to ring about what is still to be done; not about what is only owed after closing. */
function outOfHoursView({ state, school, steps, now }: OpenCase): OutOfHoursView | null {
  const isWaiting = !isSettled(state) && steps.some(({ status }) => status === 'to-do');
  const found = isWaiting ? outOfHours(school, now) : null;
  if (!found) return null;
  const numbers = found.numbers.map((one) => ({ ...one, dial: one.phone.replaceAll(' ', '') }));
  return { numbers };
}

/** A case, ready to read. */
export function caseView(opened: OpenCase, done?: string): CaseView {
  const { state, may, now, chronology } = opened;
  const start = (act: ActName) => (may.includes(act) ? startOf(act, state.id) : null);
  const [report] = chronology;
  const unread = isSettled(state) ? null : state.unreadAdvice;
  return {
    case: caseFrame(opened, ''),
    done: doneWords(done),
    aside: asideView(opened),
    danger: dangerView(opened),
    differs:
      unread && differsView(unread, { advice: opened.advice, now, read: start('read-new-advice') }),
    report: state.status === 'reported' && report ? entryView(report) : null,
    owed: isSettled(state) && !state.reopeningDemanded,
    outOfHours: outOfHoursView(opened),
    ...stepsOf(opened),
    questions: opened.questions,
    assess: start('record-facts'),
    people: opened.people.map((person) => personLine(person, opened)),
    addPerson: start('add-person'),
    latest: chronology
      .slice(-latest)
      .toReversed()
      .map((entry) => entryView(entry)),
    entries: chronology.length,
    advice: adviceView(opened.advice),
    decided: decidedView(opened),
    map: mapView(opened.map),
    facts: opened.facts.map((fact) => ({
      label: fact.label,
      ...saidIn(fact, now),
      others: fact.others.map((other) => saidIn(other, now)),
    })),
    parts: partLinks(opened),
    missing: state.status === 'open' ? opened.missingToClose.map(({ words }) => words) : [],
  };
}
