import assert from 'node:assert/strict';
import { createHmac } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, test } from 'node:test';
import { govukNotifyTransport, isNotifyKey, notifyToken } from './govuk-notify.ts';
import type { Arrival, Delivery } from './transport.ts';

const service = '5afe1194-0000-4000-8000-0000000000aa';
const secret = '5afe1194-0000-4000-8000-0000000000bb';
const apiKey = `an_invented_key-${service}-${secret}`;
const now = '2026-11-05T09:10:00.000Z';
const message = {
  id: 'mail-1',
  to: 'amber.wick@lanternfield.example',
  subject: 'Safelight: please sign in',
  text: 'Please sign in.',
  link: 'https://safelight.example/notices',
};

interface Asked {
  readonly line: string;
  readonly token: string;
  readonly body: string;
}
type Answer = (response: ServerResponse) => void;
const json =
  (status: number, body: object): Answer =>
  (response) =>
    void response.writeHead(status).end(JSON.stringify(body));

async function withService<T>(answer: Answer, work: (address: string) => Promise<T>) {
  const asked: Asked[] = [];
  const hear = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    let body = '';
    for await (const chunk of request) body += String(chunk);
    const line = `${request.method ?? ''} ${request.url ?? ''}`;
    asked.push({ line, token: request.headers.authorization ?? '', body });
    answer(response);
  };
  const server = createServer((request, response) => void hear(request, response));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const result = await work(`http://127.0.0.1:${port}`);
  server.closeAllConnections();
  server.close();
  return { result, asked };
}

const transport = (address: string) =>
  govukNotifyTransport({
    apiKey,
    templateId: 'template-1',
    address,
    now: () => now,
    patience: 300,
  });
const sendTo = (answer: Answer, ours = true) =>
  withService(answer, (address) => transport(address).send(message, async () => ours));
const askOf = (answer: Answer) =>
  withService(answer, async (address) => (await transport(address).ask?.('mail-1')) ?? null);

describe('a message', () => {
  test('goes with the template, its own reference and a token signed for this service', async () => {
    const { result, asked } = await sendTo(json(201, { id: 'n-1' }));
    assert.deepEqual(result, { result: 'sent' });
    const [request] = asked;
    assert.equal(request?.line, 'POST /v2/notifications/email');
    assert.deepEqual(JSON.parse(request.body), {
      email_address: message.to,
      template_id: 'template-1',
      personalisation: { subject: message.subject, body: message.text },
      reference: 'mail-1',
    });
    assert.equal(request.token, `Bearer ${notifyToken(apiKey, now)}`);
  });

  test('is not asked for at all when somebody else holds it', async () => {
    const { result, asked } = await sendTo(json(201, {}), false);
    assert.deepEqual(result, { result: 'not-ours' });
    assert.deepEqual(asked, []);
  });

  const error = (kind: string, text: string) => ({ errors: [{ error: kind, message: text }] });
  const cases: readonly [string, Answer, Delivery][] = [
    [
      'is given up when the address is none',
      json(400, error('ValidationError', 'email_address Not a valid email address')),
      { result: 'refused', fault: 'address-refused' },
    ],
    [
      'is kept when the account may not send to it yet',
      json(400, error('BadRequestError', 'Can’t send to this recipient using a team-only API key')),
      { result: 'retry', fault: 'sender-refused' },
    ],
    [
      'is kept when the key is wrong',
      json(403, error('AuthError', 'Invalid token')),
      { result: 'retry', fault: 'sign-in' },
    ],
    [
      'is kept when there were too many',
      json(429, error('TooManyRequestsError', 'x')),
      { result: 'retry', fault: 'busy' },
    ],
    ['may or may not have arrived when the service fails', json(503, {}), { result: 'unknown' }],
    [
      'may or may not have arrived when the line breaks',
      (response) => void response.destroy(),
      { result: 'unknown' },
    ],
    ['may or may not have arrived when no answer comes', () => undefined, { result: 'unknown' }],
  ];
  for (const [what, answer, delivery] of cases)
    test(what, async () => assert.deepEqual((await sendTo(answer)).result, delivery));

  test('is kept when nobody listens', async () => {
    const { result: address } = await withService(json(201, {}), async (one) => one);
    const delivery = await transport(address).send(message, async () => true);
    assert.deepEqual(delivery, { result: 'retry', fault: 'no-connection' });
  });
});

describe('what became of a message', () => {
  const status = (...all: readonly string[]): Answer =>
    json(200, { notifications: all.map((one) => ({ status: one })) });
  const cases: readonly [string, Answer, Arrival | null][] = [
    ['it never came', status(), 'none'],
    ['it is on its way', status('sending'), 'under-way'],
    ['it was delivered', status('delivered'), 'delivered'],
    ['the address does not exist', status('permanent-failure'), 'refused'],
    ['the service does not say', json(500, {}), null],
  ];
  for (const [what, answer, arrival] of cases)
    test(`is asked for by its reference: ${what}`, async () => {
      const { result, asked } = await askOf(answer);
      assert.equal(result, arrival);
      assert.equal(asked[0]?.line, 'GET /v2/notifications?template_type=email&reference=mail-1');
    });
});

test('the token is a signed statement of who asks and when', () => {
  const [head = '', claims = '', signature] = notifyToken(apiKey, now).split('.');
  const read = (part: string): unknown => JSON.parse(Buffer.from(part, 'base64url').toString());
  assert.deepEqual(read(head), { typ: 'JWT', alg: 'HS256' });
  assert.deepEqual(read(claims), { iss: service, iat: Date.parse(now) / 1000 });
  const expected = createHmac('sha256', secret).update(`${head}.${claims}`).digest('base64url');
  assert.equal(signature, expected);
});

test('a key is known by its shape', () => {
  assert.ok(isNotifyKey(apiKey));
  for (const wrong of ['', service, `${service}-${secret}x`, `key-${service}`])
    assert.ok(!isNotifyKey(wrong), wrong);
});
