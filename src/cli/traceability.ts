import { readFileSync, writeFileSync } from 'node:fs';
import {
  allSentences,
  carriersOf,
  type SeedStatementId,
  seedStatementIds,
  seedStatements,
} from '#guidance';
import type { Command } from './command.ts';
import { fromRoot } from './repository-files.ts';
import { type Carried, filesOf, laterParts, type Trace } from './trace.ts';
import { traces } from './traceability.table.ts';

/** Where the map is kept. */
export const traceabilityPath = 'docs/traceability.md';

/** `traceability`: prints the map; with `--write` saves it, with `--check` says whether it is current. */
export const traceabilityCommand: Command = {
  summary: 'the map from every statement of the source documents to the code',
  run: (args, io) => {
    const [option = '', ...more] = args;
    if (more.length > 0 || !['', '--write', '--check'].includes(option)) {
      io.complain('traceability takes --write, --check or nothing');
      return 2;
    }
    const map = traceability();
    if (option === '--write') writeFileSync(fromRoot(traceabilityPath), map);
    if (option === '') io.print(map);
    if (option !== '--check' || isCurrent()) return 0;
    io.complain(`${traceabilityPath} is out of date: npm run -s safelight -- traceability --write`);
    return 1;
  },
};

/** True when the saved map is what the code would write now. */
export function isCurrent(): boolean {
  return readFileSync(fromRoot(traceabilityPath), 'utf8') === traceability();
}

const documents: readonly (readonly [string, string])[] = [
  ['S0', 'A school’s page for families, on the guidance of 2016'],
  ['S1', 'A city’s guide for practitioners'],
  ['S2', 'A partnership’s note on the classes of incident'],
  ['S3', 'A college’s guidance for staff'],
  ['S4', 'A school’s page for families, after 2020'],
];

/** The whole map as Markdown: one line for each statement of the five source documents. */
export function traceability(): string {
  return `${[intro(), ...documents.map(documentList)].join('\n\n')}\n`;
}

function intro(): string {
  return [
    '# Traceability',
    'What five documents from schools, colleges and partnerships say, statement by statement in our own words, and where each lives. Made from the code by `npm run -s safelight -- traceability --write`; a test fails when it is out of date.',
    'A path under `src/guidance/chapters` holds the sentence with its source; the ids after it are the rules, duties and questions that carry it. The words are those by which people meet it: in an act, on a page or on the card for conversations; a test reaches each of them and reads the words there.',
    counts(),
  ].join('\n\n');
}

function counts(): string {
  const number = (kind: Trace['kind']): number =>
    seedStatementIds.filter((id) => traces[id].kind === kind).length;
  const onlyThere = seedStatementIds.filter((id) => isOnlyUnderSources(traces[id])).length;
  return [
    `Of ${seedStatementIds.length} statements:`,
    '',
    `- ${number('lives')} live in the product, where a page or an act says them; of these, ${onlyThere} only on the pages of “Where everything comes from”;`,
    `- ${number('not-yet')} wait for a part still to come;`,
    `- ${number('not-encoded')} are left out on purpose.`,
  ].join('\n');
}

function documentList([prefix, title]: readonly [string, string]): string {
  const ids = seedStatementIds.filter((id) => id.startsWith(`${prefix}-`));
  return [`## ${prefix}: ${title}`, '', ...ids.map(statementLine)].join('\n');
}

function statementLine(id: SeedStatementId): string {
  const { kind, says } = seedStatements[id];
  const where = [verdict(traces[id]), places(id)].filter((part) => part !== '').join(' ');
  return `- **${id}** (${kind}) ${says}. → ${where}`;
}

/** Said where everything comes from, and nowhere else yet. */
function isOnlyUnderSources(trace: Trace): boolean {
  return (
    trace.kind === 'lives' &&
    trace.by.every((one) => one.kind === 'page' && one.at.startsWith('/provenance'))
  );
}

/** Where people meet it, by its words. */
function metAt(carried: Carried): string {
  return `“${carried.words}” (${placeOf(carried)})`;
}

function placeOf(carried: Carried): string {
  if (carried.kind === 'act') return carried.act;
  return carried.kind === 'page' ? carried.at : 'the card for conversations';
}

function verdict(trace: Trace): string {
  if (trace.kind === 'lives') return `${trace.by.map(metAt).join('; ')}.`;
  if (trace.kind === 'not-yet') return `**Not yet**: ${laterParts[trace.later]}.`;
  return `**Not encoded**: ${trace.because}`;
}

function places(id: SeedStatementId): string {
  const product = filesOf(traces[id]).map((path) => `\`${path}\``);
  return [...new Set([...chapterPlaces(id), ...product])].join(', ');
}

function chapterPlaces(id: SeedStatementId): readonly string[] {
  const here = allSentences.filter(({ sentence }) => sentence.seeds.includes(id));
  const paths = [...new Set(here.map(({ path }) => path))];
  return paths.map((path) => {
    const sentences = here.filter((one) => one.path === path).map(({ sentence }) => sentence);
    const by = new Set(sentences.flatMap(carriersOf).map((carrier) => carrier.id));
    const ids = [...by].join(', ');
    return `\`${chapterPath(path)}\`${ids === '' ? '' : ` (${ids})`}`;
  });
}

function chapterPath(path: string): string {
  return `src/guidance/chapters/${path}.ts`;
}

/** Every path of the repository that the map says a statement lives at. */
export function tracedPaths(id: SeedStatementId): readonly string[] {
  const chapters = allSentences.filter(({ sentence }) => sentence.seeds.includes(id));
  return [...chapters.map(({ path }) => chapterPath(path)), ...filesOf(traces[id])];
}

if (import.meta.main) {
  process.exitCode = await traceabilityCommand.run(process.argv.slice(2), {
    read: async () => '',
    print: (text) => void process.stdout.write(text),
    complain: (line) => {
      console.error(line);
    },
  });
}
