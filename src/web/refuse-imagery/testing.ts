import assert from 'node:assert/strict';
import type { LightMyRequestResponse } from 'fastify';
import { encoded, type TestSite, testSite, type Visiting } from '../testing.ts';
import type { Payload } from './testing/payloads.ts';

const told = {
  danger: 'no',
  toldBy: 'A student',
  toldAt: '2026-11-05T08:40:00.000Z',
  account: 'A picture is being passed round.',
  who: 'Not known',
  staffInvolved: 'no',
  places: ['online'],
  services: ['not-known'],
  doneSoFar: 'Nothing yet',
  seen: 'none',
  attest: true,
} as const;

const draft = '11111111-2222-4333-8444-555555555555';
const sayings =
  /Safelight never|None of it has been kept|It has been taken out and not kept|cannot be kept/;

/** The address of a draft of a report that nobody has begun, by a number of two digits. */
export const reportDraft = (number: string): string => `/report/${draft.slice(0, -2)}${number}/2`;

/** A school that is sent what it must never keep: every address it has, and the lead, signed in. */
export interface SentImagery {
  readonly site: TestSite;
  readonly lead: Visiting;
  readonly caseId: string;
  /** A real address for a pattern. */
  addressOf(url: string): string;
  /** What a browser of the lead says with every request. */
  headers(): Readonly<Record<string, string>>;
  send(url: string, type: string, payload: string | Buffer): Promise<LightMyRequestResponse>;
  /** Asks for an address as the lead. */
  ask(url: string): Promise<LightMyRequestResponse>;
}

/** Opens the school with one case in it. */
export async function openToImagery(): Promise<SentImagery> {
  const site = await testSite();
  const lead = await site.signedIn('lead');
  const nothingYet = { caseId: null, expected: 0 };
  const reported = await site.does('teacher', 'report-concern', nothingYet, told);
  assert.equal(reported.done, 'performed');
  const { caseId } = reported;
  const headers = () => ({
    host: 'localhost',
    origin: 'http://localhost',
    cookie: lead.cookie() ?? '',
  });
  return {
    site,
    lead,
    caseId,
    headers,
    // `note-action` has narrative questions, so text can be typed there.
    addressOf: (url) =>
      url
        .replace(':caseId', caseId)
        .replace(':act', 'note-action')
        .replace(':draft', `${draft.slice(0, -2)}${url.startsWith('/report') ? '01' : '02'}`)
        .replace(':page', url.startsWith('/report') ? '2' : '1')
        .replace(':reference', 'SL-0000')
        .replace(':name', 'x.css'),
    send: (url, type, payload) =>
      site.app.inject({
        method: 'POST',
        url,
        headers: { ...headers(), 'content-type': type },
        payload,
      }),
    ask: (url) => site.app.inject({ url, headers: headers() }),
  };
}

/** The questions on those pages, and names that other addresses read. */
const fields = ['account', 'reason', 'what', 'message', 'then', 'carried', 'sequence'];

/** What each address is sent, by its place among the others. */
type Shares = (place: number) => readonly Payload[];

/** Holds every form there is to refusing what it is sent, in every box, with a clear message. */
export async function refusedByForms(
  { site, addressOf, send }: SentImagery,
  shares: Shares,
): Promise<void> {
  const forms = site.routes.filter(
    ({ method, url }) => method === 'POST' && url !== '/cases/:caseId/advice',
  );
  assert.ok(forms.length >= 18, `only ${forms.length} forms`);
  for (const [place, { url }] of forms.entries())
    for (const { name, text } of shares(place)) {
      const form = Object.fromEntries(fields.map((field) => [field, text]));
      const address = url.endsWith('/keep') ? `${addressOf(url)}?page=1` : addressOf(url);
      const answered = await send(address, 'application/x-www-form-urlencoded', encoded(form));
      assert.ok(
        [413, 422].includes(answered.statusCode),
        `${url}: ${name}: ${answered.statusCode}`,
      );
      assert.match(answered.body, sayings, `${url}: ${name}`);
    }
}

/** Holds every page there is to refusing what it is sent in its address. */
export async function refusedInAddresses(
  { site, addressOf, ask }: SentImagery,
  shares: Shares,
): Promise<void> {
  const pages = site.routes.filter(({ method }) => method === 'GET');
  assert.ok(pages.length >= 18, `only ${pages.length} pages`);
  for (const [place, { url }] of pages.entries())
    for (const { name, text } of shares(place)) {
      const query = encoded({ show: text.slice(0, 3000) });
      const answered = await ask(`${addressOf(url)}?${query}`);
      assert.equal(answered.statusCode, 422, `${url}: ${name}`);
      assert.match(answered.body, sayings);
    }
}
