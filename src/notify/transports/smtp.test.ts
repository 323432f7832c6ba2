import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { SMTPServerOptions } from 'smtp-server';
import { type SmtpOptions, smtpTransport } from './smtp.ts';
import {
  hangUp,
  keepSilent,
  say,
  type Script,
  startMailServer,
  startScripted,
  type TestMailServer,
} from './testing.ts';
import type { Delivery } from './transport.ts';

const message = {
  id: 'mail-1',
  to: 'amber.wick@lanternfield.example',
  subject: 'Safelight: please sign in',
  text: 'Please sign in.\n.\n..two dots\n',
  link: 'https://safelight.example/notices',
};
const patience = { connect: 10_000, greeting: 1_500, silence: 1_500, whole: 5_000 };
const settings = {
  host: '127.0.0.1',
  secure: false,
  from: 'safelight@lanternfield.example',
  now: () => '2026-11-05T09:10:00.000Z',
  patience,
};

interface Tried {
  readonly delivery: Delivery;
  /** How often the transport said that the message was about to leave. */
  readonly leaving: number;
  readonly taken: readonly string[];
}

async function tryOn(
  server: TestMailServer,
  options: Partial<SmtpOptions> = {},
  ours = true,
): Promise<Tried> {
  let leaving = 0;
  const transport = smtpTransport({ ...settings, port: server.port, ...options });
  const delivery = await transport.send(message, async () => {
    leaving += 1;
    return ours;
  });
  await server.stop();
  return { delivery, leaving, taken: server.taken };
}
const against = async (script: Script) => tryOn(await startScripted(script));

describe('a message', () => {
  test('arrives whole, under one name, and says that a machine wrote it', async () => {
    const { delivery, leaving, taken } = await tryOn(await startMailServer());
    assert.deepEqual(delivery, { result: 'sent' });
    assert.equal(leaving, 1);
    const [mail = ''] = taken;
    assert.match(mail, /^Message-ID: <mail-1@lanternfield\.example>\r$/m);
    assert.match(mail, /^To: amber\.wick@lanternfield\.example\r$/m);
    assert.match(mail, /^Subject: Safelight: please sign in\r$/m);
    assert.match(mail, /^Auto-Submitted: auto-generated\r$/m);
    assert.match(mail, /^Date: Thu, 05 Nov 2026 09:10:00 \+0000\r$/m);
    assert.match(mail, /Please sign in\.\r\n\.\r\n\.\.two dots/);
  });

  test('is not sent when somebody else holds it, though the server would have taken it', async () => {
    const tried = await tryOn(await startMailServer(), {}, false);
    assert.deepEqual(tried, { delivery: { result: 'not-ours' }, leaving: 1, taken: [] });
  });

  test('is sent with the name and password asked for, and not with a wrong one', async () => {
    const options: SMTPServerOptions = {
      authOptional: false,
      allowInsecureAuth: true,
      onAuth: ({ password }, _session, done) =>
        password === 'lamp' ? done(null, { user: 'safelight' }) : done(new Error('No.')),
    };
    const known = { user: 'safelight', password: 'lamp' };
    const right = await tryOn(await startMailServer(options), known);
    assert.deepEqual(right.delivery, { result: 'sent' });
    const wrong = await tryOn(await startMailServer(options), { ...known, password: 'candle' });
    assert.deepEqual(wrong.delivery, { result: 'retry', fault: 'sign-in' });
    assert.equal(wrong.leaving, 0);
  });
});

