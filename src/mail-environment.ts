import { z } from 'zod';

/** How messages are sent. `usual`: into a folder in the demonstration, and otherwise not at all. */
export type MailSettings =
  | { readonly by: 'usual' | 'none' | 'folder' }
  | {
      readonly by: 'smtp';
      readonly host: string;
      readonly port: number;
      readonly secure: boolean;
      readonly user: string | undefined;
      readonly password: string | undefined;
      readonly from: string;
    }
  | { readonly by: 'govuk-notify'; readonly apiKey: string; readonly templateId: string };

const ports = { 'smtp:': 587, 'smtps:': 465 } as const;
const how =
  'must be none, folder, govuk-notify, or a mail server such as smtps://name:password@mail.example';

/** The variables that say how messages are sent. None of them is ever logged. */
export const mailVariables = {
  SAFELIGHT_MAIL: z.string().min(1, how).optional(),
  SAFELIGHT_MAIL_FROM: z.email('must be an e-mail address').optional(),
  GOVUK_NOTIFY_API_KEY: z
    .string()
    .regex(/-[0-9a-f-]{36}-[0-9a-f-]{36}$/, 'must be a key as GOV.UK Notify gives it')
    .optional(),
  GOVUK_NOTIFY_TEMPLATE_ID: z.uuid('must be the id of a template').optional(),
  GOVUK_NOTIFY_URL: z
    .url('must be a web address')
    .default('https://api.notifications.service.gov.uk'),
};

type Read = Readonly<z.infer<z.ZodObject<typeof mailVariables>>> & {
  readonly SAFELIGHT_ORIGIN?: string | undefined;
};
type Outcome = MailSettings | { readonly faults: readonly string[] };

function serverOf(address: string, from: string): Outcome {
  const url = URL.canParse(address) ? new URL(address) : null;
  if (!url?.hostname || !Object.hasOwn(ports, url.protocol))
    return { faults: [`SAFELIGHT_MAIL ${how}.`] };
  const decoded = (part: string) => (part === '' ? undefined : decodeURIComponent(part));
  return {
    by: 'smtp',
    host: url.hostname,
    port: url.port === '' ? ports[url.protocol as keyof typeof ports] : Number(url.port),
    secure: url.protocol === 'smtps:',
    user: decoded(url.username),
    password: decoded(url.password),
    from,
  };
}

/** How messages are sent, from variables already checked one by one; or what is missing, a line for each. */
export function mailSettings(read: Read): Outcome {
  const { SAFELIGHT_MAIL: mail, SAFELIGHT_MAIL_FROM: from, SAFELIGHT_ORIGIN: origin } = read;
  const { GOVUK_NOTIFY_API_KEY: apiKey, GOVUK_NOTIFY_TEMPLATE_ID: templateId } = read;
  if (mail === undefined) return { by: 'usual' };
  if (mail === 'none' || mail === 'folder') return { by: mail };
  const missing = (value: unknown, line: string) => (value === undefined ? [line] : []);
  const faults = missing(
    origin,
    'SAFELIGHT_ORIGIN must be set as well, so that messages can say where to sign in.',
  );
  if (mail === 'govuk-notify') {
    if (apiKey && templateId && origin) return { by: 'govuk-notify', apiKey, templateId };
    return {
      faults: [
        ...faults,
        ...missing(apiKey, 'GOVUK_NOTIFY_API_KEY must be set for SAFELIGHT_MAIL=govuk-notify.'),
        ...missing(
          templateId,
          'GOVUK_NOTIFY_TEMPLATE_ID must be set for SAFELIGHT_MAIL=govuk-notify.',
        ),
      ],
    };
  }
  if (from && origin) return serverOf(mail, from);
  const sender = missing(from, 'SAFELIGHT_MAIL_FROM must be set as well: whom messages come from.');
  return { faults: [...faults, ...sender] };
}
