import { z } from 'zod';
import { isIP } from 'node:net';
import { resolve } from 'node:path';
import { mailSettings, type MailSettings, mailVariables } from './mail-environment.ts';

const highestPort = 65535;

const originMust =
  'must be the https address people use, such as https://safelight.example, and nothing after it. ' +
  'Safelight is never used over a line that others can read: let a proxy with a certificate pass ' +
  'requests on to it, or leave this out to use it on this computer only';

/** True for an https address without name, password, path or query. */
function isSafeOrigin(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, origin, href } = new URL(address);
  return protocol === 'https:' && href === `${origin}/`;
}

const proxiesMust =
  'must name the addresses of your proxies, such as 127.0.0.1 or 10.0.0.0/24, with commas between';

/** True for an IP address, or a network of them. */
function isNetwork(text: string): boolean {
  const [address = '', bits, ...more] = text.split('/');
  const version = isIP(address);
  if (version === 0 || more.length > 0) return false;
  return (
    bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) <= (version === 4 ? 32 : 128))
  );
}

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
  SAFELIGHT_ORIGIN: z
    .string()
    .refine(isSafeOrigin, { error: originMust, abort: true })
    .transform((address) => new URL(address).origin)
    .optional(),
  SAFELIGHT_PROXIES: z
    .string()
    .transform((list) => list.split(',').map((one) => one.trim()))
    .refine((list) => list.every(isNetwork), { error: proxiesMust, abort: true })
    .default([]),
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
  /** Addresses and networks of the proxies that are believed when they say who asks. */
  readonly proxies: readonly string[];
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
      proxies: read.data.SAFELIGHT_PROXIES,
      mail,
      notifyAddress: read.data.GOVUK_NOTIFY_URL,
    },
  };
}
