import { decisions } from '../decisions.ts';
import { type Engine, nationalEngine, outcomeConditions, outcomeOf } from '../engine.ts';
import { type CompleteFacts, type FactName, factNames } from '../facts.ts';
import { type ReferralProfile, referralProfiles } from '../profiles.ts';
import { rules } from '../rules.ts';
import { type Situation, bitOf, placeOf, situationOf } from '../situation.ts';
import { type Answers, type FactGroup, groupFacts } from './fact-groups.ts';

/** Facts that conditions mostly read together. Any partition is right; this one keeps the numbers small. */
const partition: readonly (readonly FactName[])[] = [
  ['medium', 'youngestDepictedAge', 'childInvolved', 'sexualActs'],
  ['adultInvolved'],
  ['coercion'],
  ['origin', 'sharing', 'sharedWithAgreement', 'motive'],
  ['capacityConcern', 'violentOrAtypical', 'immediateRisk'],
  ['staffImplicated'],
  [
    'youngestInvolvedAge',
    'vulnerability',
    'powerImbalance',
    'household',
    'priorIncidents',
    'unwantedReceipt',
    'refusesDeletion',
  ],
  ['agencyAlready'],
  ['enoughInformation', 'manageableInSetting'],
];

/** Every combination of answers that any condition can tell apart, under both profiles. */
export interface Combinations {
  readonly groups: readonly FactGroup[];
  /** How many combinations there are to look at. */
  readonly size: number;
  /** How many combinations of plain answers they stand for. */
  readonly standsFor: bigint;
  readonly at: (index: number) => Place;
}

/** Every combination, and the decision that the rules come to in each. */
export interface DecisionSpace extends Combinations {
  /** The place of a decision in `decisions`, for every combination. */
  readonly decisionAt: Uint8Array;
}

/** One combination: what the facts are, under which profile, and how many combinations it stands for. */
export interface Place {
  readonly facts: CompleteFacts;
  readonly profile: ReferralProfile;
  readonly count: bigint;
}

/** The combinations that there are, none of them looked at yet. */
export function everyCombination(): Combinations {
  const conditions = outcomeConditions(rules);
  const groups = partition.map((facts) => groupFacts(facts, conditions));
  const sizes = groups.map(({ alike }) => alike.length);
  const standsFor = groups.reduce(
    (product, { alike }) => product * alike.reduce((sum, { count }) => sum + count, 0n),
    BigInt(referralProfiles.length),
  );
  return {
    groups,
    size: sizes.reduce((product, one) => product * one, referralProfiles.length),
    standsFor,
    at: (index) => placeAt(groups, index),
  };
}

/** Evaluates the rules once for every combination there is: tens of millions, so a matter of a minute. */
export function decisionSpace(engine: Engine = nationalEngine): DecisionSpace {
  const all = everyCombination();
  const decisionAt = new Uint8Array(all.size);
  const each = all.size / referralProfiles.length;
  for (const [at, profile] of referralProfiles.entries()) {
    const situation = situationOf(all.at(0).facts, profile);
    const turn = turning(all.groups, situation);
    for (let index = 0; index < each; index += 1) {
      turn(index);
      decisionAt[at * each + index] = decisions.indexOf(outcomeOf(engine, situation).decision);
    }
  }
  return { ...all, decisionAt };
}

/** Sets a situation to one combination after another, touching only the facts that differ from the last. */
function turning(groups: readonly FactGroup[], situation: Situation): (index: number) => void {
  const bits = groups.map(({ alike, facts }) =>
    alike.map(({ one }) => facts.map((fact) => bitOf(fact, one[fact] ?? 'not-known'))),
  );
  const places = groups.map(({ facts }) => facts.map(placeOf));
  const last = groups.map(() => -1);
  return (index) => {
    let rest = index;
    for (let at = 0; at < groups.length; at += 1) {
      const size = bits[at]?.length ?? 1;
      const digit = rest % size;
      rest = (rest - digit) / size;
      if (digit === last[at]) continue;
      last[at] = digit;
      places[at]?.forEach((place, nth) => (situation.bits[place] = bits[at]?.[digit]?.[nth] ?? 0));
    }
  };
}

function placeAt(groups: readonly FactGroup[], index: number): Place {
  let rest = index;
  let count = 1n;
  const facts: Answers[] = [];
  for (const { alike } of groups) {
    const chosen = alike[rest % alike.length];
    rest = Math.floor(rest / alike.length);
    if (!chosen) throw new RangeError(`There is no combination ${index}.`);
    facts.push(chosen.one);
    count *= chosen.count;
  }
  const profile = referralProfiles[rest] ?? 'threshold';
  return { facts: Object.assign({}, ...facts) as CompleteFacts, profile, count };
}

/** How far apart neighbours in a group's answers lie in the space. */
export function strideOf(space: Combinations, group: FactGroup): number {
  const before = space.groups.slice(0, space.groups.indexOf(group));
  return before.reduce((product, { alike }) => product * alike.length, 1);
}

/** The group that a fact belongs to. */
export function groupOf(space: Combinations, fact: FactName): FactGroup {
  const found = space.groups.find(({ facts }) => facts.includes(fact));
  if (!found) throw new Error(`${fact} is in no group of ${factNames.length} facts.`);
  return found;
}
