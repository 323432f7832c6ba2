import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import type { FastifyInstance, InjectOptions, LightMyRequestResponse } from 'fastify';
import { schoolId, staff } from '#examples';
import { openNotify, type Notify, type Transport } from '#notify';
import { type TestSchool, testSchool } from '#casework/testing';
import type { FileCase } from '#cases';
import type { Bounds } from './http/bounds.ts';
import type { Frame } from './layout/frame.ts';
import { openDrawing } from './layout/render.ts';
import { filePage, fileView } from './pages/file/page.ts';
import { buildServer } from './server.ts';

export { settingsParts } from './pages/settings/routes.ts';

export type Who = keyof typeof staff;

/** What a form posts: one value a name, or several. */
export type Posted = Readonly<Record<string, string | readonly string[]>>;

/** Somebody with a browser: keeps a cookie, follows nothing by itself. */
export interface Visiting {
  get(path: string): Promise<LightMyRequestResponse>;
  post(path: string, form?: Posted): Promise<LightMyRequestResponse>;
  cookie(): string | null;
}

/** The invented school with its pages, on a real database, asked in process. */
export interface TestSite extends TestSchool {
  readonly notify: Notify;
  readonly app: FastifyInstance;
  /** Every line logged so far. */
  readonly logged: readonly object[];
  /** Every address there is: the method and the pattern. */
  readonly routes: readonly { readonly method: string; readonly url: string }[];
  visitor(): Visiting;
  /** Somebody of the staff, signed in. */
  signedIn(who: Who): Promise<Visiting>;
}

/** What a browser says with every page it asks for. A test that sends its own says that instead. */
const browser = {
  accept: 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8',
  'accept-encoding': 'gzip, deflate, br',
  'accept-language': 'en-GB,en;q=0.5',
  'sec-fetch-dest': 'document',
  'sec-fetch-mode': 'navigate',
  'sec-fetch-user': '?1',
  'upgrade-insecure-requests': '1',
} as const;

const ours = {
  host: 'localhost',
  origin: 'http://localhost',
  'sec-fetch-site': 'same-origin',
} as const;

const drawing = openDrawing({ afresh: false });
const bare: Frame = {
  person: null,
  schoolName: null,
  demonstration: false,
  unread: null,
  nav: [],
  asset: (name) => name,
};

/** The page of a child’s own file with one case in it, as it is sent. */
export function fileAsDrawn(file: FileCase, name: string): string {
  const reader = { name: 'Whoever reads it', now: '2026-11-05T12:00:00.000Z' };
  const cases = [{ ...file, may: [] }];
  const view = fileView({ name, year: 'Year 11', cases, takenOut: [] }, reader);
  return drawing.page(filePage, view, bare);
}

const named: Readonly<Record<string, string>> = { quot: '"', amp: '&', lt: '<', gt: '>' };

/** A text of a page as it was before it was written into it. */
export function unescaped(html: string): string {
  return html.replaceAll(
    /&(?:#(\d+)|(quot|amp|lt|gt));/g,
    (whole: string, code: string | undefined, name = '') =>
      code === undefined ? (named[name as string] ?? whole) : String.fromCodePoint(Number(code)),
  );
}

/** The hidden fields of a page, as a browser would send them. */
export function fieldsIn(body: string): Posted {
  const found = body.matchAll(/<input type="hidden" name="([^"]*)" value="([^"]*)"/g);
  return Object.fromEntries(
    [...found].map(([, name = '', value = '']) => [name, unescaped(value)]),
  );
}

/** A form as a browser sends it. */
export function encoded(form: Posted): string {
  const pairs = Object.entries(form).flatMap(([name, value]) =>
    [value].flat().map((one): [string, string] => [name, one]),
  );
  return new URLSearchParams(pairs).toString();
}

const unpack: Readonly<Record<string, (packed: Buffer) => Buffer>> = {
  br: brotliDecompressSync,
  gzip: gunzipSync,
};

/** An answer as a browser has it: unpacked, and a fault where it says it is packed and is not. */
function unpacked(answer: LightMyRequestResponse): LightMyRequestResponse {
  const way = answer.headers['content-encoding'];
  if (way === undefined || answer.rawPayload.length === 0) return answer;
  const body = unpack[way]?.(answer.rawPayload);
  if (!body) throw new Error(`Packed as ${way}, which was not asked for.`);
  const text = body.toString('utf8');
  return Object.assign(answer, { rawPayload: body, body: text, payload: text });
}

/** Every request of a test is a browser's, also one that a test writes by hand. */
function askAsBrowser(app: FastifyInstance): FastifyInstance {
  const inject = app.inject.bind(app);
  const ask = async (asked: InjectOptions): Promise<LightMyRequestResponse> =>
    unpacked(await inject({ ...asked, headers: { ...browser, ...asked.headers } }));
  return Object.assign(app, { inject: ask });
}

function visiting(app: FastifyInstance): Visiting {
  let cookie: string | null = null;
  const keep = (answer: LightMyRequestResponse): LightMyRequestResponse => {
    const [given] = answer.cookies;
    if (given) cookie = given.value === '' ? null : `${given.name}=${given.value}`;
    return answer;
  };
  const headers = () => (cookie ? { ...ours, cookie } : ours);
  return {
    get: async (url) => keep(await app.inject({ method: 'GET', url, headers: headers() })),
    post: async (url, form = {}) =>
      keep(
        await app.inject({
          method: 'POST',
          url,
          headers: { ...headers(), 'content-type': 'application/x-www-form-urlencoded' },
          payload: encoded(form),
        }),
      ),
    cookie: () => cookie,
  };
}

/** Opens the invented school and its pages for one test file. */
export async function testSite(
  options: {
    readonly origin?: string;
    readonly development?: boolean;
    readonly transport?: Transport;
    readonly proxies?: readonly string[];
    readonly bounds?: Partial<Bounds>;
  } = {},
): Promise<TestSite> {
  const school = await testSchool();
  const { store, casework, clock, people, settings } = school;
  const logged: object[] = [];
  const note = (line: object): void => void logged.push(line);
  const parts = {
    store,
    people,
    settings,
    now: () => clock.now,
    newId: randomUUID,
  };
  const link = 'https://safelight.example/notices';
  const notify = openNotify({ ...parts, link, transport: options.transport ?? null });
  const app = askAsBrowser(
    await buildServer({
      ...parts,
      casework,
      notify,
      log: { info: note, error: note },
      origin: options.origin ?? null,
      demonstration: {
        school: schoolId,
        people: Object.values(staff).map(({ id }) => ({ person: id, sees: 'What they may see.' })),
      },
      development: options.development ?? false,
      cache: join(import.meta.dirname, '../../.cache'),
      proxies: options.proxies ?? [],
      bounds: { requestsPerMinute: 1_000_000, ...options.bounds },
    }),
  );
  const visitor = (): Visiting => visiting(app);
  return {
    ...school,
    app,
    notify,
    logged,
    routes: app.routeTable,
    visitor,
    async signedIn(who) {
      const somebody = visitor();
      await somebody.post('/sign-in', { person: staff[who].id, then: '/' });
      return somebody;
    },
    async end() {
      await app.close();
      await school.end();
    },
  };
}
