import type { RoleName } from './school.ts';

/** What somebody can be to a case, beside their role, that lets them do one thing in it. */
export type Tie = 'reported' | 'hasTask' | 'supports';

/** Those who may do something: by their role, and, in a case, by what they are to it. */
export interface Audience {
  /** Who they are, as a governor would say it. */
  readonly says: string;
  /** The roles that may at any time. Whoever manages a case may there whatever the lead may. */
  readonly roles: readonly RoleName[];
  /** Anybody of the school who is this to the case, whatever their role. */
  readonly also?: Tie;
  /** Whoever is asked for a second opinion on the case: them too, or nobody but them. */
  readonly asked?: 'too' | 'only';
}

/** Everybody who has a part to play in the school. */
export const everyone: readonly RoleName[] = [
  'staff',
  'lead',
  'deputy',
  'pastoral',
  'head',
  'senior-leader',
  'chair',
  'safeguarding-governor',
  'it-lead',
  'data-protection-officer',
  'prevention-lead',
];
const leads = ['lead', 'deputy'] as const;
const leadsAndHead = [...leads, 'head'] as const;

/**
 * Who may do things, by name. Every act and every way of looking names one of these, and whatever names none is
 * denied. A bar beats them all. What each role comes to by them stands, written by hand, in
 * `src/access/policy.expected.ts`.
 */
export const audiences = {
  everyone: { says: 'Everybody with a part in the school', roles: everyone },
  'the leads': { says: 'The safeguarding lead and deputies', roles: leads },
  'the leads and the head': {
    says: 'The safeguarding lead, deputies and the head',
    roles: leadsAndHead,
  },
  'the leads, and whoever reported it': {
    says: 'The safeguarding lead and deputies; and whoever made the report, of what they saw and did',
    roles: leads,
    also: 'reported',
  },
  'the leads and the head, and whoever reported it': {
    says: 'The safeguarding lead, deputies and the head; and whoever made the report, of what they saw and did',
    roles: leadsAndHead,
    also: 'reported',
  },
  'the leads, and whoever has the task': {
    says: 'The safeguarding lead and deputies; and whoever has an open task in the case',
    roles: leads,
    also: 'hasTask',
  },
  'the leads, and whoever supports a child': {
    says: 'The safeguarding lead and deputies; and whoever supports a child in the case',
    roles: leads,
    also: 'supports',
  },
  'the leads and the head, and whoever is asked': {
    says: 'The safeguarding lead, deputies and the head; and a senior person while their second opinion is waited for',
    roles: leadsAndHead,
    asked: 'too',
  },
  'whoever is asked': {
    says: 'A senior person, while their second opinion is waited for',
    roles: ['head', 'senior-leader', ...leads, 'chair'],
    asked: 'only',
  },
  'the lead': { says: 'The safeguarding lead', roles: ['lead'] },
  'the head': { says: 'The head', roles: ['head'] },
  'the lead and the head': { says: 'The safeguarding lead and the head', roles: ['lead', 'head'] },
  'the leads, the head and the chair': {
    says: 'The safeguarding lead, deputies, the head and the chair of governors',
    roles: [...leadsAndHead, 'chair'],
  },
  'the leads, the head and IT': {
    says: 'The safeguarding lead, deputies, the head and the IT lead',
    roles: [...leadsAndHead, 'it-lead'],
  },
  'the lead, the head and data protection': {
    says: 'The safeguarding lead, the head and the data protection officer',
    roles: ['lead', 'head', 'data-protection-officer'],
  },
} as const satisfies Readonly<Record<string, Audience>>;

export type AudienceName = keyof typeof audiences;
