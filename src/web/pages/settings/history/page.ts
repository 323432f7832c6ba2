import type { FastifyInstance } from 'fastify';
import type { SettingsChange } from '#people';
import type { PageKind } from '../../../layout/frame.ts';
import { sayInFull } from '#say';
import type { Site } from '../../../site.ts';
import { changing } from '../may-change.ts';

/** One change to the settings, ready to read. */
export interface ChangeLine {
  readonly version: number;
  readonly when: string;
  readonly who: string;
  readonly reason: string;
  readonly what: readonly string[];
}

/** Every change to a school’s settings, newest first. */
export interface HistoryView {
  readonly lines: readonly ChangeLine[];
  readonly back: { readonly href: string; readonly text: string };
}

export const settingsHistoryPage: PageKind<HistoryView> = {
  template: 'pages/settings/history/page.njk',
  title: () => 'History of the settings',
};

/** A change as a line to read. */
export function changeLine({ version, at, byName, reason, what }: SettingsChange): ChangeLine {
  return { version, when: sayInFull(at), who: byName, reason, what };
}

/** The history of a school’s settings, for those who may change its calendar. */
export function settingsHistoryRoutes(app: FastifyInstance, site: Site): void {
  app.get('/settings/history', async (request, reply) => {
    const { school } = changing(request, 'change-calendar');
    const { changes } = await site.web.settings.history(school.id);
    const back = { href: '/settings', text: 'Back to the settings' };
    const view: HistoryView = { lines: changes.map(changeLine), back };
    return site.send(request, reply, { page: settingsHistoryPage, view });
  });
}
