import {
  type CitedSentence,
  type DutyId,
  type EngagedRule,
  isRuleId,
  reasonInWords,
  type RuleId,
  ruleOf,
  why,
} from '#guidance';

/** Why something is shown: what was recorded, what the guidance says in our words, and where. */
export interface Why {
  /** Words that only a screen reader needs, so that no two of these read the same. */
  readonly about: string;
  readonly because: readonly string[];
  readonly sentences: readonly { readonly says: string; readonly source: string }[];
  /** When the rule or duty holds, as one sentence. */
  readonly holds: string;
  readonly precaution: boolean;
}

const quoted = ({ paraphrase, source }: CitedSentence) => ({
  says: paraphrase,
  source: `${source.title}, ${source.edition}: ${source.section}`,
});

/** A reason as the start of a sentence. */
function said(because: string): string {
  const words = reasonInWords(because);
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
}

/** Why a rule is there, whatever any case says. */
export function whyRuleId(id: RuleId): Why {
  const { title, sentences, rendering } = why(id);
  return {
    about: title,
    because: [],
    sentences: sentences.map(quoted),
    holds: rendering,
    precaution: ruleOf(id).basis === 'precaution',
  };
}

/** Why a rule is engaged: the answers it rests on, and the sentences it restates. */
export function whyRule({ rule, because, source }: EngagedRule): Why & { readonly title: string } {
  if (isRuleId(rule)) {
    const known = whyRuleId(rule);
    return { ...known, title: known.about, because: because.map(said) };
  }
  const title = 'A rule of this school’s own';
  const sentences = [
    { says: title, source: `${source.title}, ${source.edition}: ${source.section}` },
  ];
  return {
    title,
    about: title,
    because: because.map(said),
    sentences,
    holds: '',
    precaution: false,
  };
}

/** Why a duty is owed: the sentences that ask for it. */
export function whyDuty(id: DutyId): Why {
  const { title, sentences, rendering } = why(id);
  return {
    about: title,
    because: [],
    sentences: sentences.map(quoted),
    holds: rendering,
    precaution: false,
  };
}
