import type { Facts } from '#guidance';
import { staff } from './school.ts';
import type { LearnerName, StaffName, Step, Wait } from './story.ts';
import * as tell from './telling.ts';

/** Everything known, and nothing but what is said here to be concerned about. */
export function assessedAs(of: {
  readonly who: StaffName;
  readonly youngest: LearnerName;
  readonly saidBy: string;
  readonly facts: Facts;
  readonly reason: string;
}): Step {
  return {
    who: of.who,
    after: tell.minutes(40),
    act: 'record-facts',
    answers: ({ ago, age }) => ({
      saidBy: of.saidBy,
      saidAt: ago(15),
      ...tell.says({
        immediateRisk: 'no',
        staffImplicated: 'no',
        adultInvolved: 'no',
        coercion: 'no',
        capacityConcern: 'no',
        violentOrAtypical: 'no',
        vulnerability: 'no',
        powerImbalance: 'no',
        household: 'no',
        agencyAlready: 'none',
        priorIncidents: 'none',
        unwantedReceipt: 'no',
        medium: 'photo',
        youngestDepictedAge: age(of.youngest),
        youngestInvolvedAge: age(of.youngest),
        childInvolved: 'yes',
        origin: 'self',
        sexualActs: 'no',
        sharing: 'intended-only',
        sharedWithAgreement: 'yes',
        motive: 'relationship',
        refusesDeletion: 'not-applicable',
        enoughInformation: 'yes',
        manageableInSetting: 'no',
        ...of.facts,
      }),
      reason: of.reason,
    }),
  };
}

/** The meeting of the day, in which nobody asks for more than is written here. */
export function met(of: {
  readonly who: StaffName;
  readonly tellNow: 'police' | 'social-care' | 'both';
  readonly outcome: string;
}): Step {
  return {
    who: of.who,
    after: tell.minutes(25),
    act: 'hold-initial-review-meeting',
    answers: ({ ago }) => ({
      heldAt: ago(20),
      attendees: tell.people('lead', 'deputy', 'pastoral'),
      immediateRisk: 'no',
      tellNow: of.tellNow,
      viewing: 'no',
      moreInformation: 'Nothing more from school for now.',
      reach: ['snapchat'],
      removal: 'Helped with today, as recorded.',
      children: 'Each is known well here, and each has somebody to go to.',
      otherSettings: 'Nobody else.',
      parents: 'yes-now',
      outcome: of.outcome,
    }),
  };
}

/** A plan for one child, looked at again before the case is closed. */
export function supported(who: StaffName, child: LearnerName, wishes: string): Step {
  return {
    who,
    after: tell.minutes(15),
    act: 'plan-support',
    answers: ({ person, inSchoolDays }) => ({
      child: person(child),
      trustedAdult: staff.pastoral.id,
      wishes,
      plan: 'Marigold sees them twice a week, at a time they chose. Their tutor knows only that they may leave a lesson.',
      reviewOn: inSchoolDays(10),
      reason: 'It is what they asked for, and it can begin today.',
    }),
  };
}

/** What is left at the end: teaching, learning, and closing with how it ended for each child. */
export function wrappedUp(of: {
  readonly who: StaffName;
  readonly after: Wait;
  readonly duties: readonly string[];
  readonly helped: string;
  readonly outcome: string;
}): readonly Step[] {
  const { who, after, duties, helped, outcome } = of;
  return [
    ...duties.map((duty, place) =>
      tell.answered({
        who,
        after: place === 0 ? after : tell.minutes(5),
        duty,
        reason: 'Done with the young people and their families, who have told us that it is so.',
      }),
    ),
    {
      who,
      after: tell.minutes(10),
      act: 'record-learning',
      answers: {
        helped,
        change: 'Each family is told within the same hour, so that nobody hears it from another.',
        teaching: 'Juniper Spark has the point for the next lessons, with nothing about any child.',
      },
    },
    {
      who,
      after: tell.minutes(15),
      act: 'close-case',
      answers: {
        outcome,
        openQuestions: 'Nothing that matters to any child’s safety is still not known.',
        reason: 'Everything agreed has been done, and each child and family knows whom to ask.',
      },
    },
  ];
}
