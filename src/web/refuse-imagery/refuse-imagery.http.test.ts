import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import pg from 'pg';
import { schoolId } from '#examples';
import { encoded, type TestSite, testSite, type Visiting } from '../testing.ts';
import { type Payload, payloads } from './payloads.ts';

let site: TestSite;
let lead: Visiting;
let caseId: string;
before(async () => {
  site = await testSite();
  lead = await site.signedIn('lead');
  const reported = await site.does(
    'teacher',
    'report-concern',
    { caseId: null, expected: 0 },
    told,
  );
  assert.equal(reported.done, 'performed');
  caseId = reported.caseId;
});
after(() => site.end());

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

/** A real address for a pattern. `note-action` has narrative questions, so text can be typed there. */
function addressOf(url: string): string {
  return url
    .replace(':caseId', caseId)
    .replace(':act', 'note-action')
    .replace(':draft', `${draft.slice(0, -2)}${url.startsWith('/report') ? '01' : '02'}`)
    .replace(':page', url.startsWith('/report') ? '2' : '1')
    .replace(':reference', 'SL-0000')
    .replace(':name', 'x.css');
}

/** The questions on those pages, and names that other addresses read. */
const fields = ['account', 'reason', 'what', 'message', 'then', 'carried', 'sequence'];

/** Three in five, turn about: each address gets more than three hundred, and together they get all. */
const half = (turn: number): readonly Payload[] =>
  payloads.filter((_, place) => (place + turn) % 5 < 3);

const headers = () => ({
  host: 'localhost',
  origin: 'http://localhost',
  cookie: lead.cookie() ?? '',
});

async function send(url: string, type: string, payload: string | Buffer) {
  return site.app.inject({
    method: 'POST',
    url,
    headers: { ...headers(), 'content-type': type },
    payload,
  });
}

/** Pieces long enough to be nobody's words, to be looked for afterwards. */
const telltale = ({ text }: Payload): string => text.replace(/\s+/g, ' ').slice(-28, -4);

