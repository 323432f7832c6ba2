import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { inFull, londonInstant } from '#say';
import { type SupportedChild } from '#cases';
import { startOf } from '../../journeys/place.ts';
import type { PageKind } from '../../layout/frame.ts';
import { signedIn } from '../../sign-in/visitor.ts';
import type { Site } from '../../site.ts';

/** The children somebody supports: each child's own support, and nothing of what it is about. */
export interface SupportView {
  readonly children: readonly {
    readonly name: string;
    readonly lines: SupportedChild['lines'];
    readonly review: string | null;
    readonly lookIn: string;
  }[];
}

export const supportPage: PageKind<SupportView> = {
  template: 'pages/support/page.njk',
  title: () => 'Children I support',
};

/** The page, ready to read. */
export function supportView(children: readonly SupportedChild[]): SupportView {
  return {
    children: children.map(({ name, lines, reviewOn, caseId, child }) => ({
      name,
      lines,
      review: reviewOn ? (inFull(londonInstant(reviewOn, '12:00')).split(',')[0] ?? null) : null,
      lookIn: startOf('record-check-in', caseId, { child }),
    })),
  };
}

async function show(
  site: Site,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const children = await site.web.casework.mySupport(signedIn(request).actor);
  return site.send(request, reply, { page: supportPage, view: supportView(children) });
}

/** The children that whoever asks supports. */
export function supportRoutes(app: FastifyInstance, site: Site): void {
  app.get('/support', (request, reply) => show(site, request, reply));
}
