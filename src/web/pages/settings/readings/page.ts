import type { FastifyInstance } from 'fastify';
import type { LookedAt, Reading } from '#casework';
import { isPlainDate, daysAfter } from '#kit';
import { TurnedAway } from '../../../http/turned-away.ts';
import type { PageKind } from '../../../layout/frame.ts';
import { sayInFull, listOf, londonParts, sayDate } from '#say';
import type { Site } from '../../../site.ts';
import { changing } from '../may-change.ts';
import { valueOf } from '../typed.ts';

/** One look at something, ready to read. */
export interface ReadingLine {
  readonly when: string;
  readonly who: string;
  readonly what: string;
  readonly references: string;
  readonly words: string | null;
}

/** Who looked at what on one day. */
export interface ReadingsView {
  readonly day: string;
  readonly lines: readonly ReadingLine[];
  readonly before: string;
  readonly after: string | null;
  readonly back: { readonly href: string; readonly text: string };
}

export const readingsPage: PageKind<ReadingsView> = {
  template: 'pages/settings/readings/page.njk',
  title: () => 'Who looked at what',
};

const views: Readonly<Record<LookedAt, string>> = {
  case: 'Read the case',
  worklist: 'Saw it in the list of cases',
  find: 'Found it',
  'cases-of-child': 'Saw it among the cases of a child',
  receipts: 'Saw the receipt of their own report',
  tasks: 'Saw their own task in it',
  waiting: 'Saw that it waits for them',
  refused: 'Tried to open it and was refused',
};

const path = '/settings/readings';

/** The log of a day as the page shows it: references, and no child’s name. */
export function readingsView(
  readings: readonly Reading[],
  { day, today }: { readonly day: string; readonly today: string },
): ReadingsView {
  return {
    day: sayDate(day),
    lines: readings.map(({ at, by, view, references, words }) => ({
      when: sayInFull(at),
      who: by,
      what: views[view],
      references: listOf(references),
      words,
    })),
    before: `${path}?day=${daysAfter(day, -1)}`,
    after: day < today ? `${path}?day=${daysAfter(day, 1)}` : null,
    back: { href: '/settings', text: 'Back to the settings' },
  };
}

/** The log of readings, a day at a time, for the lead, the head and the data protection officer. */
export function readingsRoutes(app: FastifyInstance, site: Site): void {
  app.get(path, async (request, reply) => {
    const { actor } = changing(request, 'reading-log');
    const today = londonParts(site.web.now()).date;
    const asked = valueOf(request.query as Record<string, string>, 'day');
    const day = isPlainDate(asked) && asked <= today ? asked : today;
    const readings = await site.web.casework.readings(actor, day);
    if (!readings) throw new TurnedAway('not-found');
    const view = readingsView(readings, { day, today });
    return site.send(request, reply, { page: readingsPage, view });
  });
}
