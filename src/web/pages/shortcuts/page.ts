import type { FastifyInstance } from 'fastify';
import type { PageKind } from '../../layout/frame.ts';
import type { Site } from '../../site.ts';
import { listKeys, pageKeys, type Shortcut } from './keys.ts';

/** The keyboard shortcuts, and the switch for them. */
export interface ShortcutsView {
  readonly pages: readonly Shortcut[];
  readonly lists: readonly Shortcut[];
}

export const shortcutsPage: PageKind<ShortcutsView> = {
  template: 'pages/shortcuts/page.njk',
  title: () => 'Keyboard shortcuts',
};

/** The page, ready to read. */
export function shortcutsView(): ShortcutsView {
  return { pages: Object.values(pageKeys), lists: listKeys };
}

/** The list of keyboard shortcuts. They are off until somebody switches them on in their browser. */
export function shortcutsRoutes(app: FastifyInstance, site: Site): void {
  app.get('/shortcuts', (request, reply) =>
    site.send(request, reply, { page: shortcutsPage, view: shortcutsView() }),
  );
}
