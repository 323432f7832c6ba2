import type { Story } from '../story.ts';

export const unreadReport: Story = {
  name: 'unread-report',
  about: 'A form tutor has passed on what a student said; nobody has read it yet.',
  began: { minutesAgo: 25 },
  steps: [
    {
      who: 'teacher',
      act: 'report-concern',
      answers: ({ ago }) => ({
        danger: 'not-known',
        toldBy: 'Ash Tallow, Year 11',
        toldAt: ago(20),
        account:
          'Ash said she sent a picture to Moss, and it was meant only for him. A friend told her last night that it is being passed round in a group chat. She does not know who passed it on.',
        ownWords: 'It was only for him. I just want it to stop.',
        who: 'Ash Tallow, Year 11\nMoss Flicker, Year 11, to whom she sent it\nOthers in the group chat; I do not know who',
        staffInvolved: 'no',
        places: ['online'],
        services: ['whatsapp'],
        doneSoFar:
          'I thanked her for telling me. I said that she is not in trouble, and that I would pass this to Ms Wick and nobody else. I did not ask anything about the picture. She is sitting with a friend in the library. She was upset and I am not sure how she is underneath.',
        seen: 'none',
        attest: true,
      }),
    },
  ],
  ends: {
    status: 'reported',
    advised: 'consult',
    decided: null,
    waiting: [
      'open',
      'acknowledge-report',
      'hold-initial-review-meeting',
      'record-consultation-advice',
      'report-for-removal',
      'resolve-not-known',
      'inform-parents',
      'support-every-child',
      'decide-on-deletion',
      'record-learning',
      'answer-in-teaching',
    ],
  },
};
