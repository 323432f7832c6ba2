import { nationalList, withAdditions } from '#wording';
import { exampleOf } from '../../gallery/example.ts';
import { wordsPage, wordsView } from './page.ts';

const own = withAdditions(nationalList, {
  add: [
    {
      id: 'kicking-off',
      avoid: ['kick off'],
      unless: ['kick off at'],
      better: ['was upset'],
      prefer: 'Write “was upset”, and what happened.',
      why: 'It says nothing of what made the child upset.',
    },
  ],
  leaveOut: ['streetwise'],
  leaveAlone: [],
});

export const wordsExamples = exampleOf(wordsPage, {
  'every word': wordsView(nationalList, ''),
  'an older name': wordsView(nationalList, 'ypsi'),
  'a word of the school’s own': wordsView(own, 'kick'),
  'with words of its own and some left out': wordsView(own, ''),
  'nothing found': wordsView(nationalList, 'zebra'),
});
