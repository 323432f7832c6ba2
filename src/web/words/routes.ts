import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { londonParts } from '#say';
import { tally } from '#wording';
import { formOf } from '../http/read-body.ts';
import { signedIn } from '../sign-in/visitor.ts';
import type { Site } from '../site.ts';
import { wordingListOf } from './school-list.ts';
import { suggestionsView, type Written } from './suggestions-view.ts';
import { openTallies } from '#desk';

const textOf = (given: string | readonly string[] | undefined): string =>
  typeof given === 'string' ? given : (given?.[0] ?? '');

/** Ids of terms as the page sends them: what it shows already, or has just taken. Anything else is dropped. */
function termsIn(
  given: string | readonly string[] | undefined,
  known: readonly string[],
): string[] {
  const sent = textOf(given).split(' ').slice(0, 200);
  return sent.filter((term) => known.includes(term));
}

function writtenBy(request: FastifyRequest): Written {
  const form = formOf(request);
  return {
    name: textOf(form['name']).replace(/[^\w-]/g, ''),
    text: textOf(form['text']),
    list: wordingListOf(signedIn(request).school),
    writing: form['writing'] === 'formal-referral' ? 'formal-referral' : 'record',
  };
}

/**
 * What could be said better in a text while it is being written: read, answered and forgotten. Only how
 * often a term was pointed out anew, and how often better words were taken, is counted.
 */
async function suggest(
  site: Site,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const form = formOf(request);
  const written = writtenBy(request);
  const view = suggestionsView(written, form['asked'] === 'yes');
  const known = written.list.terms.map(({ id }) => id);
  const seen = termsIn(form['seen'], known);
  const shown = tally(view.suggestions.filter(({ term }) => !seen.includes(term)));
  const taken = tally(termsIn(form['taken'], known).map((term) => ({ term })));
  if (Object.keys(shown).length + Object.keys(taken).length > 0) {
    const today = londonParts(site.web.now()).date;
    await openTallies(site.web.store).add(signedIn(request).school.id, today, { shown, taken });
  }
  return reply
    .type('text/html; charset=utf-8')
    .send(site.drawing.part('words/suggestions.njk', view));
}

/** Help with words as one types, beside a box. */
export function wordsRoutes(app: FastifyInstance, site: Site): void {
  app.post('/words/suggestions', (request, reply) => suggest(site, request, reply));
}
