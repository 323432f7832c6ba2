import { resolve } from 'node:path';
import {
  joinDatabase,
  openStore,
  StoreFault,
  type Finding,
  type Problem,
  type VerifyReport,
} from '#store';
import type { Command, CommandIo } from './command.ts';

const words: Readonly<Record<Problem, string>> = {
  'protection-missing': 'a protection of the database is switched off',
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
  'stream-without-head': 'entries belong to no record',
  document: 'a document was altered',
  outbox: 'a message that waits to be sent was altered',
  session: 'somebody was signed in by hand',
};

/** Checks the whole record. Exit status 0 when all is well, 1 with a line for each kind of fault, 2 when it cannot be checked. */
export const verifyCommand: Command = {
  summary: 'checks that nothing in the record was altered, removed or added by hand',
  async run(args, io) {
    if (args.some((arg) => arg !== '--json')) {
      io.complain('Usage: npm run -s safelight -- verify [--json]');
      return 2;
    }
    try {
      const report = await verifyRecord();
      tell(io, report, args.includes('--json'));
      return report.ok ? 0 : 1;
    } catch (error) {
      if (!(error instanceof StoreFault)) throw error;
      io.complain(error.message);
      return 2;
    }
  },
};

async function verifyRecord(): Promise<VerifyReport> {
  const { SAFELIGHT_DATA, SAFELIGHT_KEY_FILE, DATABASE_URL } = process.env;
  const dataDir = resolve(SAFELIGHT_DATA ?? '.data');
  const keyFile = resolve(SAFELIGHT_KEY_FILE ?? `${dataDir}.key`);
  const database = await joinDatabase({ dataDir, databaseUrl: DATABASE_URL });
  try {
    const store = await openStore({ database, keyFile, poolSize: 1 });
    return await store.verify().finally(() => store.close());
  } finally {
    await database.stop();
  }
}

function tell(io: CommandIo, report: VerifyReport, json: boolean): void {
  if (json) {
    io.print(`${JSON.stringify(report, null, 2)}\n`);
    return;
  }
  for (const finding of report.findings) io.print(`${line(finding)}\n`);
  const { schools, streams, events, documents } = report;
  const seen = `${schools} schools, ${streams} records, ${events} entries, ${documents} documents`;
  io.print(`Checked ${seen}: ${report.ok ? 'nothing is wrong' : 'the record is broken'}.\n`);
}

function line({ problem, school, record, count }: Finding): string {
  const more = count > 1 ? `, and ${count - 1} more like it` : '';
  const where = school === '*' ? record : `${record} of ${school}`;
  return `${problem}: ${words[problem]}: ${where}${more}`;
}
