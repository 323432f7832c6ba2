import assert from 'node:assert/strict';
import type { IncidentClass, IncidentSubtype } from '../classes.ts';
import type { Decision } from '../decisions.ts';
import { engagedRules, nationalEngine, outcomeOf } from '../engine.ts';
import type { CompleteFacts, FactName, FactValue } from '../facts.ts';
import type { ReferralProfile } from '../profiles.ts';
import type { RuleId } from '../rules.ts';
import { situationOf } from '../situation.ts';

/** What the contract's tables say of some facts. */
export interface Verdict {
  readonly engaged: readonly RuleId[];
  readonly decision: Decision;
  readonly class: IncidentClass;
  readonly subtype: IncidentSubtype | null;
  readonly provisional: boolean;
}

/**
 * The advice contract written out a second time, as plain code and by hand, sharing nothing with the
 * definitions: what they say is held against this over every combination there is.
 */
export function contractSays(facts: CompleteFacts, profile: ReferralProfile): Verdict {
  const [incident, subtype] = classBy(facts);
  const engaged = engagedBy(facts, profile, incident);
  const urgency: readonly Decision[] = [
    'emergency',
    'refer-lado',
    'refer',
    'refer-social-care',
    'adult-route',
    'consult',
    'other-policy',
    'in-setting',
  ];
  const leads = engaged.map((rule) => leadsTo[rule]);
  const decision = urgency.find((one) => leads.includes(one));
  if (!decision) throw new Error('The contract gives no decision.');
  return { engaged, decision, class: incident, subtype, provisional: isOpen(facts, incident) };
}

const leadsTo: Readonly<Record<RuleId, Decision>> = {
  'staff-implicated': 'refer-lado',
  'immediate-risk': 'emergency',
  'adults-only': 'adult-route',
  'adult-involved': 'refer',
  coercion: 'refer',
  threat: 'refer',
  profit: 'refer',
  capacity: 'refer',
  'violent-or-atypical': 'refer',
  'under-13-sexual-acts': 'refer',
  household: 'refer-social-care',
  'trigger-not-known': 'consult',
  'outside-imagery': 'other-policy',
  'prohibited-drawing': 'consult',
  'under-13': 'consult',
  aggravated: 'consult',
  unclassified: 'consult',
  context: 'consult',
  'context-not-known': 'consult',
  'not-confident': 'consult',
  'presume-refer': 'refer-social-care',
  'manage-in-setting': 'in-setting',
};

const yesOrSuspected = (value: FactValue): boolean => value === 'yes' || value === 'suspected';
const isUnder13 = (age: FactValue): boolean => typeof age === 'number' && age < 13;
const noChild = (f: CompleteFacts): boolean =>
  f.youngestDepictedAge === 'adult' && f.childInvolved === 'no';

/** The matter is outside imagery, as the contract says it. */
export function isOutside(f: CompleteFacts): boolean {
  if (f.medium === 'text-only') return true;
  if (f.medium === 'adult-pornography') return typeof f.youngestDepictedAge !== 'number';
  if (f.medium !== 'drawing') return false;
  return f.youngestDepictedAge === 'adult' || f.sexualActs === 'no';
}

function engagedBy(
  f: CompleteFacts,
  profile: ReferralProfile,
  incident: IncidentClass,
): readonly RuleId[] {
  const always: RuleId[] = [];
  if (yesOrSuspected(f.staffImplicated)) always.push('staff-implicated');
  if (f.immediateRisk === 'yes') always.push('immediate-risk');
  if (noChild(f)) return [...always, 'adults-only'];
  const found = [...always, ...criteriaIn(f)];
  if (f.household === 'yes') found.push('household');
  if (isTriggerOpen(f)) found.push('trigger-not-known');
  if (isOutside(f)) return [...found, 'outside-imagery'];
  found.push(...cautionsIn(f, incident));
  if (profile === 'presume-refer') found.push('presume-refer');
  return found.length > 0 ? found : ['manage-in-setting'];
}

function criteriaIn(f: CompleteFacts): readonly RuleId[] {
  const found: RuleId[] = [];
  if (yesOrSuspected(f.adultInvolved)) found.push('adult-involved');
  if (yesOrSuspected(f.coercion)) found.push('coercion');
  if (f.sharing === 'threat' || f.medium === 'threat-only') found.push('threat');
  if (f.motive === 'money') found.push('profit');
  if (f.capacityConcern === 'yes') found.push('capacity');
  if (f.violentOrAtypical === 'yes') found.push('violent-or-atypical');
  const young = isUnder13(f.youngestDepictedAge) && f.sexualActs !== 'no';
  const perhaps = f.youngestDepictedAge === 'not-known' && f.sexualActs === 'yes';
  if ((young || perhaps) && !isOutside(f)) found.push('under-13-sexual-acts');
  return found;
}

