import { mayIn } from '#access';
import { listOf } from '#say';
import {
  type AnyAct,
  askedToAgree,
  barredStaff,
  caseManagers,
  type CaseState,
  type Directory,
  type DirectoryPerson,
  partsCounting,
} from '#cases';

/** Before there is a case nobody is barred from it yet; what is answered on the way decides that. */
const ofAReport =
  'The safeguarding team and the headteacher will be able to read this, and another senior person if one has to decide. No member of staff you name as involved will.';

/** Somebody who adds to a case from outside is not told who may see it: that would say something of the case. */
export const readersFromOutside =
  'The safeguarding team, and whoever else may see the case, will be able to read this.';

const plays = (person: DirectoryPerson, ...roles: readonly string[]): boolean =>
  person.roles.some((role) => roles.includes(role));

function mayRead(state: CaseState, staff: Directory['staff']): Directory['staff'] {
  const [barred, managing] = [barredStaff(state), caseManagers(state, staff)];
  return staff.filter((person) =>
    mayIn(partsCounting(state, person, staff), 'case', {
      barred: barred.includes(person.id),
      askedForSecondOpinion: askedToAgree(state).includes(person.id),
      managing: managing.includes(person.id),
    }),
  );
}

/** The safeguarding team as one, or as much of it as may see the case; nobody of it is named. */
function team(readers: Directory['staff'], staff: Directory['staff']): readonly string[] {
  const reading = readers.filter((person) => plays(person, 'lead', 'deputy'));
  const whole = staff.filter((person) => plays(person, 'lead', 'deputy'));
  if (reading.length === 0) return [];
  return reading.length === whole.length
    ? ['the safeguarding team']
    : ['whoever of the safeguarding team may see this case'];
}

/**
 * Says in a sentence or two who will be able to read what is typed: those the policy lets see this case
 * as it stands. Whoever is barred is left out and not named. For a new report, pass no case.
 */
export function readersOf(
  act: AnyAct,
  opened: { readonly state: CaseState; readonly directory: Directory } | null,
): string {
  if (!opened) return ofAReport;
  const { staff } = opened.directory;
  const readers = mayRead(opened.state, staff);
  const others = readers.filter((person) => !plays(person, 'lead', 'deputy', 'head'));
  const who = listOf([
    ...team(readers, staff),
    ...(readers.some((person) => plays(person, 'head')) ? ['the headteacher'] : []),
    ...others.map(({ name }) => name),
    ...(act.asks ? [act.asks] : []),
  ]);
  const sentence = `${who.charAt(0).toUpperCase()}${who.slice(1)} will be able to read this.`;
  return act.changesReaders ? `${sentence} What you answer here can change who that is.` : sentence;
}
