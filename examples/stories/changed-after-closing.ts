import { staff } from '../school.ts';
import type { Story } from '../story.ts';
import * as tell from '../telling.ts';

export const changedAfterClosing: Story = {
  name: 'changed-after-closing',
  about:
    'Closed on the understanding that both were in Year 11. Another school has rung: one of them is 19. The record asks to be reopened.',
  began: { schoolDaysAgo: 19, at: '08:50' },
  steps: [
    {
      who: 'teacher',
      act: 'report-concern',
      answers: ({ ago }) => ({
        danger: 'no',
        toldBy: 'Crane Lampwright, father of Wold Lampwright, at the school gate',
        toldAt: ago(15),
        account:
          'Mr Lampwright said that Wold told him she and somebody she met at a swimming gala, who goes to another school and is in Year 11 like her, had each sent the other a picture. She said that both wanted to.',
        who: 'Wold Lampwright, Year 11\nSomebody at Brightwater School, said to be in Year 11',
        staffInvolved: 'no',
        places: ['at-home', 'online'],
        services: ['snapchat'],
        doneSoFar:
          'I thanked him for telling us and said that Ms Wick would ring him today. I asked him not to look at Wold’s phone.',
        seen: 'none',
        attest: true,
      }),
    },
    ...tell.readAndOpen({
      who: 'lead',
      after: tell.minutes(30),
      message: 'Thank you, Bryn. I have read this and will ring Mr Lampwright.',
      reason: 'A student under 18 and somebody at another school have exchanged pictures.',
    }),
    tell.addStudent('lead', 'wold', ['pictured', 'made-it', 'shared-it', 'received-it']),
    tell.addUnknown('lead', 'Sky, at Brightwater School, said to be in Year 11', [
      'shared-it',
      'received-it',
    ]),
    tell.addCarer('lead', 'woldFather', 'wold'),
    {
      who: 'lead',
      after: tell.minutes(60),
      act: 'record-facts',
      answers: ({ ago, age }) => ({
        saidBy: 'Wold Lampwright, to Amber Wick; the last two answers are my own judgement',
        saidAt: ago(10),
        ...tell.says({
          ...tell.noneOfTheFive,
          ...tell.nothingInContext,
          adultInvolved: 'no',
          medium: 'photo',
          youngestDepictedAge: age('wold'),
          youngestInvolvedAge: age('wold'),
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
          'Wold is sure of the other’s age, and they have met three times at galas with families there. She was not pressed and says nobody else has it.',
      }),
    },
    {
      who: 'lead',
      after: tell.minutes(40),
      act: 'hold-initial-review-meeting',
      answers: ({ ago }) => ({
        heldAt: ago(25),
        attendees: tell.people('lead', 'deputy', 'head'),
        immediateRisk: 'no',
        tellNow: 'neither',
        viewing: 'no',
        moreInformation:
          'Brightwater’s safeguarding lead is asked to speak with their student and to ring us with anything that differs.',
        reach: ['snapchat'],
        removal: 'Nothing has been passed on. The head decides about deletion today.',
        children: 'Wold has good friends and a father who listens. Nothing on file.',
        otherSettings:
          'Brightwater School: Amber rings their lead today and shares only what they need for their own student.',
        parents: 'yes-now',
        outcome:
          'Managed here with support. The head agrees, because what we have been told is of two people of one age who both wished it.',
      }),
    },
    tell.headHeard({
      who: 'lead',
      said: 'Pilar Lumen was at the meeting. She agrees, provided that the other school is rung today; it was.',
    }),
    {
      who: 'lead',
      after: tell.minutes(10),
      act: 'decide',
      answers: {
        outcome: 'in-setting',
        reason:
          'On what is known no criterion applies. I decided not to refer. The other school has been told, and if they find that anything is otherwise I decide again.',
        proportionate:
          'It gives Wold support at once and leaves the door open if the other school knows more than we do.',
      },
    },
    ...tell.askedToDelete({
      who: 'lead',
      after: tell.minutes(10),
      children: ['wold'],
      decidedBy: 'head',
      asked: ['other-school'],
      said: 'Brightwater’s safeguarding lead, by phone: they need nothing from us.',
      recipients: 'not-known',
      parents: 'to-be-told',
      reason:
        'No agency needs Wold’s phone. She is asked to delete what she has by tomorrow and to tell Amber. Brightwater speaks with their own student.',
    }),
    {
      who: 'lead',
      after: tell.minutes(15),
      act: 'inform-parents',
      answers: ({ ago, person }) => ({
        child: person('wold'),
        carer: person('known as Crane Lampwright'),
        at: ago(10),
        how: 'phone',
        by: staff.lead.id,
        said: 'I rang as Bryn had promised, said what we had decided and why, and asked him to keep talking with her as he had been. He was relieved.',
        reason: 'He brought it to us, and Wold knew.',
      }),
    },
    {
      who: 'lead',
      after: tell.minutes(10),
      act: 'plan-support',
      answers: ({ person, inSchoolDays }) => ({
        child: person('wold'),
        trustedAdult: staff.teacher.id,
        wishes: 'I’m OK. I’d just like it not to be a thing.',
        plan: 'Bryn checks in now and then. Wold has Report Remove and Childline’s number.',
        reviewOn: inSchoolDays(8),
        reason: 'She asked for no fuss, and nothing suggests that she needs more.',
      }),
    },
    ...tell.saidDeleted({
      who: 'lead',
      after: tell.schoolDays(1, '08:50'),
      children: ['wold'],
      heardBy: 'lead',
      reason: 'She did it with her father beside her, and wanted me to know before lessons.',
    }),
    tell.answered({
      who: 'lead',
      after: tell.schoolDays(7, '14:00'),
      duty: 'answer-in-teaching',
      reason:
        'Covered in the Year 11 assembly on friendships made outside school, which Juniper Spark gave last week as planned.',
    }),
    {
      who: 'lead',
      act: 'record-learning',
      answers: {
        helped: 'A parent who came to us the same morning.',
        change: 'Ask the other school for a date of birth, not just a year group.',
        teaching: 'Nothing beyond the assembly.',
      },
    },
    {
      who: 'lead',
      act: 'close-case',
      answers: {
        outcome: 'Wold: settled, no continuing plan.',
        openQuestions:
          'Brightwater School has not rung back. We do not hold the case open for that, and said so to them in writing.',
        reason: 'Everything here is done, and Wold and her father are content.',
      },
    },
    {
      who: 'deputy',
      after: tell.schoolDays(10, '13:20'),
      act: 'record-facts',
      answers: ({ ago }) => ({
        saidBy: 'The safeguarding lead of Brightwater School, by phone',
        saidAt: ago(20),
        ...tell.says({
          adultInvolved: 'yes',
          powerImbalance: 'yes',
          enoughInformation: 'no',
          manageableInSetting: 'no',
        }),
        reason:
          'Their lead checked the register: the person Wold named left two years ago and is 19. He apologised for the delay. I have told Amber, who knows the family. We reopen it together when she is out of a child protection conference.',
      }),
    },
  ],
  ends: {
    status: 'closed',
    advised: 'refer',
    decided: 'in-setting',
    waiting: ['review-support', 'reopen'],
  },
};
