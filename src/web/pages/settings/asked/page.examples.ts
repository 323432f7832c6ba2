import type { Waiting } from '#people';
import { staff } from '#examples';
import { exampleOf } from '../../../gallery/example.ts';
import { answerPage, askedLine, askedPage, askedView } from './page.ts';

const one: Waiting = {
  id: 'a1',
  asked: '2026-11-04T16:02:00.000Z',
  by: staff.head.id,
  byName: staff.head.name,
  whom: staff.coach.id,
  whomName: staff.coach.name,
  role: 'deputy',
  gives: true,
  reason: 'The deputy is away until Easter.',
  alone: false,
  answer: null,
  answerers: [staff.chair],
};
const answer = {
  by: staff.chair.id,
  byName: staff.chair.name,
  at: '2026-11-05T08:20:00.000Z',
  agrees: true,
  reason: 'I have spoken to both.',
};
const { answerers, ...settled } = one;
const back = { href: '/settings/people/asked', text: 'Back without answering' };
const empty = { version: 0, waiting: [], settled: [] };

export const askedExamples = exampleOf(askedPage, {
  'nothing yet': askedView(empty, { reader: staff.head.id, saved: false }),
  'for whoever answers': askedView(
    { version: 2, waiting: [one], settled: [{ ...settled, id: 'a0', answer }] },
    { reader: answerers[0]?.id ?? '', saved: false },
  ),
  'for whoever asked': askedView(
    { version: 1, waiting: [one], settled: [] },
    { reader: staff.head.id, saved: true },
  ),
});

export const answerExamples = exampleOf(answerPage, {
  'to be answered': {
    ...{ line: askedLine(one, ''), action: '/settings/people/asked/a1', back },
    ...{ agrees: '', reason: '', wrong: {}, errors: [] },
  },
  'nothing said': {
    ...{ line: askedLine(one, ''), action: '/settings/people/asked/a1', back },
    ...{ agrees: '', reason: '', wrong: { agrees: 'Say whether you agree' } },
    errors: [{ text: 'Say whether you agree', href: '#agrees' }],
  },
});
