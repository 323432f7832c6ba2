import { Readable } from 'node:stream';
import type SMTPConnection from 'nodemailer/lib/smtp-connection';
import { deliveryOf, type SmtpError } from './smtp-faults.ts';
import type { Delivery, Message, Transport } from './transport.ts';

/** A mail server, and how patient to be with it. Times are in milliseconds. */
export interface SmtpOptions {
  readonly host: string;
  readonly port: number;
  /** TLS from the first byte; otherwise STARTTLS is asked for, and required but on this computer. */
  readonly secure: boolean;
  readonly user?: string | undefined;
  readonly password?: string | undefined;
  /** The address messages come from. */
  readonly from: string;
  readonly now: () => string;
  readonly patience?: {
    readonly connect: number;
    readonly greeting: number;
    readonly silence: number;
    /** However lively the server is, an attempt ends after this. */
    readonly whole: number;
  };
}

const usualPatience = { connect: 15_000, greeting: 15_000, silence: 45_000, whole: 100_000 };

const isLoopback = (host: string): boolean => /^(?:localhost|127\.\d+\.\d+\.\d+|::1)$/.test(host);

class NotOurs extends Error {}

/** The message as a stream, read only after the server has said that it will take it. */
function onLeaving(content: Buffer, leaving: () => Promise<boolean>, left: () => void): Readable {
  let asked = false;
  const stream: Readable = new Readable({
    read() {
      if (asked) return;
      asked = true;
      leaving().then(
        (ours) => {
          if (!ours) stream.destroy(new NotOurs());
          if (stream.destroyed) return;
          left();
          stream.push(content);
          stream.push(null);
        },
        (error: unknown) => stream.destroy(error as Error),
      );
    },
  });
  return stream;
}

async function compose(message: Message, { from, now }: SmtpOptions): Promise<Buffer> {
  const domain = from.slice(from.lastIndexOf('@') + 1);
  const { default: MailComposer } = await import('nodemailer/lib/mail-composer');
  return new MailComposer({
    from: { name: 'Safelight', address: from },
    to: message.to,
    subject: message.subject,
    text: message.text,
    date: new Date(now()),
    messageId: `<${message.id}@${domain}>`,
    headers: { 'Auto-Submitted': 'auto-generated', 'X-Auto-Response-Suppress': 'All' },
    disableFileAccess: true,
    disableUrlAccess: true,
  })
    .compile()
    .build();
}

/** The library is loaded with the first message: it would hold up the start. */
async function connectionTo(options: SmtpOptions): Promise<SMTPConnection> {
  const { default: Connection } = await import('nodemailer/lib/smtp-connection');
  const { host, port, secure } = options;
  const { connect, greeting, silence } = options.patience ?? usualPatience;
  return new Connection({
    host,
    port,
    secure,
    requireTLS: !secure && !isLoopback(host),
    ignoreTLS: isLoopback(host),
    connectionTimeout: connect,
    greetingTimeout: greeting,
    socketTimeout: silence,
    tls: { minVersion: 'TLSv1.2' },
    logger: false,
  });
}

/** One conversation with the server, step by step; rejects with the error of the step that failed. */
function converse(
  connection: SMTPConnection,
  options: SmtpOptions,
  { to, content }: { readonly to: string; readonly content: Readable },
): Promise<void> {
  const { user, password, from } = options;
  const broken = new Promise<never>((_done, fail) => {
    connection.once('error', fail);
    connection.once('end', () => fail(new Error('The connection ended.')));
  });
  const step = (work: (done: (error?: Error | null) => void) => void) =>
    Promise.race([
      broken,
      new Promise<void>((done, fail) => work((error) => (error ? fail(error) : done()))),
    ]);
  const steps = async (): Promise<void> => {
    await step((done) => connection.connect(done));
    if (user !== undefined)
      await step((done) => connection.login({ user, pass: password ?? '' }, done));
    await step((done) => connection.send({ from, to: [to] }, content, done));
  };
  broken.catch(() => undefined);
  return steps();
}

async function attempt(
  options: SmtpOptions,
  message: Message,
  leaving: () => Promise<boolean>,
): Promise<Delivery> {
  let left = false;
  const content = onLeaving(await compose(message, options), leaving, () => {
    left = true;
  });
  content.on('error', () => undefined);
  const connection = await connectionTo(options);
  const tooLong = setTimeout(
    () => {
      connection.emit('error', Object.assign(new Error('Too long.'), { code: 'ETIMEDOUT' }));
    },
    (options.patience ?? usualPatience).whole,
  );
  try {
    await converse(connection, options, { to: message.to, content });
    return { result: 'sent' };
  } catch (error) {
    if (error instanceof NotOurs) return { result: 'not-ours' };
    return deliveryOf(error as SmtpError, left);
  } finally {
    clearTimeout(tooLong);
    content.destroy();
    connection.on('error', () => undefined);
    connection.close();
  }
}

/**
 * Sends by SMTP. A message counts as having left once the server has said that it takes it and all of
 * it has been written; from then on only the server's answer tells whether it arrived. An answer of 4xx
 * or 5xx to the message itself says that it did not (RFC 5321, 4.2.5).
 */
export function smtpTransport(options: SmtpOptions): Transport {
  return { send: (message, leaving) => attempt(options, message, leaving) };
}
