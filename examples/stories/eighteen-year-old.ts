import { staff } from '../school.ts';
import type { Story } from '../story.ts';
import * as tell from '../telling.ts';

export const eighteenYearOld: Story = {
  name: 'eighteen-year-old',
  about:
    'A couple in the sixth form. One of them has turned 18, which makes it a matter for the police.',
  began: { schoolDaysAgo: 4, at: '13:10' },
  steps: [
    {
      who: 'office',
      act: 'report-concern',
      answers: ({ ago }) => ({
        danger: 'no',
        toldBy: 'Dove Torchley, mother of Gale Torchley, by phone',
        toldAt: ago(15),
        account:
          'Mrs Torchley said that Gale told her about pictures that Gale and Heath have sent one another since the summer. She is not angry with either of them. She had read that it matters if one of them is 18 and did not know whom to ask.',
        who: 'Gale Torchley, Year 12\nHeath Kindle, Year 13',
        staffInvolved: 'no',
        places: ['at-home', 'online'],
        services: ['whatsapp'],
        doneSoFar:
          'I thanked her, said that somebody from the safeguarding team would ring back today, and asked her not to delete anything or to have Gale delete anything until then.',
        seen: 'none',
        attest: true,
      }),
    },
    ...tell.readAndOpen({
      who: 'lead',
      after: tell.minutes(12),
      message:
        'Thank you, Clement. That was a good answer to a hard call. I will ring her back today.',
      reason: 'Pictures of a student under 18 are held by a student who is 18.',
    }),
    tell.addStudent('lead', 'gale', ['pictured', 'made-it', 'shared-it', 'received-it']),
    tell.addStudent('lead', 'heath', ['received-it', 'holds-it', 'shared-it']),
    tell.addCarer('lead', 'galeMother', 'gale'),
    {
      who: 'lead',
      after: tell.minutes(55),
      act: 'record-facts',
      answers: ({ ago, age }) => ({
        saidBy: 'Gale Torchley, to Amber Wick',
        saidAt: ago(10),
        ...tell.says({
          ...tell.noneOfTheFive,
          ...tell.nothingInContext,
          adultInvolved: 'yes',
          medium: 'photo',
          youngestDepictedAge: age('gale'),
          youngestInvolvedAge: age('gale'),
          origin: 'self',
          sexualActs: 'no',
          sharing: 'intended-only',
          sharedWithAgreement: 'yes',
          motive: 'relationship',
          refusesDeletion: 'not-applicable',
          enoughInformation: 'yes',
          manageableInSetting: 'no',
        }),
        reason:
          'Gale was open and calm. She said that neither of them asked for anything the other did not want, that nobody else has seen the pictures, and that she is worried for Heath. The register has Heath’s date of birth: he is 18.',
      }),
    },
    {
      who: 'lead',
      after: tell.minutes(8),
      act: 'decide',
      answers: {
        outcome: 'refer',
        reason:
          'Heath is 18 and holds pictures of somebody under 18. That is for the police to weigh, however kind the relationship is, and I may not decide it for them. I considered whether their closeness in age allows us to keep it here: it does not.',
        proportionate:
          'The safer schools officer can look at it with discretion and in one conversation. Waiting would leave both of them holding something that could hurt them later.',
      },
    },
    {
      who: 'lead',
      after: tell.minutes(16),
      act: 'refer-to-police',
      answers: ({ ago }) => ({
        at: ago(12),
        how: 'phone',
        takenBy: 'PC Glim, safer schools officer',
        reference: 'LTP-88127',
        agreement: 'agreed',
        reason:
          'An 18-year-old and his partner, who is under 18, have exchanged pictures. I said what both have told us: mutual, kept between them, no pressure. I asked how the police want it handled and what we may say to Heath.',
      }),
    },
    tell.leftAsItIs({
      who: 'lead',
      child: 'gale',
      by: 'lead',
      carersTold: 'told',
      reason:
        'PC Glim asked that both leave their phones as they are until he has spoken with them. Gale was told so by me, and Heath by PC Glim.',
    }),
    tell.leftAsItIs({
      who: 'lead',
      child: 'heath',
      by: 'lead',
      carersTold: 'told',
      reason:
        'The same was asked, in the same words, so that nobody is treated as the one to blame.',
    }),
    {
      who: 'lead',
      after: tell.minutes(7),
      act: 'inform-parents',
      answers: ({ ago, person }) => ({
        child: person('gale'),
        carer: person('known as Dove Torchley'),
        agencies: 'agreed',
        at: ago(5),
        how: 'phone',
        by: staff.lead.id,
        said: 'I rang back as promised. I said that because one of them is 18 the police are being asked, that this is not a punishment, and that nothing should be deleted yet. She asked what it could mean for both of them. I said honestly that the police decide and that I can promise nothing.',
        reason:
          'She brought it to us and was waiting to hear. Gale knew that I was ringing and wanted me to.',
      }),
    },
    {
      who: 'lead',
      after: tell.minutes(25),
      act: 'inform-parents',
      answers: ({ ago, person }) => ({
        child: person('heath'),
        carer: 'somebody-else',
        who: 'Cinder Kindle, mother',
        agencies: 'agreed',
        at: ago(10),
        how: 'phone',
        by: staff.lead.id,
        said: 'Heath sat with me and told her himself. I added that the police are being asked because of his age, that nobody has accused him of hurting anyone, and that somebody here will be there for him.',
        reason:
          'Heath is an adult, so this was his to decide. He wanted her to know today and asked me to be in the room.',
      }),
    },
    {
      who: 'lead',
      after: tell.schoolDays(1, '10:40'),
      act: 'hold-initial-review-meeting',
      answers: ({ ago }) => ({
        heldAt: ago(60),
        attendees: tell.people('lead', 'deputy', 'head'),
        others: 'PC Glim, safer schools officer, by phone',
        immediateRisk: 'no',
        tellNow: 'police',
        viewing: 'no',
        moreInformation:
          'Nothing more from school. PC Glim will speak with both of them, separately.',
        reach: ['whatsapp'],
        removal:
          'Nothing has been passed on. Deletion waits until the police say that they do not need the phones.',
        children:
          'Both are doing well. Gale has had a hard year with her mother’s illness and Heath has been a support. Heath is an adult in law and a student in our care.',
        otherSettings: 'Nobody else.',
        parents: 'yes-now',
        outcome:
          'The police lead. The head asked that Heath has somebody of his own to talk to, and that nothing changes in their timetables, because neither of them has been harmed by the other.',
      }),
    },
    {
      who: 'lead',
      after: tell.schoolDays(1, '14:20'),
      act: 'record-referral-response',
      answers: ({ ago, referral }) => ({
        referral: referral('police'),
        at: ago(30),
        outcome: 'accepted',
        answer:
          'PC Glim: he has seen both, with Gale’s mother. A crime has to be recorded. He is recommending outcome 21, that further investigation is not in the public interest; a supervisor decides. He has asked both to delete the pictures now and they have told him that they did.',
        reason:
          'We support both and wait for the decision. Nobody here will promise what a later check may show, because nobody can.',
      }),
    },
    tell.answered({
      who: 'lead',
      after: tell.minutes(6),
      duty: 'referral-answered',
      answer: 'not-needed',
      reason:
        'No referral was made to social care. PC Glim spoke with the front door himself and they asked for none: the relationship is mutual, both families are protective and the police lead.',
    }),
    tell.sentInWriting({
      who: 'lead',
      to: 'police',
      reason: 'PC Glim took the referral as a statement by secure email on the day it was made.',
    }),
    {
      who: 'lead',
      after: tell.minutes(12),
      act: 'plan-support',
      answers: ({ person, inSchoolDays }) => ({
        child: person('gale'),
        trustedAdult: staff.pastoral.id,
        wishes:
          'I want Heath to be all right. And I want to stop feeling like I did something terrible.',
        plan: 'Marigold meets Gale weekly until the end of term. Gale has been told plainly that the law is there to protect her and that she is not in trouble. She has Childline’s number.',
        reviewOn: inSchoolDays(10),
        reason:
          'What weighs on Gale is guilt about Heath more than the pictures. Time with somebody who will not judge is what she asked for.',
      }),
    },
    {
      who: 'lead',
      after: tell.minutes(15),
      act: 'plan-support',
      answers: ({ person, inSchoolDays }) => ({
        child: person('heath'),
        trustedAdult: staff.senior.id,
        wishes: 'I’d like somebody to tell me what I’m allowed to say to her.',
        plan: 'Idris Lantern, who taught him, meets Heath on Thursdays. He has been told what PC Glim said and where an adult can get advice of his own. Nothing changes in his lessons or his university applications.',
        reviewOn: inSchoolDays(10),
        reason:
          'He is an adult in law and a student who is frightened. He did nothing unkind, and he needs somebody who says so and is honest about what is not yet known.',
      }),
    },
  ],
  ends: {
    status: 'open',
    advised: 'refer',
    decided: 'refer',
    waiting: ['review-support', 'clear-for-deletion', 'record-learning', 'answer-in-teaching'],
  },
};
