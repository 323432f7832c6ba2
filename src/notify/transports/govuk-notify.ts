import { createHmac } from 'node:crypto';
import { z } from 'zod';
import type { Arrival, Delivery, Message, Transport } from './transport.ts';

/** An account with GOV.UK Notify. The template is `((subject))` and `((body))`, and nothing else. */
export interface GovukNotifyOptions {
  /** As the service gives it: a name, the service's id and a secret, joined by hyphens. */
  readonly apiKey: string;
  readonly templateId: string;
  readonly address: string;
  readonly now: () => string;
  /** How long to wait for an answer, in milliseconds. */
  readonly patience?: number;
}

/** True for a key that has a service's id and a secret at its end. */
export function isNotifyKey(key: string): boolean {
  const uuid = '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}';
  return new RegExp(`-${uuid}-${uuid}$`).test(key);
}

const encoded = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');

/** The bearer token that each request is signed with: a JSON Web Token, HS256, good for half a minute. */
export function notifyToken(apiKey: string, now: string): string {
  const [issuer, secret] = [apiKey.slice(-73, -37), apiKey.slice(-36)];
  const issuedAt = Math.floor(Date.parse(now) / 1000);
  const claims = `${encoded({ typ: 'JWT', alg: 'HS256' })}.${encoded({ iss: issuer, iat: issuedAt })}`;
  return `${claims}.${createHmac('sha256', secret).update(claims).digest('base64url')}`;
}

const refusal = z.object({ errors: z.array(z.object({ error: z.string(), message: z.string() })) });
const found = z.object({ notifications: z.array(z.object({ status: z.string() })) });

const usualPatience = 20_000;

async function ask(
  options: GovukNotifyOptions,
  path: string,
  body?: object,
): Promise<{ readonly status: number; readonly answer: unknown }> {
  const response = await fetch(new URL(path, options.address), {
    method: body ? 'POST' : 'GET',
    redirect: 'error',
    signal: AbortSignal.timeout(options.patience ?? usualPatience),
    headers: {
      authorization: `Bearer ${notifyToken(options.apiKey, options.now())}`,
      'content-type': 'application/json',
    },
    ...(body ? { body: JSON.stringify(body) } : {}),
  });
  const text = await response.text();
  try {
    return { status: response.status, answer: JSON.parse(text) };
  } catch {
    return { status: response.status, answer: null };
  }
}

/** A 400 is about the address only when it says so; anything else is about the account. */
function deliveryOf(status: number, answer: unknown): Delivery {
  if (status === 201) return { result: 'sent' };
  if (status === 429) return { result: 'retry', fault: 'busy' };
  if (status === 401 || status === 403) return { result: 'retry', fault: 'sign-in' };
  if (status >= 500) return { result: 'unknown' };
  const errors = refusal.safeParse(answer).data?.errors ?? [];
  const aboutAddress = errors.some(({ message }) => message.startsWith('email_address'));
  return aboutAddress
    ? { result: 'refused', fault: 'address-refused' }
    : { result: 'retry', fault: 'sender-refused' };
}

const refusedFor = [
  'permanent-failure',
  'temporary-failure',
  'technical-failure',
  'virus-scan-failed',
];

async function arrival(options: GovukNotifyOptions, id: string): Promise<Arrival | null> {
  try {
    const path = `/v2/notifications?template_type=email&reference=${encodeURIComponent(id)}`;
    const { status, answer } = await ask(options, path);
    const notifications = status === 200 ? found.safeParse(answer).data?.notifications : null;
    if (!notifications) return null;
    const statuses = notifications.map((one) => one.status);
    if (statuses.length === 0) return 'none';
    if (statuses.includes('delivered')) return 'delivered';
    return statuses.every((one) => refusedFor.includes(one)) ? 'refused' : 'under-way';
  } catch {
    return null;
  }
}

async function send(
  options: GovukNotifyOptions,
  { id, to, subject, text }: Message,
  leaving: () => Promise<boolean>,
): Promise<Delivery> {
  if (!(await leaving())) return { result: 'not-ours' };
  const body = {
    email_address: to,
    template_id: options.templateId,
    personalisation: { subject, body: text },
    reference: id,
  };
  try {
    const { status, answer } = await ask(options, '/v2/notifications/email', body);
    return deliveryOf(status, answer);
  } catch (error) {
    const { code } = ((error as Error).cause ?? {}) as { readonly code?: string };
    const never = code === 'ECONNREFUSED' || code === 'ENOTFOUND' || code === 'EAI_AGAIN';
    if (never) return { result: 'retry', fault: 'no-connection' };
    return /CERT|TLS|SSL/.test(code ?? '')
      ? { result: 'retry', fault: 'tls' }
      : { result: 'unknown' };
  }
}

/**
 * Sends through GOV.UK Notify. A message of which it is not known whether it arrived is asked for by its
 * reference, so that it is neither sent again nor given up without knowing.
 */
export function govukNotifyTransport(options: GovukNotifyOptions): Transport {
  return {
    send: (message, leaving) => send(options, message, leaving),
    ask: (id) => arrival(options, id),
  };
}
