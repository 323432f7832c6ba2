import { exampleOf } from '../../gallery/example.ts';
import { busyView, faultView, messagePage, messageView } from './page.ts';

export const messageExamples = exampleOf(messagePage, {
  'not found, or not theirs to know': messageView('not-found', []),
  'not possible now': messageView('not-allowed', [
    '“Close the case” is not possible on this case at the moment, or is for somebody else to do.',
  ]),
  'a file was sent': messageView('not-a-form', []),
  'too big': messageView('too-big', []),
  'from another site': messageView('other-site', []),
  'too many requests': messageView('too-many', []),
  'holds imagery': {
    ...messageView('holds-imagery', [
      'Do not give a web address (line 1): it could lead to the image. It has been taken out and not kept; your own words are still here. Name the service instead, and the reference if it has been reported',
    ]),
    again: {
      action: '/note',
      fields: [
        {
          name: 'words',
          value: 'She showed me [web address taken out] on her phone.',
          shown: true,
        },
        { name: 'from', value: '', shown: false },
      ],
    },
  },
  'the database is busy': busyView(null),
  'the database is busy, and something was typed': busyView({
    action: '/note',
    fields: [{ name: 'words', value: 'I rang home.', shown: false }],
  }),
  'a fault': faultView('7f3a2c'),
});
