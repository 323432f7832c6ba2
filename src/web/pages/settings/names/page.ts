import { everybodyIn } from '#cases';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { FoundPeople } from '#casework';
import { nameParts } from '#names';
import type { NameChange } from '#people';
import { formOf } from '../../../http/read-body.ts';
import type { PageKind } from '../../../layout/frame.ts';
import { sayInFull } from '#say';
import type { Site } from '../../../site.ts';
import { changing } from '../may-change.ts';
import { valueOf } from '../typed.ts';

/** Looking for somebody whose name is to be changed, and what was changed before. */
export interface NameListView {
  readonly saved: boolean;
  readonly words: string;
  /** Null until something was looked for. */
  readonly found:
    readonly { readonly href: string; readonly name: string; readonly detail: string }[] | null;
  readonly more: number;
  /** Changes, the newest first. No former name is among them. */
  readonly lines: readonly {
    readonly when: string;
    readonly who: string;
    readonly what: string;
    readonly reason: string;
  }[];
  readonly errors: readonly { readonly text: string; readonly href: string }[];
  readonly back: { readonly href: string; readonly text: string };
}

export const nameListPage: PageKind<NameListView> = {
  template: 'pages/settings/names/page.njk',
  title: () => 'Names of people',
};

/** What is shown beside what was changed. */
export interface Looked {
  readonly saved: boolean;
  readonly words: string;
  readonly found: FoundPeople | null;
}

const what = ({ misspelt }: NameChange, name: string): string =>
  misspelt ? `${name}: the spelling was put right.` : `${name}: they changed their name.`;

/** The page, with everybody who was found and everything that was changed. */
export function nameListView(
  changes: readonly NameChange[],
  nameOf: (id: string) => string,
  { saved, words, found }: Looked,
): NameListView {
  const isWrong = found === null && words !== '';
  return {
    ...{ saved, words },
    found:
      found?.people.map(({ id, name, detail }) => ({
        href: `/settings/names/change?person=${id}`,
        ...{ name, detail },
      })) ?? null,
    more: found?.more ?? 0,
    lines: changes.toReversed().map((change) => ({
      when: sayInFull(change.at),
      who: change.byName,
      what: what(change, nameOf(change.person)),
      reason: change.reason,
    })),
    errors: isWrong ? [{ text: 'Type letters of a name', href: '#words' }] : [],
    back: { href: '/settings', text: 'Back to the settings' },
  };
}

interface At {
  readonly site: Site;
  readonly request: FastifyRequest;
  readonly reply: FastifyReply;
}

async function show({ site, request, reply }: At, typed: string | null): Promise<FastifyReply> {
  const { actor, school } = changing(request, 'change-names');
  const { names } = site.web.casework;
  const words = (typed ?? '').trim().slice(0, 100);
  const hasLetters = nameParts(words).length > 0;
  const found = hasLetters ? await names.look(actor, words) : null;
  const saved = valueOf(request.query as Record<string, string>, 'saved') === 'yes';
  const changes = (await names.standing(actor)) ?? [];
  const directory = await site.web.people.directory(school.id);
  const called = new Map(everybodyIn(directory).map(({ id, name }) => [id, name]));
  const said = typed !== null && !hasLetters ? words || ' ' : words;
  const view = nameListView(changes, (id) => called.get(id) ?? 'Somebody', {
    saved,
    words: said,
    found,
  });
  const status = view.errors.length > 0 ? 422 : 200;
  return site.send(request, reply, { page: nameListPage, view, status });
}

/** Looking for somebody; what was typed is in no address. */
export function nameListRoutes(app: FastifyInstance, site: Site): void {
  app.get('/settings/names', (request, reply) => show({ site, request, reply }, null));
  app.post('/settings/names', (request, reply) =>
    show({ site, request, reply }, valueOf(formOf(request), 'words')),
  );
}
