import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { OpenCase } from '#casework';
import { foldName } from '#names';
import { type Form, formOf } from '../../http/read-body.ts';
import { TurnedAway } from '../../http/turned-away.ts';
import { signedIn } from '../../sign-in/visitor.ts';
import type { Site } from '../../site.ts';
import { openCaseIn } from '../case/case-frame.ts';
import { meaning, namesPage, namesView, type NamesView, type TypedNames } from './page.ts';

/** What was decided of one word. */
interface Decided {
  readonly word: string;
  readonly is: 'theirs' | 'not-theirs';
  readonly person: string | null;
  readonly reason: string;
}

const textIn = (form: Form, name: string): string => {
  const given = form[name];
  return typeof given === 'string' ? given : '';
};

const answersIn = (form: Form): readonly string[] =>
  Object.keys(form).filter((name) => /^answer-\d+$/.test(name));

/** What was posted, to stand on the page again. */
function typedIn(form: Form): TypedNames {
  const chosen = answersIn(form).map(
    (name) => [textIn(form, `${name}-word`), textIn(form, name)] as const,
  );
  return { chosen: new Map(chosen), reason: textIn(form, 'reason') };
}

/** The decisions that were posted, of words that still wait for one. */
function decidedIn(form: Form, opened: OpenCase): readonly Decided[] {
  const waiting = new Map(opened.perhapsNames().map((one) => [foldName(one.word), one]));
  const reason = textIn(form, 'reason').trim();
  return answersIn(form).flatMap((name): readonly Decided[] => {
    const one = waiting.get(foldName(textIn(form, `${name}-word`)));
    if (!one) return [];
    const answer = textIn(form, name);
    const meant = one.whom.find(({ id }) => meaning(id) === answer);
    if (meant) return [{ word: one.word, is: 'theirs', person: meant.id, reason }];
    return answer === 'not-theirs'
      ? [{ word: one.word, is: 'not-theirs', person: null, reason }]
      : [];
  });
}

const nothing: NamesView['errors'] = [
  { text: 'Choose for at least one word whether it is hidden or left', href: '#answer-0' },
];
const longest = 2000;

function wrongReason(reason: string): NamesView['errors'] {
  if (reason === '') return [{ text: 'Say how you know', href: '#reason' }];
  const text = 'Say how you know in fewer than 2,000 letters';
  return reason.length > longest ? [{ text, href: '#reason' }] : [];
}

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
  const [first] = decided;
  const errors = first ? wrongReason(first.reason) : [];
  if (errors.length > 0) return again(site, request, { reply, errors, status: 422 });
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
  const typed = typedIn(formOf(request));
  const view = namesView(await openCaseIn(site, request), { errors, typed });
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
