import type { Command } from './command.ts';

/** A command's summary for the help, and where to load it from when it is asked for. */
interface CommandEntry {
  readonly summary: string;
  readonly load: () => Promise<Command>;
}

/** Every command. Each is loaded only when it is asked for, so that one does not wait for another's libraries. */
export const commands: Readonly<Record<string, CommandEntry>> = {
  advise: {
    summary: 'what the guidance says of the facts on standard input, in JSON',
    load: async () => (await import('./advise.ts')).adviseCommand,
  },
  where: {
    summary: 'where a sentence, rule or duty lives: rules, acts, pages, documents, tests',
    load: async () => (await import('./where.ts')).whereCommand,
  },
  'decision-tables': {
    summary: 'a decision-table page for every rule, made from the definitions; --write saves them',
    load: async () => (await import('./decision-tables.ts')).decisionTablesCommand,
  },
  traceability: {
    summary: 'the map from every statement of the source documents to the code; --write saves it',
    load: async () => (await import('./traceability.ts')).traceabilityCommand,
  },
  provenance: {
    summary: 'where every point of guidance comes from and what to check; --json, --write saves it',
    load: async () => (await import('./provenance.ts')).provenanceCommand,
  },
  verify: {
    summary: 'whether anything in the record was altered, removed or added by hand',
    load: async () => (await import('./verify.ts')).verifyCommand,
  },
  checkpoint: {
    summary: 'signs the record as it stands, to be kept outside the database; --to <folder>',
    load: async () => (await import('./checkpoint.ts')).checkpointCommand,
  },
};

/** What `safelight` can do, for somebody who typed it wrong or asked. */
export function help(): string {
  const width = Math.max(...Object.keys(commands).map((name) => name.length));
  const lines = Object.entries(commands).map(
    ([name, { summary }]) => `  ${name.padEnd(width)}  ${summary}`,
  );
  return ['Usage: npm run -s safelight -- <command>', '', ...lines].join('\n');
}
