import { staff } from '../school.ts';
import type { Story } from '../story.ts';
import * as tell from '../telling.ts';

export const sharedLaptop: Story = {
  name: 'shared-laptop',
  about:
    'A technician noticed something on a laptop from the shared trolley and stopped. Almost nothing is known, and nobody looks to find out.',
  began: { schoolDaysAgo: 1, at: '11:10' },
  steps: [
    {
      who: 'technician',
      act: 'report-concern',
      answers: ({ ago }) => ({
        danger: 'not-known',
        toldBy: 'I noticed it myself',
        toldAt: ago(10),
        account:
          'I opened a laptop from the shared trolley to see why it would not update. Something on the screen may be a picture of a young person. I closed the lid at once. I do not know who it is, who put it there or when. About sixty students use that trolley in a week.',
        who: 'Not known',
        staffInvolved: 'not-known',
        places: ['in-school'],
        services: ['not-known'],
        doneSoFar:
          'Closed the lid, left it as it was and stayed beside it. I have told nobody what I think I saw and have not looked at any log.',
        seen: 'on-school-system',
        whoSaw: 'Dev Filament, a few minutes before this report, for about a second',
      }),
    },
    ...tell.readAndOpen({
      who: 'lead',
      after: tell.minutes(7),
      message:
        'Thank you, Dev. You did exactly right. Please leave the lid closed; I am coming down.',
      reason: 'A school laptop may hold a picture of a child.',
    }),
    {
      who: 'lead',
      after: tell.minutes(22),
      act: 'secure-device',
      answers: ({ ago }) => ({
        kind: 'computer',
        whose: 'school',
        marks: 'Laptop 7 of trolley B',
        how: 'school-own',
        by: staff.technician.id,
        at: ago(10),
        looked: 'somebody',
        power: 'off',
        locked: 'yes',
        place: 'The head’s safe, in a sealed bag with both our signatures; she has the key',
        keeper: staff.head.id,
        reason:
          'Taken off the network by Dev without being opened, and switched off by holding the button. The trolley’s other laptops stay in use.',
      }),
    },
    {
      who: 'lead',
      act: 'isolate-system',
      answers: ({ ago }) => ({
        kind: 'account',
        which: 'the shared sign-in of trolley B',
        standing: 'ask',
        owner: staff.technician.id,
        dueAt: ago(-180),
        reason:
          'Whatever may be on the laptop could also be on the sign-in that it shares. Two classes use tablets for an afternoon instead.',
      }),
    },
    {
      who: 'technician',
      after: tell.minutes(9),
      act: 'finish-task',
      answers: ({ task }) => ({
        task: task(),
        outcome: 'done',
        reason:
          'Blocked from the management console at 11:45, without signing in to it. Logs and backups are held and nothing deletes them. Only I can open it again, and I have not looked.',
      }),
    },
    {
      who: 'lead',
      act: 'record-exposure',
      answers: ({ ago }) => ({
        how: 'on-school-system',
        person: staff.technician.id,
        seenAt: ago(45),
        support: 'accepted',
        reason:
          'Dev saw something for about a second, by accident, while doing his job. I asked how he was and offered time with the school counsellor, which he has taken up for tomorrow. What he saw is not recorded anywhere.',
      }),
    },
    tell.addUnknown('lead', 'Whoever may be pictured: not known', ['pictured']),
    tell.addUnknown('lead', 'Whoever put it on the laptop: not known', ['not-known']),
    {
      who: 'lead',
      after: tell.minutes(10),
      act: 'record-facts',
      answers: ({ ago }) => ({
        saidBy: 'Dev Filament',
        saidAt: ago(28),
        ...tell.says({
          medium: 'not-known',
          youngestDepictedAge: 'not-known',
          adultInvolved: 'not-known',
          coercion: 'not-known',
          capacityConcern: 'not-known',
          violentOrAtypical: 'not-known',
          immediateRisk: 'not-known',
          origin: 'not-known',
          sharing: 'not-known',
          staffImplicated: 'not-known',
          enoughInformation: 'no',
        }),
        reason:
          'Dev is sure of very little and said so. All of it stays not known. None of it can be found out by us without looking, so none of it will be found out by us.',
      }),
    },
    {
      who: 'lead',
      after: tell.minutes(35),
      act: 'hold-initial-review-meeting',
      answers: ({ ago }) => ({
        heldAt: ago(25),
        attendees: tell.people('lead', 'head', 'technician'),
        immediateRisk: 'not-known',
        tellNow: 'police',
        viewing: 'refused',
        viewingRefused:
          'Somebody asked whether one look would tell us whom to help. It was refused: the police can find that out without anyone at school seeing it, and looking would be an offence and a harm.',
        moreInformation:
          'Who used the laptop this week: the timetable shows which classes had the trolley, and Dev gives it to the police. Whether any student seems to be struggling: form tutors are asked as they are every week, with no reason given.',
        reach: ['not-known'],
        removal: 'The laptop is locked away. Nothing is deleted.',
        children: 'Not known yet.',
        otherSettings: 'Nobody else can be named yet.',
        parents: 'not-decided',
        outcome:
          'Take the safer schools officer’s advice now and do what he says with the laptop, because only the police can turn what is not known into something we can act on.',
      }),
    },
    {
      who: 'lead',
      after: tell.minutes(20),
      act: 'record-consultation',
      answers: ({ ago }) => ({
        from: 'safer-schools-officer',
        who: 'PC Glim, safer schools officer',
        at: ago(8),
        named: 'no',
        advice:
          'PC Glim: leave it switched off and locked. He will collect it himself tomorrow and wants it as a report. Nobody at school is to try to work out who it is.',
        advised: 'refer',
        reason: 'I do as he says and report it today.',
      }),
    },
    {
      who: 'lead',
      after: tell.minutes(6),
      act: 'decide',
      answers: {
        outcome: 'refer',
        reason:
          'There may be a child who needs help and nobody here can know who. I decided to refer although the rules ask only for advice, because the police can learn what we must not try to learn. I decided not to question any class.',
        proportionate: 'It costs us a laptop for some weeks. It may find a child.',
      },
    },
    {
      who: 'lead',
      after: tell.minutes(15),
      act: 'refer-to-police',
      answers: ({ ago }) => ({
        at: ago(10),
        how: 'phone',
        takenBy: 'PC Glim, safer schools officer',
        reference: 'LTP-88251',
        agreement: 'not-yet',
        reason:
          'A laptop shared by many students may hold a picture of a child. It was noticed by accident, is switched off and locked away, and has been looked at by nobody since. I gave him the make and the trolley’s timetable.',
      }),
    },
    tell.answered({
      who: 'lead',
      duty: 'refer-in-writing',
      answer: 'not-needed',
      reason:
        'PC Glim does not want a form: he takes a statement from me and from Dev when he collects the laptop. Agreed on the phone just now.',
    }),
    tell.answered({
      who: 'lead',
      duty: 'report-for-removal',
      answer: 'not-needed',
      reason:
        'Nothing is known to have been sent or posted anywhere. If the police find that it was, this is opened again.',
    }),
  ],
  ends: {
    status: 'open',
    advised: 'consult',
    decided: 'refer',
    waiting: [
      'identify-person',
      'chase-referral',
      'resolve-not-known',
      'inform-parents',
      'support-every-child',
      'police-device',
      'record-learning',
      'answer-in-teaching',
    ],
  },
};
