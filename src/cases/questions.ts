import type { ChoiceField, NarrativeField, PersonField, Option, WhenField } from '#acts';

/** A question answered yes, no or not known. Not known is never read as no. */
export function yesNoNotKnown(label: string) {
  return {
    kind: 'choice',
    label,
    options: {
      yes: { label: 'Yes' },
      no: { label: 'No' },
      'not-known': { label: 'I do not know' },
    },
    missing: `Answer: ${label}`,
  } as const satisfies ChoiceField;
}

/** Whether parents or carers know of something; keeping it from them is for a child’s safety. */
export function carersKnow(label: string) {
  return {
    kind: 'choice',
    label,
    options: {
      told: { label: 'Yes' },
      'to-be-told': { label: 'Not yet' },
      'not-told': { label: 'No, because telling them could put a child at risk' },
      'not-known': { label: 'I do not know' },
    },
    missing: 'Say whether parents or carers know, or that you do not know',
  } as const satisfies ChoiceField;
}

/** Which child of this case something is about: one, in the words that fit. */
export function aChild(label: string, missing = 'Choose the child') {
  return {
    kind: 'person',
    from: 'children-in-case',
    label,
    missing,
  } as const satisfies PersonField;
}

/** When something was done; it has happened. */
export const when = {
  kind: 'when',
  past: true,
  label: 'When?',
  missing: 'Give the date and time',
} as const satisfies WhenField;

/** Who on the staff did something. */
export function byStaff(label: string) {
  return {
    kind: 'person',
    from: 'staff',
    label,
    missing: 'Choose who',
  } as const satisfies PersonField;
}

/** Who agreed to something, by name and job. */
export const whoAgreed = {
  kind: 'narrative',
  voice: 'other-person',
  label: 'Who agreed to it, and what did they say?',
  hint: 'Names and jobs',
  missing: 'Write who agreed, and what they said',
} as const satisfies NarrativeField;

/** What a child said to whoever heard it first; kept apart from anybody else's words. */
export const childsOwnWords = {
  kind: 'narrative',
  voice: 'child',
  label: 'The child’s own words, if a child spoke to you',
  hint: 'As close as you can remember, even if it sounds unclear',
  missing: 'Write the child’s own words',
  optional: true,
} as const satisfies NarrativeField;

/** Where something happened. Being away from school never rules a concern out (seed statement S0-17). */
export const places = {
  'in-school': { label: 'In school or college' },
  'on-the-way': { label: 'On the way to or from school' },
  'at-home': { label: 'At home' },
  'off-site': { label: 'Somewhere else away from school' },
  online: { label: 'Online' },
  'not-known': { label: 'I do not know' },
} as const satisfies Record<string, Option>;

/** Ways imagery travels; a web address is never asked for. */
export const services = {
  'text-message': { label: 'Text message' },
  email: { label: 'Email' },
  snapchat: { label: 'Snapchat' },
  whatsapp: { label: 'WhatsApp' },
  'facebook-messenger': { label: 'Facebook or Messenger' },
  instagram: { label: 'Instagram' },
  tiktok: { label: 'TikTok' },
  discord: { label: 'Discord' },
  'gaming-platform': { label: 'A game or gaming platform' },
  'live-stream': { label: 'A live stream' },
  forum: { label: 'A forum or website' },
  nearby: { label: 'Passed between nearby devices, such as AirDrop' },
  'in-person': { label: 'Shown on a screen or on paper' },
  other: { label: 'Another service' },
  'not-sent': { label: 'It has not been sent anywhere, as far as is known' },
  'not-known': { label: 'I do not know' },
} as const satisfies Record<string, Option>;

/** What “image” means, wherever we say it. */
export const kindsOfImage = {
  photo: { label: 'A photo' },
  video: { label: 'A video' },
  'live-stream': { label: 'A live stream' },
  printed: { label: 'A picture on paper' },
  'made-or-changed': { label: 'Something made or changed with a computer' },
  'not-known': { label: 'I do not know' },
} as const satisfies Record<string, Option>;

/** Whether staff were exposed to imagery, and how (procedure.md V25). */
export const exposures = {
  none: { label: 'No' },
  'by-accident': { label: 'Yes, by accident' },
  'was-shown': { label: 'Yes, somebody showed it or sent it to them' },
  'on-school-system': { label: 'Yes, it was found on a school system' },
  'not-known': { label: 'I do not know' },
} as const satisfies Record<string, Option>;