describe('as long as the message has not left, it is tried again', () => {
  const cases: readonly [string, Script, string][] = [
    ['the server hangs up at once', { greeting: hangUp }, 'no-connection'],
    ['there is no greeting', { greeting: keepSilent }, 'timeout'],
    ['the server is too busy to greet', { greeting: say('421 later') }, 'busy'],
    ['the server wants no mail', { greeting: say('554 no service') }, 'no-connection'],
    ['it hangs up after hello', { hello: hangUp }, 'no-connection'],
    ['the sender is put off', { mailFrom: say('451 later') }, 'busy'],
    ['the sender is refused', { mailFrom: say('550 not you') }, 'sender-refused'],
    ['the address is put off', { rcptTo: say('450 4.2.0 greylisted') }, 'busy'],
    ['it hangs up at the address', { rcptTo: hangUp }, 'no-connection'],
    ['the message is put off', { data: say('451 later') }, 'busy'],
    ['it hangs up at the message', { data: hangUp }, 'no-connection'],
    ['it falls silent at the message', { data: keepSilent }, 'timeout'],
  ];
  for (const [when, script, fault] of cases)
    test(`when ${when}`, async () => {
      const { delivery, leaving } = await against(script);
      assert.deepEqual(delivery, { result: 'retry', fault });
      assert.equal(leaving, 0);
    });

  test('when nobody listens at all', async () => {
    const server = await startScripted({});
    await server.stop();
    const transport = smtpTransport({ ...settings, port: server.port });
    const delivery = await transport.send(message, async () => true);
    assert.deepEqual(delivery, { result: 'retry', fault: 'no-connection' });
  });

  test('when the server talks on and on and never comes to the point', async () => {
    const chatter = (socket: { write(text: string): unknown; destroyed: boolean }): void => {
      const more = setInterval(() => {
        if (socket.destroyed) clearInterval(more);
        else socket.write('250-and another thing\r\n');
      }, 50);
    };
    const { delivery, leaving } = await against({ hello: chatter });
    assert.deepEqual(delivery, { result: 'retry', fault: 'timeout' });
    assert.equal(leaving, 0);
  });

  test('when the connection breaks while the message is about to leave', async () => {
    const dataThenGone = await startScripted({
      data: (socket) => {
        socket.write('354 go on\r\n');
        setTimeout(() => socket.destroy(), 20);
      },
    });
    const transport = smtpTransport({ ...settings, port: dataThenGone.port });
    const slowly = () => new Promise<boolean>((done) => setTimeout(() => done(true), 150));
    const delivery = await transport.send(message, slowly);
    await dataThenGone.stop();
    assert.deepEqual(delivery, { result: 'retry', fault: 'no-connection' });
    assert.deepEqual(dataThenGone.taken, []);
  });

  test('when the server says of the whole message that it did not take it', async () => {
    const { delivery, leaving } = await against({ content: say('452 no room') });
    assert.deepEqual(delivery, { result: 'retry', fault: 'busy' });
    assert.equal(leaving, 1);
  });
});

describe('a message is given up when the server refuses for good', () => {
  test('the address', async () => {
    const { delivery, leaving } = await against({ rcptTo: say('550 5.1.1 nobody here') });
    assert.deepEqual(delivery, { result: 'refused', fault: 'address-refused' });
    assert.equal(leaving, 0);
  });

  test('the message, before or after it came', async () => {
    for (const script of [{ data: say('554 no') }, { content: say('554 no') }]) {
      const { delivery } = await against(script);
      assert.deepEqual(delivery, { result: 'refused', fault: 'message-refused' });
    }
  });
});

describe('nobody can tell whether a message arrived', () => {
  for (const [when, content] of [
    ['the server hangs up instead of answering', hangUp],
    ['the server falls silent instead of answering', keepSilent],
  ] as const)
    test(`when ${when}`, async () => {
      const { delivery, leaving, taken } = await against({ content });
      assert.deepEqual(delivery, { result: 'unknown' });
      assert.equal(leaving, 1);
      assert.equal(taken.length, 1);
    });
});

describe('encryption', () => {
  test('with a certificate that nobody vouches for is refused, and nothing is sent', async () => {
    const tried = await tryOn(await startMailServer({ secure: true }), { secure: true });
    assert.deepEqual(tried, { delivery: { result: 'retry', fault: 'tls' }, leaving: 0, taken: [] });
  });

  test('is never left out on the way to another computer', async () => {
    const server = await startScripted({});
    const tried = await tryOn(server, { host: '0.0.0.0' });
    assert.deepEqual(tried, { delivery: { result: 'retry', fault: 'tls' }, leaving: 0, taken: [] });
  });

  test('that is not spoken at the other end is a failure, not a reason to do without', async () => {
    const tried = await tryOn(await startScripted({}), { secure: true });
    assert.equal(tried.delivery.result, 'retry');
    assert.equal(tried.leaving, 0);
    assert.deepEqual(tried.taken, []);
  });
});
