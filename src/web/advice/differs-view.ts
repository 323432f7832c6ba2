import { type AdviceGiven, isMoreUrgent, isOutcome, type UnreadAdvice } from '#cases';
import {
  type Advice,
  classWords,
  decisionWords,
  dutyDefinition,
  editionOf,
  editionWords,
  factShape,
  isDutyId,
  isFactName,
  isRuleId,
  ruleOf,
  subtypeWords,
} from '#guidance';
import { type Instant } from '#kit';
import { startsLower, sayAt } from '#say';
import { type Why, whyDuty, whyKind, whyRule, whyRuleId } from './why.ts';

type Titled = Why & { readonly title: string };

/** What a new edition says of a case that the one before did not, ready to read. */
export interface DiffersView {
  readonly edition: string;
  readonly until: string;
  readonly when: string;
  /** Whether more is asked for than was told, or less; null where the advice itself is the same. */
  readonly turn: 'more' | 'less' | null;
  /** The advice itself, where it is what was told; null where it differs. */
  readonly same: string | null;
  /** What differs, as it was told and as it is now. */
  readonly rows: readonly { readonly what: string; readonly told: string; readonly now: string }[];
  /** The rules that are responsible, with what each leads to and its source. */
  readonly rules: readonly (Titled & { readonly leads: string })[];
  /** Rules that were held against it and are no longer, by the titles they had. */
  readonly gone: readonly string[];
  /** Why it is another kind of incident; null where it is the same. */
  readonly kind: Why | null;
  readonly duties: readonly Titled[];
  readonly dutiesGone: readonly string[];
  readonly questions: readonly string[];
  /** Where to mark it as read, for whoever may. */
  readonly read: string | null;
}

const has = <K extends string>(words: Readonly<Record<K, unknown>>, word: string): word is K =>
  Object.hasOwn(words, word);

/** What a decision was called in the edition that advised it. */
function decisionIn({ edition, decision }: AdviceGiven): string {
  const then = editionOf(edition)?.decisions[decision];
  return then ?? (has(decisionWords, decision) ? decisionWords[decision].title : decision);
}

function kindOf({ class: of, subtype, provisional }: AdviceGiven): string {
  const label = has(classWords, of) ? classWords[of].label : of;
  const under = subtype && has(subtypeWords, subtype) ? subtypeWords[subtype].label : subtype;
  const words = under ? `${label}: ${startsLower(under)}` : label;
  return provisional ? `${words}, for now` : words;
}

function rowsOf(told: AdviceGiven, now: AdviceGiven): DiffersView['rows'] {
  const advice = { what: 'The advice', told: decisionIn(told), now: decisionIn(now) };
  const kind = { what: 'The kind of incident', told: kindOf(told), now: kindOf(now) };
  return [
    ...(told.decision === now.decision ? [] : [advice]),
    ...(kind.told === kind.now ? [] : [kind]),
  ];
}

const missingFrom = (all: readonly string[], others: readonly string[]): readonly string[] =>
  all.filter((one) => !others.includes(one));

/** Rules that hold now and did not, or, where there are none, those that lead to the advice as it now is. */
function responsible(told: AdviceGiven, now: AdviceGiven, advice: Advice): DiffersView['rules'] {
  const added = missingFrom(now.rules, told.rules).filter(isRuleId);
  const leading = now.rules.filter(isRuleId).filter((id) => ruleOf(id).decision === now.decision);
  const shown = added.length > 0 || told.decision === now.decision ? added : leading;
  return shown.map((id) => {
    const engaged = advice.engaged.find(({ rule }) => rule === id);
    const why = engaged ? whyRule(engaged) : whyRuleId(id);
    return { ...why, title: why.about, leads: decisionWords[ruleOf(id).decision].title };
  });
}

function turnOf(told: AdviceGiven, now: AdviceGiven): DiffersView['turn'] {
  if (!isOutcome(told.decision) || !isOutcome(now.decision)) return null;
  if (isMoreUrgent(now.decision, told.decision)) return 'more';
  return isMoreUrgent(told.decision, now.decision) ? 'less' : null;
}

/** What differs between what was told and what a new edition says, with the rule responsible and its source. */
export function differsView(
  { told, now, at }: UnreadAdvice,
  seen: { readonly advice: Advice; readonly now: Instant; readonly read: string | null },
): DiffersView {
  const isOtherKind = kindOf(told) !== kindOf(now);
  return {
    edition: editionWords(now.edition),
    until: editionWords(told.edition),
    when: sayAt(at, seen.now),
    turn: turnOf(told, now),
    same: told.decision === now.decision ? decisionIn(now) : null,
    rows: rowsOf(told, now),
    rules: responsible(told, now, seen.advice),
    gone: missingFrom(told.rules, now.rules).map(
      (id) => editionOf(told.edition)?.rules[id]?.title ?? id,
    ),
    kind: isOtherKind ? whyKind(now.class, now.subtype) : null,
    duties: missingFrom(now.duties, told.duties)
      .filter(isDutyId)
      .map((id) => ({ ...whyDuty(id), title: dutyDefinition(id).title })),
    dutiesGone: missingFrom(told.duties, now.duties).map((id) =>
      isDutyId(id) ? dutyDefinition(id).title : id,
    ),
    questions: missingFrom(now.openQuestions, told.openQuestions)
      .filter(isFactName)
      .map((fact) => factShape(fact).question),
    read: seen.read,
  };
}
