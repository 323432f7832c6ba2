import { reporterDo, reporterDoNot } from './chapters/02-handling-incidents/first-response.ts';
import { assessmentQuestions } from './chapters/02-handling-incidents/further-assessment.ts';
import { meetingQuestions } from './chapters/02-handling-incidents/initial-review-meeting.ts';
import { closureRequirements } from './chapters/02-handling-incidents/recording.ts';
import { classificationSteps } from './classify.ts';
import { nationalContacts } from './contacts.table.ts';
import { conversationPrompts } from './conversation-guide.table.ts';
import { criteria } from './criteria.ts';
import { dutyDefinition, dutyIds } from './duties.ts';
import { factCitations } from './fact-citations.ts';
import { factNames, factShape } from './facts.ts';
import { procedureSteps } from './procedure.table.ts';
import { removalWays } from './removal-routes.ts';
import { rules } from './rules.ts';
import type { Sentence } from './sentences.ts';

/** What a sentence of guidance can be carried by. */
export type CarrierKind =
  | 'rule'
  | 'step of classification'
  | 'duty'
  | 'criterion'
  | 'meeting question'
  | 'assessment question'
  | 'first response'
  | 'conversation guide'
  | 'condition of closing'
  | 'step of the procedure'
  | 'question of fact'
  | 'service'
  | 'way of removal';

/** Something that carries sentences of guidance: a rule, a duty, a question. */
export interface Carrier {
  readonly kind: CarrierKind;
  readonly id: string;
  readonly title: string;
  readonly cites: readonly Sentence[];
}

/** Everything that carries a sentence, in the order of the procedure's definitions. */
export const carriers: readonly Carrier[] = [
  ...rules.map((one) => carrier('rule', one, one.title)),
  ...classificationSteps.map((one) => carrier('step of classification', one, one.id)),
  ...dutyIds.map(dutyDefinition).map((one) => carrier('duty', one, one.title)),
  ...criteria.map((one) => carrier('criterion', one, one.says)),
  ...meetingQuestions.map((one) => carrier('meeting question', one, one.question)),
  ...assessmentQuestions.map((one) => carrier('assessment question', one, one.question)),
  ...[...reporterDo, ...reporterDoNot].map((one) => carrier('first response', one, one.says)),
  ...conversationPrompts.map((one) => carrier('conversation guide', one, one.says)),
  ...closureRequirements.map((one) => carrier('condition of closing', one, one.says)),
  ...procedureSteps.map((one) => carrier('step of the procedure', one, one.title)),
  ...factNames.map((name) =>
    carrier('question of fact', { id: name, cites: factCitations[name] }, factShape(name).question),
  ),
  ...Object.entries(nationalContacts).map(([id, { name, cites }]) =>
    carrier('service', { id, cites }, name),
  ),
  ...removalWays.map((one) => carrier('way of removal', one, one.name)),
];

function carrier(
  kind: CarrierKind,
  { id, cites }: { readonly id: string; readonly cites: readonly Sentence[] },
  title: string,
): Carrier {
  return { kind, id, title, cites };
}

/** What carries a sentence. Empty where nothing does, and then the sentence says why. */
export function carriersOf(sentence: Sentence): readonly Carrier[] {
  return carriers.filter(({ cites }) => cites.includes(sentence));
}
