import type { Story } from '../story.ts';
import * as tell from '../telling.ts';

export const bothAdults: Story = {
  name: 'both-adults',
  about:
    'Both are adults: a student of 19 and somebody she was with. Her wishes lead. Nothing about a child, nothing to refer, and a case that still ends with everything answered.',
  began: { schoolDaysAgo: 24, at: '10:20' },
  steps: [
    {
      who: 'office',
      act: 'report-concern',
      answers: ({ ago }) => ({
        danger: 'no',
        toldBy: 'A student in Year 14 who came to the office',
        toldAt: ago(15),
        account:
          'She said that somebody she used to be with has sent a picture of her to two of his friends. She is 19 and so is he. He does not go to any school.',
        who: 'Cinna Tallis, Year 14, who is 19\nSomebody she was with, 19',
        staffInvolved: 'no',
        places: ['online'],
        services: ['whatsapp'],
        doneSoFar:
          'I gave her a quiet room and said that Ms Wick would come. I asked nothing else.',
        seen: 'none',
        attest: true,
      }),
    },
    ...tell.readAndOpen({
      who: 'lead',
      after: tell.minutes(8),
      message: 'Thank you, Clement. I am on my way to her.',
      reason:
        'An adult learner of ours has been harmed, and we do not know yet whether a child is involved.',
    }),
    tell.addUnknown('lead', 'Cinna Tallis, a student of 19', ['pictured', 'told-us']),
    tell.addUnknown('lead', 'Somebody she was with, said to be 19', ['shared-it']),
    {
      who: 'lead',
      after: tell.minutes(40),
      act: 'record-facts',
      answers: ({ ago }) => ({
        saidBy: 'Cinna Tallis, to Amber Wick; the register has her date of birth',
        saidAt: ago(10),
        ...tell.says({
          medium: 'photo',
          youngestDepictedAge: 'adult',
          childInvolved: 'no',
          staffImplicated: 'no',
          immediateRisk: 'no',
        }),
        reason:
          'Cinna said that the picture was made last spring, when both were over 18, and that nobody under 18 has it as far as she knows.',
      }),
    },
    {
      who: 'lead',
      after: tell.minutes(5),
      act: 'hold-initial-review-meeting',
      answers: ({ ago }) => ({
        heldAt: ago(5),
        attendees: tell.people('lead', 'pastoral'),
        immediateRisk: 'no',
        tellNow: 'neither',
        viewing: 'no',
        moreInformation: 'Nothing more from us. Cinna decides who else hears of it.',
        reach: ['whatsapp'],
        removal:
          'Cinna can report it to the service and to StopNCII herself, with Marigold beside her.',
        children: 'No child is involved.',
        otherSettings: 'Nobody else.',
        parents: 'no',
        parentsReason: 'She is an adult, and asked that her parents are not told.',
        outcome:
          'Her wishes lead. We make sure that she knows what she can do, and that she is safe.',
      }),
    },
    {
      who: 'lead',
      after: tell.minutes(10),
      act: 'decide',
      answers: {
        outcome: 'adult-route',
        reason:
          'Everyone concerned is over 18 and no child has it or appears in it. Whether the police hear of it is for Cinna to say, unless somebody is at risk, and nothing points to that.',
        proportionate: 'It leaves every choice with the person it was taken from.',
      },
    },
    {
      who: 'lead',
      after: tell.minutes(15),
      act: 'follow-adult-route',
      answers: ({ ago, person }) => ({
        person: person('known as Cinna Tallis, a student of 19'),
        at: ago(10),
        wishes: 'I want it gone, and I want to think about the police by myself for a few days.',
        police: 'undecided',
        told: ['revenge-porn-helpline', 'stopncii', 'platform', 'support-here'],
        risk: 'no',
        reason:
          'She rings the helpline today from Marigold’s room. I asked about fear, money and pressure, and she was clear that there is none. She comes back on Friday.',
      }),
    },
    tell.answered({
      who: 'lead',
      after: tell.minutes(90),
      duty: 'report-for-removal',
      reason:
        'Cinna reported it to the service and to StopNCII herself, from Marigold’s room. The service answered within the day that it is gone.',
    }),
    {
      who: 'lead',
      after: tell.schoolDays(3, '11:00'),
      act: 'follow-adult-route',
      answers: ({ ago, person }) => ({
        person: person('known as Cinna Tallis, a student of 19'),
        at: ago(20),
        wishes: 'I’ve told the police. I’d rather not go over it again here.',
        police: 'yes',
        told: ['support-here'],
        risk: 'no',
        reason:
          'She reported it herself with a friend. We keep a room free for her when they ring.',
      }),
    },
    tell.answered({
      who: 'lead',
      after: tell.schoolDays(4, '10:00'),
      duty: 'decide-on-deletion',
      reason:
        'It is hers to decide. The police told Cinna that they have what they need, and she chose when to delete it herself.',
    }),
    {
      who: 'lead',
      after: tell.schoolDays(1, '15:00'),
      act: 'debrief-staff',
      answers: ({ ago }) => ({
        staff: tell.people('office', 'pastoral'),
        at: ago(30),
        taken: 'not-wanted',
        reason: 'Clement and Marigold were asked how they are and need nothing more.',
      }),
    },
    {
      who: 'lead',
      after: tell.minutes(10),
      act: 'record-learning',
      answers: {
        helped: 'The office knew to give her a quiet room and to ask nothing.',
        change: 'The sixth form handbook will say what an adult student can do, and where to ring.',
        teaching: 'A page for students who are 18 or over, before the end of term.',
      },
    },
    {
      who: 'lead',
      after: tell.minutes(10),
      act: 'close-case',
      answers: {
        outcome:
          'Cinna has reported it herself and has Marigold to come to. No child was concerned.',
        openQuestions: 'What the police decide, which is between them and Cinna.',
        reason: 'She has what she asked for, and nothing here waits for anybody else.',
      },
    },
  ],
  ends: { status: 'closed', advised: 'adult-route', decided: 'adult-route', waiting: [] },
};
