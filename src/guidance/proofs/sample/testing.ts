import {
  type CompleteFacts,
  type FactName,
  type FactValue,
  factNames,
  factValues,
} from '../../facts.ts';
import { type ReferralProfile, referralProfiles } from '../../profiles.ts';
import { quietFacts } from '../../testing.ts';
import { vignettes } from '../../vignettes.table.ts';
import type { Combinations, Place } from '../decision-space.ts';

/** Facts in which every rule but a few is quiet, in some way of its own: where pairs are tried from. */
const startingPoints: readonly CompleteFacts[] = [
  quietFacts,
  { ...quietFacts, youngestDepictedAge: 'adult', childInvolved: 'yes' },
  { ...quietFacts, medium: 'drawing', sexualActs: 'yes' },
  ...vignettes.filter(({ id }) => ['TV36', 'TV51', 'TV56'].includes(id)).map(({ facts }) => facts),
];

type AnswersTo = (name: FactName) => readonly FactValue[];

/**
 * Every pair of answers to two facts, from each starting point, under both profiles: plain answers, or
 * those that are given.
 */
export function* everyPair(answersTo: AnswersTo = factValues): Generator<{
  readonly facts: CompleteFacts;
  readonly profile: ReferralProfile;
}> {
  for (const start of startingPoints)
    for (const two of pairs(answersTo))
      for (const profile of referralProfiles) yield { facts: { ...start, ...two }, profile };
}

function* pairs(answersTo: AnswersTo): Generator<Partial<CompleteFacts>> {
  for (const [at, one] of factNames.entries())
    for (const other of factNames.slice(at + 1))
      for (const first of answersTo(one))
        for (const second of answersTo(other)) yield { [one]: first, [other]: second };
}

/** Every so-many-th combination of the space: with a prime, each group of facts turns through all it has. */
export function* everyNth(space: Combinations, prime: number): Generator<Place> {
  for (let index = 0; index < space.size; index += prime) yield space.at(index);
}
