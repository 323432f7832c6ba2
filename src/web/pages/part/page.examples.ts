import { exampleOf } from '../../gallery/example.ts';
import { inventedCases } from '../../gallery/invented-cases.examples.ts';
import { partPage, partView } from './page.ts';

const { assessed, danger, reported } = inventedCases;

export const partExamples = exampleOf(partPage, {
  'referrals, none yet': partView('referrals', danger),
  'parents, child by child': partView('parents', assessed),
  'support, child by child': partView('support', assessed),
  'a new report': partView('report', reported),
});
