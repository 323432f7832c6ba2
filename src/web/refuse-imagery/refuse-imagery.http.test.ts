import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import pg from 'pg';
import { schoolId } from '#examples';
import { encoded, type TestSite, type Visiting } from '../testing.ts';
import { type Payload, payloads } from './testing/payloads.ts';
import { signatures } from './signatures.ts';
import {
  openToImagery,
  refusedByForms,
  refusedInAddresses,
  reportDraft,
  type SentImagery,
} from './testing.ts';

let sent: SentImagery;
let site: TestSite;
let lead: Visiting;
before(async () => {
  sent = await openToImagery();
  ({ site, lead } = sent);
});
after(() => site.end());

/** One in eighteen, turn about: each address gets every format and every disguise, and eighteen of them all. */
const shareOf = (turn: number): readonly Payload[] =>
  payloads.filter((_, place) => (place + Math.floor(place / 18) + turn) % 18 === 0);

/** Pieces long enough to be nobody's words, to be looked for afterwards. */
const telltale = ({ text }: Payload): string => text.replace(/\s+/g, ' ').slice(-28, -4);

describe('imagery, whatever it looks like', () => {
  it('comes to each address in every format and every disguise, and to eighteen in all of both', () => {
    const formats = [...new Set(signatures.map(({ format }) => format))];
    const shares = Array.from({ length: 18 }, (_, turn) => shareOf(turn));
    for (const share of [payloads, ...shares]) {
      const files = share.flatMap(({ name }) => {
        const format = formats.find((one) => name.startsWith(`${one}, `));
        return format === undefined ? [] : [[format, name.slice(format.length)] as const];
      });
      assert.equal(new Set(files.map(([format]) => format)).size, formats.length);
      assert.equal(new Set(files.map(([, disguise]) => disguise)).size, 18);
    }
    assert.deepEqual(new Set(shares.flat()), new Set(payloads));
  });

  it('is refused in the text of every form there is, with a clear message', () =>
    refusedByForms(sent, shareOf));

  it('is refused in JSON, where JSON is taken', async () => {
    for (const payload of payloads) {
      const body = JSON.stringify({ answers: { medium: payload.text } });
      const answered = await sent.send(`/cases/${sent.caseId}/advice`, 'application/json', body);
      assert.equal(answered.statusCode, 422, payload.name);
    }
  });

  it('is refused in the address of every page there is', () => refusedInAddresses(sent, shareOf));

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
        const answered = await sent.send(sent.addressOf(url), kind, part);
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
      const answered = await sent.send(sent.addressOf(url), type, huge);
      assert.equal(answered.statusCode, 413, url);
      const packed = await site.app.inject({
        method: 'POST',
        url: sent.addressOf(url),
        headers: { ...sent.headers(), 'content-type': type, 'content-encoding': 'gzip' },
        payload: Buffer.from('1f8b0800', 'hex'),
      });
      assert.equal(packed.statusCode, 415, url);
    }
  });

  it('keeps the honest words around it, and the other answers on the page', async () => {
    const address = reportDraft('09');
    const form = {
      toldBy: 'A student',
      account: 'She showed me https://example.org/p/1 on her phone.',
      ownWords: payloads[2]?.text ?? '',
    };
    const answered = await sent.send(address, 'application/x-www-form-urlencoded', encoded(form));
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
    const events = await site.store.read({ school: schoolId, kind: 'case', stream: sent.caseId });
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
