import { type FactName, factNames, factShape } from '#guidance';
import type { Pick } from '#acts';
import type { CaseState } from '../../state.ts';
import type { FactAccount } from './state.ts';
import { inFull } from '#say';
import {
  accountOf,
  differing,
  isDisputed,
  otherAccounts,
  stands,
} from '../../advice/what-stands.ts';

/** Answers that cannot both be so: when they are recorded, of which facts, and how it is said. */
interface Contradiction {
  readonly facts: readonly FactName[];
  readonly when: (state: CaseState) => boolean;
  readonly says: string;
}

const isThreat = (state: CaseState): boolean =>
  stands(state, 'sharing') === 'threat' ||
  stands(state, 'medium') === 'threat-only' ||
  state.people.some(({ roles }) => roles.includes('demanding-or-threatening'));

const isChildInIt = ({ people }: CaseState): boolean =>
  people.some(({ kind, elsewhere }) => kind === 'learner' || elsewhere === 'child');

const contradictions: readonly Contradiction[] = [
  {
    facts: ['coercion', 'sharing', 'medium'],
    when: (state) => stands(state, 'coercion') === 'no' && isThreat(state),
    says: 'A threat or a demand is recorded, and that nobody was pressed.',
  },
  {
    facts: ['sharing', 'unwantedReceipt'],
    when: (state) =>
      stands(state, 'sharing') === 'not-shared' && stands(state, 'unwantedReceipt') === 'yes',
    says: 'It is recorded that it was not shared, and that somebody received it.',
  },
  {
    facts: ['childInvolved', 'youngestDepictedAge'],
    when: (state) =>
      stands(state, 'childInvolved') === 'no' &&
      stands(state, 'youngestDepictedAge') === 'adult' &&
      isChildInIt(state),
    says: 'A child is in this case, and it is recorded that everybody in it is an adult.',
  },
];

/** The number of the last entry that a contradiction comes from. */
function lastOf(state: CaseState, { facts }: Contradiction): number {
  return Math.max(...facts.map((fact) => accountOf(state, fact)?.sequence ?? 0));
}

/** What is recorded and does not fit together, until somebody has settled one of the answers since. */
function openContradictions(state: CaseState): readonly Contradiction[] {
  return contradictions.filter(
    (one) =>
      one.when(state) &&
      !one.facts.some((fact) => (state.settled[fact]?.sequence ?? 0) > lastOf(state, one)),
  );
}

/** Something for the lead to settle: which facts, and in a sentence why. */
export interface ToSettle {
  readonly id: string;
  readonly facts: readonly FactName[];
  readonly title: string;
  readonly note: string;
}

/** An answer to a fact in the words of its question. */
export function factWords(fact: FactName, value: string): string {
  return factShape(fact).values.find((one) => String(one.value) === value)?.label ?? value;
}

/** One account in a line: what was said, by whom and when. */
export function saidInWords(fact: FactName, { value, saidBy, saidAt }: FactAccount): string {
  return `“${factWords(fact, value)}” (said by ${saidBy}, ${inFull(saidAt)})`;
}

function difference(state: CaseState, fact: FactName): ToSettle {
  const standing = accountOf(state, fact);
  const all = [...(standing ? [standing] : []), ...otherAccounts(state, fact)];
  const said = all.map((one) => saidInWords(fact, one)).join('; ');
  return {
    id: `settle-${fact}`,
    facts: [fact],
    title: `Two accounts differ: say which holds (${factShape(fact).label.toLowerCase()})`,
    note: `${said}. Until you say which holds, with a reason, the more urgent stands.`,
  };
}

/** Every difference and contradiction that waits for the lead to say what holds. */
export function toSettle(state: CaseState): readonly ToSettle[] {
  return [
    ...factNames.filter((fact) => isDisputed(state, fact)).map((fact) => difference(state, fact)),
    ...openContradictions(state).map(({ facts, says }) => ({
      id: `settle-${facts.join('-')}`,
      facts,
      title: 'Two answers do not fit together: say which holds',
      note: `${says} Until you say which holds, with a reason, the more urgent stands.`,
    })),
  ];
}

/** An account as it is chosen: the fact, the entry that gave it, and its value. */
export function accountKey(fact: FactName, { sequence, value }: FactAccount): string {
  return `${fact}:${sequence}:${value}`;
}

/** An account by its key, in words; null where there is none. */
export function accountInWords({ facts }: CaseState, key: string): string | null {
  const fact = factNames.find((name) => key.startsWith(`${name}:`));
  const found = fact && facts[fact]?.find((one) => accountKey(fact, one) === key);
  return found ? `${factShape(fact).label}: ${saidInWords(fact, found)}` : null;
}

/** The facts of which the lead may say what holds: those that differ, or do not fit together. */
function settleable(state: CaseState): readonly FactName[] {
  const different = differing(state);
  const named = openContradictions(state).flatMap(({ facts }) => facts);
  return factNames.filter((fact) => different.includes(fact) || named.includes(fact));
}

/** The accounts to choose from, fact by fact, what stands coming first. */
export function accountPicks(state: CaseState): readonly Pick[] {
  return settleable(state).flatMap((fact) => {
    const standing = accountOf(state, fact);
    const all = [...(standing ? [standing] : []), ...otherAccounts(state, fact)];
    const picks = all.map((one) => ({
      value: accountKey(fact, one),
      label: `${factShape(fact).label}: ${factWords(fact, one.value)}`,
      hint: `Said by ${one.saidBy}, ${inFull(one.saidAt)}`,
    }));
    return picks.filter(
      ({ value }, place) => picks.findIndex((one) => one.value === value) === place,
    );
  });
}
