import type { ActName } from '#cases';
import type { SeedStatementId } from '#guidance';

/** Words by which a statement is known where a person meets it: in an act's questions, answers or what it says when done. */
export interface TracedWords {
  readonly id: SeedStatementId;
  readonly act: ActName;
  readonly words: string;
}

/** Statements whose trace was once only nominal, or thin, with the words that carry them now. */
export const tracedWords: readonly TracedWords[] = [
  { id: 'S0-12', act: 'plan-support', words: 'Embarrassment' },
  { id: 'S0-13', act: 'plan-support', words: 'Bullying' },
  { id: 'S1-12', act: 'plan-support', words: 'shown or passed on again' },
  { id: 'S3-18', act: 'plan-support', words: 'more easily exploited' },
  { id: 'S1-20', act: 'record-police-outcome', words: 'not in the public interest' },
  { id: 'S3-34', act: 'record-police-outcome', words: 'will never show on an enhanced check' },
  { id: 'S3-35', act: 'record-police-outcome', words: 'avoid a long-term effect on a child' },
  { id: 'S3-48', act: 'decide-on-deletion', words: 'whom your school names for this decision' },
  { id: 'S3-49', act: 'decide-on-deletion', words: 'The decision is recorded' },
  { id: 'S3-50', act: 'decide-on-deletion', words: 'The young person is asked to delete it' },
  { id: 'S3-50', act: 'confirm-deletion', words: 'They have deleted it everywhere' },
  { id: 'S4-4', act: 'plan-support', words: 'left out' },
  { id: 'S4-13', act: 'plan-support', words: 'dealt with as bullying' },
];