function isTriggerOpen(f: CompleteFacts): boolean {
  const open = [
    f.adultInvolved,
    f.coercion,
    f.capacityConcern,
    f.violentOrAtypical,
    f.immediateRisk,
    f.staffImplicated,
  ].includes('not-known');
  if (open) return true;
  if (f.youngestDepictedAge === 'adult') return f.childInvolved === 'not-known';
  if (f.youngestDepictedAge !== 'not-known') return false;
  return !(isOutside(f) && (f.medium === 'text-only' || f.medium === 'drawing'));
}

function cautionsIn(f: CompleteFacts, incident: IncidentClass): readonly RuleId[] {
  const found: RuleId[] = [];
  if (f.medium === 'drawing') found.push('prohibited-drawing');
  if (isUnder13(f.youngestDepictedAge) || isUnder13(f.youngestInvolvedAge)) found.push('under-13');
  if (incident === 'aggravated') found.push('aggravated');
  if (incident === 'unclassified') found.push('unclassified');
  const worrying =
    f.vulnerability === 'yes' ||
    f.powerImbalance === 'yes' ||
    f.priorIncidents === 'two-or-more' ||
    f.sharing === 'widely' ||
    f.sharing === 'public' ||
    f.unwantedReceipt === 'yes' ||
    f.refusesDeletion === 'yes';
  if (worrying) found.push('context');
  const unknown: readonly FactValue[] = [
    f.youngestInvolvedAge,
    f.vulnerability,
    f.powerImbalance,
    f.household,
    f.priorIncidents,
    f.unwantedReceipt,
  ];
  if (unknown.includes('not-known')) found.push('context-not-known');
  if (f.enoughInformation !== 'yes' || f.manageableInSetting !== 'yes') found.push('not-confident');
  return found;
}

function classBy(f: CompleteFacts): readonly [IncidentClass, IncidentSubtype | null] {
  if (noChild(f)) return ['adult-case', null];
  if (yesOrSuspected(f.adultInvolved)) return ['aggravated', 'adult-involved'];
  if (isOutside(f)) return ['out-of-scope', null];
  if (isMeantToHarm(f)) return ['aggravated', 'intent-to-harm'];
  const careless: readonly FactValue[] = ['other-without-knowledge', 'generated', 'passed-off'];
  if (careless.includes(f.origin) || f.sharedWithAgreement === 'no') {
    return ['aggravated', 'reckless-misuse'];
  }
  const deciding: readonly FactName[] = [
    'adultInvolved',
    'coercion',
    'origin',
    'sharing',
    'sharedWithAgreement',
    'motive',
  ];
  if (deciding.some((name) => f[name] === 'not-known')) return ['unclassified', null];
  if (f.motive === 'money') return ['unclassified', null];
  return ['experimental', experimentalKind(f)];
}

function isMeantToHarm(f: CompleteFacts): boolean {
  if (yesOrSuspected(f.coercion) || f.motive === 'malice') return true;
  if (f.motive === 'money' && f.sharedWithAgreement === 'no') return true;
  return f.sharing === 'threat' || f.medium === 'threat-only';
}

function experimentalKind(f: CompleteFacts): IncidentSubtype {
  const between = f.sharing === 'not-shared' || f.sharing === 'intended-only';
  if (f.motive === 'relationship' && between) return 'romantic';
  const noticed = f.motive === 'attention' || f.motive === 'status';
  return noticed && !isUnder13(f.youngestDepictedAge) ? 'attention-seeking' : 'other';
}

function isOpen(f: CompleteFacts, incident: IncidentClass): boolean {
  if (incident !== 'experimental' && incident !== 'aggravated') return false;
  return (
    f.adultInvolved === 'suspected' ||
    f.adultInvolved === 'not-known' ||
    f.coercion === 'suspected' ||
    f.coercion === 'not-known' ||
    f.motive === 'not-known'
  );
}

/** Holds the rules to the contract for some facts: the rules engaged, the one decision and the one class. */
export function assertAgrees(facts: CompleteFacts, profile: ReferralProfile): Decision {
  const situation = situationOf(facts, profile);
  const { decision, step } = outcomeOf(nationalEngine, situation);
  const engaged = engagedRules(nationalEngine, situation).map(({ shape }) => shape.id);
  const says = contractSays(facts, profile);
  const alike =
    decision === says.decision &&
    step === (says.subtype ?? says.class) &&
    engaged.join() === says.engaged.join();
  if (!alike) assert.deepEqual({ decision, step, engaged, facts, profile }, says);
  return decision;
}
