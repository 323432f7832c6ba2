import { staff } from '../school.ts';
import type { Story } from '../story.ts';
import * as tell from '../telling.ts';

export const parentsNotToldYet: Story = {
  name: 'parents-not-told-yet',
  about:
    'A friend of the family has been messaging a student. The police and social care ask that her parents are not told yet; there is a date for looking at that again.',
  began: { schoolDaysAgo: 3, at: '09:40' },
  steps: [
    {
      who: 'prevention',
      act: 'report-concern',
      answers: ({ ago }) => ({
        danger: 'no',
        toldBy: 'Yarrow Afterglow, Year 10',
        toldAt: ago(25),
        account:
          'Yarrow said that a grown-up friend of her parents has been messaging her for some months, asked her for a picture, and that she sent one. He is often at the house. She is afraid of what her parents would say and afraid that he would know.',
        ownWords: 'They think he’s wonderful. Please don’t ring home.',
        who: 'Yarrow Afterglow, Year 10\nA man who is a friend of her parents; she did not give his name',
        staffInvolved: 'no',
        places: ['at-home', 'online'],
        services: ['whatsapp'],
        doneSoFar:
          'I said that I believed her, that I had to tell Ms Wick and nobody else, and that nobody would ring home before talking with her. She is in my room. I did not ask his name.',
        seen: 'none',
        attest: true,
      }),
    },
    ...tell.readAndOpen({
      who: 'lead',
      after: tell.minutes(6),
      message: 'Thank you, Juniper. I am coming to your room. Nobody rings home.',
      reason: 'An adult is said to have asked a child for a picture and to have received one.',
    }),
    tell.addStudent('lead', 'yarrow', ['pictured', 'made-it', 'told-us']),
    tell.addUnknown('lead', 'Adult, a friend of the parents; name known to the police', [
      'asked-for-it',
      'received-it',
    ]),
    {
      who: 'lead',
      after: tell.minutes(20),
      act: 'record-facts',
      answers: ({ ago, age }) => ({
        saidBy: 'Yarrow Afterglow, to Juniper Spark and Amber Wick',
        saidAt: ago(8),
        ...tell.says({
          ...tell.noneOfTheFive,
          adultInvolved: 'yes',
          coercion: 'yes',
          staffImplicated: 'no',
          powerImbalance: 'yes',
          vulnerability: 'not-known',
          priorIncidents: 'none',
          unwantedReceipt: 'no',
          medium: 'photo',
          youngestDepictedAge: age('yarrow'),
          youngestInvolvedAge: age('yarrow'),
          origin: 'self',
          sexualActs: 'not-known',
          sharing: 'intended-only',
          sharedWithAgreement: 'no',
          motive: 'not-known',
          refusesDeletion: 'not-applicable',
          enoughInformation: 'yes',
          manageableInSetting: 'no',
        }),
        reason:
          'Yarrow is certain about what happened and about being afraid. I asked only whether she feels safe to go home today. She does, because he is away until the weekend.',
      }),
    },
    {
      who: 'lead',
      after: tell.minutes(4),
      act: 'decide',
      answers: {
        outcome: 'refer',
        reason:
          'Yarrow has told us that an adult asked her for a picture and has one. Police and social care are told now. I decided not to ring home until they advise, because he is close to the family and could learn of it within minutes.',
        proportionate:
          'It is the least that keeps her safe. Everything that can wait for their advice waits.',
      },
    },
    {
      who: 'lead',
      after: tell.minutes(10),
      act: 'refer-to-police',
      answers: ({ ago }) => ({
        at: ago(7),
        how: 'phone',
        takenBy: 'Detective on duty, child protection unit',
        reference: 'LTP-88172',
        agreement: 'not-asked-risk',
        reason:
          'An adult known to the family has asked a child for a picture and has one. I passed on Yarrow’s words and her fear of his finding out, and asked what may be said to whom.',
      }),
    },
    {
      who: 'lead',
      after: tell.minutes(14),
      act: 'refer-to-social-care',
      answers: ({ ago }) => ({
        at: ago(9),
        how: 'phone',
        takenBy: 'Lanternshire front door, duty manager',
        reference: 'LFD-20374',
        agreement: 'not-asked-risk',
        reason:
          'The same, with what we know of the household: two younger brothers at primary school. I asked for a decision today on what happens before the weekend, when he is back.',
      }),
    },
    tell.leftAsItIs({
      who: 'lead',
      child: 'yarrow',
      by: 'lead',
      carersTold: 'not-told',
      reason:
        'Yarrow keeps her phone as it is and does not answer him. The detective explained to her on the phone why, in two sentences.',
    }),
    {
      who: 'lead',
      after: tell.minutes(40),
      act: 'withhold-from-parents',
      answers: ({ person, inSchoolDays }) => ({
        child: person('yarrow'),
        ground: 'agency-asked',
        reason:
          'The man is close to her parents and often in the house. If they knew today he could know today, before the police have spoken with Yarrow. The detective and the duty manager both asked us to wait, and lead on when and how.',
        agreedBy: ['police', 'social-care'],
        reviewOn: inSchoolDays(5),
      }),
    },
    {
      who: 'lead',
      after: tell.minutes(45),
      act: 'hold-initial-review-meeting',
      answers: ({ ago }) => ({
        heldAt: ago(35),
        attendees: tell.people('lead', 'head', 'prevention'),
        others: 'Duty manager, children’s social care, by phone',
        immediateRisk: 'no',
        tellNow: 'both',
        viewing: 'no',
        moreInformation:
          'Nothing is asked by school. Whether he is in touch with other students: the police.',
        reach: ['whatsapp'],
        removal: 'Nothing now. Everything is kept for the police.',
        children:
          'Yarrow has been tired and often late this term. Her brothers’ school is told by social care, not by us.',
        otherSettings: 'Her brothers’ primary school: social care.',
        parents: 'no',
        parentsReason:
          'Asked for by the police and social care, with a date for looking at it again.',
        outcome:
          'School keeps her days ordinary and says nothing. Three members of staff know, because each more makes it likelier that he hears.',
      }),
    },
    {
      who: 'lead',
      after: tell.schoolDays(1, '10:30'),
      act: 'record-referral-response',
      answers: ({ ago, referral }) => ({
        referral: referral('social-care'),
        at: ago(20),
        outcome: 'accepted',
        answer:
          'Duty manager: a strategy discussion with the police was held last night. A social worker and an officer will see Yarrow in school tomorrow. Parents to be told by them, together, after that.',
        reason: 'A room and Juniper are ready. We say nothing at home until they have.',
      }),
    },
    {
      who: 'lead',
      after: tell.minutes(10),
      act: 'record-referral-response',
      answers: ({ ago, referral }) => ({
        referral: referral('police'),
        at: ago(28),
        outcome: 'accepted',
        answer:
          'Child protection unit: under investigation. They ask that the school’s record is shared with nobody outside the strategy discussion.',
        reason: 'The record is open to the safeguarding team and the head and to nobody else.',
      }),
    },
    tell.sentInWriting({
      who: 'lead',
      to: 'social-care',
      reason: 'Sent to the front door yesterday at 15:40 by its own form.',
    }),
    {
      who: 'lead',
      after: tell.minutes(20),
      act: 'plan-support',
      answers: ({ person, inSchoolDays }) => ({
        child: person('yarrow'),
        trustedAdult: staff.prevention.id,
        wishes: 'I want Miss Spark to be there. I want my brothers to be OK.',
        plan: 'Juniper is with her whenever agencies come. A quiet place at lunch, with a reason that draws no attention. She may go to Juniper from any lesson. Nothing is sent home in writing.',
        reviewOn: inSchoolDays(5),
        reason: 'She chose Juniper. Everything else follows from not letting him learn of it.',
      }),
    },
  ],
  ends: {
    status: 'open',
    advised: 'refer',
    decided: 'refer',
    waiting: [
      'review-parents',
      'review-support',
      'clear-for-deletion',
      'record-learning',
      'answer-in-teaching',
    ],
  },
};
