import type { Instant, PlainDate } from '#kit';
import type { RoleName } from '#schools';
import type { Option } from '#acts';

/** What kind of person somebody is to the school. */
export type PersonKind = 'learner' | 'carer' | 'staff' | 'other';

export const personKinds = {
  learner: { label: 'A child or young person at this school' },
  carer: { label: 'A parent or carer' },
  staff: { label: 'A member of staff' },
  'other-child': {
    label: 'A child or young person of another school, or of none',
    hint: 'Their own school supports them. Record here what you know',
  },
  'other-adult': { label: 'An adult from outside the school', hint: 'Named or not' },
  other: {
    label: 'Someone else, or someone whose name is not known',
    hint: 'For example an online contact or an unknown account, child or adult',
  },
} as const satisfies Record<PersonKind | 'other-child' | 'other-adult', Option>;

/** What a child may have to do with the imagery. One child can have several parts. */
export const childRoles = {
  pictured: { label: 'Is pictured' },
  'made-it': { label: 'Made it' },
  'shared-it': { label: 'Shared it' },
  'received-it': { label: 'Received it' },
  'asked-for-it': { label: 'Asked somebody to send it' },
  'passed-it-on': { label: 'Passed it on' },
  'demanding-or-threatening': { label: 'Is demanding or threatening something' },
  'holds-it': { label: 'Holds a copy' },
  'saw-it': { label: 'Saw it or was shown it' },
  'told-us': { label: 'Told us about it' },
  'not-known': { label: 'I do not know yet', hint: 'You can change this when you know more' },
} as const satisfies Record<string, Option>;
export type ChildRole = keyof typeof childRoles;

/** What a member of staff has to do with the case. The first two close the case to them. */
export const staffRoles = {
  'concern-is-about-them': {
    label: 'The concern is about them',
    hint: 'From now on they cannot see this case or tell that it exists',
  },
  'related-to-a-child': {
    label: 'They are related to, or close to, a child in this case',
    hint: 'From now on they cannot see this case or tell that it exists',
  },
  'supports-a-child': { label: 'They support a child in this case' },
  pictured: {
    ...childRoles.pictured,
    hint: 'For example in an altered picture. They are the person harmed, and this bars them from nothing. If they manage cases, somebody else manages this one',
  },
  'told-us': childRoles['told-us'],
} as const satisfies Record<string, Option>;
export type StaffRole = keyof typeof staffRoles;

/** Every part that anybody can have in a case. One part reads the same wherever it stands. */
export const partsInCase = { ...staffRoles, ...childRoles } as const;

/** The parts somebody has in a case, in words, in the order they were chosen. */
export function partsInWords(roles: readonly (ChildRole | StaffRole)[]): readonly string[] {
  return roles.map((role) => partsInCase[role].label);
}

/** Roles that wall a member of staff off from the case completely. */
export const barringRoles: readonly StaffRole[] = ['concern-is-about-them', 'related-to-a-child'];

/** Somebody in a case, as the record knows them. */
export interface PersonInCase {
  readonly id: string;
  readonly kind: PersonKind;
  /** Their id in the school's directory, where they are in it. */
  readonly directoryId: string | null;
  readonly name: string;
  readonly roles: readonly (ChildRole | StaffRole)[];
  /** For a carer: the children in this case they care for. */
  readonly carerOf: readonly string[];
  /** For somebody from outside: what they are, as far as anybody knows; otherwise null. */
  readonly elsewhere: 'child' | 'adult' | 'not-known' | null;
  /** For a child from outside: their school, college or setting. */
  readonly setting: string | null;
  /** For somebody from outside: whether anybody has tried to find out. */
  readonly asked: boolean;
  readonly addedAt: number;
  readonly addedOn: Instant;
}

/** The school's directory, as far as questions pick from it. */
export interface Directory {
  readonly learners: readonly DirectoryPerson[];
  readonly carers: readonly DirectoryPerson[];
  readonly staff: readonly DirectoryPerson[];
}

/** A name that somebody no longer has, and when the directory learnt that it had changed. */
export interface FormerName {
  readonly name: string;
  readonly until: Instant;
  /** They never had it: the list had it wrong. Hidden and found all the same, and never said. */
  readonly misspelt?: true | undefined;
}

/** Somebody in the school's directory, as far as a case needs to know. */
export interface DirectoryPerson {
  readonly id: string;
  readonly kind: 'learner' | 'carer' | 'staff';
  readonly name: string;
  /** For a learner, such as "Year 9"; for staff, their job. */
  readonly detail: string;
  /** For staff: the parts they play in the school. */
  readonly roles: readonly RoleName[];
  /** For staff: since when they play those of their parts that they were given later. */
  readonly since?: Readonly<Partial<Record<RoleName, Instant>>>;
  /** For staff: able to give a second, senior view on a decision. */
  readonly senior: boolean;
  /** For a carer: the learners they care for. */
  readonly careFor?: readonly string[];
  /** What they were called before, the oldest first, each until when: to find and to hide by, never to show. */
  readonly formerly?: readonly FormerName[];
  /** For a learner: their tutor group, their date of birth, and the carers they have, by id. */
  readonly tutorGroup?: string;
  readonly born?: PlainDate;
  readonly caredForBy?: readonly string[];
  /** For a learner: where they live, in one line, where the school’s list says. */
  readonly address?: string;
  /** For a carer: where they are rung, where the school’s list says. */
  readonly telephone?: string;
}
