import type { FactName } from '#guidance';
import type { asks } from './referral.ts';
import type { Agency } from './state.ts';

/** The parts a sheet can have. */
export type SheetSection =
  | 'children'
  | 'found-by'
  | 'adult'
  | 'others'
  | 'reported'
  | 'danger'
  | 'known'
  | 'services'
  | 'done'
  | 'asked'
  | 'contact';

interface SheetOf {
  readonly sections: readonly SheetSection[];
  readonly facts: readonly FactName[];
  /** What is asked where nobody chose anything. */
  readonly asks: readonly (keyof typeof asks)[];
}

const ofTheImagery: readonly FactName[] = [
  'medium',
  'youngestDepictedAge',
  'origin',
  'sexualActs',
  'violentOrAtypical',
  'sharing',
  'sharedWithAgreement',
];
const ofPeople: readonly FactName[] = ['adultInvolved', 'coercion', 'capacityConcern', 'motive'];
const ofTheChild: readonly FactName[] = [
  'vulnerability',
  'youngestInvolvedAge',
  'powerImbalance',
  'household',
  'priorIncidents',
  'unwantedReceipt',
];

const little = { sections: ['children', 'danger', 'asked', 'contact'], facts: [] } as const;
const found = {
  ...little,
  sections: ['children', 'found-by', 'danger', 'asked', 'contact'],
} as const;

/** What each kind of body needs to know, and nothing more (procedure.md section 5, DP2). */
export const sheetsOf: Readonly<Record<Agency, SheetOf>> = {
  police: {
    sections: [
      'children',
      'found-by',
      'others',
      'reported',
      'danger',
      'known',
      'services',
      'done',
      'asked',
      'contact',
    ],
    facts: [...ofPeople, ...ofTheImagery, 'agencyAlready'],
    asks: ['investigate', 'say-talk', 'say-devices', 'say-parents'],
  },
  'social-care': {
    sections: [
      'children',
      'found-by',
      'others',
      'reported',
      'danger',
      'known',
      'done',
      'asked',
      'contact',
    ],
    facts: [...ofPeople, ...ofTheImagery, ...ofTheChild, 'agencyAlready'],
    asks: ['assess', 'say-parents', 'say-talk'],
  },
  lado: {
    sections: ['adult', 'children', 'reported', 'danger', 'known', 'done', 'asked', 'contact'],
    facts: ['staffImplicated', 'adultInvolved'],
    asks: ['advise-adult'],
  },
  'adult-services': {
    sections: ['children', 'found-by', 'danger', 'known', 'done', 'asked', 'contact'],
    facts: ['adultInvolved', 'coercion', 'capacityConcern', 'vulnerability', 'sharing'],
    asks: ['support', 'protect'],
  },
  ceop: {
    sections: ['children', 'found-by', 'others', 'known', 'services', 'asked', 'contact'],
    facts: ['medium', 'adultInvolved', 'coercion', 'sharing'],
    asks: ['investigate'],
  },
  'other-school': { ...little, asks: ['protect', 'support'] },
  'early-help': { ...found, asks: ['support'] },
  health: { ...found, asks: ['support'] },
  'other-body': { ...little, asks: ['support'] },
};
