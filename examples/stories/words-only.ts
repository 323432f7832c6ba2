import { staff } from '../school.ts';
import type { Scene, Story } from '../story.ts';
import * as tell from '../telling.ts';

export const wordsOnly: Story = {
  name: 'words-only',
  about:
    'Messages in words only, without any picture. A meeting on the phone, taken up as child-on-child abuse by the pastoral lead, taught, and closed.',
  began: { schoolDaysAgo: 30, at: '09:15' },
  steps: [
    {
      who: 'assistant',
      act: 'report-concern',
      answers: ({ ago }) => ({
        danger: 'no',
        toldBy: 'Ash Tallow, Year 11',
        toldAt: ago(20),
        account:
          'Ash said that Moss keeps writing things to her about her body in the class chat, and that others laugh. No picture was sent or asked for. She wants it to stop.',
        ownWords: 'He thinks it’s funny. I’ve stopped going on there.',
        who: 'Ash Tallow, Year 11\nMoss Flicker, Year 11',
        staffInvolved: 'no',
        places: ['online'],
        services: ['whatsapp'],
        doneSoFar:
          'I thanked her and said that I would tell Ms Wick now. I did not read any message.',
        seen: 'none',
        attest: true,
      }),
    },
    ...tell.readAndOpen({
      who: 'lead',
      after: tell.minutes(15),
      message: 'Thank you, Sunny. I have it and will see Ash this morning.',
      reason: 'There may be no picture, and there is a child being harassed by another child.',
    }),
    {
      who: 'assistant',
      after: tell.minutes(10),
      act: 'give-first-account',
      answers: ({ ago }) => ({
        person: staff.assistant.id,
        at: ago(45),
        place: 'in-school',
        present: 'Nobody; the others had gone to assembly',
        account:
          'Ash stayed behind to help put chairs away and began to talk by herself. She spoke quietly and looked at the floor. She told me in the order that I wrote in my report.',
        ownWords: 'Can you make it stop without it being about me?',
        saidToChild: 'That I was glad she told me, that I would tell Ms Wick, and nobody else.',
        seen: 'none',
      }),
    },
    tell.addStudent('lead', 'ash', ['told-us', 'received-it']),
    tell.addStudent('lead', 'moss', ['shared-it']),
    {
      who: 'lead',
      after: tell.minutes(6),
      act: 'call-meeting',
      answers: ({ now }) => ({
        startsAt: new Date(Date.parse(now) + 30 * 60_000).toISOString(),
        length: '15',
        how: 'phone',
        invited: tell.people('lead', 'deputy', 'pastoral'),
        reason: 'Marigold knows both of them, and all three are free for ten minutes at break.',
      }),
    },
    {
      who: 'lead',
      after: tell.minutes(48),
      act: 'hold-initial-review-meeting',
      answers: ({ ago }) => ({
        heldAt: ago(16),
        attendees: tell.people('lead', 'deputy', 'pastoral'),
        immediateRisk: 'no',
        tellNow: 'neither',
        viewing: 'no',
        moreInformation: 'Whether anybody older is in the chat: Tam asks Ash’s tutor today.',
        reach: ['whatsapp'],
        removal: 'Nothing yet. Ash has left the chat by her own choice.',
        children: 'Ash has been quieter since half term. Moss has a new group of friends.',
        otherSettings: 'Nobody else.',
        parents: 'yes-now',
        outcome:
          'No picture is involved as far as anybody has said, so this is harassment between children and belongs to Marigold, with us beside her.',
      }),
    },
    {
      who: 'lead',
      after: tell.minutes(4),
      act: 'add-task',
      answers: ({ now }) => ({
        title: 'Find out whether anybody outside the year is in the Year 11 class chat',
        details: 'Ask the form tutor in person. Nobody opens the chat to find out.',
        owner: staff.deputy.id,
        dueAt: new Date(Date.parse(now) + 5 * 60 * 60_000).toISOString(),
        question: 'information',
        reason: 'An adult behind messages in words would change everything about this case.',
      }),
    },
    {
      who: 'deputy',
      after: tell.minutes(90),
      act: 'finish-task',
      answers: ({ task }) => ({
        task: task(),
        outcome: 'done',
        reason: 'The tutor set the chat up himself with the class list. Only the form is in it.',
      }),
    },
    {
      who: 'lead',
      after: tell.minutes(12),
      act: 'record-facts',
      answers: ({ ago, age }) => ({
        saidBy: 'Ash Tallow to Amber Wick, and her form tutor to Tam Beacon',
        saidAt: ago(15),
        ...tell.says({
          ...tell.noneOfTheFive,
          ...tell.nothingInContext,
          unwantedReceipt: 'yes',
          adultInvolved: 'no',
          medium: 'text-only',
          youngestDepictedAge: age('ash'),
          youngestInvolvedAge: age('ash'),
          childInvolved: 'yes',
          origin: 'self',
          sexualActs: 'no',
          sharing: 'intended-only',
          sharedWithAgreement: 'not-applicable',
          motive: 'attention',
          refusesDeletion: 'not-applicable',
          enoughInformation: 'yes',
          manageableInSetting: 'yes',
        }),
        reason: 'Ash was sure that there was never a picture. I asked her twice, on two occasions.',
      }),
    },
    {
      who: 'lead',
      after: tell.minutes(5),
      act: 'decide',
      answers: {
        outcome: 'other-policy',
        reason:
          'There is no imagery of a child, and no adult. It is harassment of one child by another, and our child-on-child abuse policy fits it in every part.',
        proportionate: 'It stops today, Ash is listened to, and Moss learns why without a label.',
      },
    },
    {
      who: 'lead',
      after: tell.minutes(5),
      act: 'follow-other-policy',
      answers: {
        matter: 'text-only',
        policy: 'child-on-child',
        distress: 'yes',
        adultBehind: 'no',
        owner: staff.pastoral.id,
        where: 'The child-on-child log, entry 41',
        reason: 'Marigold sees both today and tells me at once if a picture is ever mentioned.',
      },
    },
    ...(
      [
        ['ash', 'Wren Tallow, mother', 'She had noticed that Ash stopped using her phone.'],
        ['moss', 'Finch Flicker, father', 'He will talk with Moss tonight and asked what to say.'],
      ] as const
    ).map(([child, who, heard]) => ({
      who: 'deputy' as const,
      after: tell.minutes(12),
      act: 'inform-parents' as const,
      answers: ({ ago, person }: Scene) => ({
        child: person(child),
        carer: 'somebody-else',
        who,
        at: ago(4),
        how: 'phone' as const,
        by: staff.deputy.id,
        said: `I said what happened without naming another child, and what we do now. ${heard}`,
        reason: 'Nothing suggests a risk in telling them, and both families can help today.',
      }),
    })),
    ...(
      [
        ['ash', 'I want to sit with my friends and not talk about it.', staff.assistant.id],
        ['moss', 'I’d like to say sorry but not in front of everyone.', staff.pastoral.id],
      ] as const
    ).map(([child, wishes, trustedAdult]) => ({
      who: 'lead' as const,
      after: tell.minutes(10),
      act: 'plan-support' as const,
      answers: ({ person, inSchoolDays }: Scene) => ({
        child: person(child),
        trustedAdult,
        wishes,
        plan: 'A short check-in twice a week for two weeks, and a way to come back at any time.',
        reviewOn: inSchoolDays(10),
        reason: 'It is what the child asked for, and it is light enough to be kept up.',
      }),
    })),
    {
      who: 'lead',
      after: tell.schoolDays(10, '14:00'),
      act: 'answer-in-teaching',
      answers: {
        standing: 'taught',
        topics: ['consent', 'asking-for-help'],
        to: 'All of Year 11',
        by: staff.prevention.id,
        reason: 'Several students did not know that words alone can be harassment.',
      },
    },
    {
      who: 'lead',
      after: tell.minutes(10),
      act: 'debrief-staff',
      answers: ({ ago }) => ({
        staff: tell.people('assistant', 'pastoral'),
        at: ago(60),
        taken: 'held',
        reason: 'Sunny was glad to know that it stopped. Nothing more is needed.',
      }),
    },
    {
      who: 'lead',
      after: tell.minutes(10),
      act: 'record-learning',
      answers: {
        helped: 'A meeting of ten minutes on the phone was enough to know who does what.',
        change: 'Class chats that tutors set up get a line about how to leave and whom to tell.',
        teaching: 'As recorded: lessons for all of Year 11.',
      },
    },
    {
      who: 'lead',
      after: tell.minutes(15),
      act: 'close-case',
      answers: {
        outcome: 'Ash: back with her friends. Moss: wrote to her, and she was content with it.',
        openQuestions: 'Nothing that matters to either of them.',
        reason:
          'It has stopped, both plans ran their time, and both families know how to reach us.',
      },
    },
  ],
  ends: {
    status: 'closed',
    advised: 'other-policy',
    decided: 'other-policy',
    waiting: ['review-support'],
  },
};
