import type { Command } from './command.ts';
import { repositoryFiles } from './repository-files.ts';
import { entries, type Entry } from './where-entries.ts';

/** `where`: where a sentence, rule, duty, question or statement lives. Exit status 1 when nothing is found. */
export const whereCommand: Command = {
  summary: 'where a sentence, rule or duty lives',
  run: (args, io) => {
    const query = args.join(' ').trim();
    if (query === '') {
      io.complain('Say what to look for: an id such as criterion-adult or S2-25, or some words.');
      return 2;
    }
    io.print(`${where(query)}\n`);
    return found(query).length > 0 ? 0 : 1;
  },
};

const mostShown = 12;

/** Where an id, or the sentences that contain some words, live in this repository; for people to read. */
export function where(query: string): string {
  const hits = found(query);
  if (hits.length === 0) return `Nothing is called “${query}”, and no sentence has those words.`;
  if (hits.length > 3) return listed(hits);
  return hits.map(inFull).join('\n\n');
}

function found(query: string): readonly Entry[] {
  const exact = entries.filter(({ id }) => id.toLowerCase() === query.toLowerCase());
  if (exact.length > 0) return exact;
  const words = query.toLowerCase().split(/\s+/);
  return entries.filter(({ id, says }) => {
    const text = `${id} ${says}`.toLowerCase();
    return words.every((word) => text.includes(word));
  });
}

function listed(hits: readonly Entry[]): string {
  const shown = hits.slice(0, mostShown).map(({ id, kind, says }) => `${id} (${kind})\n  ${says}`);
  const more = hits.length - mostShown;
  return [...shown, ...(more > 0 ? [`and ${more} more: use more words, or an id`] : [])].join('\n');
}

function inFull(entry: Entry): string {
  const lines = [`${entry.id} (${entry.kind})`, `  ${entry.says}`];
  const about = entry.about.map((line) => `  ${line}`);
  const places = mentions(entry.ids).map(({ kind, at }) => `  ${kind.padEnd(10)} ${at}`);
  return [...lines, ...about, ...places].join('\n');
}

/** Kinds of file by where they lie, the first that fits. */
const kinds: readonly (readonly [string, RegExp])[] = [
  ['Test', /\.(test|e2e)\.ts$|^tests\//],
  ['Guidance', /^src\/guidance\//],
  ['Act', /^src\/cases\//],
  ['Page', /^src\/web\//],
  ['Document', /^(src\/documents|docs)\//],
  ['Example', /^examples\//],
  ['Elsewhere', /./],
];

function mentions(
  ids: readonly string[],
): readonly { readonly kind: string; readonly at: string }[] {
  const quoted = new RegExp(`['"\`](${ids.join('|')})['"\`]`);
  const all = repositoryFiles().flatMap(({ path, lines }) => {
    const kind = kinds.find(([, pattern]) => pattern.test(path))?.[0] ?? 'Elsewhere';
    const numbers = lines.flatMap((line, at) => (quoted.test(line) ? [at + 1] : []));
    return numbers.length > 0 ? [{ kind, at: `${path}:${numbers.slice(0, 4).join(',')}` }] : [];
  });
  return kinds.flatMap(([kind]) => all.filter((one) => one.kind === kind));
}
