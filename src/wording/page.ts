import { cite, inText, type SourceId, sourceOf } from '#sources';
import type { Term, WordingList } from './term-shape.ts';

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
  return term.sources.map((one) => inText(cite(one))).join('; ');
}

function sourceList(terms: readonly Term[]): string {
  const cited = new Set<SourceId>(
    terms.flatMap((term) => term.sources.map(({ source }) => source)),
  );
  return [...cited].map((id) => `- ${sourceOf(id).title}. ${sourceOf(id).check}`).join('\n');
}
