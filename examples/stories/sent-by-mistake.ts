import { staff } from '../school.ts';
import type { Story } from '../story.ts';
import * as tell from '../telling.ts';

export const sentByMistake: Story = {
  name: 'sent-by-mistake',
  about:
    'A younger student received a picture nobody meant him to have. Advice was taken, a second senior person agreed, everything is done and the case is closed.',
  began: { schoolDaysAgo: 26, at: '09:05' },
  steps: [
    {
      who: 'assistant',
      act: 'report-concern',
      answers: ({ ago }) => ({
        danger: 'no',
        toldBy: 'Pike Halogen, Year 8',
        toldAt: ago(15),
        account:
          'Pike said that a message with a picture came last night from an older girl he knows from the school orchestra, and that he shut it and put his phone away. He did not know what to do.',
        ownWords: 'I didn’t ask for it. Am I in trouble?',
        who: 'Pike Halogen, Year 8\nKestrel Brazier, Year 10',
        staffInvolved: 'no',
        places: ['at-home', 'online'],
        services: ['whatsapp'],
        doneSoFar:
          'I told Pike that he is not in trouble and did the right thing. I said that I would tell Ms Wick now. I have not seen his phone.',
        seen: 'none',
        attest: true,
      }),
    },
    ...tell.readAndOpen({
      who: 'lead',
      after: tell.minutes(15),
      message: 'Thank you, Sunny. Read, and I will see Pike before break.',
      reason: 'A picture of a child reached a younger child who had not asked to be sent it.',
    }),
    tell.addStudent('lead', 'pike', ['received-it', 'told-us']),
    tell.addStudent('lead', 'kestrel', ['pictured', 'made-it', 'shared-it']),
    {
      who: 'lead',
      after: tell.minutes(70),
      act: 'record-facts',
      answers: ({ ago, age }) => ({
        saidBy:
          'Pike Halogen and Kestrel Brazier, seen separately; the last two answers are my own judgement',
        saidAt: ago(15),
        ...tell.says({
          ...tell.noneOfTheFive,
          ...tell.nothingInContext,
          adultInvolved: 'no',
          powerImbalance: 'yes',
          unwantedReceipt: 'yes',
          medium: 'photo',
          youngestDepictedAge: age('kestrel'),
          youngestInvolvedAge: age('pike'),
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
          'Kestrel said that it was meant for somebody of her own age with a similar name, and had been distressed all night. Pike’s account fits. Both were asked how they are. There are two years between them, so I have said that there is an imbalance although nobody used it.',
      }),
    },
    {
      who: 'lead',
      after: tell.minutes(30),
      act: 'hold-initial-review-meeting',
      answers: ({ ago }) => ({
        heldAt: ago(22),
        attendees: tell.people('lead', 'deputy', 'pastoral'),
        immediateRisk: 'no',
        tellNow: 'not-decided',
        viewing: 'no',
        moreInformation:
          'Whether the front door sees anything we do not: Amber asks before lunch, without names.',
        reach: ['whatsapp'],
        removal: 'Nothing yet. Pike’s phone is off and in his bag, by his own choice.',
        children:
          'Pike is the younger by two years and anxious about being blamed. Kestrel is mortified and worried about Pike. Nothing on either file.',
        otherSettings: 'Nobody else.',
        parents: 'yes-now',
        outcome:
          'Take advice, then decide. Both are supported from today, because both were upset by it.',
      }),
    },
    {
      who: 'lead',
      after: tell.minutes(40),
      act: 'record-consultation',
      answers: ({ ago }) => ({
        from: 'social-care',
        who: 'Lanternshire front door, advanced practitioner',
        at: ago(15),
        named: 'no',
        advice:
          'On this account it does not meet the threshold for a referral. Support both children, tell both families, have it deleted, and ring again if the younger child shows distress that lasts or if it happens again.',
        advised: 'manage-here',
        reason:
          'I agree with every part of that. I will ask Ms Lumen to look at the decision, since the guidance asks for a second senior person.',
      }),
    },
    {
      who: 'lead',
      after: tell.minutes(15),
      act: 'decide',
      answers: {
        outcome: 'in-setting',
        reason:
          'The picture went to the wrong child by mistake, both accounts agree, and the front door advises that we manage it here. I weighed the difference in age, and that Pike did not want it: that is why I took advice and did not rely on my own view.',
        proportionate:
          'A referral would add weight for both children and nothing that helps them. What Pike needs is certainty that he did right; what Kestrel needs is for it to be gone.',
        second: staff.head.id,
      },
    },
    tell.headHeard({
      who: 'lead',
      after: tell.minutes(3),
      said: 'Pilar Lumen heard the whole of it before I decided, and is the second person as well. She asked what the front door had said about the difference in age.',
    }),
    {
      who: 'head',
      after: tell.minutes(50),
      act: 'give-second-opinion',
      answers: {
        agrees: 'yes',
        reason:
          'I have read the record and asked Amber whether anything pointed to pressure or to an older person. Nothing does, and the advice taken is clear. I agree, and Amber and I have settled when it is to be deleted.',
      },
    },
    ...tell.askedToDelete({
      who: 'lead',
      after: tell.minutes(5),
      children: ['pike', 'kestrel'],
      decidedBy: 'head',
      asked: ['social-care'],
      said: 'The advanced practitioner said to Amber that they need neither phone.',
      recipients: 'advised',
      parents: 'to-be-told',
      reason:
        'No agency needs either phone. Both are asked to delete it everywhere by tomorrow and to tell Amber; both families will sit with them. Staff do not look.',
    }),
    {
      who: 'deputy',
      after: tell.minutes(20),
      act: 'inform-parents',
      answers: ({ ago, person }) => ({
        child: person('pike'),
        carer: 'somebody-else',
        who: 'Swift Halogen, mother',
        at: ago(10),
        how: 'phone',
        by: staff.deputy.id,
        said: 'I said that another student’s picture reached Pike by mistake, that he closed it and came to us, and that he did well. She asked for nothing but that he is not made to talk about it.',
        reason: 'Pike wanted her to know. There was no reason to wait.',
      }),
    },
    {
      who: 'deputy',
      after: tell.minutes(15),
      act: 'inform-parents',
      answers: ({ ago, person }) => ({
        child: person('kestrel'),
        carer: 'somebody-else',
        who: 'Martin Brazier, father',
        at: ago(5),
        how: 'in-person',
        by: staff.deputy.id,
        said: 'Kestrel told him with me there. He was upset, and by the end mostly worried for her. I said that she is not in trouble, and gave him the NSPCC’s guide for parents.',
        reason: 'Kestrel agreed to tell him if somebody stayed with her.',
      }),
    },
    ...tell.saidDeleted({
      who: 'lead',
      after: tell.schoolDays(1, '08:50'),
      children: ['pike', 'kestrel'],
      heardBy: 'lead',
      reason: 'Both told me by themselves before registration. Nothing more is asked of either.',
    }),
    {
      who: 'lead',
      after: tell.minutes(8),
      act: 'plan-support',
      answers: ({ person, inSchoolDays }) => ({
        child: person('pike'),
        trustedAdult: staff.assistant.id,
        wishes: 'I want to still go to orchestra and not be stared at.',
        plan: 'Sunny sees Pike on orchestra days. He told us this morning that it is deleted. His phone rules at home are his mother’s to set.',
        reviewOn: inSchoolDays(10),
        reason: 'He asked for one thing, and it is easily done.',
      }),
    },
    {
      who: 'lead',
      after: tell.minutes(20),
      act: 'plan-support',
      answers: ({ person, inSchoolDays }) => ({
        child: person('kestrel'),
        trustedAdult: staff.pastoral.id,
        wishes: 'I want to tell him I’m sorry, but not if it makes it worse.',
        plan: 'Marigold helps Kestrel write a short note to Pike, which he has said he would like. Weekly meetings until she says she no longer needs them. She has confirmed that it is deleted.',
        reviewOn: inSchoolDays(10),
        reason:
          'Her distress was about having upset a younger child. Putting that right in a safe way is what will help.',
      }),
    },
    {
      who: 'deputy',
      after: tell.schoolDays(10, '15:10'),
      act: 'note-action',
      answers: ({ ago }) => ({
        at: ago(60),
        what: 'Looked again at both plans with Sunny and Marigold. Pike is at orchestra and cheerful; he had the note and answered it. Kestrel has asked to stop the weekly meetings. Nothing has been heard of the picture since.',
        reason: 'The plans were due to be looked at today.',
      }),
    },
    tell.answered({
      who: 'lead',
      after: tell.schoolDays(2, '13:30'),
      duty: 'answer-in-teaching',
      reason:
        'Juniper Spark brought forward the Year 8 and Year 10 lessons on what to do when something arrives that you did not ask for. Taught last week to all forms, with no case mentioned.',
    }),
    {
      who: 'lead',
      after: tell.minutes(10),
      act: 'record-learning',
      answers: {
        helped:
          'Pike told an adult within a day because his class had been told in September whom to go to. Asking the front door without names made the decision easier to stand behind.',
        change:
          'We told the second family three hours after the first. Next time both within the hour.',
        teaching:
          'Year 8 and Year 10 lessons brought forward, as recorded. A line on what to do with something unasked for goes into the student planner.',
      },
    },
    {
      who: 'lead',
      after: tell.minutes(12),
      act: 'close-case',
      answers: {
        outcome:
          'Pike: at ease, no continuing plan, knows whom to come to. Kestrel: her plan ended at her own wish; Marigold remains somebody she can come to.',
        openQuestions: 'Nothing that matters to either child’s safety is still not known.',
        reason:
          'Everything that was agreed has been done, both plans have been looked at again, and both families know how to reach us.',
      },
    },
  ],
  ends: {
    status: 'closed',
    advised: 'consult',
    decided: 'in-setting',
    waiting: ['review-support'],
  },
};
