import type { OpenCase } from '#casework';
import type { Instant } from '#kit';
import { londonParts } from '#say';
import { type School } from '#schools';
import { ageOn } from './ages.ts';
import { learners } from './school.ts';
import { minutesAfter, schoolDaysAfter } from './school-time.ts';
import type { LearnerName, Scene } from './story.ts';

/** Where a scene is set: the school, its students' dates of birth, and the moment. */
export interface Setting {
  readonly school: School;
  readonly born: Readonly<Record<LearnerName, string>>;
  readonly at: Instant;
  /** The reference of the case that another story told before. */
  readonly referenceOf: (story: string) => string;
  /** The tasks in this case of whoever acts, where it is closed to them: by id. */
  readonly ownTasks: readonly string[];
}

/** What is there, or a fault that says what a story took to be there. */
export function found<T>(thing: T | undefined, what: string): T {
  if (thing === undefined) throw new Error(`There is no ${what} at this step.`);
  return thing;
}

const isStudent = (who: string): who is LearnerName => Object.hasOwn(learners, who);

/** What the answers of a step may look at. `opened` is the case as whoever acts has it open, if there is one. */
export function sceneOf(
  { school, born, at, referenceOf, ownTasks }: Setting,
  opened: OpenCase | null,
): Scene {
  const today = londonParts(at).date;
  const { people = [], referrals = [], tasks = [], exposures = [] } = opened?.state ?? {};
  const entries = opened?.chronology ?? [];
  return {
    now: at,
    ago: (minutes) => minutesAfter(at, -minutes),
    inSchoolDays: (days) => schoolDaysAfter(today, days, school.calendar),
    person: (who) => {
      const name = who.replace(/^known as /, '');
      const person = people.find((one) =>
        isStudent(who) ? one.directoryId === learners[who].id : one.name === name,
      );
      return found(person, `“${who}”`).id;
    },
    referral: (to) => {
      const referral = referrals.findLast((one) => one.to === to && !one.answer);
      return found(referral, `unanswered referral to ${to}`).id;
    },
    told: (to) =>
      found(
        referrals.findLast((one) => one.to === to),
        `referral to ${to}`,
      ).id,
    task: () =>
      found(tasks.findLast(({ outcome }) => outcome === null)?.id ?? ownTasks.at(-1), 'open task'),
    exposure: () =>
      found(
        exposures.findLast(({ person, support }) => person !== null && support === null),
        'member of staff to be offered support',
      ).id,
    openReport: (who) => {
      const { removals = [] } = opened?.state ?? {};
      const child = people.find((one) => one.directoryId === learners[who].id)?.id;
      const report = removals.findLast((one) => one.child === child && !one.outcome);
      return found(report, `open report for ${who}`).id;
    },
    entry: (act) => {
      const entry = entries.findLast((one) => one.act === act);
      return String(found(entry, `entry of ${act}`).sequence);
    },
    reference: referenceOf,
    age: (who) => ageOn(born[who], today),
  };
}
