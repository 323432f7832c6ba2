import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { decisionTablePages } from '#guidance';
import type { Command } from './command.ts';
import { fromRoot } from './repository-files.ts';

/** Where the decision tables are kept. */
export const decisionTablesFolder = 'docs/guidance';

/** `decision-tables`: prints the names of the pages; with `--write` saves them, with `--check` says whether they are current. */
export const decisionTablesCommand: Command = {
  summary: 'a decision-table page for every rule, made from the definitions; --write saves them',
  run: (args, io) => {
    const [option = '', ...more] = args;
    if (more.length > 0 || !['', '--write', '--check'].includes(option)) {
      io.complain('decision-tables takes --write, --check or nothing');
      return 2;
    }
    if (option === '') io.print(`${[...decisionTablePages().keys()].join('\n')}\n`);
    if (option === '--write') writePages();
    if (option !== '--check') return 0;
    for (const name of stalePages()) io.complain(`${decisionTablesFolder}/${name} is out of date`);
    return stalePages().length === 0 ? 0 : 1;
  },
};

/** The names of pages that are missing, out of date, or left over. */
export function stalePages(): readonly string[] {
  const pages = decisionTablePages();
  const stale = [...pages].filter(([name, text]) => saved(name) !== text).map(([name]) => name);
  const folder = fromRoot(decisionTablesFolder);
  const there = existsSync(folder) ? readdirSync(folder) : [];
  return [...stale, ...there.filter((name) => !pages.has(name) && name !== 'provenance.md')];
}

function saved(name: string): string | null {
  const path = fromRoot(`${decisionTablesFolder}/${name}`);
  return existsSync(path) ? readFileSync(path, 'utf8') : null;
}

function writePages(): void {
  const folder = fromRoot(decisionTablesFolder);
  mkdirSync(folder, { recursive: true });
  for (const name of readdirSync(folder)) if (name !== 'provenance.md') rmSync(`${folder}/${name}`);
  for (const [name, text] of decisionTablePages()) {
    writeFileSync(fromRoot(`${decisionTablesFolder}/${name}`), text);
  }
}
