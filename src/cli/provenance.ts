import { readFileSync, writeFileSync } from 'node:fs';
import { provenanceData, provenancePage } from '#provenance';
import type { Command } from './command.ts';
import { fromRoot } from './repository-files.ts';

/** Where the page is kept. */
export const provenancePath = 'docs/guidance/provenance.md';

/** `provenance`: prints every point with its source; `--json` as data, `--write` saves it, `--check` says whether it is current. */
export const provenanceCommand: Command = {
  summary: 'where every point of guidance comes from, and what must be checked by whom',
  run: (args, io) => {
    const [option = '', ...more] = args;
    if (more.length > 0 || !['', '--json', '--write', '--check'].includes(option)) {
      io.complain('provenance takes --json, --write, --check or nothing');
      return 2;
    }
    if (option === '') io.print(provenancePage());
    if (option === '--json') io.print(`${JSON.stringify(provenanceData(), null, 2)}\n`);
    if (option === '--write') writeFileSync(fromRoot(provenancePath), provenancePage());
    if (option !== '--check' || isProvenanceCurrent()) return 0;
    io.complain(`${provenancePath} is out of date: npm run -s safelight -- provenance --write`);
    return 1;
  },
};

/** True when the saved page is what the code would write now. */
export function isProvenanceCurrent(): boolean {
  return readFileSync(fromRoot(provenancePath), 'utf8') === provenancePage();
}
