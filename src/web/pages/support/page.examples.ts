import { exampleOf } from '../../gallery/example.ts';
import { supportPage, supportView } from './page.ts';

export const supportExamples = exampleOf(supportPage, {
  'one child': supportView([
    {
      caseId: 'c1',
      child: 'p1',
      name: 'Ash Tallow',
      reviewOn: '2026-11-19',
      lines: [
        {
          label: 'What was agreed',
          text: 'A word at tutor time each morning. She may leave a lesson when she needs to.',
          ownWords: false,
        },
        { label: 'What they want', text: 'I want to sit somewhere else.', ownWords: true },
      ],
    },
  ]),
  nobody: supportView([]),
});
