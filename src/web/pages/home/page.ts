import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { mayHere } from '#access';
import type { Asked } from '#cases';
import type { Receipt, WaitingCase } from '#casework';
import { reporterDo, reporterDoNot } from '#guidance';
import { type RestView, restsOn } from '../../advice/source-view.ts';
import { openDrafts } from '#desk';
import { draftLine, type DraftLine } from '../../journeys/draft-line.ts';
import type { PageKind } from '../../layout/frame.ts';
import { sayAt } from '#say';
import { signedIn, visitorOf } from '../../sign-in/visitor.ts';
import type { Site } from '../../site.ts';
import { showSignIn } from '../sign-in/page.ts';

/** A report of mine and whether it has been read. */
export interface ReportLine {
  readonly reference: string;
  readonly href: string;
  readonly sent: string;
  readonly read: string | null;
}

/** A case that waits for whoever reads this, and for what. */
export interface WaitingLine {
  readonly words: string;
  readonly reference: string;
  readonly href: string;
}

/** Home: one button, what to do and not to do, what I have begun, and what became of my reports. */
export interface HomeView {
  readonly firstName: string;
  readonly lead: string;
  readonly toDo: readonly string[];
  readonly notToDo: readonly string[];
  /** What the two lists rest on. */
  readonly rests: readonly RestView[];
  readonly drafts: readonly DraftLine[];
  readonly reports: readonly ReportLine[];
  /** Said once, after this person agreed or disagreed and the case is closed to them again. */
  readonly answered: boolean;
  /** How many tasks this person has been given and not finished. */
  readonly tasks: number;
  /** What this person’s view is asked on, one line for each thing asked in a case. */
  readonly asked: readonly WaitingLine[];
  /** Cases that this person manages. */
  readonly managed: readonly WaitingLine[];
  /** For the safeguarding team and the head: what is pressing. */
  readonly pressing: {
    readonly open: number;
    readonly reported: number;
    /** Reports to have something taken down that nobody has asked about in time. */
    readonly lateRemovals: number;
  } | null;
}

export const homePage: PageKind<HomeView> = {
  template: 'pages/home/page.njk',
  title: () => 'Home',
};

/** What the card of things to do and not to do rests on. */
export const cardRests: readonly RestView[] = restsOn([...reporterDo, ...reporterDoNot]);

/** A receipt as one line of "Your reports". */
export function reportLine({ reference, reportedAt, readAt }: Receipt, now: string): ReportLine {
  return {
    reference,
    href: `/reports/${reference}`,
    sent: sayAt(reportedAt, now),
    read: readAt ? sayAt(readAt, now) : null,
  };
}

/** What is asked of somebody in a case, as a sentence goes on after “You are asked”. */
const askedWords: Readonly<Record<Asked, string>> = {
  'decision-below-advice':
    'to agree or disagree with a decision that goes below what the guidance advises',
  decision: 'to agree or disagree with a decision',
  bar: 'whether a member of staff may see a case again',
  looking: 'whether anybody may look',
  'taking-back': 'whether an entry is taken back',
  'looking-review': 'whether it was right that somebody looked',
};

/** What waits, a line for each thing asked and each case managed: only what is so of each. */
function waitingLines(waiting: readonly WaitingCase[]): Pick<HomeView, 'asked' | 'managed'> {
  const href = (caseId: string) => `/cases/${caseId}`;
  return {
    asked: waiting.flatMap(({ caseId, reference, asked }) =>
      asked.map((on) => ({ words: askedWords[on], reference, href: href(caseId) })),
    ),
    managed: waiting
      .filter(({ manages }) => manages)
      .map(({ caseId, reference }) => ({ words: '', reference, href: href(caseId) })),
  };
}

async function pressing({ web }: Site, request: FastifyRequest): Promise<HomeView['pressing']> {
  const { actor } = signedIn(request);
  if (!mayHere(actor.roles, 'worklist')) return null;
  const [list, late] = await Promise.all([
    web.casework.worklist(actor, { page: 0 }),
    web.casework.lateRemovals(actor),
  ]);
  const counts = list?.counts ?? {};
  return { open: counts['open'] ?? 0, reported: counts['reported'] ?? 0, lateRemovals: late ?? 0 };
}

async function show(
  site: Site,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  if (!visitorOf(request)) return showSignIn(site, request, reply);
  const { actor, school } = signedIn(request);
  const { answered } = request.query as { answered?: string };
  const { casework, store, now } = site.web;
  const [drafts, reports, tasks, waiting, counts] = await Promise.all([
    openDrafts(store).mine(actor),
    casework.myReports(actor),
    casework.myTasks(actor),
    casework.awaitingMe(actor),
    pressing(site, request),
  ]);
  const view: HomeView = {
    firstName: actor.person.name,
    lead: school.words.lead,
    toDo: reporterDo.map(({ says }) => says),
    notToDo: reporterDoNot.map(({ says }) => says.replace(/^Do not /, '')),
    rests: cardRests,
    drafts: drafts.map((draft) => draftLine(draft, now())),
    reports: reports.map((receipt) => reportLine(receipt, now())),
    answered: answered === 'yes',
    tasks: tasks.length,
    ...waitingLines(waiting),
    pressing: counts,
  };
  return site.send(request, reply, { page: homePage, view });
}

/** Home, and for somebody not signed in, whom to try it as. */
export function homeRoutes(app: FastifyInstance, site: Site): void {
  app.get('/', { config: { open: true } }, (request, reply) => show(site, request, reply));
}
