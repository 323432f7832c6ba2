import {
  actLeaving,
  type Agreement,
  agreementsIn,
  barredStaff,
  caseManagers,
  type CaseState,
  type DirectoryPerson,
  isMoreUrgent,
  isOutcome,
  isSettled,
  type Recorded,
  standingAside,
  stands,
} from '#cases';

/** Why somebody is told. The words for it are the notice's own, and never say what a case is about. */
export const whys = [
  'danger',
  'new-report',
  'yours-to-manage',
  'second-opinion',
  'reopen',
  'advice-higher',
  'opinion-given',
  'task',
  'task-finished',
  'report-read',
  'kept-from-a-case',
  'overdue',
  'part-asked',
  'part-told',
] as const;
export type Why = (typeof whys)[number];

/** How soon: whatever the hour; at once outside quiet hours; or in the one message of the day. */
export const paces = ['emergency', 'at-once', 'daily'] as const;
export type Pace = (typeof paces)[number];

/** What an act changed, for deciding who is told of it. */
export interface Change {
  readonly before: CaseState;
  readonly after: CaseState;
  readonly events: readonly Recorded[];
  readonly staff: readonly DirectoryPerson[];
}

/** One line of who is told of what: when it applies, who, by directory id, and how soon. */
export interface TellingRule {
  readonly why: Why;
  readonly when: (change: Change) => boolean;
  readonly who: (change: Change) => readonly string[];
  readonly pace: (change: Change) => Pace;
}

const withRole = (staff: readonly DirectoryPerson[], ...roles: readonly string[]) =>
  staff.filter((person) => person.roles.some((role) => roles.includes(role))).map(({ id }) => id);

/** The lead and deputies, and whoever manages this case beside them or in their place. */
const team = ({ after, staff }: Change): readonly string[] => [
  ...withRole(staff, 'lead', 'deputy').filter((id) => !standingAside(after, staff).includes(id)),
  ...caseManagers(after, staff),
];

const happened = ({ events }: Change, type: Recorded['type']): boolean =>
  events.some((event) => event.type === type);

/** Not knowing whether anybody is in danger is as urgent as danger, for somebody has to find out. */
const isCalm = ({ after }: Change): boolean => stands(after, 'immediateRisk') === 'no';

/** Danger is told once: from when the record says that somebody is in it until the record says that nobody is. */
const inDanger = ({ advice }: CaseState): boolean => advice?.decision === 'emergency';
const comesIntoDanger = ({ before, after }: Change): boolean =>
  inDanger(after) && !inDanger(before);

/** A new edition of the guidance asks for more in a case than was told. */
const asksForMore = ({ before, after }: Change): boolean => {
  const [told, now] = [before.advice, after.advice];
  if (!told || !now || told.edition === now.edition || isSettled(after)) return false;
  if (!isOutcome(told.decision) || !isOutcome(now.decision)) return false;
  return isMoreUrgent(now.decision, told.decision);
};

/** Whoever comes to manage a case; the rest of the team too, once one of them stands aside. */
const newManagers = (change: Change): readonly string[] => {
  const { before, after, staff } = change;
  const already = caseManagers(before, staff);
  const managers = caseManagers(after, staff).filter((id) => !already.includes(id));
  const steppedBack = standingAside(after, staff).filter(
    (id) => !standingAside(before, staff).includes(id),
  );
  const leads = withRole(staff, 'lead', 'deputy');
  return steppedBack.some((id) => leads.includes(id)) ? [...managers, ...team(change)] : managers;
};

const newlyBarred = (before: CaseState, after: CaseState): readonly string[] => {
  const already = barredStaff(before);
  return barredStaff(after).filter((id) => !already.includes(id));
};

/** A lead alone can keep a colleague from a case, so the head hears of it at once; the chair, if it is the head who is kept out, or who did it. */
const aboveTheTeam = ({ after, events, staff }: Change): readonly string[] => {
  const left = [...barredStaff(after), ...events.map(({ actor }) => actor)];
  const others = (role: string) => withRole(staff, role).filter((id) => !left.includes(id));
  const head = others('head');
  return head.length > 0 ? head : others('chair');
};

