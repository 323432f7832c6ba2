import { staff } from '../school.ts';
import type { Scene, Story } from '../story.ts';
import * as tell from '../telling.ts';

export const reopened: Story = {
  name: 'reopened',
  about:
    'Closed as a matter between two people. Then one of them heard that somebody else had been shown it; the case is open again, and to be decided afresh.',
  began: { schoolDaysAgo: 22, at: '11:15' },
  steps: [
    {
      who: 'pastoral',
      act: 'report-concern',
      answers: ({ ago }) => ({
        danger: 'no',
        toldBy: 'Ocean Bulb, Year 12',
        toldAt: ago(30),
        account:
          'Ocean said that she and Tide, who are together, had sent one another pictures, that both wanted to, and that since a lesson on it she has been unsure whether they had done something that could hurt them later.',
        who: 'Ocean Bulb, Year 12\nTide Lanthorn, Year 12',
        staffInvolved: 'no',
        places: ['at-home', 'online'],
        services: ['whatsapp'],
        doneSoFar:
          'I said that asking was a good thing to do and that I would bring in Ms Wick. I asked nothing about the pictures.',
        seen: 'none',
        attest: true,
      }),
    },
    ...tell.readAndOpen({
      who: 'lead',
      after: tell.minutes(25),
      message:
        'Thank you, Marigold. Read. I will see her with you at lunch if she would like that.',
      reason: 'Two students under 18 have exchanged pictures.',
    }),
    tell.addStudent('lead', 'ocean', [
      'pictured',
      'made-it',
      'shared-it',
      'received-it',
      'told-us',
    ]),
    tell.addStudent('lead', 'tide', ['pictured', 'made-it', 'shared-it', 'received-it']),
    {
      who: 'lead',
      after: tell.minutes(85),
      act: 'record-facts',
      answers: ({ ago, age }) => ({
        saidBy:
          'Ocean Bulb and Tide Lanthorn, seen separately; the last two answers are my own judgement',
        saidAt: ago(15),
        ...tell.says({
          ...tell.noneOfTheFive,
          ...tell.nothingInContext,
          adultInvolved: 'no',
          medium: 'photo',
          youngestDepictedAge: age('tide'),
          youngestInvolvedAge: age('tide'),
          origin: 'self',
          sexualActs: 'no',
          sharing: 'intended-only',
          sharedWithAgreement: 'yes',
          motive: 'relationship',
          refusesDeletion: 'not-applicable',
          enoughInformation: 'yes',
          manageableInSetting: 'yes',
        }),
        reason:
          'Both describe it in the same way and both say that nobody else has seen anything. Neither was pressed by the other. I checked both dates of birth.',
      }),
    },
    {
      who: 'lead',
      after: tell.minutes(20),
      act: 'hold-initial-review-meeting',
      answers: ({ ago }) => ({
        heldAt: ago(15),
        attendees: tell.people('lead', 'pastoral', 'head'),
        immediateRisk: 'no',
        tellNow: 'neither',
        viewing: 'no',
        moreInformation: 'Nothing more.',
        reach: ['whatsapp'],
        removal: 'Both wish to delete. To be decided by the head today.',
        children:
          'Both in Year 12, six weeks apart in age. Nothing on either file. Both have somebody at home they talk to.',
        otherSettings: 'Nobody else.',
        parents: 'yes-now',
        outcome:
          'None of the criteria applies. Pilar Lumen heard the account and agrees that school can manage it, because two people of the same age chose it and it has stayed with them.',
      }),
    },
    tell.headHeard({
      who: 'lead',
      said: 'Pilar Lumen was at the meeting and gave her view there: manage it here, and come back to her if anything changes.',
    }),
    {
      who: 'lead',
      after: tell.minutes(10),
      act: 'decide',
      answers: {
        outcome: 'in-setting',
        reason:
          'No criterion applies, I know enough, and the head agrees. I decided not to refer, because nothing in what either said points to harm.',
        proportionate:
          'They asked for help in good time. Making more of it than it is would teach them not to ask again.',
      },
    },
    ...tell.askedToDelete({
      who: 'lead',
      after: tell.minutes(15),
      children: ['ocean', 'tide'],
      decidedBy: 'head',
      asked: ['nobody-involved'],
      said: 'Nobody to ask: no agency has a part in this.',
      recipients: 'nobody',
      parents: 'to-be-told',
      reason:
        'Nobody else needs the phones. Both are asked to delete everything by tomorrow and to tell Marigold.',
    }),
    ...(
      [
        [
          'ocean',
          'Shore Bulb, mother',
          'She had guessed that something was on Ocean’s mind and was kind about it.',
        ],
        [
          'tide',
          'Haven Lanthorn, father',
          'He asked what he should say to Tide. I said: that he is glad Tide is all right.',
        ],
      ] as const
    ).map(([child, who, heard]) => ({
      who: 'lead' as const,
      after: tell.minutes(12),
      act: 'inform-parents' as const,
      answers: ({ ago, person }: Scene) => ({
        child: person(child),
        carer: 'somebody-else',
        who,
        at: ago(4),
        how: 'phone' as const,
        by: staff.lead.id,
        said: `I said what had happened for their own child, and that they came to us themselves. ${heard}`,
        reason: 'Early, and with both young people knowing that I was ringing.',
      }),
    })),
    ...(['ocean', 'tide'] as const).map((child) => ({
      who: 'lead' as const,
      after: tell.minutes(10),
      act: 'plan-support' as const,
      answers: ({ person, inSchoolDays }: Scene) => ({
        child: person(child),
        trustedAdult: staff.pastoral.id,
        plan: 'One conversation with Marigold on consent, on what to do if a relationship ends, and on Report Remove. After that, whenever wanted.',
        reviewOn: inSchoolDays(5),
        reason: 'Neither wanted more than this, and neither is distressed.',
      }),
    })),
    ...tell.saidDeleted({
      who: 'lead',
      after: tell.schoolDays(1, '09:30'),
      children: ['ocean', 'tide'],
      heardBy: 'pastoral',
      reason: 'Marigold heard it from each before lessons. Nothing more is asked of either.',
    }),
    {
      who: 'lead',
      after: tell.schoolDays(4, '10:20'),
      act: 'note-action',
      answers: ({ ago }) => ({
        at: ago(40),
        what: 'Marigold has seen both again. Both said the conversation helped.',
        reason: 'The plans were due to be looked at.',
      }),
    },
    tell.answered({
      who: 'lead',
      after: tell.minutes(5),
      duty: 'answer-in-teaching',
      reason:
        'Nothing new is needed: it was the Year 12 lesson that brought Ocean to us. Juniper Spark knows that it worked, and nothing else.',
    }),
    {
      who: 'lead',
      act: 'record-learning',
      answers: {
        helped: 'A lesson that said “you will not be in trouble for asking”.',
        change: 'Nothing.',
        teaching: 'The same lesson stays as it is.',
      },
    },
    {
      who: 'lead',
      act: 'close-case',
      answers: {
        outcome: 'Ocean and Tide: both content, both know where to come.',
        openQuestions: 'Nothing.',
        reason: 'Everything agreed was done and both say that they are fine.',
      },
    },
    {
      who: 'lead',
      after: tell.schoolDays(16, '13:40'),
      act: 'record-facts',
      answers: ({ ago }) => ({
        saidBy: 'Ocean Bulb, to Marigold Hearth and Amber Wick',
        saidAt: ago(15),
        ...tell.says({
          sharing: 'beyond-intended',
          sharedWithAgreement: 'no',
          motive: 'not-known',
          enoughInformation: 'no',
          manageableInSetting: 'not-known',
        }),
        reason:
          'Ocean and Tide parted a week ago. A friend told Ocean that Tide had shown a picture of her to somebody on a screen, before it was deleted. Ocean heard it from one person. Tide has not been asked yet.',
      }),
    },
    {
      who: 'lead',
      after: tell.minutes(5),
      act: 'reopen-case',
      answers: {
        reason:
          'Somebody else may have been shown a picture without Ocean’s agreement. That is a different matter from the one I closed, and it has to be looked at afresh.',
      },
    },
    {
      who: 'lead',
      after: tell.minutes(20),
      act: 'plan-support',
      answers: ({ person, inSchoolDays }) => ({
        child: person('ocean'),
        trustedAdult: staff.pastoral.id,
        wishes: 'I want to know if it’s true. And I don’t want to be in the same study room.',
        plan: 'Marigold sees Ocean daily. Study rooms changed for now, arranged so that neither is marked out. Ocean’s mother has been told by Ocean, with Marigold there.',
        reviewOn: inSchoolDays(5),
        reason:
          'She is hurt and unsure what to believe. The first need is that she does not have to sit beside it.',
      }),
    },
    {
      who: 'lead',
      after: tell.minutes(6),
      act: 'plan-support',
      answers: ({ person, inSchoolDays }) => ({
        child: person('tide'),
        trustedAdult: staff.senior.id,
        plan: 'Idris Lantern is there when Tide is heard, and afterwards sees him every other day. Whatever was or was not shown, he is to have somebody of his own, and his friends are not asked about him.',
        reviewOn: inSchoolDays(5),
        reason:
          'A story about him is going round that nobody has checked with him. He needs support from before he is asked, and not only if it turns out to be untrue.',
      }),
    },
    {
      who: 'lead',
      after: tell.minutes(25),
      act: 'record-consultation',
      answers: ({ ago }) => ({
        from: 'safer-schools-officer',
        who: 'PC Glim, safer schools officer',
        at: ago(8),
        named: 'no',
        advice:
          'PC Glim: showing it on a screen is sharing. One person’s account is not enough to go on yet. Hear the other student with somebody beside him, ask him nothing about the picture itself, and ring again tomorrow whatever he says.',
        advised: 'unclear',
        reason: 'I will see Tide tomorrow with Idris, and decide when I have heard him.',
      }),
    },
    {
      who: 'lead',
      after: tell.minutes(10),
      act: 'decide',
      answers: {
        outcome: 'consult',
        reason:
          'What I decided before no longer holds, because it may have been shown without Ocean’s agreement. I have taken advice and go back to PC Glim tomorrow. I decided not to act on what one friend heard, and not to wait for more than a day.',
        proportionate:
          'Ocean is looked after tonight whatever turns out to be so, and Tide is heard before anyone decides about him.',
      },
    },
    tell.answered({
      who: 'lead',
      duty: 'report-for-removal',
      answer: 'not-needed',
      reason:
        'It is said to have been shown on a screen and not sent. Ocean has Report Remove ready with Marigold, in case that turns out to be wrong.',
    }),
  ],
  ends: {
    status: 'open',
    advised: 'consult',
    decided: 'consult',
    waiting: ['resolve-not-known', 'review-support'],
  },
};
