import { once } from 'node:events';
import { type AddressInfo, createServer, type Server, type Socket } from 'node:net';
import { SMTPServer, type SMTPServerOptions } from 'smtp-server';

/** A mail server on this computer, and every message it has taken, whole. */
export interface TestMailServer {
  readonly port: number;
  readonly taken: readonly string[];
  stop(): Promise<void>;
}

/** Starts a real mail server that takes whatever the options do not refuse. */
export async function startMailServer(options: SMTPServerOptions = {}): Promise<TestMailServer> {
  const taken: string[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disableReverseLookup: true,
    disabledCommands: ['STARTTLS'],
    logger: false,
    closeTimeout: 10,
    onData(stream, _session, done) {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        taken.push(Buffer.concat(chunks).toString());
        done();
      });
    },
    ...options,
  });
  server.on('error', () => undefined);
  server.listen(0, '127.0.0.1');
  await once(server.server, 'listening');
  return {
    port: (server.server.address() as AddressInfo).port,
    taken,
    stop: () => new Promise((done) => server.close(() => done())),
  };
}

/** What a scripted server does at one moment of a conversation. */
export type Move = (socket: Socket) => void;

/** Says a line. */
export const say =
  (line: string): Move =>
  (socket) =>
    void socket.write(`${line}\r\n`);

/** Hangs up, as a server does that crashes. */
export const hangUp: Move = (socket) => void socket.destroy();

/** Says nothing, and keeps the line open. */
export const keepSilent: Move = () => undefined;

/** What a scripted server does instead of what it should, at each moment. */
export interface Script {
  readonly greeting?: Move;
  readonly hello?: Move;
  readonly mailFrom?: Move;
  readonly rcptTo?: Move;
  readonly data?: Move;
  /** When the whole message has come, its last line included. */
  readonly content?: Move;
}

function answer(script: Script, line: string): Move {
  const { hello = say('250 here'), mailFrom = say('250 ok'), rcptTo = say('250 ok') } = script;
  if (/^(?:EHLO|HELO)/i.test(line)) return hello;
  if (/^MAIL/i.test(line)) return mailFrom;
  if (/^RCPT/i.test(line)) return rcptTo;
  if (/^DATA/i.test(line)) return script.data ?? say('354 go on');
  return say(/^QUIT/i.test(line) ? '221 bye' : '502 not known');
}

function converse(socket: Socket, script: Script, taken: string[]): void {
  const talk = { rest: '', message: null as string[] | null };
  const hear = (line: string): void => {
    if (talk.message === null) {
      if (/^DATA/i.test(line) && !script.data) talk.message = [];
      answer(script, line)(socket);
    } else if (line === '.') {
      taken.push(talk.message.join('\n'));
      talk.message = null;
      (script.content ?? say('250 taken'))(socket);
    } else talk.message.push(line);
  };
  socket.on('error', () => undefined);
  socket.on('data', (chunk) => {
    const lines = (talk.rest + chunk.toString()).split('\r\n');
    talk.rest = lines.pop() ?? '';
    lines.forEach(hear);
  });
  (script.greeting ?? say('220 here'))(socket);
}

/** Starts a mail server that misbehaves as the script says. */
export async function startScripted(script: Script): Promise<TestMailServer> {
  const taken: string[] = [];
  const sockets = new Set<Socket>();
  const server: Server = createServer((socket) => {
    sockets.add(socket);
    converse(socket, script, taken);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    port: (server.address() as AddressInfo).port,
    taken,
    async stop() {
      for (const socket of sockets) socket.destroy();
      server.close();
      await once(server, 'close');
    },
  };
}
