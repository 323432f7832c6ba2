import fc from 'fast-check';
import { type CompleteFacts, type Facts, factNames, factValues } from './facts.ts';
import { referralProfiles } from './profiles.ts';
import { willingPair } from './vignettes.table.ts';

/** Any complete set of facts, every value as likely as any other. */
export const anyFacts: fc.Arbitrary<CompleteFacts> = fc.record(
  Object.fromEntries(factNames.map((name) => [name, fc.constantFrom(...factValues(name))])),
) as unknown as fc.Arbitrary<CompleteFacts>;

/** Facts of which most reassure, so that the quiet decisions come up as often as the loud ones. */
export const mostlyQuietFacts: fc.Arbitrary<CompleteFacts> = fc
  .tuple(anyFacts, fc.uniqueArray(fc.constantFrom(...factNames), { maxLength: 5 }))
  .map(([other, loud]) => {
    const some = Object.fromEntries(loud.map((name) => [name, other[name]]));
    return { ...willingPair, ...some };
  });

/** Facts with some left out. */
export const partialFacts: fc.Arbitrary<Facts> = fc
  .tuple(fc.oneof(anyFacts, mostlyQuietFacts), fc.subarray([...factNames]))
  .map(([facts, kept]) => Object.fromEntries(kept.map((name) => [name, facts[name]])));

/** Either kind of complete facts. */
export const someFacts = fc.oneof(anyFacts, mostlyQuietFacts);

/** Any referral profile. */
export const anyProfile = fc.constantFrom(...referralProfiles);

export { contractSays } from './proofs/testing.ts';
export { willingPair as quietFacts } from './vignettes.table.ts';
