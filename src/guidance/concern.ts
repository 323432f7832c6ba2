import { type FactName, type FactValue, factNames } from './facts.ts';

const under13 = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12] as const;
const from13 = [13, 14, 15, 16, 17] as const;

const yesIsWorse = [['no'], ['not-known'], ['yes']] as const;
const suspicionIsWorse = [['no'], ['not-known'], ['suspected'], ['yes']] as const;

/**
 * What "worse or less known" means, fact by fact: levels of concern from the least to the most. Not knowing
 * stands above every answer that reassures and below every answer that alarms. Answers on one level differ
 * in kind, not in degree.
 */
export const concernLevels = {
  medium: [
    ['text-only'],
    ['adult-pornography', 'drawing'],
    ['not-known'],
    ['photo', 'video', 'livestream'],
    ['threat-only'],
  ],
  youngestDepictedAge: [['adult'], from13, ['not-known'], under13],
  youngestInvolvedAge: [['adult', ...from13], ['not-known'], under13],
  childInvolved: yesIsWorse,
  adultInvolved: suspicionIsWorse,
  coercion: suspicionIsWorse,
  capacityConcern: yesIsWorse,
  violentOrAtypical: yesIsWorse,
  sexualActs: yesIsWorse,
  immediateRisk: yesIsWorse,
  origin: [
    ['self', 'other-with-knowledge'],
    ['not-known'],
    ['other-without-knowledge', 'generated', 'passed-off'],
  ],
  sharing: [
    ['not-shared'],
    ['intended-only'],
    ['beyond-intended'],
    ['not-known'],
    ['widely', 'public'],
    ['threat'],
  ],
  sharedWithAgreement: [['yes', 'not-applicable'], ['not-known'], ['no']],
  motive: [
    ['none', 'curiosity', 'relationship', 'attention', 'status', 'joke'],
    ['not-known'],
    ['malice'],
    ['money'],
  ],
  staffImplicated: suspicionIsWorse,
  vulnerability: yesIsWorse,
  powerImbalance: yesIsWorse,
  household: yesIsWorse,
  priorIncidents: [['none'], ['one'], ['not-known'], ['two-or-more']],
  unwantedReceipt: yesIsWorse,
  refusesDeletion: [['no', 'not-applicable'], ['not-known'], ['yes']],
  agencyAlready: [['none', 'not-known', 'social-care', 'police', 'both']],
  enoughInformation: [['yes'], ['not-known'], ['no']],
  manageableInSetting: [['yes'], ['not-known'], ['no']],
} as const satisfies { readonly [N in FactName]: readonly (readonly FactValue<N>[])[] };

const levels = new Map(
  factNames.map((name): [FactName, ReadonlyMap<FactValue, number>] => {
    const listed: readonly (readonly FactValue[])[] = concernLevels[name];
    return [name, new Map(listed.flatMap((values, level) => values.map((one) => [one, level])))];
  }),
);

/** The level of concern of an answer to a fact, from 0. */
export function concernOf(name: FactName, value: FactValue): number {
  const level = levels.get(name)?.get(value);
  if (level === undefined) throw new Error(`${name}: ${value} has no level of concern.`);
  return level;
}
