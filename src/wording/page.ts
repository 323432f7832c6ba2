import { type SourceId, sources } from './sources.table.ts';
import type { Evidence, Term, WordingList } from './term-shape.ts';

/** How well a pair was confirmed, in words. */
export const evidenceWords: Readonly<Record<Evidence, string>> = {
  read: 'read',
  'read-in-a-copy': 'read in a copy or summary',
  'from-memory': 'from memory, to be confirmed',
  'local-document': 'a local document',
  'house-style': 'our style',
};

/** The list as a page in Markdown, for people to read and discuss: every term, why, and its sources. */
export function wordingPage(list: WordingList): string {
  return [
    '# Words to avoid, and better ones',
    `Edition of ${list.edition}. ${list.terms.length} terms. Made from \`src/wording\`; a test fails when it is out of date.`,
    'Safelight points these words out beside a text that staff write. It is advice: it never blocks a record, and what was pointed out to whom is not kept, only how often each term was found. A child’s own words, what others said, law, the labels of the classes, names and titles are left alone. A setting can add terms of its own and leave out some of these.',
    table(list.terms),
    '## Sources, and what to check before release',
    sourceList(list.terms),
    '',
  ].join('\n\n');
}

function table(terms: readonly Term[]): string {
  const head = ['', 'avoid', 'write instead', 'better words', 'why', 'source'];
  const rows = terms.map((term, index) => [
    String(index + 1),
    term.avoid,
    term.prefer,
    betterWords(term),
    term.why,
    citations(term),
  ]);
  return [head, head.map(() => '---'), ...rows]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n');
}

function betterWords({ finds }: Term): string {
  const words = [...new Set(finds.flatMap((find) => find.better))];
  return words.length > 0 ? words.join('; ') : 'leave it out';
}

function citations(term: Term): string {
  return term.sources
    .map(({ source, evidence }) => `${sources[source].title} (${evidenceWords[evidence]})`)
    .join('; ');
}

function sourceList(terms: readonly Term[]): string {
  const cited = new Set<SourceId>(
    terms.flatMap((term) => term.sources.map(({ source }) => source)),
  );
  return [...cited].map((id) => `- ${sources[id].title}. ${sources[id].check}`).join('\n');
}
