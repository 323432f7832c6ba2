import { Temporal } from 'temporal-polyfill';
import type { FastifyInstance } from 'fastify';
import { londonParts, count } from '#say';
import { type School } from '#schools';
import { nationalList, type Totals } from '#wording';
import type { PageKind } from '../../../layout/frame.ts';
import type { Site } from '../../../site.ts';
import { wordingListOf } from '../../../words/school-list.ts';
import { openTallies } from '#desk';
import { changing } from '../may-change.ts';
import { valueOf } from '../typed.ts';

/** A school’s own words as they stand, and how often words are pointed out in the whole school. */
export interface OwnWordsView {
  readonly saved: boolean;
  readonly pairs: readonly {
    readonly avoid: string;
    readonly prefer: string;
    readonly why: string;
    readonly unless: string;
  }[];
  readonly leaveOut: readonly string[];
  readonly leaveAlone: readonly string[];
  readonly days: number;
  /** Most often pointed out first. */
  readonly totals: readonly { readonly avoid: string; readonly words: string }[];
  readonly back: { readonly href: string; readonly text: string };
}

export const ownWordsPage: PageKind<OwnWordsView> = {
  template: 'pages/settings/words/page.njk',
  title: () => 'Words of the school',
};

/** Totals are shown of so many days. */
export const daysCounted = 90;

function totalLines(school: School, { shown, taken }: Totals): OwnWordsView['totals'] {
  const names = new Map(
    [...nationalList.terms, ...wordingListOf(school).terms].map((term) => [term.id, term.avoid]),
  );
  return Object.keys({ ...shown, ...taken })
    .toSorted((a, b) => (shown[b] ?? 0) - (shown[a] ?? 0))
    .map((id) => ({
      avoid: names.get(id) ?? id,
      words: `pointed out ${count(shown[id] ?? 0, 'time')}, better words taken ${count(taken[id] ?? 0, 'time')}`,
    }));
}

/** A school’s words ready to read. */
export function ownWordsView(
  school: School,
  { totals, saved }: { readonly totals: Totals; readonly saved: boolean },
): OwnWordsView {
  const { add, leaveOut, leaveAlone } = school.wording;
  const names = new Map<string, string>(nationalList.terms.map(({ id, avoid }) => [id, avoid]));
  return {
    saved,
    pairs: add.map(({ avoid, prefer, why, unless }) => ({
      avoid: avoid.join(', '),
      prefer,
      why,
      unless: unless.join(', '),
    })),
    leaveOut: leaveOut.map((id) => names.get(id) ?? id),
    leaveAlone,
    days: daysCounted,
    totals: totalLines(school, totals),
    back: { href: '/settings', text: 'Back to the settings' },
  };
}

/** The words of a school and the totals, for those who may change them. */
export function ownWordsRoutes(app: FastifyInstance, site: Site): void {
  app.get('/settings/words', async (request, reply) => {
    const { school } = changing(request, 'change-words');
    const today = Temporal.PlainDate.from(londonParts(site.web.now()).date);
    const from = today.subtract({ days: daysCounted }).toString();
    const totals = await openTallies(site.web.store).since(school.id, from);
    const saved = valueOf(request.query as Record<string, string>, 'saved') === 'yes';
    const view = ownWordsView(school, { totals, saved });
    return site.send(request, reply, { page: ownWordsPage, view });
  });
}