describe('imagery, whatever it looks like', () => {
  it('is refused in the text of every form there is, with a clear message', async () => {
    const forms = site.routes.filter(
      ({ method, url }) => method === 'POST' && url !== '/cases/:caseId/advice',
    );
    assert.ok(forms.length >= 10, `only ${forms.length} forms`);
    assert.ok(half(1).length >= 300, `only ${half(1).length} payloads`);
    for (const [place, { url }] of forms.entries())
      for (const payload of half(place)) {
        const form = Object.fromEntries(fields.map((name) => [name, payload.text]));
        const address = url.endsWith('/keep') ? `${addressOf(url)}?page=1` : addressOf(url);
        const answered = await send(address, 'application/x-www-form-urlencoded', encoded(form));
        assert.ok(
          [413, 422].includes(answered.statusCode),
          `${url}: ${payload.name}: ${answered.statusCode}`,
        );
        assert.match(answered.body, sayings, `${url}: ${payload.name}`);
      }
  });

  it('is refused in JSON, where JSON is taken', async () => {
    for (const payload of payloads) {
      const body = JSON.stringify({ answers: { medium: payload.text } });
      const answered = await send(`/cases/${caseId}/advice`, 'application/json', body);
      assert.equal(answered.statusCode, 422, payload.name);
    }
  });

  it('is refused in the address of every page there is', async () => {
    const pages = site.routes.filter(({ method }) => method === 'GET');
    assert.ok(pages.length >= 15, `only ${pages.length} pages`);
    for (const [place, { url }] of pages.entries())
      for (const payload of half(place)) {
        const query = encoded({ show: payload.text.slice(0, 3000) });
        const answered = await site.app.inject({
          url: `${addressOf(url)}?${query}`,
          headers: headers(),
        });
        assert.equal(answered.statusCode, 422, `${url}: ${payload.name}`);
        assert.match(answered.body, sayings);
      }
  });

  it('is refused as a file, of every kind, at every address', async () => {
    const jpeg = Buffer.from('ffd8ffe000104a46494600010100000100010000ffdb', 'hex');
    const part = Buffer.concat([
      Buffer.from(
        '--b\r\nContent-Disposition: form-data; name="account"; filename="a.jpg"\r\nContent-Type: image/jpeg\r\n\r\n',
      ),
      jpeg,
      Buffer.from('\r\n--b--\r\n'),
    ]);
    const kinds = [
      'multipart/form-data; boundary=b',
      'multipart/mixed; boundary=b',
      'image/jpeg',
      'image/png',
      'image/svg+xml',
      'image/heic',
      'video/mp4',
      'video/webm',
      'application/octet-stream',
      'application/pdf',
      'application/zip',
      'text/plain',
      'text/html',
      'application/xml',
      'application/json; x=y',
      'application/x-www-form-urlencoded, image/jpeg',
      'Application/X-WWW-Form-Urlencoded-Not',
      '',
    ];
    for (const { url } of site.routes.filter(({ method }) => method === 'POST'))
      for (const kind of kinds.filter(
        (one) => !(url.endsWith('/advice') && one.startsWith('application/json')),
      )) {
        const answered = await send(addressOf(url), kind, part);
        assert.ok(
          [400, 415].includes(answered.statusCode),
          `${url}: ${kind}: ${answered.statusCode}`,
        );
        assert.match(answered.body, /Safelight never takes files|could not read that/);
      }
  });

  it('is refused when it is too big, or packed', async () => {
    const huge = encoded({ account: 'a b '.repeat(120_000) });
    for (const { url } of site.routes.filter(({ method }) => method === 'POST')) {
      const type = url.endsWith('/advice')
        ? 'application/json'
        : 'application/x-www-form-urlencoded';
      const answered = await send(addressOf(url), type, huge);
      assert.equal(answered.statusCode, 413, url);
      const packed = await site.app.inject({
        method: 'POST',
        url: addressOf(url),
        headers: { ...headers(), 'content-type': type, 'content-encoding': 'gzip' },
        payload: Buffer.from('1f8b0800', 'hex'),
      });
      assert.equal(packed.statusCode, 415, url);
    }
  });

  it('keeps the honest words around it, and the other answers on the page', async () => {
    const address = `/report/${draft.slice(0, -2)}09/2`;
    const form = {
      toldBy: 'A student',
      account: 'She showed me https://example.org/p/1 on her phone.',
      ownWords: payloads[2]?.text ?? '',
    };
    const answered = await send(address, 'application/x-www-form-urlencoded', encoded(form));
    assert.equal(answered.statusCode, 422);
    assert.match(answered.body, /href="#account">Do not give a web address/);
    assert.match(answered.body, /href="#ownWords">What you pasted/);
    const again = await lead.get(address);
    assert.match(again.body, /value="A student"/);
    assert.match(again.body, /She showed me \[web address taken out\] on her phone\./);
    assert.doesNotMatch(again.body, /example\.org/);
  });

  it('is afterwards nowhere: not in a draft, a case, a column or the log', async () => {
    const documents = await site.store.list({ school: schoolId, kind: 'draft' });
    assert.ok(documents.length > 0, 'honest words are kept');
    const drafts = documents.map(({ body }) => new TextDecoder().decode(body)).join('\n');
    const events = await site.store.read({ school: schoolId, kind: 'case', stream: caseId });
    const record = events.map(({ body }) => new TextDecoder().decode(body)).join('\n');
    const everything = [drafts, record, await everyColumn(), JSON.stringify(site.logged)].join(
      '\n',
    );
    const found = payloads.filter(
      (payload) => telltale(payload).length > 12 && everything.includes(telltale(payload)),
    );
    assert.deepEqual(
      found.map(({ name }) => name),
      [],
    );
  });
});

/** Every column of every table, as text. */
async function everyColumn(): Promise<string> {
  const client = new pg.Client({ connectionString: site.databaseUrl });
  await client.connect();
  try {
    const tables = await client.query<{ name: string }>(
      `select format('%I.%I', table_schema, table_name) as name from information_schema.tables
        where table_schema not in ('pg_catalog', 'information_schema') and table_type = 'BASE TABLE'`,
    );
    assert.ok(tables.rows.length > 3);
    const rows: string[] = [];
    for (const { name } of tables.rows) {
      const table = await client.query<{ row: string }>(`select t::text as row from ${name} t`);
      rows.push(...table.rows.map(({ row }) => row));
    }
    return rows.join('\n');
  } finally {
    await client.end();
  }
}
