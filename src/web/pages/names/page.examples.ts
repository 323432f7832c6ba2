import { exampleOf } from '../../gallery/example.ts';
import { does, inventedCase } from '../../gallery/invented-case.ts';
import { assessedSteps } from '../../gallery/invented-cases.examples.ts';
import { namesPage, namesView } from './page.ts';

const noted = [
  ...assessedSteps,
  does('lead', 'note-action', {
    at: '2026-11-05T09:30:00.000Z',
    what: 'Ash says that bember2011 sent it on, and that Bayyy laughed. Emberr was there.',
    reason: 'She told the tutor.',
  }),
];

export const namesExamples = exampleOf(namesPage, {
  'three words to decide on': namesView(inventedCase('lead', noted)),
  'sent without a choice': namesView(inventedCase('lead', noted), {
    errors: [
      { text: 'Choose for at least one word whether it is hidden or left', href: '#answer-0' },
    ],
  }),
  'for somebody who may only read': namesView(inventedCase('head', noted)),
  'nothing waits': namesView(inventedCase('lead', assessedSteps), { decided: 2 }),
});
