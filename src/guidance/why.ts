import { type Cited, cite } from '#sources';
import { classificationSteps } from './classify.ts';
import { type DutyId, dutyDefinition, dutyIds } from './duties.ts';
import { type Rendering, render, inOneSentence } from './render.ts';
import type { RuleShape } from './rule-shape.ts';
import { type RuleId, ruleIds, ruleOf } from './rules.ts';
import type { Sentence } from './sentences.ts';

/** Why a rule or duty is shown: the sentences it rests on, chief first, and when it holds, in plain English. */
export interface Why {
  readonly id: RuleId | DutyId;
  readonly title: string;
  readonly sentences: readonly CitedSentence[];
  /** One English sentence that says when the rule or duty holds. */
  readonly rendering: string;
  /** The same as parts, for a page that lays it out as a list. */
  readonly parts: Rendering;
}

/** A sentence of guidance as a page shows it. */
export interface CitedSentence {
  readonly id: string;
  readonly paraphrase: string;
  readonly source: Cited;
}

/** A sentence with its source, as a page shows it. */
export function cited(sentence: Sentence): CitedSentence {
  return { id: sentence.id, paraphrase: sentence.says, source: cite(sentence) };
}

/** Why am I seeing this? For any rule or duty. */
export function why(id: RuleId | DutyId): Why {
  return isRuleId(id) ? whyRule(id) : whyDuty(id);
}

function whyRule(id: RuleId): Why {
  const rule = ruleOf(id);
  return {
    id,
    title: rule.title,
    sentences: rule.cites.map(cited),
    rendering: ruleInEnglish(rule),
    parts: render(rule.when),
  };
}

function whyDuty(id: DutyId): Why {
  const { title, cites, trigger } = dutyDefinition(id);
  const parts: Rendering =
    trigger.kind === 'facts' ? render(trigger.when) : { kind: 'clause', says: trigger.when };
  const when = inOneSentence(parts);
  const rendering =
    when === 'always' ? 'This belongs to every case.' : `This applies when ${lowerFirst(when)}.`;
  return { id, title, sentences: cites.map(cited), rendering, parts };
}

/** A rule as one English sentence: when it holds, and where it never does. Mentions every fact it reads. */
export function ruleInEnglish(rule: RuleShape): string {
  const holds = `This holds when ${inOneSentence(render(rule.when))}.`;
  const never = rule.neverWhere.map((where) => inOneSentence(render(where)));
  return never.length === 0
    ? holds
    : `${holds} It does not arise where ${never.join(', or where ')}.`;
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

/** Why an incident is of its class and subtype: the step that gives it, and its sentences; null where none does. */
export function whyClass(
  of: string,
  subtype: string | null,
): { readonly step: string; readonly sentences: readonly CitedSentence[] } | null {
  const step = classificationSteps.find((one) => one.class === of && one.subtype === subtype);
  return step ? { step: step.id, sentences: step.cites.map(cited) } : null;
}

/** True for the id of a national rule. */
export function isRuleId(id: string): id is RuleId {
  return (ruleIds as readonly string[]).includes(id);
}

/** True for the id of a duty. */
export function isDutyId(id: string): id is DutyId {
  return (dutyIds as readonly string[]).includes(id);
}