/** Whoever has been given something to do: a task, or a duty handed to them. */
const newOwners = ({ before, after }: Change): readonly string[] => {
  const had = new Map(before.tasks.map(({ id, owner }) => [id, owner]));
  const tasks = after.tasks.filter(({ id, owner }) => had.get(id) !== owner);
  const handed = Object.entries(after.handedOver).filter(
    ([duty, { to }]) => before.handedOver[duty]?.to !== to,
  );
  return [...tasks.map(({ owner }) => owner), ...handed.map(([, { to }]) => to)];
};

/** What waits for somebody in one state and not, by the same entry and for the same person, in another. */
const beyond = (some: CaseState, other: CaseState): readonly Agreement[] => {
  const there = agreementsIn(other).map(({ entry, person }) => `${entry} ${person}`);
  return agreementsIn(some).filter(({ entry, person }) => !there.includes(`${entry} ${person}`));
};
const newlyAsked = ({ before, after }: Change): readonly string[] =>
  beyond(after, before).map(({ person }) => person);

/** Whoever asked for what was answered just now. */
const answeredTo = ({ before, after, events }: Change): readonly string[] => {
  const acts = events.map(({ type }) => actLeaving(type)?.name);
  return beyond(before, after).flatMap(({ answer, by }) => (acts.includes(answer) ? [by] : []));
};

const always = (pace: Pace) => (): Pace => pace;
const maybe = (id: string | null | undefined): readonly string[] => (id ? [id] : []);

/** Who is told of what an act changed, the most pressing first: somebody told by one line is not told again by another. */
export const tellingRules: readonly TellingRule[] = [
  {
    why: 'danger',
    when: comesIntoDanger,
    who: (change) => [...team(change), ...withRole(change.staff, 'head')],
    pace: always('emergency'),
  },
  {
    why: 'danger',
    when: (change) => inDanger(change.after) && newManagers(change).length > 0,
    who: newManagers,
    pace: always('emergency'),
  },
  {
    why: 'new-report',
    when: (change) => happened(change, 'concern-reported/1'),
    who: team,
    pace: (change) => (isCalm(change) ? 'at-once' : 'emergency'),
  },
  {
    why: 'yours-to-manage',
    when: (change) => newManagers(change).length > 0,
    who: newManagers,
    pace: (change) => (isCalm(change) ? 'at-once' : 'emergency'),
  },
  {
    why: 'second-opinion',
    when: (change) => newlyAsked(change).length > 0,
    who: newlyAsked,
    pace: always('at-once'),
  },
  {
    why: 'reopen',
    when: ({ before, after }) => after.reopeningDemanded !== null && !before.reopeningDemanded,
    who: team,
    pace: always('at-once'),
  },
  {
    why: 'advice-higher',
    when: asksForMore,
    who: team,
    pace: always('at-once'),
  },
  {
    why: 'kept-from-a-case',
    when: ({ before, after }) => newlyBarred(before, after).length > 0,
    who: aboveTheTeam,
    pace: always('at-once'),
  },
  {
    why: 'opinion-given',
    when: (change) => answeredTo(change).length > 0,
    who: answeredTo,
    pace: always('at-once'),
  },
  {
    why: 'task',
    when: (change) => newOwners(change).length > 0,
    who: newOwners,
    pace: always('at-once'),
  },
  {
    why: 'task-finished',
    when: (change) => happened(change, 'task-finished/1'),
    who: ({ events, after }) =>
      events.flatMap((event) =>
        event.type === 'task-finished/1'
          ? after.tasks.filter(({ id }) => id === event.data.task).map(({ by }) => by)
          : [],
      ),
    pace: always('daily'),
  },
  {
    why: 'report-read',
    when: (change) => happened(change, 'report-acknowledged/1'),
    who: ({ after }) => maybe(after.reported?.by),
    pace: always('daily'),
  },
];
