import { Agent, request } from 'node:http';
import { buffer } from 'node:stream/consumers';
import { brotliDecompressSync } from 'node:zlib';

/** What came back for a request. `body` is as it travelled: compressed, where it was. */
export interface Answer {
  readonly status: number;
  readonly location: string | null;
  readonly type: string;
  readonly encoding: string | null;
  readonly body: Buffer;
}

/** The text of an answer, unpacked. */
export function textOf({ body, encoding }: Answer): string {
  return (encoding === 'br' ? brotliDecompressSync(body) : body).toString('utf8');
}

export type Form = Readonly<Record<string, string | readonly string[]>>;

/** One browser: one connection, kept open, and the cookie it was given. */
export interface Visitor {
  get(path: string): Promise<Answer>;
  post(path: string, form: Form): Promise<Answer>;
  /** Enters the demonstration as one of its people. Throws when that is not possible. */
  signIn(person: string): Promise<void>;
  /** The same person's browser on the application at another address, after it was started again. */
  moved(address: string): Visitor;
  leave(): void;
}

function encode(form: Form): string {
  const fields = new URLSearchParams();
  for (const [name, given] of Object.entries(form))
    for (const value of [given].flat()) fields.append(name, value);
  return fields.toString();
}

interface Asking {
  readonly method: 'GET' | 'POST';
  readonly path: string;
  readonly form?: string;
}

/** Opens a browser on an application, with a session's cookie when it already has one. */
export function openVisitor(address: string, session?: string): Visitor {
  const { hostname, port, origin } = new URL(address);
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  let cookie = session;

  function ask({ method, path, form }: Asking): Promise<Answer> {
    const headers = {
      'accept-encoding': 'br',
      ...(cookie ? { cookie } : {}),
      ...(form === undefined
        ? {}
        : {
            origin,
            'content-type': 'application/x-www-form-urlencoded',
            'content-length': Buffer.byteLength(form),
          }),
    };
    return new Promise((resolve, reject) => {
      const asked = request({ agent, hostname, port, method, path, headers }, (response) => {
        cookie = response.headers['set-cookie']?.[0]?.split(';')[0] ?? cookie;
        const { location = null, 'content-encoding': encoding = null } = response.headers;
        const type = response.headers['content-type'] ?? '';
        buffer(response).then(
          (body) => resolve({ status: response.statusCode ?? 0, location, type, encoding, body }),
          reject,
        );
      });
      asked.on('error', reject);
      asked.end(form);
    });
  }

  return {
    get: (path) => ask({ method: 'GET', path }),
    post: (path, form) => ask({ method: 'POST', path, form: encode(form) }),
    async signIn(person) {
      const { status } = await ask({ method: 'POST', path: '/sign-in', form: encode({ person }) });
      if (status !== 303) throw new Error(`Signing in was answered with ${status}.`);
    },
    moved: (to) => openVisitor(to, cookie),
    leave: () => agent.destroy(),
  };
}
