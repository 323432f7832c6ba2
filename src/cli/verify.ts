import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { Finding, Problem, VerifyReport } from '#store';
import type { Command, CommandIo } from './command.ts';
import { keptCheckpoints, recordPlace, withRecord } from './record.ts';

const words: Readonly<Record<Problem, string>> = {
  database: 'the database is not as the program made it',
  installation: 'the list of schools was altered or is missing',
  'school-key': 'the key of a school was altered or is missing',
  'stream-key': 'the key of a record was altered',
  head: 'how far a record has come, or how it is listed, was altered',
  index: 'what a case is found or hidden by was altered',
  summary: 'the summary of a case was altered',
  register: 'a record or document was deleted or put back to an earlier state',
  'event-missing': 'an entry is missing',
  'event-altered': 'an entry was altered, moved or put in',
  'event-unopened': 'an entry does not open',
  'event-beyond-head': 'an entry was added by hand',
  'event-time': 'an entry is dated before the one above it',
  tree: 'the order of entries that checkpoints sign was altered',
  checkpoint: 'the record does not match a checkpoint kept outside it',
  'stream-without-head': 'entries belong to no record',
  document: 'a document was altered',
  outbox: 'a message that waits to be sent was altered',
  notice: 'a notice was altered, or given to somebody else',
  session: 'somebody was signed in by hand',
};

const databaseLine = `database: ${words.database}: `;

/** Checks the whole record. Exit status 0 when all is well, 1 with a line for each kind of fault, 2 when it cannot be checked. */
export const verifyCommand: Command = {
  summary: 'checks that nothing in the record was altered, removed or added by hand',
  async run(args, io) {
    const place = recordPlace();
    const options = optionsIn(args);
    if (options === null) {
      io.complain(
        'Usage: npm run -s safelight -- verify [--json] [--checkpoints <folder>] [--accepted <file>]',
      );
      return 2;
    }
    const accepted = await acceptedIn(options.accepted);
    if (accepted === null) {
      io.complain(`The file ${options.accepted ?? ''} of accepted differences cannot be read.`);
      return 2;
    }
    return withRecord(io, place, async (store) => {
      const checkpoints = await keptCheckpoints(resolve(options.checkpoints ?? place.checkpoints));
      const report = await store.verify({ checkpoints, accepted });
      if (options.json) io.print(`${JSON.stringify(report, null, 2)}\n`);
      else tell(io, report, checkpoints.length);
      return report.ok ? 0 : 1;
    });
  },
};

function optionsIn(args: readonly string[]) {
  try {
    const options = {
      json: { type: 'boolean' },
      checkpoints: { type: 'string' },
      accepted: { type: 'string' },
    } as const;
    return parseArgs({ args: [...args], options }).values;
  } catch {
    return null;
  }
}

/** Differences of the database that somebody has looked at: a file of lines as `verify` prints them. */
async function acceptedIn(path: string | undefined): Promise<readonly string[] | null> {
  if (path === undefined) return [];
  const text = await readFile(resolve(path), 'utf8').catch(() => null);
  if (text === null) return null;
  return text.split(/\r?\n/).map((each) => each.replace(databaseLine, '').trim());
}

function tell(io: CommandIo, report: VerifyReport, checkpoints: number): void {
  for (const finding of report.findings) io.print(`${line(finding)}\n`);
  const { schools, streams, events, documents } = report;
  const seen = `${schools} schools, ${streams} records, ${events} entries, ${documents} documents`;
  const outcome = report.ok ? 'nothing is wrong' : 'the record is broken';
  io.print(`Checked ${seen}, ${checkpoints} checkpoints: ${outcome}.\n`);
}

function line({ problem, school, record, count }: Finding): string {
  const more = count > 1 ? `, and ${count - 1} more like it` : '';
  const where = school === '*' ? record : `${record} of ${school}`;
  return `${problem}: ${words[problem]}: ${where}${more}`;
}
