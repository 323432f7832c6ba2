import { z } from 'zod';
import { refuse } from '#kit';
import { type Fields, type Option } from '#acts';
import { type Deciding, defineActAdding } from '../../act.ts';
import { childrenOf } from '../../who/children.ts';
import { type CaseState, done, type Placed } from '../../state.ts';
import type { Agency, Referral } from './state.ts';

const ways = {
  phone: { label: 'By phone' },
  online: { label: 'By an online form' },
  'secure-email': { label: 'By secure email' },
  'in-person': { label: 'In person' },
} as const satisfies Record<string, Option>;

/** Ways by which a referral is in writing at once. */
const inWriting: readonly string[] = ['online', 'secure-email'];

const agreements = {
  agreed: { label: 'Yes, and they agreed' },
  'did-not-agree': { label: 'Yes, and they did not agree', hint: 'You can still refer' },
  'not-asked-risk': { label: 'No, because asking could put a child at risk' },
  'not-asked-enquiries': { label: 'No, because asking could get in the way of enquiries' },
  'nobody-known': { label: 'No, because no child or parent can be named yet' },
  'not-yet': { label: 'Not yet', hint: 'Never delay a referral for this' },
} as const satisfies Record<string, Option>;

/** What can be asked of whoever is told. */
export const asks = {
  protect: { label: 'To keep a child safe now' },
  assess: { label: 'To find out what each child needs, and help' },
  investigate: { label: 'To look into what happened' },
  'say-parents': { label: 'To say when and by whom parents or carers may be told' },
  'say-talk': { label: 'To say whether we may talk with the young people' },
  'say-devices': { label: 'To say what happens with devices, messages and accounts' },
  'take-down': { label: 'To help get it taken down' },
  'advise-adult': { label: 'To say what to do about the adult' },
  support: { label: 'To support a child or family' },
} as const satisfies Record<string, Option>;

/** The question to whom the referral was made, in the words that fit the body. */
export interface Asked {
  readonly takenBy: string;
  readonly takenByHint?: string;
}

/** The questions every referral asks, whoever it goes to (procedure.md section 4). */
export function referralFields({ takenBy, takenByHint }: Asked) {
  return {
    children: {
      kind: 'people',
      from: 'children-in-case',
      label: 'Which children is it about?',
      hint: 'Leave blank for every child in this case. Where one child has harmed another, refer both',
      missing: 'Choose the children',
      optional: true,
      later: true,
    },
    at: {
      kind: 'when',
      past: true,
      label: 'When did you refer?',
      missing: 'Give the date and time you referred',
    },
    how: { kind: 'choice', label: 'How?', options: ways, missing: 'Say how you referred' },
    takenBy: {
      kind: 'text',
      label: takenBy,
      ...(takenByHint ? { hint: takenByHint } : {}),
      missing: 'Say who took the referral',
    },
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
    asked: {
      kind: 'choices',
      label: 'What do you ask of them?',
      options: asks,
      missing: 'Say what you ask of them',
      optional: true,
      later: true,
    },
    reason: {
      kind: 'reason',
      label: 'Why are you referring, and what did you tell them?',
      hint: 'Say what they need and no more',
      missing: 'Say why you are referring and what you told them',
    },
  } as const satisfies Fields;
}

/** As much of a referral’s answers as the record works with. */
interface Made {
  readonly at: string;
  readonly how: string;
  readonly children: readonly string[] | null | undefined;
  readonly asked: readonly string[] | null | undefined;
  readonly referral: string;
}

/** Refuses a referral about somebody who is no child in this case; null when it is sound. */
export function referralProblem(
  { children }: { readonly children: readonly string[] | null },
  { state }: Deciding,
) {
  const here = childrenOf(state);
  return (children ?? []).every((child) => here.some(({ id }) => id === child))
    ? null
    : refuse('no-such-child', 'One of these children is not in this case. Add them first.');
}

/** A settled record that somebody refers from is worked on again, in the same act (seed statement S3-41). */
function atWorkAgain(state: CaseState, event: Placed): CaseState {
  if (state.status === 'closed')
    return { ...state, status: 'open', closed: null, reopeningDemanded: null };
  return state.status === 'not-opened'
    ? { ...state, status: 'open', opened: done(event), reopeningDemanded: null }
    : state;
}

/** The record with one more referral in it. */
export function withReferral(
  state: CaseState,
  event: Placed & { readonly data: Made },
  body: { readonly to: Agency; readonly name: string | null },
): CaseState {
  const { at, how, referral: id, children, asked } = event.data;
  const { sequence } = event;
  const made: Referral = {
    ...{ id, at, sequence, to: body.to, name: body.name },
    children: children ?? childrenOf(state).map((child) => child.id),
    asked: asked ?? [],
    written: inWriting.includes(how) ? { at, sequence } : null,
    answer: null,
    answers: [],
    chases: [],
    escalations: [],
    outcomes: [],
  };
  return atWorkAgain({ ...state, referrals: [...state.referrals, made] }, event);
}

interface Body extends Asked {
  readonly to: Agency;
  readonly name: `refer-to-${string}`;
  readonly title: string;
  readonly done: string;
  readonly recorded: string;
  readonly event: `referred-to-${string}/1`;
  readonly intro: string;
}

/** Where somebody may refer from: any moment there is anything to refer. */
export const whereverReferred = ['reported', 'open', 'not-opened', 'closed'] as const;

/** Said after every referral, for it may have set a settled record going. */
export const reopens = 'If the record was settled, it is open again.';

/** What every referral keeps beside its answers. */
export const referralAdds = z.strictObject({ referral: z.string() });

/** Declares the act of referring to one body: the same questions, its own words and event. */
export function referralAct<const B extends Body>(body: B) {
  const { name, event }: { readonly name: B['name']; readonly event: B['event'] } = body;
  return defineActAdding({
    name,
    may: 'the leads and the head',
    title: body.title,
    done: `${body.done} ${reopens}`,
    event,
    recorded: body.recorded,
    file: { of: 'referral' },
    from: whereverReferred,
    fields: referralFields(body),
    pages: [
      {
        title: body.title,
        intro: body.intro,
        fields: ['children', 'at', 'how', 'takenBy', 'reference'],
      },
      { title: 'Parents and carers', fields: ['agreement'] },
      { title: 'Why you are referring', fields: ['asked', 'reason'] },
    ],
    adds: referralAdds,
    decide: (input, deciding) => referralProblem(input, deciding) ?? { referral: deciding.newId },
    follow: (state, event) => withReferral(state, event, { to: body.to, name: null }),
  });
}
