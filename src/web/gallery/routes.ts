import type { FastifyInstance } from 'fastify';
import { TurnedAway } from '../http/turned-away.ts';
import type { Frame } from '../layout/frame.ts';
import { galleryPage } from '../pages/gallery/page.ts';
import type { Site } from '../site.ts';
import { examples } from './examples.ts';

const nameOf = (template: string): string =>
  template
    .replace(/^(?:pages|journeys)\//, '')
    .replace(/\/page\.njk$/, '')
    .replaceAll('/', '-');

const slug = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

/** Where an example stands in the gallery. */
export const galleryAddresses: readonly string[] = examples.flatMap(({ page, states }) =>
  Object.keys(states).map((state) => `/gallery/${nameOf(page.template)}/${slug(state)}`),
);

function frame(site: Site, person: boolean): Frame {
  return {
    person: person ? { id: 'b', name: 'Mr Beacon', job: 'Designated safeguarding lead' } : null,
    schoolName: person ? 'Lanternfield School' : null,
    demonstration: true,
    unread: person ? 3 : null,
    nav: person
      ? [
          { text: 'Home', href: '/', active: false },
          { text: 'Report a concern', href: '/report', active: false },
          { text: 'Cases', href: '/cases', active: false },
        ]
      : [],
    asset: site.web.assets.url,
  };
}

/** The gallery, for people who work on the pages. Registered in development only. */
export function galleryRoutes(app: FastifyInstance, site: Site): void {
  const open = { config: { open: true } } as const;
  app.get('/gallery', open, (request, reply) => {
    const pages = examples.map(({ page, states }) => ({
      title: nameOf(page.template),
      states: Object.keys(states).map((name) => ({
        name,
        href: `/gallery/${nameOf(page.template)}/${slug(name)}`,
      })),
    }));
    return site.send(request, reply, { page: galleryPage, view: { pages } });
  });
  app.get<{ Params: { page: string; state: string } }>(
    '/gallery/:page/:state',
    open,
    (request, reply) => {
      const { page: name, state } = request.params;
      const example = examples.find(({ page }) => nameOf(page.template) === name);
      const found = Object.entries(example?.states ?? {}).find(([one]) => slug(one) === state);
      if (!example || !found) throw new TurnedAway('not-found');
      const html = site.drawing.page(example.page, found[1], frame(site, name !== 'sign-in'));
      return reply.type('text/html; charset=utf-8').send(html);
    },
  );
}
