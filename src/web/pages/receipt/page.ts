import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Receipt } from '#casework';
import { actNamed, isActName } from '#cases';
import { startOf } from '../../journeys/place.ts';
import type { ActLink } from '../part/part-link.ts';
import { TurnedAway } from '../../http/turned-away.ts';
import type { PageKind } from '../../layout/frame.ts';
import { sayAt } from '#say';
import { signedIn, type Visitor } from '../../sign-in/visitor.ts';
import type { Site } from '../../site.ts';

/** What became of my report: sent, read, and what to do and not to do meanwhile. */
export interface ReceiptView {
  readonly reference: string;
  readonly justSent: boolean;
  readonly sent: string;
  readonly read: string | null;
  readonly message: string | null;
  /** Said once, after something was added. */
  readonly done: string | null;
  /** Where to add what they saw and heard, and what they did. */
  readonly add: readonly ActLink[];
  readonly back: { readonly href: string; readonly text: string };
}

export const receiptPage: PageKind<ReceiptView> = {
  template: 'pages/receipt/page.njk',
  title: ({ justSent, reference }) => (justSent ? 'Report sent' : `Your report ${reference}`),
};

/** What whoever made a report may add of their own. It is offered whatever has become of the report. */
export function toAdd(
  caseId: string,
  { actor, school }: Pick<Visitor, 'actor' | 'school'>,
): readonly ActLink[] {
  const own = { person: actor.person.id };
  const byLaw = school.nation === 'england' && school.ways.mandatoryReporting;
  return [
    {
      text: 'Write down what you saw, heard and said',
      href: startOf('give-first-account', caseId, own),
    },
    { text: 'Record a 999 call you made', href: startOf('call-emergency-services', caseId) },
    ...(byLaw
      ? [
          {
            text: 'Record a report that the law requires of you',
            href: startOf('report-as-law-requires', caseId, own),
          },
        ]
      : []),
  ];
}

interface Asked {
  readonly visitor: Visitor;
  readonly now: string;
  readonly justSent: boolean;
  readonly done: string | undefined;
}

function receiptView(receipt: Receipt, { visitor, now, justSent, done }: Asked): ReceiptView {
  return {
    reference: receipt.reference,
    justSent,
    sent: sayAt(receipt.reportedAt, now),
    read: receipt.readAt ? sayAt(receipt.readAt, now) : null,
    message: receipt.message,
    done: done !== undefined && isActName(done) ? actNamed(done).done : null,
    add: toAdd(receipt.caseId, visitor),
    back: { href: '/', text: 'Home' },
  };
}

async function show(
  site: Site,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const { reference } = request.params as { reference: string };
  const mine = await site.web.casework.myReports(signedIn(request).actor);
  const receipt = mine.find((one) => one.reference === reference);
  if (!receipt) throw new TurnedAway('not-found');
  const { sent, done } = request.query as { sent?: string; done?: string };
  const justSent = sent === 'yes' && receipt.readAt === null;
  const asked = { visitor: signedIn(request), now: site.web.now(), justSent, done };
  return site.send(request, reply, { page: receiptPage, view: receiptView(receipt, asked) });
}

/** The receipt of a report, for the person who made it and nobody else. */
export function receiptRoutes(app: FastifyInstance, site: Site): void {
  app.get('/reports/:reference', (request, reply) => show(site, request, reply));
}
