import { staff } from '../school.ts';
import type { Story } from '../story.ts';
import * as tell from '../telling.ts';

export const extortion: Story = {
  name: 'extortion',
  about: 'An account demands money from a boy in Year 11. Evidence is kept, nothing is paid.',
  began: { schoolDaysAgo: 2, at: '10:20' },
  steps: [
    {
      who: 'pastoral',
      act: 'report-concern',
      answers: ({ ago }) => ({
        danger: 'no',
        toldBy: 'Bay Ember, Year 11',
        toldAt: ago(25),
        account:
          'Bay said that somebody he met online last night, who said she was his age, asked him for a picture and he sent one. Within an hour the account asked for money, and said it would send the picture to everyone who follows him.',
        ownWords: 'They’ve got a list of all my followers. They want it by tonight.',
        who: 'Bay Ember, Year 11\nAn account that nobody here knows',
        staffInvolved: 'no',
        places: ['at-home', 'online'],
        services: ['instagram', 'snapchat'],
        doneSoFar:
          'I said he was right to come, that he is not in trouble and that this happens to many people. I asked whether he felt safe and he said he did, now that somebody knew. He is with me. I have not seen his phone.',
        seen: 'none',
        attest: true,
      }),
    },
    ...tell.readAndOpen({
      who: 'lead',
      after: tell.minutes(6),
      message: 'Thank you, Marigold. Please stay with him; I am coming to your office.',
      reason: 'A child is being threatened with the sharing of a picture unless he pays.',
    }),
    tell.addStudent('lead', 'bay', ['pictured', 'made-it', 'told-us']),
    tell.addUnknown('lead', 'Online account that says it is a girl of his age', [
      'asked-for-it',
      'holds-it',
    ]),
    {
      who: 'lead',
      after: tell.minutes(18),
      act: 'record-facts',
      answers: ({ ago, age }) => ({
        saidBy: 'Bay Ember, to Amber Wick',
        saidAt: ago(5),
        ...tell.says({
          ...tell.noneOfTheFive,
          ...tell.nothingInContext,
          coercion: 'yes',
          adultInvolved: 'suspected',
          powerImbalance: 'yes',
          motive: 'money',
          medium: 'photo',
          youngestDepictedAge: age('bay'),
          youngestInvolvedAge: age('bay'),
          origin: 'self',
          sexualActs: 'not-known',
          sharing: 'threat',
          sharedWithAgreement: 'no',
          refusesDeletion: 'not-applicable',
          enoughInformation: 'yes',
          manageableInSetting: 'no',
        }),
        reason:
          'Bay was clear and gave the same account twice without being asked to. I asked him directly whether he felt safe and whether he had thought of hurting himself; he said no, and that he would say if it changed. Nobody knows who is behind the account. I did not ask what the picture shows.',
      }),
    },
    {
      who: 'lead',
      after: tell.minutes(3),
      act: 'give-extortion-advice',
      answers: ({ ago, person }) => ({
        child: person('bay'),
        at: ago(2),
        by: staff.lead.id,
        told: [
          'do-not-pay',
          'stop-answering',
          'block',
          'keep-everything',
          'not-to-blame',
          'come-back',
        ],
        paid: 'no',
        safe: 'yes',
        reason:
          'Marigold was there. He was relieved to hear that these are organised groups and that paying does not end it. He blocked the account himself, after keeping every message.',
      }),
    },
    tell.leftAsItIs({
      who: 'lead',
      child: 'bay',
      by: 'lead',
      asked: ['keep-it', 'not-delete', 'not-answer'],
      carersTold: 'to-be-told',
      reason:
        'He needs it to reach his father and his friends tonight, and the police can take from it what they need. Nobody here has looked at it.',
    }),
    {
      who: 'lead',
      after: tell.minutes(4),
      act: 'decide',
      answers: {
        outcome: 'refer',
        reason:
          'Bay is being blackmailed, and an adult or an organised group is likely to be behind the account. Both the police and social care need to know today. I decided against waiting to see whether the threat is carried out, and against anything being deleted.',
        proportionate:
          'The referral is about the people who are doing this to Bay. It brings him protection and help with removal, and it can be made without taking him out of his lessons for the day, which he asked for.',
      },
    },
    {
      who: 'lead',
      after: tell.minutes(14),
      act: 'refer-to-police',
      answers: ({ ago }) => ({
        at: ago(10),
        how: 'phone',
        takenBy: 'Call handler 2296, 101; then PC Glim, safer schools officer',
        reference: 'LTP-88213',
        agreement: 'agreed',
        reason:
          'Financially motivated extortion of a child by an online account. I gave the names of the services and what was demanded, and said that messages are being kept. No picture and no address was passed on. Bay’s father was told by phone first and agreed.',
      }),
    },
    tell.addCarer('lead', 'bayFather', 'bay'),
    {
      who: 'lead',
      after: tell.minutes(5),
      act: 'inform-parents',
      answers: ({ ago, person }) => ({
        child: person('bay'),
        carer: person('known as Lark Ember'),
        at: ago(24),
        how: 'phone',
        by: staff.lead.id,
        said: 'I said that somebody online is demanding money from Bay over a picture, that Bay has done the right thing by telling us, and that the police are being told. He was shocked, then asked what he could do tonight. I asked him to be with Bay, not to contact the account, and not to delete anything.',
        reason:
          'Bay wanted his father to know and was glad not to have to say it himself. He may be sent messages this evening, so somebody at home has to know today.',
      }),
    },
    {
      who: 'lead',
      after: tell.minutes(12),
      act: 'refer-to-social-care',
      answers: ({ ago }) => ({
        at: ago(8),
        how: 'phone',
        takenBy: 'Lanternshire front door, duty social worker',
        reference: 'LFD-20388',
        agreement: 'agreed',
        reason:
          'A child is being exploited online for money. The police have it. We asked whether anything is known of other children locally, and what support the family can have.',
      }),
    },
    {
      who: 'lead',
      after: tell.minutes(70),
      act: 'hold-initial-review-meeting',
      answers: ({ ago }) => ({
        heldAt: ago(35),
        attendees: tell.people('lead', 'pastoral', 'head'),
        immediateRisk: 'no',
        tellNow: 'both',
        viewing: 'no',
        moreInformation:
          'Whether anyone else in Year 11 has been contacted by the same account: Marigold will listen out and will not ask round. Whether the threat is carried out: Bay will tell her at once.',
        reach: ['instagram', 'snapchat'],
        removal:
          'Bay reports the account to the service and uses Report Remove, with Marigold beside him. All messages are kept for the police.',
        children:
          'Bay has good friends and a steady attendance record. Exams are on his mind, and he says that is what he worries about most after this.',
        otherSettings: 'Nobody else for now.',
        parents: 'yes-now',
        outcome:
          'Both agencies have been told. Marigold is Bay’s trusted adult and sees him at the start and end of each day this week, because the threat was for tonight and the next days are when he needs company most.',
      }),
    },
    {
      who: 'lead',
      after: tell.minutes(30),
      act: 'report-for-removal',
      answers: ({ ago, person }) => ({
        child: person('bay'),
        age: '13-to-17',
        service: 'instagram',
        route: 'report-remove',
        by: 'with-help',
        account: 'own',
        helper: staff.pastoral.id,
        at: ago(12),
        reason:
          'Bay made the report himself, with Marigold beside him and not looking, so that nothing can be posted if the threat is carried out. Nothing has been, as far as he knows.',
      }),
    },
    {
      who: 'lead',
      act: 'report-for-removal',
      answers: ({ ago, person }) => ({
        child: person('bay'),
        age: '13-to-17',
        service: 'instagram',
        route: 'service',
        by: 'with-help',
        account: 'own',
        helper: staff.pastoral.id,
        at: ago(8),
        reference: '5530-A',
        reason:
          'He reported the account that threatens him, after keeping its messages for the police. He wants it stopped from doing this to anybody else.',
      }),
    },
    {
      who: 'lead',
      after: tell.minutes(8),
      act: 'plan-support',
      answers: ({ person, inSchoolDays }) => ({
        child: person('bay'),
        trustedAdult: staff.pastoral.id,
        wishes:
          'I want it to be normal in lessons. I don’t want people told unless they have to be.',
        plan: 'Marigold sees him before registration and at the end of the day for a week. He may leave any lesson to find her. His father is at home this evening. We gave both of them Childline’s number and what to say to the account if it comes back: nothing.',
        reviewOn: inSchoolDays(10),
        reason:
          'The pressure of such threats is sharpest in the first days, and Bay asked for as little fuss as possible. This keeps somebody near him without singling him out.',
      }),
    },
    {
      who: 'lead',
      after: tell.schoolDays(1, '09:15'),
      act: 'record-referral-response',
      answers: ({ ago, referral }) => ({
        referral: referral('police'),
        at: ago(20),
        outcome: 'accepted',
        answer:
          'PC Glim: the cyber team has it, with two other reports of the same account. Bay is to keep the messages and his account as they are. An officer will see him at home with his father. School may talk with him about how he is, not about what happened.',
        reason:
          'We keep to support and leave the account of events to the police. Marigold has been told what not to ask.',
      }),
    },
    tell.sentInWriting({
      who: 'lead',
      after: tell.minutes(25),
      to: 'social-care',
      reason:
        'The written referral went through the front door’s own form at 09:35, inside the 24 hours that our partnership asks for. It names no service address and nothing about the picture beyond that it exists.',
    }),
    {
      who: 'lead',
      after: tell.minutes(90),
      act: 'record-referral-response',
      answers: ({ ago, referral }) => ({
        referral: referral('social-care'),
        at: ago(15),
        outcome: 'early-help',
        answer:
          'Duty social worker: no further assessment while the police lead and the family is protective. Early help is offered, and the exploitation team will ring the father this week.',
        reason:
          'We agree. The risk comes from outside the family, and Bay has support at home and here. If the account returns we ring again the same day.',
      }),
    },
  ],
  ends: {
    status: 'open',
    advised: 'refer',
    decided: 'refer',
    waiting: [
      'identify-person',
      'look-again',
      'review-support',
      'clear-for-deletion',
      'record-learning',
      'answer-in-teaching',
    ],
  },
};
