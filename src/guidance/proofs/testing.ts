import type { IncidentClass, IncidentSubtype } from '../classes.ts';
import type { Decision } from '../decisions.ts';
import type { CompleteFacts, FactName, FactValue } from '../facts.ts';
import type { ReferralProfile } from '../profiles.ts';
import type { RuleId } from '../rules.ts';

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
  capacity: 'refer',
  'violent-or-atypical': 'refer',
  'under-13-sexual-acts': 'refer',
  'trigger-not-known': 'consult',
  'outside-imagery': 'other-policy',
  'under-13': 'consult',
  aggravated: 'consult',
  unclassified: 'consult',
  context: 'consult',
  'not-confident': 'consult',
  'presume-refer': 'refer-social-care',
  'manage-in-setting': 'in-setting',
};

function engagedBy(
  f: CompleteFacts,
  profile: ReferralProfile,
  incident: IncidentClass,
): readonly RuleId[] {
  const found: RuleId[] = [];
  const yesOrSuspected = (value: FactValue): boolean => value === 'yes' || value === 'suspected';
  const noChild = f.youngestDepictedAge === 'adult' && f.childInvolved === 'no';
  const outside =
    f.medium === 'text-only' || f.medium === 'adult-pornography' || f.medium === 'drawing';
  const under13 = typeof f.youngestDepictedAge === 'number' && f.youngestDepictedAge < 13;
  const triggers = [
    f.youngestDepictedAge,
    f.adultInvolved,
    f.coercion,
    f.capacityConcern,
    f.violentOrAtypical,
    f.immediateRisk,
  ];
  if (yesOrSuspected(f.staffImplicated)) found.push('staff-implicated');
  if (f.immediateRisk === 'yes') found.push('immediate-risk');
  if (noChild) return [...found, 'adults-only'];
  if (yesOrSuspected(f.adultInvolved)) found.push('adult-involved');
  if (yesOrSuspected(f.coercion)) found.push('coercion');
  if (f.capacityConcern === 'yes') found.push('capacity');
  if (f.violentOrAtypical === 'yes') found.push('violent-or-atypical');
  if (!outside && under13 && f.sexualActs !== 'no') found.push('under-13-sexual-acts');
  if (triggers.includes('not-known')) found.push('trigger-not-known');
  if (outside) return [...found, 'outside-imagery'];
  if (under13) found.push('under-13');
  if (incident === 'aggravated') found.push('aggravated');
  if (incident === 'unclassified') found.push('unclassified');
  if (
    f.vulnerability === 'yes' ||
    f.powerImbalance === 'yes' ||
    f.priorIncidents === 'two-or-more' ||
    f.sharing === 'public' ||
    f.unwantedReceipt === 'yes' ||
    f.refusesDeletion === 'yes'
  ) {
    found.push('context');
  }
  if (f.enoughInformation !== 'yes' || f.manageableInSetting !== 'yes') found.push('not-confident');
  if (profile === 'presume-refer') found.push('presume-refer');
  return found.length > 0 ? found : ['manage-in-setting'];
}

function classBy(f: CompleteFacts): readonly [IncidentClass, IncidentSubtype | null] {
  if (f.youngestDepictedAge === 'adult' && f.childInvolved === 'no') return ['adult-case', null];
  if (f.adultInvolved === 'yes' || f.adultInvolved === 'suspected') {
    return ['aggravated', 'adult-involved'];
  }
  if (['text-only', 'adult-pornography', 'drawing'].includes(f.medium)) {
    return ['out-of-scope', null];
  }
  if (f.coercion === 'yes' || f.coercion === 'suspected') return ['aggravated', 'intent-to-harm'];
  if (f.motive === 'malice') return ['aggravated', 'intent-to-harm'];
  if (f.motive === 'money' && f.sharedWithAgreement === 'no') {
    return ['aggravated', 'intent-to-harm'];
  }
  if (f.sharing === 'threat') return ['aggravated', 'intent-to-harm'];
  if (['other-without-knowledge', 'generated', 'passed-off'].includes(f.origin)) {
    return ['aggravated', 'reckless-misuse'];
  }
  if (f.sharedWithAgreement === 'no') return ['aggravated', 'reckless-misuse'];
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
  if (
    f.motive === 'relationship' &&
    (f.sharing === 'not-shared' || f.sharing === 'intended-only')
  ) {
    return ['experimental', 'romantic'];
  }
  if (f.motive === 'attention' || f.motive === 'status') {
    return ['experimental', 'attention-seeking'];
  }
  return ['experimental', 'other'];
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
