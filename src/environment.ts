import { z } from 'zod';
import { resolve } from 'node:path';
import { mailSettings, type MailSettings, mailVariables } from './mail-environment.ts';

const highestPort = 65535;

const environmentSchema = z.object({
  PORT: z
    .string()
    .regex(/^\d{1,5}$/, 'must be a whole number, such as 3000')
    .transform(Number)
    .refine((port) => port <= highestPort, `must be ${highestPort} or less`)
    .default(3000),
  SAFELIGHT_DATA: z.string().min(1, 'must name a folder, such as .data').default('.data'),
  SAFELIGHT_KEY_FILE: z.string().min(1, 'must name a file').optional(),
  DATABASE_URL: z
    .string()
    .startsWith('postgres', 'must be the address of a PostgreSQL server: postgres://…')
    .optional(),
  SAFELIGHT_ORIGIN: z.url('must be a web address, such as https://safelight.example').optional(),
  ...mailVariables,
});

/** Where Safelight listens and keeps things, read once from the environment. */
export interface Environment {
  readonly port: number;
  readonly dataDir: string;
  /** The root key stands outside the data folder, so that a copy of the folder does not hold it. */
  readonly keyFile: string;
  readonly databaseUrl: string | undefined;
  /** The address people use, where a reverse proxy serves it over https. */
  readonly origin: string | undefined;
  readonly mail: MailSettings;
  /** Where GOV.UK Notify answers. */
  readonly notifyAddress: string;
}

/** Reads the environment, or says in one line for each fault what to mend. */
export function readEnvironment(
  env: Readonly<Record<string, string | undefined>>,
):
  | { readonly ok: true; readonly environment: Environment }
  | { readonly ok: false; readonly faults: readonly string[] } {
  const read = environmentSchema.safeParse(env);
  if (!read.success)
    return {
      ok: false,
      faults: read.error.issues.map((issue) => `${issue.path.join('.')} ${issue.message}.`),
    };
  const mail = mailSettings(read.data);
  if ('faults' in mail) return { ok: false, faults: mail.faults };
  const dataDir = resolve(read.data.SAFELIGHT_DATA);
  return {
    ok: true,
    environment: {
      port: read.data.PORT,
      dataDir,
      keyFile: resolve(read.data.SAFELIGHT_KEY_FILE ?? `${dataDir}.key`),
      databaseUrl: read.data.DATABASE_URL,
      origin: read.data.SAFELIGHT_ORIGIN,
      mail,
      notifyAddress: read.data.GOVUK_NOTIFY_URL,
    },
  };
}
