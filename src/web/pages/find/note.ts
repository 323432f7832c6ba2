import type { FastifyReply, FastifyRequest } from 'fastify';
import { formOf } from '../../http/read-body.ts';
import { startOf } from '../../journeys/place.ts';
import type { PageKind } from '../../layout/frame.ts';
import { signedIn } from '../../sign-in/visitor.ts';
import type { Site } from '../../site.ts';

/** Noting an action from anywhere: on which case, by its reference. */
export interface NoteView {
  readonly reference: string;
  readonly errors: readonly { readonly text: string; readonly href: string }[];
}

export const notePage: PageKind<NoteView> = {
  template: 'pages/find/note.njk',
  title: () => 'Note an action',
};

/** Asks for the reference; something typed is given back with what is wrong. */
export function noteView(reference = '', error?: string): NoteView {
  return { reference, errors: error ? [{ text: error, href: '#reference' }] : [] };
}

/** Goes on to noting an action on the case with the reference that was posted. */
export async function startNote(
  site: Site,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const typed = formOf(request)['reference'];
  const words = typeof typed === 'string' ? typed.trim().slice(0, 100) : '';
  const { actor } = signedIn(request);
  const looking = { words, person: null, from: null, to: null, page: 0 };
  const found = words ? await site.web.casework.find(actor, looking) : null;
  const [row] = found?.byReference ? found.rows : [];
  if (row) return reply.redirect(startOf('note-action', row.caseId), 303);
  const error = words
    ? 'No case that you can open has this reference. Look at it again, or find the case by name'
    : 'Type the reference of the case, such as SL-7KQ2-M4XD';
  return site.send(request, reply, { page: notePage, view: noteView(words, error), status: 422 });
}
