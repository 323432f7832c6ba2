import type { FastifyInstance } from 'fastify';
import type { PageKind } from '../../layout/frame.ts';
import type { Site } from '../../site.ts';

export const accessibilityPage: PageKind<object> = {
  template: 'pages/accessibility/page.njk',
  title: () => 'Accessibility',
};

/** The accessibility statement, open to everybody. */
export function accessibilityRoutes(app: FastifyInstance, site: Site): void {
  app.get('/accessibility', { config: { open: true } }, (request, reply) =>
    site.send(request, reply, { page: accessibilityPage, view: {} }),
  );
}
