import { staff } from '../school.ts';
import type { Scene, Story } from '../story.ts';
import * as tell from '../telling.ts';

export const seenByAccident: Story = {
  name: 'seen-by-accident',
  about:
    'A tutor was shown a picture before he could look away. He is offered support, the IT lead has a task and no case, a duty is handed over, and everything is done.',
  began: { schoolDaysAgo: 27, at: '11:05' },
  steps: [
    {
      who: 'teacher',
      act: 'report-concern',
      answers: ({ ago }) => ({
        danger: 'no',
        toldBy: 'Quill Spillwick, Year 10',
        toldAt: ago(15),
        account:
          'Quill said that Opal’s picture opened by itself on the screen in the media room, because her phone had shared its screen. He turned it off.',
        who: 'Opal Rushlight, Year 10\nQuill Spillwick, Year 10',
        staffInvolved: 'no',
        places: ['in-school'],
        services: ['in-person'],
        doneSoFar:
          'I said that nobody is in trouble. Both are with Ms Hearth. The screen is off and nobody has touched it since.',
        seen: 'was-shown',
        whoSaw: 'I did, for a moment, at 10:50',
      }),
    },
    ...tell.readAndOpen({
      who: 'lead',
      after: tell.minutes(7),
      message: 'Thank you, Bryn. I will find you myself in ten minutes.',
      reason: 'A picture of a child was on a screen in school, and a colleague saw it.',
    }),
    {
      who: 'teacher',
      after: tell.minutes(25),
      act: 'give-first-account',
      answers: ({ ago }) => ({
        person: staff.teacher.id,
        at: ago(45),
        place: 'in-school',
        present: 'Quill and Opal. The rest of the group had gone to lunch',
        account:
          'I came in because I heard somebody cry out. The screen was on. Quill pulled the plug at once. Opal said that it was hers and that nobody was meant to see it.',
        ownWords: 'Please don’t let anyone have seen.',
        saidToChild:
          'That she is not in trouble, that I have to tell Ms Wick, and that I would walk with them to Ms Hearth.',
        seen: 'was-shown',
      }),
    },
    {
      who: 'lead',
      after: tell.minutes(5),
      act: 'record-exposure',
      answers: {
        how: 'none',
        reason:
          'Bryn’s own account says what he saw and how. I asked everybody else who was near the room, and nobody on the staff was in it.',
      },
    },
    {
      who: 'lead',
      after: tell.minutes(5),
      act: 'offer-support-to-staff',
      answers: ({ ago, exposure }) => ({
        exposure: exposure(),
        at: ago(3),
        support: 'accepted',
        reason: 'A cover lesson now, and time with Tam tomorrow. Offered by me, face to face.',
      }),
    },
    tell.addStudent('lead', 'opal', ['pictured', 'made-it']),
    tell.addStudent('lead', 'quill', ['saw-it', 'told-us']),
    {
      who: 'lead',
      after: tell.minutes(4),
      act: 'add-task',
      answers: ({ now }) => ({
        title: 'Take the media room screen off the network and keep its remote in your safe',
        details: 'Nobody switches it on. Tell me when it is done.',
        owner: staff.technician.id,
        dueAt: new Date(Date.parse(now) + 2 * 60 * 60_000).toISOString(),
        question: 'removal',
        reason: 'It may keep what was shared with it. Dev needs to know nothing else.',
      }),
    },
    {
      who: 'lead',
      after: tell.minutes(6),
      act: 'call-meeting',
      answers: ({ now }) => ({
        startsAt: new Date(Date.parse(now) + 20 * 60_000).toISOString(),
        length: '30',
        how: 'in-person',
        where: 'The small office by the library',
        invited: tell.people('lead', 'deputy', 'pastoral'),
        reason: 'Marigold is with both of them, and Tam knows Opal’s family.',
      }),
    },
    {
      who: 'deputy',
      after: tell.minutes(45),
      act: 'finish-task',
      answers: ({ task }) => ({
        task: task(),
        outcome: 'done',
        reason: 'Dev told me in person that it is off the network and the remote is in his safe.',
      }),
    },
    {
      who: 'lead',
      after: tell.minutes(5),
      act: 'hold-initial-review-meeting',
      answers: ({ ago }) => ({
        heldAt: ago(28),
        attendees: tell.people('lead', 'deputy', 'pastoral'),
        immediateRisk: 'no',
        tellNow: 'neither',
        viewing: 'no',
        moreInformation: 'Whether the picture went anywhere else: Amber asks Opal today.',
        reach: ['in-person'],
        removal: 'The screen is off the network. Nothing was sent anywhere as far as is known.',
        children: 'Both are well known to us. Nothing on either file. Opal is very embarrassed.',
        otherSettings: 'Nobody else.',
        parents: 'yes-now',
        outcome: 'Amber hears both, and Tam speaks with the families, because he knows them.',
      }),
    },
    {
      who: 'lead',
      act: 'hand-over',
      answers: {
        what: 'inform-parents',
        to: staff.deputy.id,
        reason: 'Tam taught both brothers and the families trust him. He has agreed.',
      },
    },
    {
      who: 'lead',
      after: tell.minutes(35),
      act: 'record-facts',
      answers: ({ ago, age }) => ({
        saidBy: 'Opal Rushlight and Quill Spillwick, seen separately by Amber Wick',
        saidAt: ago(10),
        ...tell.says({
          ...tell.noneOfTheFive,
          ...tell.nothingInContext,
          adultInvolved: 'no',
          medium: 'photo',
          youngestDepictedAge: age('opal'),
          youngestInvolvedAge: age('opal'),
          childInvolved: 'yes',
          origin: 'self',
          sexualActs: 'no',
          sharing: 'not-shared',
          sharedWithAgreement: 'not-applicable',
          motive: 'curiosity',
          refusesDeletion: 'not-applicable',
          enoughInformation: 'yes',
          manageableInSetting: 'yes',
        }),
        reason: 'Opal made it for herself and never sent it. Quill’s account fits in every part.',
      }),
    },
    tell.headHeard({
      who: 'lead',
      after: tell.minutes(15),
      said: 'Pilar Lumen asked how Bryn is, and whether anybody else was near the room. She agrees that it can be managed here.',
    }),
    {
      who: 'lead',
      after: tell.minutes(5),
      act: 'decide',
      answers: {
        outcome: 'in-setting',
        reason:
          'It was made for herself, sent to nobody, and seen for a moment by two people. No ground for referral is recorded, and I know enough to say so.',
        proportionate: 'Anything more would make it larger for Opal than it was.',
      },
    },
    ...(['opal', 'quill'] as const).map((child) => ({
      who: 'deputy' as const,
      after: tell.minutes(12),
      act: 'inform-parents' as const,
      answers: ({ ago, person }: Scene) => ({
        child: person(child),
        carer: 'somebody-else',
        who: child === 'opal' ? 'Sorrel Rushlight, mother' : 'Lark Spillwick, father',
        at: ago(5),
        how: 'phone' as const,
        by: staff.deputy.id,
        said: 'I said what happened without naming another child, and that nobody is in trouble.',
        reason: 'Early, as we would for any child, and both knew that I was ringing.',
      }),
    })),
    ...tell.askedToDelete({
      who: 'lead',
      after: tell.minutes(10),
      children: ['opal'],
      decidedBy: 'head',
      asked: ['nobody-involved'],
      said: 'Nobody to ask: no agency has a part in this.',
      recipients: 'nobody',
      parents: 'told',
      reason:
        'No agency needs the phone or the screen. Opal deletes it with her mother tonight and tells Amber; nobody here looks.',
    }),
    {
      who: 'lead',
      act: 'decide-on-deletion',
      answers: ({ person }) => ({
        child: person('quill'),
        decision: 'not-needed',
        decidedBy: staff.head.id,
        reason: 'Quill saw it for a moment on a screen in class, and never had a copy.',
      }),
    },
    ...(['opal', 'quill'] as const).map((child) => ({
      who: 'lead' as const,
      after: tell.minutes(10),
      act: 'plan-support' as const,
      answers: ({ person, inSchoolDays }: Scene) => ({
        child: person(child),
        trustedAdult: child === 'opal' ? staff.pastoral.id : staff.teacher.id,
        wishes: child === 'opal' ? 'Nobody is to mention it ever again.' : null,
        plan: 'Somebody to come to at any time, and one check-in at the end of the week.',
        reviewOn: inSchoolDays(5),
        reason: 'Both were upset, and neither wants more than this.',
      }),
    })),
    ...tell.saidDeleted({
      who: 'lead',
      after: tell.schoolDays(1, '08:50'),
      children: ['opal'],
      heardBy: 'lead',
      reason: 'She told me before lessons, and asked that nobody mention it again.',
    }),
    {
      who: 'lead',
      after: tell.schoolDays(5, '14:30'),
      act: 'answer-in-teaching',
      answers: {
        standing: 'taught-already',
        topics: ['asking-for-help'],
        to: 'All of Year 10',
        by: staff.prevention.id,
        reason: 'The lesson on whom to tell was in the same week, and nothing needs to change.',
      },
    },
    {
      who: 'lead',
      after: tell.minutes(10),
      act: 'debrief-staff',
      answers: ({ ago }) => ({
        staff: tell.people('teacher', 'pastoral', 'deputy'),
        at: ago(90),
        taken: 'held',
        reason: 'Bryn sleeps well and has seen Tam twice. He knows that he can come back.',
      }),
    },
    {
      who: 'lead',
      after: tell.minutes(10),
      act: 'record-learning',
      answers: {
        helped:
          'Bryn said at once that he had seen it, because he knew that nobody would blame him.',
        change: 'Screens in every room ask before they show a phone. Dev has set it so.',
        teaching: 'Taught already, in the same week.',
      },
    },
    {
      who: 'lead',
      after: tell.minutes(10),
      act: 'close-case',
      answers: {
        outcome: 'Opal: settled, and it is deleted. Quill: well, and thanked for being quick.',
        openQuestions: 'Nothing is still not known.',
        reason: 'Everything that was agreed is done, and both families and Bryn are content.',
      },
    },
  ],
  ends: {
    status: 'closed',
    advised: 'in-setting',
    decided: 'in-setting',
    waiting: ['review-support'],
  },
};
