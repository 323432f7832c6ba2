import type { PlainDate } from '#kit';

/** An edition that is no longer in force: its dates, and what its rules and decisions were called. */
export interface FormerEdition {
  readonly id: string;
  readonly title: string;
  readonly inForceFrom: PlainDate;
  readonly inForceTo: PlainDate;
  /** Its rules in its own order, with the decision each led to and the title each had. */
  readonly rules: Readonly<Record<string, { readonly decision: string; readonly title: string }>>;
  /** What each decision was called. */
  readonly decisions: Readonly<Record<string, string>>;
}

/**
 * The editions that were in force before. Advice given under one stands in the records of its time and is
 * read by these names; no case is advised by one any more, so of their rules only what a reader of an old
 * record needs is kept (docs/decisions/0016-edition-england-2026-12.md). Nothing here ever changes.
 */
export const formerEditions = [
  {
    id: 'england-2026-11',
    title:
      'England, November 2026: UKCIS advice of March 2024, Keeping children safe in education of September 2026',
    inForceFrom: '2026-11-01',
    inForceTo: '2026-11-30',
    rules: {
      'staff-implicated': {
        decision: 'refer-lado',
        title: 'Someone who works or volunteers here is implicated',
      },
      'immediate-risk': { decision: 'emergency', title: 'A child is at immediate risk' },
      'adults-only': { decision: 'adult-route', title: 'Only adults are involved' },
      'adult-involved': { decision: 'refer', title: 'An adult is involved' },
      coercion: { decision: 'refer', title: 'Coercion, blackmail or grooming' },
      capacity: { decision: 'refer', title: 'Concern about capacity to agree' },
      'violent-or-atypical': { decision: 'refer', title: 'Violence, or acts unusual for the age' },
      'under-13-sexual-acts': {
        decision: 'refer',
        title: 'Sexual acts, or none ruled out, and a child under 13',
      },
      'trigger-not-known': { decision: 'consult', title: 'A ground for referral is not known' },
      'outside-imagery': { decision: 'other-policy', title: 'No imagery of a child' },
      'under-13': { decision: 'consult', title: 'A child pictured is under 13' },
      aggravated: { decision: 'consult', title: 'The incident is aggravated' },
      unclassified: { decision: 'consult', title: 'The incident cannot yet be classified' },
      context: { decision: 'consult', title: 'Something in the wider context adds concern' },
      'not-confident': {
        decision: 'consult',
        title: 'The lead is not yet confident to manage it here',
      },
      'presume-refer': {
        decision: 'refer-social-care',
        title: 'The school refers almost every incident',
      },
      'manage-in-setting': {
        decision: 'in-setting',
        title: 'It can be managed within the setting',
      },
    },
    decisions: {
      emergency: 'Get emergency help now',
      'refer-lado': 'Refer, and contact the LADO',
      refer: 'Refer to police or social care now',
      'refer-social-care': 'Refer to children’s social care',
      'adult-route': 'Follow the adult route',
      consult: 'Take advice before you decide',
      'other-policy': 'Use another policy',
      'in-setting': 'You may manage this within the setting',
    },
  },
] as const satisfies readonly FormerEdition[];
