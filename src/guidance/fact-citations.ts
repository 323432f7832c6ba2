import { scopeSentences } from './chapters/01-background-and-context/scope.ts';
import { typologySentences } from './chapters/01-background-and-context/typology.ts';
import { deviceSentences } from './chapters/02-handling-incidents/devices-and-deletion.ts';
import { assessmentSentences } from './chapters/02-handling-incidents/further-assessment.ts';
import { referralSentences } from './chapters/02-handling-incidents/referral.ts';
import { settingSentences } from './chapters/02-handling-incidents/responding-in-setting.ts';
import { artificialSentences } from './chapters/03-particular-groups/artificial.ts';
import { householdSentences } from './chapters/03-particular-groups/one-household.ts';
import { under13Sentences } from './chapters/03-particular-groups/under-13.ts';
import { agencySentences } from './chapters/04-working-with-others/referrals.ts';
import { staffSentences } from './chapters/04-working-with-others/staff-allegations.ts';
import type { FactName } from './facts.ts';
import type { Sentence } from './sentences.ts';

/** The sentences on which each question of fact rests: why it is asked. */
export const factCitations: Readonly<Record<FactName, readonly [Sentence, ...Sentence[]]>> = {
  medium: [scopeSentences['scope-other-material'], scopeSentences['scope-drawings']],
  youngestDepictedAge: [
    under13Sentences['criterion-under-13'],
    under13Sentences['age-when-made'],
    assessmentSentences['assess-ages'],
  ],
  youngestInvolvedAge: [under13Sentences['under-13-whoever'], assessmentSentences['assess-ages']],
  childInvolved: [scopeSentences['scope-all-adults']],
  adultInvolved: [
    referralSentences['criterion-adult'],
    typologySentences['class-adult-involved'],
    assessmentSentences['assess-adult'],
  ],
  coercion: [referralSentences['criterion-coercion'], assessmentSentences['assess-reason']],
  capacityConcern: [
    referralSentences['criterion-capacity'],
    referralSentences['disability-alone'],
    assessmentSentences['assess-understanding'],
  ],
  violentOrAtypical: [referralSentences['criterion-violent'], assessmentSentences['assess-nature']],
  sexualActs: [under13Sentences['criterion-under-13'], under13Sentences['under-13-not-known']],
  immediateRisk: [referralSentences['criterion-immediate-risk']],
  origin: [
    typologySentences['class-reckless-misuse'],
    artificialSentences['artificial-counts'],
    assessmentSentences['assess-reason'],
  ],
  sharing: [assessmentSentences['assess-beyond'], assessmentSentences['assess-how']],
  sharedWithAgreement: [
    typologySentences['class-reckless-misuse'],
    assessmentSentences['assess-beyond'],
  ],
  motive: [
    typologySentences['class-intent-to-harm'],
    typologySentences['class-experimental'],
    assessmentSentences['assess-reason'],
  ],
  staffImplicated: [staffSentences['staff-contact-lado']],
  vulnerability: [assessmentSentences['assess-vulnerability']],
  powerImbalance: [assessmentSentences['assess-ages'], assessmentSentences['context-considered']],
  household: [householdSentences['household-asked'], assessmentSentences['assess-wider']],
  priorIncidents: [
    assessmentSentences['assess-repeated'],
    assessmentSentences['assess-repeat-is-a-sign'],
  ],
  unwantedReceipt: [assessmentSentences['assess-unwanted']],
  refusesDeletion: [
    deviceSentences['deletion-by-young-person'],
    assessmentSentences['context-considered'],
  ],
  agencyAlready: [agencySentences['already-told'], assessmentSentences['assess-agencies']],
  enoughInformation: [settingSentences['setting-confident']],
  manageableInSetting: [
    settingSentences['setting-confident'],
    settingSentences['setting-head-consulted'],
  ],
};
