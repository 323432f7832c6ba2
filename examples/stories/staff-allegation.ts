import { staff } from '../school.ts';
import type { Story } from '../story.ts';
import * as tell from '../telling.ts';

export const staffAllegation: Story = {
  name: 'staff-allegation',
  about:
    'A student says that a coach asked her for pictures. The head tells the LADO; for the coach the case does not exist.',
  began: { schoolDaysAgo: 2, at: '14:35' },
  steps: [
    {
      who: 'pastoral',
      act: 'report-concern',
      answers: ({ ago }) => ({
        danger: 'no',
        toldBy: 'North Sconces, Year 10',
        toldAt: ago(20),
        account:
          'North said that Mr Flint began messaging her about training in September, that the messages changed, and that last week he asked her for pictures. She sent one because she did not know how to say no to him. She has not replied since.',
        ownWords: 'He said it was for my progress. I knew it wasn’t.',
        who: 'North Sconces, Year 10\nRowan Flint, sports coach',
        staffInvolved: 'yes',
        whichStaff: tell.people('coach'),
        places: ['online', 'in-school'],
        services: ['whatsapp'],
        doneSoFar:
          'I told her she had done nothing wrong and that I had to pass this on today. I asked her nothing more. She is with Sunny Glow until her mother comes. I have spoken to nobody else.',
        seen: 'none',
        attest: true,
      }),
    },
    ...tell.readAndOpen({
      who: 'lead',
      after: tell.minutes(5),
      message: 'Read. Thank you, Marigold. Please speak of this to nobody but me or Ms Lumen.',
      reason: 'A student says that an adult who works with children here asked her for pictures.',
    }),
    tell.addStudent('lead', 'north', ['pictured', 'made-it', 'told-us']),
    {
      who: 'lead',
      act: 'add-person',
      answers: {
        kind: 'staff',
        staffMember: staff.coach.id,
        staffRoles: ['concern-is-about-them'],
      },
    },
    {
      who: 'lead',
      after: tell.minutes(4),
      act: 'note-action',
      answers: ({ ago }) => ({
        at: ago(6),
        what: 'Went to the headteacher in person and told her what North has said and who it concerns. She has taken it on as case manager. We agreed that nobody speaks to Mr Flint, that his sessions this afternoon are covered, and that he is told only that the timetable has changed.',
        reason:
          'An allegation about an adult goes to the head at once. She keeps children safe meanwhile without warning him and without judging him.',
      }),
    },
    {
      who: 'lead',
      after: tell.minutes(6),
      act: 'record-facts',
      answers: ({ ago, age }) => ({
        saidBy: 'North Sconces, to Marigold Hearth',
        saidAt: ago(40),
        ...tell.says({
          ...tell.noneOfTheFive,
          staffImplicated: 'yes',
          adultInvolved: 'yes',
          coercion: 'suspected',
          powerImbalance: 'yes',
          vulnerability: 'not-known',
          priorIncidents: 'none',
          unwantedReceipt: 'no',
          medium: 'photo',
          youngestDepictedAge: age('north'),
          youngestInvolvedAge: age('north'),
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
          'North’s account is her own and has not been tested, nor will it be by us. Whether anyone knew of earlier worries about the same adult is for the LADO to ask.',
      }),
    },
    {
      who: 'head',
      after: tell.minutes(14),
      act: 'refer-to-lado',
      answers: ({ ago }) => ({
        at: ago(8),
        how: 'phone',
        takenBy: 'Lanternshire LADO, duty adviser',
        reference: 'LADO-0391',
        agreement: 'not-yet',
        reason:
          'A coach employed here is said to have asked a student for pictures and to have received one. I said that nothing has been put to him, that his sessions are covered and that he has no access to students this afternoon. I asked who tells the police and the parents, and when.',
      }),
    },
    {
      who: 'lead',
      after: tell.minutes(4),
      act: 'decide',
      answers: {
        outcome: 'refer-lado',
        reason:
          'The concern is about an adult who works with children, so the LADO leads on that adult while the police and social care look after the child and any offence. Ms Lumen has rung already. We decided not to investigate anything ourselves, and not to look at any account or device.',
        proportionate:
          'It protects North and every other student he works with, and it is fair to him: the people who ask the questions are those who know how.',
        second: staff.head.id,
      },
    },
    {
      who: 'head',
      after: tell.minutes(3),
      act: 'give-second-opinion',
      answers: {
        agrees: 'yes',
        reason:
          'This is what the LADO asked of us on the phone. Amber sees to North and I see to everything that concerns Mr Flint, so that neither of us does both.',
      },
    },
    {
      who: 'head',
      after: tell.minutes(22),
      act: 'refer-to-police',
      answers: ({ ago }) => ({
        at: ago(6),
        how: 'phone',
        takenBy: 'Detective on duty, child protection unit',
        reference: 'LTP-88240',
        agreement: 'not-asked-enquiries',
        reason:
          'The LADO asked me to ring the police at once. I passed on what North told Marigold, in her words, and where she is now. They will arrange to speak with her and asked us to ask her nothing.',
      }),
    },
    tell.leftAsItIs({
      who: 'lead',
      child: 'north',
      by: 'lead',
      asked: ['keep-it', 'not-use'],
      carersTold: 'told',
      reason:
        'It went home with her mother, switched off, for the police to collect. Nobody at school has had it in their hands.',
    }),
    {
      who: 'head',
      act: 'isolate-system',
      answers: ({ ago }) => ({
        kind: 'account',
        which: 'coaching-2',
        standing: 'done',
        by: staff.technician.id,
        at: ago(6),
        reach: 'only-it',
        reason:
          'The LADO asked that the account is held as it is. Dev did it within minutes, was given no reason and asked for none.',
      }),
    },
    {
      who: 'lead',
      after: tell.minutes(10),
      act: 'hold-initial-review-meeting',
      answers: ({ ago }) => ({
        heldAt: ago(15),
        attendees: tell.people('lead', 'head', 'pastoral'),
        immediateRisk: 'no',
        tellNow: 'police',
        viewing: 'no',
        moreInformation:
          'Nothing will be asked in school. Which groups he has coached this term: Ms Lumen has the list ready for the LADO.',
        reach: ['whatsapp'],
        removal: 'Nothing yet. Everything is kept for the police.',
        children:
          'North has been quieter since half term and had begun to miss training. She is close to her mother. Whether other students have had such messages is not known and is not to be asked here.',
        otherSettings: 'The club where he also coaches: the LADO will tell them.',
        parents: 'yes-later',
        parentsReason: 'North’s mother is told tonight, in words agreed with the police.',
        outcome:
          'Ms Lumen is case manager, and the police are told already. The LADO brings in social care. Nobody else on the staff is told. Marigold stays North’s person. The agencies set the order of things, because a wrong step by us could harm the child and the enquiry.',
      }),
    },
    tell.addCarer('lead', 'northMother', 'north'),
    {
      who: 'lead',
      after: tell.minutes(25),
      act: 'inform-parents',
      answers: ({ ago, person }) => ({
        child: person('north'),
        carer: person('known as Jay Sconces'),
        agencies: 'agreed',
        at: ago(15),
        how: 'in-person',
        by: staff.head.id,
        said: 'Ms Lumen told her, with me there, in the words agreed with the police: that North has told us about messages from an adult at school, that the police and the LADO know, and that North has been brave. She asked whether he is still here; Ms Lumen said that he is not with students.',
        reason:
          'The police agreed that she should know tonight. She was asked not to contact him and not to go through North’s phone.',
      }),
    },
    {
      who: 'head',
      after: tell.schoolDays(1, '12:05'),
      act: 'record-referral-response',
      answers: ({ ago, referral }) => ({
        referral: referral('lado'),
        at: ago(20),
        outcome: 'accepted',
        answer:
          'The LADO: it meets the threshold. A strategy meeting with police and social care is tomorrow morning. Until then he stays away from students; the LADO has advised what he may be told and by whom.',
        reason:
          'I will suspend without prejudice if the meeting advises it, and have told the chair of governors that an allegation is being managed, with no names.',
      }),
    },
    {
      who: 'head',
      after: tell.minutes(5),
      act: 'record-referral-response',
      answers: ({ ago, referral }) => ({
        referral: referral('police'),
        at: ago(40),
        outcome: 'accepted',
        answer:
          'Child protection unit: an officer will see North at home with her mother today and will collect the phone. They ask that school says nothing about it to anybody.',
        reason: 'We do as they ask. Amber and Marigold know; nobody else does.',
      }),
    },
    tell.sentInWriting({
      who: 'head',
      after: tell.minutes(4),
      to: 'lado',
      reason:
        'The LADO’s own form was sent at noon, and a copy to the police by secure email at their request.',
    }),
    tell.answered({
      who: 'head',
      duty: 'referral-answered',
      answer: 'not-needed',
      reason:
        'Social care was brought in by the LADO and answers at the strategy meeting. A separate referral from us would have crossed with theirs.',
    }),
    {
      who: 'lead',
      after: tell.minutes(30),
      act: 'plan-support',
      answers: ({ person, inSchoolDays }) => ({
        child: person('north'),
        trustedAdult: staff.pastoral.id,
        wishes: 'I don’t want to see him. I want to still do athletics.',
        plan: 'North trains with another group and another coach from this week. Marigold meets her on arrival. Her teachers know only that she may step out. The police will offer a specialist adviser; we pass on the offer and do not press it.',
        reviewOn: inSchoolDays(10),
        reason:
          'She asked to keep her sport and not to meet him. Both can be done, and giving up athletics would have felt like a penalty for telling us.',
      }),
    },
  ],
  ends: {
    status: 'open',
    advised: 'refer-lado',
    decided: 'refer-lado',
    waiting: [
      'review-support',
      'release-system',
      'clear-for-deletion',
      'record-learning',
      'answer-in-teaching',
    ],
  },
};
