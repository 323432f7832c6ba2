import { exampleOf } from '../../gallery/example.ts';
import { inventedCases } from '../../gallery/invented-cases.examples.ts';
import { questionsPage, questionsView } from './page.ts';

export const questionsExamples = exampleOf(questionsPage, {
  'nothing asked yet': questionsView(inventedCases.reported),
  'answered in part': questionsView(inventedCases.assessed),
  'danger now': questionsView(inventedCases.danger),
});
