import type { FastifyInstance } from 'fastify';
import { sayDate, listOf } from '#say';
import { cite } from '#sources';
import {
  type Cited,
  glossary,
  type GlossaryEntry,
  nationalList,
  type Term,
  type WordingList,
} from '#wording';
import { type SourceView, sourceView } from '../../advice/source-view.ts';
import type { PageKind } from '../../layout/frame.ts';
import { signedIn } from '../../sign-in/visitor.ts';
import type { Site } from '../../site.ts';
import { wordingListOf } from '../../words/school-list.ts';

/** A name for what this is about, ready to read. */
export interface NameView {
  readonly id: string;
  readonly word: string;
  readonly alsoCalled: string;
  readonly means: string;
  readonly use: string;
  readonly sources: readonly SourceView[];
}

/** Words to avoid, and better ones. */
export interface TermView {
  readonly id: string;
  readonly avoid: string;
  readonly prefer: string;
  readonly why: string;
  readonly sources: readonly SourceView[];
  /** Added by the school itself. */
  readonly own: boolean;
}

/** What things are called here, and words that do not blame. */
export interface WordsView {
  readonly names: readonly NameView[];
  readonly terms: readonly TermView[];
  readonly edition: string;
  /** National terms that this school does without. */
  readonly leftOut: readonly string[];
  readonly sought: string;
}

export const wordsPage: PageKind<WordsView> = {
  template: 'pages/words/page.njk',
  title: ({ sought }) => (sought === '' ? 'Words' : `“${sought}” – Words`),
};

const sourcesOf = (cited: readonly Cited[]): readonly SourceView[] =>
  cited.map((one) => sourceView(cite(one)));

const useWords: Readonly<Record<GlossaryEntry['use'], string>> = {
  used: 'We say this.',
  law: 'Only where the law is meant.',
  replaced: 'We do not say this.',
};

const slug = (text: string): string => text.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-');

function nameView(entry: GlossaryEntry): NameView {
  const { word, alsoCalled, means, use, insteadSay, sources } = entry;
  return {
    id: `name-${slug(word)}`,
    word,
    alsoCalled: listOf(alsoCalled),
    means,
    use: insteadSay ? `${useWords[use]} Instead: ${insteadSay}.` : useWords[use],
    sources: sourcesOf(sources),
  };
}

function termView(term: Term): TermView {
  return {
    id: `term-${term.id}`,
    avoid: term.avoid,
    prefer: term.prefer,
    why: term.why,
    sources: sourcesOf(term.sources),
    own: term.sources.some(({ source }) => source === 'setting'),
  };
}

const folded = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll(/[-\s]+/g, ' ')
    .trim();

/** The words of a school's list, and the names of the glossary, that hold what was looked for. */
export function wordsView(list: WordingList, sought: string): WordsView {
  const holds = (...texts: readonly string[]): boolean =>
    texts.some((text) => folded(text).includes(folded(sought)));
  const kept = new Set(list.terms.map(({ id }) => id));
  return {
    names: glossary.filter(({ word, alsoCalled }) => holds(word, ...alsoCalled)).map(nameView),
    terms: list.terms.filter(({ avoid, prefer }) => holds(avoid, prefer)).map(termView),
    edition: sayDate(list.edition),
    leftOut: nationalList.terms.filter(({ id }) => !kept.has(id)).map(({ avoid }) => avoid),
    sought,
  };
}

const longest = 60;

/** The glossary and the list of words, for everybody who is signed in. */
export function wordsPageRoutes(app: FastifyInstance, site: Site): void {
  app.get('/words', (request, reply) => {
    const { q } = request.query as { q?: unknown };
    const sought = typeof q === 'string' ? q.trim().slice(0, longest) : '';
    const view = wordsView(wordingListOf(signedIn(request).school), sought);
    return site.send(request, reply, { page: wordsPage, view });
  });
}
