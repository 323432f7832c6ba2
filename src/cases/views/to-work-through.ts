import {
  type Advice,
  assessmentQuestions,
  criteria,
  type FactName,
  factShape,
  type Sentence,
} from '#guidance';
import type { Instant } from '#kit';
import type { ActName } from '../parts.ts';
import { furtherOf, furtherWords } from '../parts/assessment/further.ts';
import type { CaseState } from '../state.ts';
import { accountOf } from '../advice/what-stands.ts';
import type { Entry } from './chronology.ts';
import { factsView } from './facts.ts';

/** One answer to a question: what, who said so and when, and the entry that holds it. */
export interface WorkedAnswer {
  /** What it answers, where a question asks for more than one thing; null for the question itself. */
  readonly label: string | null;
  readonly value: string;
  readonly saidBy: string;
  readonly saidAt: Instant;
  readonly sequence: number;
  /** Other accounts say otherwise. */
  readonly differs: boolean;
}

/** How far a question is answered. `holds`: a criterion of referral that is met. */
export type WorkedStanding = 'holds' | 'answered' | 'in-part' | 'not-known' | 'open';

/** A criterion of referral or a question of the further assessment, with what the record says of it. */
export interface WorkedQuestion {
  readonly id: string;
  readonly question: string;
  readonly hint: string | null;
  readonly standing: WorkedStanding;
  readonly answers: readonly WorkedAnswer[];
  /** Said not to be known, and by whom. */
  readonly notKnown: readonly WorkedAnswer[];
  /** What nobody has said anything of. */
  readonly open: readonly string[];
  /** Entries that bear on it, whatever they say. */
  readonly seeAlso: readonly { readonly title: string; readonly sequence: number }[];
  readonly cites: readonly Sentence[];
}

/** The criteria for referring at once, and the questions of the further assessment. */
export interface ToWorkThrough {
  readonly criteria: readonly WorkedQuestion[];
  readonly questions: readonly WorkedQuestion[];
}

type QuestionId = (typeof assessmentQuestions)[number]['id'];

/** Acts whose entries bear on a question beside the facts that answer it. */
const bearing: Readonly<Partial<Record<QuestionId, readonly ActName[]>>> = {
  A2: ['refer-to-police', 'refer-to-social-care', 'record-consultation'],
  A5: ['record-spread'],
  A7: ['record-spread'],
  A10: ['plan-support', 'review-support', 'record-check-in', 'record-conversation'],
  A11: ['link-incident', 'reassess-repeat'],
  A14: ['inform-parents', 'withhold-from-parents', 'review-not-telling', 'leave-parents-to-agency'],
  A15: ['link-incident', 'record-spread'],
};

/** What answers a question that no fact answers. */
const isAbout = (id: string) => (name: keyof typeof furtherOf) => furtherOf[name] === id;

function factAnswers(state: CaseState, facts: readonly FactName[], alone: boolean) {
  return factsView(state)
    .filter(({ fact }) => facts.includes(fact))
    .map((one) => ({
      isKnown: accountOf(state, one.fact)?.value !== 'not-known',
      answer: {
        label: alone ? null : one.label,
        value: one.value,
        saidBy: one.saidBy,
        saidAt: one.saidAt,
        sequence: one.sequence,
        differs: one.others.length > 0,
      },
    }));
}

function furtherAnswers({ further }: CaseState, id: string) {
  return further
    .filter(({ name }) => isAbout(id)(name))
    .map(({ name, value, saidBy, saidAt, sequence }) => ({
      isKnown: value !== 'not-known',
      answer: {
        label: null,
        value: furtherWords(name, value),
        saidBy,
        saidAt,
        sequence,
        differs: false,
      },
    }));
}

interface Asked {
  readonly id: string;
  readonly facts: readonly FactName[];
  readonly cites: readonly Sentence[];
}

function worked(asked: Asked, state: CaseState, words: { question: string; hint: string | null }) {
  const { id, facts, cites } = asked;
  const asksFurther = Object.values(furtherOf).some((one) => one === id);
  const things = facts.length + (asksFurther ? 1 : 0);
  const further = furtherAnswers(state, id);
  const found = [...factAnswers(state, facts, things === 1), ...further];
  const known = found.filter(({ isKnown }) => isKnown).map(({ answer }) => answer);
  const notKnown = found.filter(({ isKnown }) => !isKnown).map(({ answer }) => answer);
  const open = [
    ...facts.filter((fact) => !accountOf(state, fact)).map((fact) => factShape(fact).label),
    ...(asksFurther && further.length === 0
      ? [things === 1 ? words.question : 'In your own words']
      : []),
  ];
  const standing = (): WorkedStanding => {
    if (known.length === 0) return notKnown.length > 0 ? 'not-known' : 'open';
    return open.length + notKnown.length > 0 ? 'in-part' : 'answered';
  };
  return { id, ...words, standing: standing(), answers: known, notKnown, open, seeAlso: [], cites };
}

/**
 * The five criteria for referral and the sixteen questions of the further assessment, each with what the
 * record answers, what somebody said is not known, and what nobody has been asked. Not known is never an answer.
 */
export function toWorkThrough(
  state: CaseState,
  { advice, chronology }: { readonly advice: Advice; readonly chronology: readonly Entry[] },
): ToWorkThrough {
  const engaged = new Set<string>(advice.engaged.map(({ rule }) => rule));
  const related = (id: QuestionId) =>
    chronology
      .filter(({ act, takenBack }) => !takenBack && bearing[id]?.some((one) => one === act))
      .map(({ title, sequence }) => ({ title, sequence }));
  return {
    criteria: criteria.map((one) => {
      const found = worked(one, state, { question: one.says, hint: null });
      const holds = one.rules.some((rule) => engaged.has(rule));
      return holds ? { ...found, standing: 'holds' } : found;
    }),
    questions: assessmentQuestions.map((one) => ({
      ...worked(one, state, { question: one.question, hint: one.hint }),
      seeAlso: related(one.id),
    })),
  };
}
