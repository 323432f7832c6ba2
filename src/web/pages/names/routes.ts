import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { OpenCase } from '#casework';
import { foldName } from '#kit';
import { type Form, formOf } from '../../http/read-body.ts';
import { TurnedAway } from '../../http/turned-away.ts';
import { signedIn } from '../../sign-in/visitor.ts';
import type { Site } from '../../site.ts';
import { openCaseIn } from '../case/case-frame.ts';
import { meaning, namesPage, namesView, type NamesView } from './page.ts';

/** What was decided of one word. */
interface Decided {
  readonly word: string;
  readonly is: 'theirs' | 'not-theirs';
  readonly person: string | null;
}

const textIn = (form: Form, name: string): string => {
  const given = form[name];
  return typeof given === 'string' ? given : '';
};

/** The decisions that were posted, of words that still wait for one. */
function decidedIn(form: Form, opened: OpenCase): readonly Decided[] {
  const waiting = new Map(opened.perhapsNames().map((one) => [foldName(one.word), one]));
  return Object.keys(form)
    .filter((name) => /^answer-\d+$/.test(name))
    .flatMap((name): readonly Decided[] => {
      const one = waiting.get(foldName(textIn(form, `${name}-word`)));
      if (!one) return [];
      const answer = textIn(form, name);
      const meant = one.whom.find(({ id }) => meaning(id) === answer);
      if (meant) return [{ word: one.word, is: 'theirs', person: meant.id }];
      return answer === 'not-theirs' ? [{ word: one.word, is: 'not-theirs', person: null }] : [];
    });
}

const nothing: NamesView['errors'] = [
  { text: 'Choose for at least one word whether it is hidden or left', href: '#answer-0' },
];
const overtaken: NamesView['errors'] = [
  {
    text: 'Somebody else was adding to this case. What is still open is below: decide it again',
    href: '#answer-0',
  },
];

/** Records what was decided, word by word, and shows what is left. */
async function decide(
  site: Site,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const opened = await openCaseIn(site, request);
  if (!opened.may.includes('settle-name')) throw new TurnedAway('not-allowed');
  const decided = decidedIn(formOf(request), opened);
  const { actor } = signedIn(request);
  const { id: caseId } = opened.state;
  let expected = opened.state.sequence;
  for (const input of decided) {
    const done = await site.web.casework.perform(actor, {
      act: 'settle-name',
      caseId,
      input,
      expected,
    });
    if (done.done !== 'performed')
      return again(site, request, { reply, errors: overtaken, status: 409 });
    expected = done.sequence;
  }
  if (decided.length === 0 && opened.perhapsNames().length > 0)
    return again(site, request, { reply, errors: nothing, status: 422 });
  return reply.redirect(`/cases/${caseId}/names?decided=${decided.length}`, 303);
}

async function again(
  site: Site,
  request: FastifyRequest,
  how: {
    readonly reply: FastifyReply;
    readonly errors: NamesView['errors'];
    readonly status: number;
  },
): Promise<FastifyReply> {
  const { reply, errors, status } = how;
  const view = namesView(await openCaseIn(site, request), { errors });
  return site.send(request, reply, { page: namesPage, view, status });
}

/** The words of a case that may be names. No address holds one. */
export function namesRoutes(app: FastifyInstance, site: Site): void {
  app.get('/cases/:caseId/names', async (request, reply) => {
    const { decided } = request.query as { decided?: string };
    const view = namesView(await openCaseIn(site, request), { decided: Number(decided) || 0 });
    return site.send(request, reply, { page: namesPage, view });
  });
  app.post('/cases/:caseId/names', (request, reply) => decide(site, request, reply));
}
