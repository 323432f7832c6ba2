import { staff } from '../school.ts';
import type { Scene, Story } from '../story.ts';
import * as tell from '../telling.ts';

export const alteredPictures: Story = {
  name: 'altered-pictures',
  about:
    'An app was used to alter school photographs of three students. Decided above the advice; support for one child is still to be planned.',
  began: { schoolDaysAgo: 4, at: '08:50' },
  steps: [
    {
      who: 'teacher',
      act: 'report-concern',
      answers: ({ ago }) => ({
        danger: 'no',
        toldBy: 'Lake Firefly, Year 9, with two friends',
        toldAt: ago(15),
        account:
          'Lake said that a boy in her year has used an app to change photographs from the school website so that she, Reed and Sedge look undressed, and has put them in the year chat. She said they look real. All three have had messages about it since last night.',
        ownWords: 'It isn’t even me but everyone thinks it is.',
        who: 'Lake Firefly, Year 9\nReed Glowworm, Year 9\nSedge Tinderley, Year 9\nJet Matchstick, Year 9, who is said to have made them',
        staffInvolved: 'no',
        places: ['online'],
        services: ['discord'],
        doneSoFar:
          'I said that it counts just as much when a picture is made by an app, that none of it is their fault, and that I would pass it on now. I have not looked and have not spoken to Jet.',
        seen: 'none',
        attest: true,
      }),
    },
    ...tell.readAndOpen({
      who: 'lead',
      after: tell.minutes(10),
      message: 'Thank you, Bryn. Read, and you told them exactly the right thing.',
      reason:
        'Altered pictures that look like photographs of three children are being shared in a year group.',
    }),
    tell.addStudent('lead', 'lake', ['pictured', 'told-us']),
    tell.addStudent('lead', 'reed', ['pictured', 'received-it']),
    tell.addStudent('lead', 'sedge', ['pictured']),
    tell.addStudent('lead', 'jet', ['made-it', 'shared-it']),
    {
      who: 'lead',
      after: tell.minutes(45),
      act: 'record-facts',
      answers: ({ ago, age }) => ({
        saidBy: 'Lake Firefly, Reed Glowworm and Sedge Tinderley, seen one after another',
        saidAt: ago(12),
        ...tell.says({
          ...tell.noneOfTheFive,
          ...tell.nothingInContext,
          priorIncidents: 'one',
          adultInvolved: 'no',
          unwantedReceipt: 'yes',
          medium: 'photo',
          youngestDepictedAge: age('lake'),
          youngestInvolvedAge: age('lake'),
          origin: 'generated',
          sexualActs: 'no',
          sharing: 'beyond-intended',
          sharedWithAgreement: 'no',
          motive: 'joke',
          refusesDeletion: 'not-applicable',
          enoughInformation: 'yes',
          manageableInSetting: 'not-known',
        }),
        reason:
          'Their three accounts agree. Each was asked how she or he is and whether they feel safe today; all do. Lake was told by others in the chat that it was meant to be funny. Nobody has heard Jet yet.',
      }),
    },
    {
      who: 'lead',
      after: tell.minutes(25),
      act: 'hold-initial-review-meeting',
      answers: ({ ago }) => ({
        heldAt: ago(25),
        attendees: tell.people('lead', 'deputy', 'head', 'teacher'),
        immediateRisk: 'no',
        tellNow: 'not-decided',
        viewing: 'no',
        moreInformation:
          'Whether the pictures have gone beyond the year chat, and whether other children were altered: Tam listens, today. What police want said to Jet: Amber asks PC Glim this morning.',
        reach: ['discord'],
        removal:
          'Whoever runs the chat is asked to close it. The three are helped to report it to the service and to Report Remove, which takes altered pictures too.',
        children:
          'Sedge has been absent twice this month and her tutor had begun to worry. Jet has an older brother who was in trouble over a phone, and is likely to be frightened.',
        otherSettings: 'Nobody else for now. The website’s photographs come down today.',
        parents: 'yes-now',
        outcome:
          'An altered picture is treated as any other. We take advice before speaking with Jet, because the police may see an offence and he has a right to be heard properly.',
      }),
    },
    {
      who: 'lead',
      after: tell.minutes(50),
      act: 'record-consultation',
      answers: ({ ago }) => ({
        from: 'safer-schools-officer',
        who: 'PC Glim, safer schools officer',
        at: ago(20),
        named: 'no',
        advice:
          'PC Glim: making such a picture of a child is an offence, whoever makes it, and a boy of that age may well not know. With three children harmed he would rather have a report than advise from the side. He expects education and not a court.',
        advised: 'refer',
        reason:
          'I will report it. Three children were harmed and the pictures look real to everyone who has them.',
      }),
    },
    {
      who: 'lead',
      after: tell.minutes(9),
      act: 'decide',
      answers: {
        outcome: 'refer',
        reason:
          'The guidance asks me to take advice, and the advice is to report. I go further than the rule asks because three children are harmed, it is spreading in the year, and Jet needs more help than we can give to understand what he has done. I decided against dealing with it as behaviour alone.',
        proportionate:
          'It puts the three children first and treats Jet as a child as well. The police have said that they look for education before anything else.',
      },
    },
    {
      who: 'lead',
      after: tell.minutes(15),
      act: 'refer-to-police',
      answers: ({ ago }) => ({
        at: ago(8),
        how: 'phone',
        takenBy: 'PC Glim, safer schools officer',
        reference: 'LTP-88096',
        agreement: 'not-yet',
        reason:
          'Altered pictures of three children, made with an app from school photographs, shared in a year chat. I named the four children now that it is a report. He asked us to tell all four families and to leave Jet’s phone with Jet’s parents.',
      }),
    },
    tell.leftAsItIs({
      who: 'lead',
      after: tell.minutes(4),
      child: 'jet',
      by: 'lead',
      carersTold: 'told',
      reason:
        'Jet’s parents keep the phone switched off until PC Glim has decided. I asked the three students who told us to leave the chat as it is, and to look at it no more.',
    }),
    ...(
      [
        [
          'lake',
          'Teal Firefly, mother',
          'She was angry at first, then asked how Lake was. We agreed what the family will say to relatives who have heard.',
        ],
        [
          'reed',
          'Warbler Glowworm, father',
          'He asked for Reed not to be singled out. He had no idea that a school photograph could be used like this.',
        ],
        [
          'sedge',
          'Kite Tinderley, mother',
          'She said that Sedge has not been sleeping and that this explains it. She is coming in to talk.',
        ],
        [
          'jet',
          'Rook Matchstick, father',
          'He was shaken. I said that Jet is a child in our care like the others, that the police will speak with him with a parent there, and that we will not question him before.',
        ],
      ] as const
    ).map(([child, who, heard]) => ({
      who: 'deputy' as const,
      after: tell.minutes(12),
      act: 'inform-parents' as const,
      answers: ({ ago, person }: Scene) => ({
        child: person(child),
        carer: 'somebody-else',
        who,
        agencies: 'agreed' as const,
        at: ago(4),
        how: 'phone' as const,
        by: staff.deputy.id,
        said: `I said what has happened in words that name no other child. ${heard}`,
        reason:
          'All four families are told within the same hour, because students will talk and no parent should hear it from a screen.',
      }),
    })),
    ...(
      [
        ['lake', 'with-help', 'RR 55201', 'Lake made it herself with Tam beside her.'],
        ['reed', 'with-help', 'RR 55214', 'Reed made it himself with Tam beside him.'],
        ['sedge', 'young-person', 'RR 55230', 'Sedge made it at home, with her mother there.'],
      ] as const
    ).map(([child, by, reference, how]) => ({
      who: 'lead' as const,
      after: tell.minutes(8),
      act: 'report-for-removal' as const,
      answers: ({ ago, person }: Scene) => ({
        child: person(child),
        age: '13-to-17' as const,
        service: 'other' as const,
        route: 'report-remove' as const,
        by,
        account: 'own' as const,
        ...(by === 'with-help' ? { helper: staff.deputy.id } : {}),
        at: ago(6),
        reference,
        reason: `${how} The chat was closed by the student who runs it, and the website’s photographs are down. Each of the three wants to know that it cannot be posted again.`,
      }),
    })),
    tell.sentInWriting({
      who: 'lead',
      after: tell.minutes(15),
      to: 'police',
      reason:
        'Sent to PC Glim by secure email this afternoon, as he asked: who was harmed, how each of the four is, and what has been done. It describes no picture.',
    }),
    {
      who: 'deputy',
      after: tell.schoolDays(1, '11:10'),
      act: 'plan-support',
      answers: ({ person, inSchoolDays }) => ({
        child: person('lake'),
        trustedAdult: staff.teacher.id,
        wishes: 'I want people to be told it’s fake without my name being said.',
        plan: 'Her tutor checks in daily. Heads of year speak to all Year 9 about altered pictures this week, with no names and no details. Lake chose to sit elsewhere in two lessons.',
        reviewOn: inSchoolDays(10),
        reason:
          'This is what Lake asked for, and it helps the other two without pointing to any of them.',
      }),
    },
    {
      who: 'deputy',
      after: tell.minutes(15),
      act: 'plan-support',
      answers: ({ person, inSchoolDays }) => ({
        child: person('reed'),
        trustedAdult: staff.assistant.id,
        wishes: 'Can we just not make it a big thing.',
        plan: 'Sunny sees Reed twice a week, at the music room as he asked. His father rings if anything changes at home.',
        reviewOn: inSchoolDays(10),
        reason: 'Reed copes by keeping to his usual days. Light and regular contact fits him.',
      }),
    },
    {
      who: 'deputy',
      after: tell.minutes(25),
      act: 'plan-support',
      answers: ({ person, inSchoolDays }) => ({
        child: person('jet'),
        trustedAdult: staff.pastoral.id,
        wishes: 'I didn’t think it counted. I’d like to say sorry if they want me to.',
        plan: 'Marigold sees Jet daily this week. No contact with the three for now, which he agreed to. After the police have spoken with him we plan sessions on consent and on what such apps do.',
        reviewOn: inSchoolDays(10),
        reason:
          'Jet has shown harmful behaviour, and he is a child with a whole year talking about him. He needs to understand it, and to be safe himself.',
      }),
    },
    {
      who: 'lead',
      after: tell.schoolDays(1, '09:40'),
      act: 'record-referral-response',
      answers: ({ ago, referral }) => ({
        referral: referral('police'),
        at: ago(25),
        outcome: 'accepted',
        answer:
          'PC Glim: recorded. He will see Jet at home with his father this week, aiming for an educational response. He has no need of any device. School may go on with its own sanctions and support after that visit.',
        reason:
          'We wait for the visit before any sanction, so that Jet is heard once and properly. Deletion can be decided now that no device is needed.',
      }),
    },
  ],
  ends: {
    status: 'open',
    advised: 'consult',
    decided: 'refer',
    waiting: [
      'reassess-repeat',
      'look-again',
      'support-every-child',
      'review-support',
      'clear-for-deletion',
      'record-learning',
      'answer-in-teaching',
    ],
  },
};
