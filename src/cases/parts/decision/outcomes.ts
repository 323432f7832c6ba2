import type { Decision } from '#guidance';
import type { Option } from '#acts';

/** What a person can decide, most urgent first, in the words on the page. */
export const outcomes = {
  emergency: { label: 'Emergency help, then refer', hint: 'Somebody is in danger now' },
  'refer-lado': {
    label: 'Refer to the local authority designated officer (LADO)',
    hint: 'The concern is about an adult who works or volunteers with children',
  },
  refer: {
    label: 'Refer to the police and/or children’s social care',
    hint: 'Both, unless you record why not',
  },
  'refer-social-care': { label: 'Refer to children’s social care' },
  'adult-route': {
    label: 'Follow the adult route',
    hint: 'Everyone concerned is 18 or over; their wishes are central',
  },
  consult: {
    label: 'Take advice before deciding',
    hint: 'From social care’s front door or a safer schools officer; you need not name the child',
  },
  'other-policy': {
    label: 'Respond under another policy',
    hint: 'No imagery of a child is involved, for example text messages only',
  },
  'in-setting': {
    label: 'Respond in school, without a referral',
    hint: 'You have enough information, and the risk can be managed here',
  },
} as const satisfies Record<Decision, Option>;

/** The outcomes from most to least urgent. */
export const outcomeOrder = Object.keys(outcomes) as readonly Decision[];

/** True when the first outcome is more urgent than the second. */
export function isMoreUrgent(one: Decision, other: Decision): boolean {
  return outcomeOrder.indexOf(one) < outcomeOrder.indexOf(other);
}

/** True for a word that names an outcome. */
export function isOutcome(word: unknown): word is Decision {
  return typeof word === 'string' && Object.hasOwn(outcomes, word);
}
