import type { FastifyRequest } from 'fastify';
import { type PartName, type Status, statusWords } from '#cases';
import type { OpenCase } from '#casework';
import { TurnedAway } from '../../http/turned-away.ts';
import { isId, startOf } from '../../journeys/place.ts';
import { listOf } from '#say';
import { signedIn } from '../../sign-in/visitor.ts';
import type { Site } from '../../site.ts';

/** What stands at the head of every page of a case: which case, and help that is never further than one press. */
export interface CaseFrame {
  readonly reference: string;
  readonly status: string;
  /** The same as a value, for a page to compare. */
  readonly is: Status;
  /** The children in it, by name; never in a title or an address. */
  readonly children: string;
  readonly href: string;
  readonly tabs: readonly {
    readonly text: string;
    readonly href: string;
    readonly active: boolean;
  }[];
  /** Where to record a 999 call, and where to refer, for whoever may. */
  readonly emergency: string | null;
  readonly refer: string | null;
}

const pages = [
  ['', 'The case'],
  ['/people', 'People'],
  ['/chronology', 'Chronology'],
  ['/map', 'Where we are'],
] as const;

/** The page of a case that somebody is on. */
export type CaseTab =
  | (typeof pages)[number][0]
  | '/refer'
  | '/names'
  | '/meeting'
  | '/questions'
  | `/parts/${PartName}`;

const referrals = ['refer-to-police', 'refer-to-social-care', 'refer-to-lado'] as const;

/** Makes the head of a case page. */
export function caseFrame({ state, may }: OpenCase, tab: CaseTab): CaseFrame {
  const href = `/cases/${state.id}`;
  return {
    reference: state.reference,
    status: statusWords[state.status],
    is: state.status,
    children: listOf(state.people.filter(({ kind }) => kind === 'learner').map(({ name }) => name)),
    href,
    tabs: pages.map(([end, text]) => ({ text, href: `${href}${end}`, active: end === tab })),
    emergency: may.includes('call-emergency-services')
      ? startOf('call-emergency-services', state.id)
      : null,
    refer: referrals.some((act) => may.includes(act)) ? `${href}/refer` : null,
  };
}

/** The case in an address, opened for whoever asks; the same page when there is none and when it is not theirs to know of. */
export async function openCaseIn(site: Site, request: FastifyRequest): Promise<OpenCase> {
  const { caseId = '' } = request.params as { caseId?: string };
  const opened = isId(caseId)
    ? await site.web.casework.open(signedIn(request).actor, caseId)
    : null;
  if (!opened) throw new TurnedAway('not-found');
  return opened;
}
