/** Every decision that a rule can lead to, most urgent first. */
export const decisions = [
  'emergency',
  'refer-lado',
  'refer',
  'refer-social-care',
  'adult-route',
  'consult',
  'other-policy',
  'in-setting',
] as const;

/** What the engaged rules oblige. A person decides; the software never does. */
export type Decision = (typeof decisions)[number];

/** What a decision means, for the people who have to make it. */
export interface DecisionWords {
  readonly title: string;
  readonly meaning: string;
}

/** Each decision in plain words: what the guidance points to, and that a person decides. */
export const decisionWords: Readonly<Record<Decision, DecisionWords>> = {
  emergency: {
    title: 'Get emergency help now',
    meaning:
      'A child may be in immediate danger. Make the child safe and call 999 first; then refer to police and children’s social care. Everything else waits.',
  },
  'refer-lado': {
    title: 'Refer, and contact the LADO',
    meaning:
      'Someone who works or volunteers with children may be implicated. The head contacts the local authority designated officer (LADO) within one working day, or the chair of governors does if it is about the head. Police and social care are told now where a child may have been harmed. Nobody investigates first.',
  },
  refer: {
    title: 'Refer to police and/or children’s social care now',
    meaning:
      'What is recorded meets a ground for immediate referral to police and/or children’s social care: both, unless you record why not. Telephone first, then write.',
  },
  'refer-social-care': {
    title: 'Refer to children’s social care',
    meaning:
      'Two of those involved share a home or are close family, or your school’s policy is to refer almost every incident. It is referred to children’s social care, unless an exception is agreed and recorded.',
  },
  'adult-route': {
    title: 'Follow the adult route',
    meaning:
      'Everyone pictured is an adult and no child is involved, so adult law and support apply. The adult’s own wishes lead, unless somebody is at risk.',
  },
  consult: {
    title: 'Take advice before you decide',
    meaning:
      'Something is not known, or something adds concern, so this is not managed within the setting on your own judgement alone. Ask police or social care for advice; you can do so without naming the child.',
  },
  'other-policy': {
    title: 'Use another policy',
    meaning:
      'No imagery of a child is involved on what is recorded, so another policy applies: behaviour, online safety or child-on-child abuse. It is still recorded and still looked at by the safeguarding lead.',
  },
  'in-setting': {
    title: 'You may manage this within the setting',
    meaning:
      'No ground for referral is recorded, there is enough information, and the risks can be managed here. Managing it here is still a decision that needs reasons, the head’s view, and support for every child.',
  },
};

const rank: Readonly<Record<Decision, number>> = Object.fromEntries(
  decisions.map((decision, at) => [decision, at]),
) as Record<Decision, number>;

/** Negative when `a` is more urgent than `b`, positive when less, zero when equal: sorts most urgent first. */
export function compareDecisions(a: Decision, b: Decision): number {
  return rank[a] - rank[b];
}

/** True when `a` is less urgent than `b`. */
export function isLower(a: Decision, b: Decision): boolean {
  return compareDecisions(a, b) > 0;
}

/** The most urgent of several decisions. Needs at least one. */
export function mostUrgent(first: Decision, ...others: readonly Decision[]): Decision {
  return others.reduce<Decision>((best, one) => (isLower(best, one) ? one : best), first);
}
