import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { isOutcome, type Status, statusWords } from '#cases';
import type { WorklistRow } from '#casework';
import { decisionWords } from '#guidance';
import { TurnedAway } from '../../http/turned-away.ts';
import type { PageKind } from '../../layout/frame.ts';
import { sayAt, sayDue } from '../../layout/words.ts';
import { signedIn } from '../../sign-in/visitor.ts';
import type { Site } from '../../site.ts';

/** One case on the list. */
export interface RowView {
  readonly href: string;
  readonly reference: string;
  readonly children: string;
  readonly status: string;
  readonly danger: boolean;
  readonly advised: string | null;
  readonly next: string | null;
  readonly due: { readonly words: string; readonly late: boolean } | null;
  readonly reported: string;
}

/** Every case by urgency, with counts that filter. */
export interface WorklistView {
  readonly filters: readonly {
    readonly text: string;
    readonly count: number;
    readonly href: string;
    readonly current: boolean;
  }[];
  readonly rows: readonly RowView[];
  readonly showing: string;
  readonly previous: string | null;
  readonly next: string | null;
}

export const worklistPage: PageKind<WorklistView> = {
  template: 'pages/worklist/page.njk',
  title: () => 'Cases',
};

const perPage = 25;
const filters: readonly {
  readonly id: string;
  readonly text: string;
  readonly statuses: readonly Status[];
}[] = [
  { id: 'live', text: 'To do', statuses: ['reported', 'open'] },
  { id: 'reported', text: statusWords.reported, statuses: ['reported'] },
  { id: 'open', text: statusWords.open, statuses: ['open'] },
  { id: 'closed', text: statusWords.closed, statuses: ['closed'] },
  { id: 'not-opened', text: statusWords['not-opened'], statuses: ['not-opened'] },
];

const wordsFor = (status: string): string =>
  Object.hasOwn(statusWords, status) ? statusWords[status as Status] : status;

/** A case of the list, ready to read. */
export function rowView(row: WorklistRow, now: string): RowView {
  return {
    href: `/cases/${row.caseId}`,
    reference: row.reference,
    children: row.children.join(', ') || 'No child added yet',
    status: wordsFor(row.status),
    danger: row.advised === 'emergency' && row.status !== 'closed',
    advised: isOutcome(row.advised) ? decisionWords[row.advised].title : null,
    next: row.next,
    due: row.dueAt ? sayDue(row.dueAt, now) : null,
    reported: sayAt(row.reportedAt, now),
  };
}

async function show(
  site: Site,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const query = request.query as { show?: string; page?: string };
  const chosen = filters.find(({ id }) => id === query.show) ?? filters[0];
  const page = Math.max(0, Math.min(10_000, Math.trunc(Number(query.page ?? 1)) - 1 || 0));
  const { actor } = signedIn(request);
  const list = await site.web.casework.worklist(actor, { statuses: chosen?.statuses ?? [], page });
  if (!list) throw new TurnedAway('not-found');
  const total = (statuses: readonly string[]) =>
    statuses.reduce((sum, one) => sum + (list.counts[one] ?? 0), 0);
  const all = total(chosen?.statuses ?? []);
  const href = (to: number) => `/cases?show=${chosen?.id ?? 'live'}&page=${to + 1}`;
  const view: WorklistView = {
    filters: filters.map(({ id, text, statuses }) => ({
      text,
      count: total(statuses),
      href: `/cases?show=${id}`,
      current: id === chosen?.id,
    })),
    rows: list.rows.map((row) => rowView(row, site.web.now())),
    showing:
      all > perPage
        ? `${page * perPage + 1} to ${Math.min(all, (page + 1) * perPage)} of ${all}`
        : '',
    previous: page > 0 ? href(page - 1) : null,
    next: all > (page + 1) * perPage ? href(page + 1) : null,
  };
  return site.send(request, reply, { page: worklistPage, view });
}

/** The worklist: every case this person may know of, by urgency. */
export function worklistRoutes(app: FastifyInstance, site: Site): void {
  app.get('/cases', (request, reply) => show(site, request, reply));
}
