import type { Story } from '../story.ts';
import { minutes, schoolDays } from '../telling.ts';

export const alreadyACase: Story = {
  name: 'already-a-case',
  about:
    'A second report of something that is already in hand. It was read, answered, and not opened, with the reason.',
  follows: 'altered-pictures',
  began: { schoolDaysAgo: 3, at: '14:10' },
  steps: [
    {
      who: 'prevention',
      act: 'report-concern',
      answers: ({ ago }) => ({
        danger: 'no',
        toldBy: 'Several students in my Year 9 class',
        toldAt: ago(35),
        account:
          'After the lesson four students said that pictures of people in their year, made with an app, had been in a chat this week, and that the chat is closed now. They wanted to know whether a made-up picture is really against the law.',
        who: 'Students in Year 9. They gave no names and I asked for none',
        staffInvolved: 'no',
        places: ['online'],
        services: ['discord'],
        doneSoFar:
          'I said that it counts, that people who come to us are not in trouble, and that I would pass it on. I answered the question about the law in general terms only.',
        seen: 'none',
        attest: true,
      }),
    },
    {
      who: 'deputy',
      after: minutes(22),
      act: 'acknowledge-report',
      answers: {
        message:
          'Thank you, Juniper. Read. We know about this and it is in hand. Do pass on anything more you hear.',
      },
    },
    {
      who: 'deputy',
      after: minutes(6),
      act: 'decline-to-open',
      answers: ({ reference }) => ({
        instead: 'already-a-case',
        otherCase: reference('altered-pictures'),
        reason:
          'The students, the year group, the service and the dates are those of the case that was opened the day before. Nothing here is new and nobody else is named. I checked with Amber, who has that case, before deciding. If a further child or picture is mentioned this is opened at once.',
      }),
    },
    {
      who: 'deputy',
      after: schoolDays(1, '08:45'),
      act: 'note-action',
      answers: ({ ago }) => ({
        at: ago(10),
        what: 'Asked Juniper whether she had heard anything since. She had not. She will answer the question about the law again with the whole year, as part of the lessons already planned.',
        reason: 'To be sure that this was one matter and not two.',
      }),
    },
  ],
  ends: { status: 'not-opened', advised: 'consult', decided: null, waiting: [] },
};
