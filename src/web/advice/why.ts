import { markOf, placeOf } from '#sources';
import {
  type CitedSentence,
  type DutyId,
  type EngagedRule,
  isRuleId,
  reasonInWords,
  type RuleId,
  ruleOf,
  why,
  whyClass,
} from '#guidance';
import { pointHref } from '../pages/provenance/point-link.ts';
import { type RestView, sourceView } from './source-view.ts';

/** Why something is shown: what was recorded, what the guidance says in our words, and where. */
export interface Why {
  /** Words that only a screen reader needs, so that no two of these read the same. */
  readonly about: string;
  readonly because: readonly string[];
  readonly sentences: readonly RestView[];
  /** Where everything about it is said, with who has signed it; null for a rule of the school’s own. */
  readonly provenance: string | null;
  /** When the rule or duty holds, as one sentence. */
  readonly holds: string;
  readonly precaution: boolean;
}

const quoted = ({ paraphrase, source }: CitedSentence): RestView => ({
  says: paraphrase,
  ...sourceView(source),
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
    provenance: pointHref('rules', id),
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
  const sentences = [{ says: title, place: placeOf(source), mark: markOf('read') }];
  return {
    title,
    about: title,
    because: because.map(said),
    sentences,
    holds: '',
    provenance: null,
    precaution: false,
  };
}

/** Why an incident is of its kind: the sentences that the class rests on; null for a kind there is not any more. */
export function whyKind(of: string, subtype: string | null): Why | null {
  const found = whyClass(of, subtype);
  return (
    found && {
      about: 'the kind of incident',
      because: [],
      sentences: found.sentences.map(quoted),
      holds: 'It never sets the decision on its own.',
      provenance: pointHref('classes', found.step),
      precaution: false,
    }
  );
}

/** Why a duty is owed: the sentences that ask for it. */
export function whyDuty(id: DutyId): Why {
  const { title, sentences, rendering } = why(id);
  return {
    about: title,
    because: [],
    sentences: sentences.map(quoted),
    holds: rendering,
    provenance: pointHref('duties', id),
    precaution: false,
  };
}
