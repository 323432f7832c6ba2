import { startsLower } from '#say';
import {
  type Advice,
  classWords,
  decisionWords,
  dutyDefinition,
  dueClocks,
  dutyRoles,
  factShape,
  subtypeWords,
  editionWords,
} from '#guidance';
import { type Why, whyDuty, whyRule } from './why.ts';

/** What the guidance says, ready to read: the decision it points to, why, and what it obliges. */
export interface AdviceView {
  readonly decision: string;
  readonly title: string;
  readonly meaning: string;
  readonly danger: boolean;
  readonly kindOfIncident: string;
  readonly kindMeans: string;
  readonly provisional: boolean;
  readonly rules: readonly (Why & { readonly title: string; readonly leads: string })[];
  readonly duties: readonly {
    readonly title: string;
    readonly owner: string;
    readonly due: string;
    readonly why: Why;
  }[];
  readonly open: readonly string[];
  readonly edition: string;
}

/** Makes advice ready to read. */
export function adviceView(advice: Advice): AdviceView {
  const { title, meaning } = decisionWords[advice.decision];
  const kind = classWords[advice.class];
  const subtype = advice.subtype ? subtypeWords[advice.subtype] : null;
  return {
    decision: advice.decision,
    title,
    meaning,
    danger: advice.decision === 'emergency',
    kindOfIncident: subtype ? `${kind.label}: ${startsLower(subtype.label)}` : kind.label,
    kindMeans: subtype?.means ?? kind.means,
    provisional: advice.provisional,
    rules: advice.engaged.map((one) => ({
      ...whyRule(one),
      leads: decisionWords[one.decision].title,
    })),
    duties: advice.duties.map(({ id, owner, due }) => ({
      title: dutyDefinition(id).title,
      owner: dutyRoles[owner],
      due: dueClocks[due].label,
      why: whyDuty(id),
    })),
    open: advice.openQuestions.map((fact) => factShape(fact).question),
    edition: editionWords(advice.edition),
  };
}
