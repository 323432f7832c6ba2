import { z } from 'zod';
import { refuse } from '#kit';
import { defineActAdding } from '../../define-act.ts';
import type { Option } from '../../option.ts';
import type { Agency } from './state.ts';

const ways = {
  phone: { label: 'By phone' },
  online: { label: 'By an online form' },
  'secure-email': { label: 'By secure email' },
  'in-person': { label: 'In person' },
} as const satisfies Record<string, Option>;

const agreements = {
  agreed: { label: 'Yes, and they agreed' },
  'did-not-agree': { label: 'Yes, and they did not agree', hint: 'You can still refer' },
  'not-asked-risk': { label: 'No, because asking could put a child at risk' },
  'not-asked-enquiries': { label: 'No, because asking could get in the way of enquiries' },
  'nobody-known': { label: 'No, because no child or parent can be named yet' },
  'not-yet': { label: 'Not yet', hint: 'Never delay a referral for this' },
} as const satisfies Record<string, Option>;

interface Body {
  readonly to: Agency;
  readonly name: `refer-to-${Agency}`;
  readonly title: string;
  readonly done: string;
  readonly recorded: string;
  readonly event: `referred-to-${Agency}/1`;
  readonly intro: string;
  readonly takenBy: string;
}

/** The questions every referral asks, whoever it goes to (procedure.md section 4). */
function referralFields(body: Body) {
  return {
    at: {
      kind: 'when',
      past: true,
      label: 'When did you refer?',
      missing: 'Give the date and time you referred',
    },
    how: { kind: 'choice', label: 'How?', options: ways, missing: 'Say how you referred' },
    takenBy: { kind: 'text', label: body.takenBy, missing: 'Say who took the referral' },
    reference: {
      kind: 'text',
      width: 'short',
      label: 'Their reference, if you were given one',
      missing: 'Give the reference',
      optional: true,
    },
    agreement: {
      kind: 'choice',
      label: 'Were parents or carers asked to agree?',
      options: agreements,
      missing: 'Say whether parents or carers were asked to agree',
    },
    reason: {
      kind: 'reason',
      label: 'Why are you referring, and what did you tell them?',
      hint: 'Say what they need and no more. Do not describe the imagery',
      missing: 'Say why you are referring and what you told them',
    },
  } as const;
}

/** Declares the act of referring to one body: the same questions, its own words and event. */
export function referralAct<const B extends Body>(body: B) {
  const { name, event }: { readonly name: B['name']; readonly event: B['event'] } = body;
  return defineActAdding({
    name,
    part: 'referrals',
    title: body.title,
    done: body.done,
    event,
    recorded: body.recorded,
    from: ['reported', 'open', 'closed'],
    fields: referralFields(body),
    pages: [
      { title: body.title, intro: body.intro, fields: ['at', 'how', 'takenBy', 'reference'] },
      { title: 'Parents and carers', fields: ['agreement'] },
      { title: 'Why you are referring', fields: ['reason'] },
    ],
    adds: z.strictObject({ referral: z.string() }),
    decide: (_input, { state, newId }) =>
      state.status === 'closed' && !state.reopeningDemanded
        ? refuse('reopen-first', 'This case is closed. Reopen it, then refer.')
        : { referral: newId },
    follow: (state, event) => {
      const { at, referral: id } = event.data;
      const made = { at, sequence: event.sequence, id, to: body.to, answer: null };
      return { ...state, referrals: [...state.referrals, made] };
    },
  });
}
