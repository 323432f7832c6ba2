import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { factsWith, isPartName } from '#cases';
import { advise } from '#guidance';
import { adviceView } from '../../advice/advice-view.ts';
import { TurnedAway } from '../../http/turned-away.ts';
import { signedIn } from '../../sign-in/visitor.ts';
import type { Site } from '../../site.ts';
import { caseFrame, openCaseIn } from './case-frame.ts';
import { caseView } from './case-view.ts';
import { casePage } from './page.ts';
import { chronologyPage, chronologyView } from '../chronology/page.ts';
import { partPage, partView } from '../part/page.ts';
import { peoplePage } from '../people/page.ts';
import { namesLink } from '../names/undecided.ts';
import { personLine } from '../people/person-line.ts';
import { procedurePage, procedureView } from '../procedure/page.ts';
import { questionsPage, questionsView } from '../questions/page.ts';
import { referPage, referView } from '../refer/page.ts';
import { talkPage, talkView } from '../talk/page.ts';
import { startOf } from '../../journeys/place.ts';

type Query = Readonly<Record<string, string | readonly string[] | undefined>>;

/** The advice on answers not yet recorded, as a piece of a page: asked for as the answers change. */
async function liveAdvice(
  site: Site,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const opened = await openCaseIn(site, request);
  const { answers } = (request.body ?? {}) as { answers?: unknown };
  const given = typeof answers === 'object' && answers !== null ? answers : {};
  const facts = factsOrNone(() => factsWith(opened.state, given as Record<string, unknown>));
  const advice = adviceView(advise(facts, signedIn(request).school.referralProfile));
  return reply
    .type('text/html; charset=utf-8')
    .send(site.drawing.part('advice/live.njk', { advice }));
}

/** Answers that no question offers are the browser's mistake, not a fault of ours. */
function factsOrNone(read: () => ReturnType<typeof factsWith>): ReturnType<typeof factsWith> {
  try {
    return read();
  } catch {
    throw new TurnedAway('unreadable');
  }
}

async function peopleOf(site: Site, request: FastifyRequest) {
  const opened = await openCaseIn(site, request);
  const people = opened.people.map((person) => personLine(person, opened));
  const add = opened.may.includes('add-person') ? startOf('add-person', opened.state.id) : null;
  const { learners } = signedIn(request).school.words;
  const frame = caseFrame(opened, '/people');
  const view = { case: frame, learners, people, add, names: namesLink(opened) };
  return { page: peoplePage, view };
}

/** Every page of a case. */
export function caseRoutes(app: FastifyInstance, site: Site): void {
  app.get('/cases/:caseId', async (request, reply) => {
    const opened = await openCaseIn(site, request);
    const { done } = request.query as { done?: string };
    return site.send(request, reply, { page: casePage, view: caseView(opened, done) });
  });
  app.get('/cases/:caseId/people', async (request, reply) =>
    site.send(request, reply, await peopleOf(site, request)),
  );
  app.get('/cases/:caseId/chronology', async (request, reply) => {
    const opened = await openCaseIn(site, request);
    const view = chronologyView(
      opened,
      request.query as Query,
      signedIn(request).actor.person.name,
    );
    return site.send(request, reply, { page: chronologyPage, view });
  });
  app.get('/cases/:caseId/map', async (request, reply) =>
    site.send(request, reply, {
      page: procedurePage,
      view: procedureView(await openCaseIn(site, request)),
    }),
  );
  app.get('/cases/:caseId/parts/:part', async (request, reply) => {
    const { part = '' } = request.params as { part?: string };
    if (!isPartName(part)) throw new TurnedAway('not-found');
    const view = partView(part, await openCaseIn(site, request));
    return site.send(request, reply, { page: partPage, view });
  });
  app.get('/cases/:caseId/talk/:child', async (request, reply) => {
    const { child = '' } = request.params as { child?: string };
    const view = talkView(await openCaseIn(site, request), child);
    if (!view) throw new TurnedAway('not-found');
    return site.send(request, reply, { page: talkPage, view });
  });
  app.get('/cases/:caseId/questions', async (request, reply) =>
    site.send(request, reply, {
      page: questionsPage,
      view: questionsView(await openCaseIn(site, request)),
    }),
  );
  app.get('/cases/:caseId/refer', async (request, reply) =>
    site.send(request, reply, {
      page: referPage,
      view: referView(await openCaseIn(site, request)),
    }),
  );
  app.post('/cases/:caseId/advice', { config: { takes: 'json' } }, (request, reply) =>
    liveAdvice(site, request, reply),
  );
  app.get('/procedure', (request, reply) =>
    site.send(request, reply, { page: procedurePage, view: procedureView(null) }),
  );
}
