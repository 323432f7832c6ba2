import { staff } from '../school.ts';
import type { Story } from '../story.ts';
import * as tell from '../telling.ts';

export const unansweredReferral: Story = {
  name: 'unanswered-referral',
  about:
    'An online contact who will not be seen on a call. Social care should have answered days ago, and has not.',
  began: { schoolDaysAgo: 5, at: '12:20' },
  steps: [
    {
      who: 'teacher',
      act: 'report-concern',
      answers: ({ ago }) => ({
        danger: 'no',
        toldBy: 'Vale Moonbeam, Year 9',
        toldAt: ago(25),
        account:
          'Vale said she has been talking to somebody she met in a game who says he is 15, that they have sent one another pictures, and that he always finds a reason not to talk on a call. A friend told her that this is odd and she has begun to wonder.',
        ownWords: 'He’s nice to me. I just want to know he’s real.',
        who: 'Vale Moonbeam, Year 9\nSomebody in a game, says he is 15; not known',
        staffInvolved: 'no',
        places: ['online', 'at-home'],
        services: ['gaming-platform', 'discord'],
        doneSoFar:
          'I said she was right to wonder and right to ask. I said that I would tell Mr Beacon, and that she can go on being worried out loud. I did not ask about the pictures.',
        seen: 'none',
        attest: true,
      }),
    },
    ...tell.readAndOpen({
      who: 'deputy',
      after: tell.minutes(18),
      message: 'Thank you, Bryn. Read. I will see Vale after lunch.',
      reason: 'Somebody whose age nobody has checked has pictures of a child.',
    }),
    tell.addStudent('deputy', 'vale', ['pictured', 'made-it', 'told-us']),
    tell.addUnknown('deputy', 'Contact in a game, says he is 15', ['asked-for-it', 'received-it']),
    tell.addCarer('deputy', 'valeMother', 'vale'),
    {
      who: 'deputy',
      act: 'identify-person',
      answers: ({ person }) => ({
        person: person('known as Contact in a game, says he is 15'),
        is: 'not-known',
        reason:
          'Vale has only his word for it and has never heard his voice. Finding out is for the police, and I leave it to them.',
      }),
    },
    {
      who: 'deputy',
      after: tell.minutes(60),
      act: 'record-facts',
      answers: ({ ago, age }) => ({
        saidBy: 'Vale Moonbeam, to Tam Beacon',
        saidAt: ago(15),
        ...tell.says({
          ...tell.noneOfTheFive,
          ...tell.nothingInContext,
          coercion: 'suspected',
          adultInvolved: 'suspected',
          medium: 'photo',
          youngestDepictedAge: age('vale'),
          youngestInvolvedAge: age('vale'),
          origin: 'self',
          sexualActs: 'not-known',
          sharing: 'intended-only',
          sharedWithAgreement: 'yes',
          motive: 'relationship',
          refusesDeletion: 'not-applicable',
          enoughInformation: 'yes',
          manageableInSetting: 'no',
        }),
        reason:
          'Vale likes this person and was not asked to think ill of him. He asked first, and asked again. Trust built over weeks, secrecy and no calls are why I record grooming as suspected; it is my view and not Vale’s.',
      }),
    },
    {
      who: 'deputy',
      after: tell.minutes(8),
      act: 'decide',
      answers: {
        outcome: 'refer',
        reason:
          'An adult may be posing as a child, and Vale may be being groomed. Either of these means a referral. I decided not to wait for proof of age: finding it is not ours to do.',
        proportionate:
          'It is aimed at whoever is behind the account. Vale keeps her game and her friends, and has been told the whole of it.',
      },
    },
    {
      who: 'deputy',
      after: tell.minutes(12),
      act: 'refer-to-social-care',
      answers: ({ ago }) => ({
        at: ago(8),
        how: 'phone',
        takenBy: 'Lanternshire front door, call handler',
        reference: 'LFD-20356',
        agreement: 'agreed',
        reason:
          'Suspected online grooming of a child in Year 9 by somebody whose age is not known. The mother knows and agrees. We asked for a social worker’s view of safety at home online.',
      }),
    },
    {
      who: 'deputy',
      after: tell.minutes(12),
      act: 'refer-to-police',
      answers: ({ ago }) => ({
        at: ago(6),
        how: 'phone',
        takenBy: 'Call handler 1170, 101',
        reference: 'LTP-88071',
        agreement: 'agreed',
        reason:
          'Suspected adult posing as a child online. I gave the names of the services and said that everything is being kept. A report was made to CEOP’s Safety Centre with Vale and her mother this afternoon.',
      }),
    },
    tell.leftAsItIs({
      who: 'deputy',
      child: 'vale',
      by: 'deputy',
      carersTold: 'told',
      reason:
        'Vale and her mother have been asked to keep the account, the messages and the phone as they are, and not to tell him why she has gone quiet.',
    }),
    {
      who: 'deputy',
      after: tell.minutes(10),
      act: 'inform-parents',
      answers: ({ ago, person }) => ({
        child: person('vale'),
        carer: person('known as Pipit Moonbeam'),
        at: ago(50),
        how: 'in-person',
        by: staff.deputy.id,
        said: 'She came in and Vale told her with me there. I said that Vale has been careful to ask, that the person may not be who he says, and what happens next. She asked whether to take the game away; I said that it would feel like a penalty for telling.',
        reason: 'Vale was ready to tell her and did not want to do it alone.',
      }),
    },
    {
      who: 'deputy',
      after: tell.schoolDays(1, '09:20'),
      act: 'hold-initial-review-meeting',
      answers: ({ ago }) => ({
        heldAt: ago(30),
        attendees: tell.people('deputy', 'lead', 'pastoral'),
        immediateRisk: 'no',
        tellNow: 'both',
        viewing: 'no',
        moreInformation:
          'Whether other students know the same contact: police first. What social care will do: Tam rings at noon if they have not.',
        reach: ['gaming-platform', 'discord'],
        removal:
          'Vale used Report Remove last night with her mother. Nothing is known to be posted.',
        children:
          'Vale has been lonely since a friend moved away. She is close to her mother. No earlier concerns.',
        otherSettings: 'Nobody else.',
        parents: 'yes-now',
        outcome:
          'Both referrals stand. Support is about company as much as about safety online, because company is what this person offered her.',
      }),
    },
    tell.sentInWriting({
      who: 'deputy',
      after: tell.minutes(10),
      to: 'social-care',
      reason: 'The front door’s form was sent at 09:25, inside the 24 hours of our partnership.',
    }),
    {
      who: 'deputy',
      after: tell.minutes(15),
      act: 'plan-support',
      answers: ({ person, inSchoolDays }) => ({
        child: person('vale'),
        trustedAdult: staff.prevention.id,
        wishes: 'I don’t want to be told he’s bad. I want to find out.',
        plan: 'Juniper meets Vale twice a week and has asked her to help run the games club. Her mother and she have agreed that the phone charges downstairs at night, which was Vale’s idea.',
        reviewOn: inSchoolDays(10),
        reason: 'What drew her was being listened to. People here can do that.',
      }),
    },
    {
      who: 'deputy',
      after: tell.minutes(95),
      act: 'record-referral-response',
      answers: ({ ago, referral }) => ({
        referral: referral('police'),
        at: ago(25),
        outcome: 'accepted',
        answer:
          'Online child abuse team: accepted and allocated. They will see Vale at home with her mother next week. No questions from school about him, please.',
        reason: 'We keep to support, so that Vale has to tell what happened only once.',
      }),
    },
    {
      who: 'deputy',
      after: tell.schoolDays(2, '10:10'),
      act: 'note-action',
      answers: ({ ago }) => ({
        at: ago(15),
        what: 'Rang the front door about the referral. It is “in the queue for a manager”. Left my number, the reference and Amber’s number, and asked for a call today. There was none.',
        reason: 'Their answer was due by the end of the day after the referral.',
      }),
    },
  ],
  ends: {
    status: 'open',
    advised: 'refer',
    decided: 'refer',
    waiting: [
      'referral-answered',
      'review-support',
      'clear-for-deletion',
      'record-learning',
      'answer-in-teaching',
    ],
  },
};
