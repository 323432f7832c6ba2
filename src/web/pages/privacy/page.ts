import type { FastifyInstance } from 'fastify';
import type { PageKind } from '../../layout/frame.ts';
import type { Site } from '../../site.ts';

export const privacyPage: PageKind<object> = {
  template: 'pages/privacy/page.njk',
  title: () => 'Privacy',
};

/** The privacy page, open to everybody. */
export function privacyRoutes(app: FastifyInstance, site: Site): void {
  app.get('/privacy', { config: { open: true } }, (request, reply) =>
    site.send(request, reply, { page: privacyPage, view: {} }),
  );
}
