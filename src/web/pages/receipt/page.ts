import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Receipt } from '#casework';
import { TurnedAway } from '../../http/turned-away.ts';
import type { PageKind } from '../../layout/frame.ts';
import { sayAt } from '../../layout/words.ts';
import { signedIn } from '../../sign-in/visitor.ts';
import type { Site } from '../../site.ts';

/** What became of my report: sent, read, and what to do and not to do meanwhile. */
export interface ReceiptView {
  readonly reference: string;
  readonly justSent: boolean;
  readonly sent: string;
  readonly read: string | null;
  readonly message: string | null;
  readonly back: { readonly href: string; readonly text: string };
}

export const receiptPage: PageKind<ReceiptView> = {
  template: 'pages/receipt/page.njk',
  title: ({ justSent, reference }) => (justSent ? 'Report sent' : `Your report ${reference}`),
};

function receiptView(receipt: Receipt, now: string, justSent: boolean): ReceiptView {
  return {
    reference: receipt.reference,
    justSent,
    sent: sayAt(receipt.reportedAt, now),
    read: receipt.readAt ? sayAt(receipt.readAt, now) : null,
    message: receipt.message,
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
  const sent = (request.query as { sent?: string }).sent === 'yes' && receipt.readAt === null;
  return site.send(request, reply, {
    page: receiptPage,
    view: receiptView(receipt, site.web.now(), sent),
  });
}

/** The receipt of a report, for the person who made it and nobody else. */
export function receiptRoutes(app: FastifyInstance, site: Site): void {
  app.get('/reports/:reference', (request, reply) => show(site, request, reply));
}
