import { createHash } from 'node:crypto';
import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, gzip } from 'node:zlib';
import { kept } from './kept.ts';

/** One file the browser may fetch: its bytes as they are and compressed, under a name with its hash. */
export interface Asset {
  readonly path: string;
  readonly type: string;
  readonly body: Buffer;
  readonly gzip: Buffer | null;
  readonly brotli: Buffer | null;
}

/** Every asset by its hashed path, and the hashed path of each by its plain name. */
export interface Assets {
  readonly byPath: ReadonlyMap<string, Asset>;
  readonly url: (name: string) => string;
}

const modules = join(import.meta.dirname, '..', '..', '..', 'node_modules');
const client = join(import.meta.dirname, '..', 'client');
/** Made by `npm run freeze` from src/web/layout/styles. */
const styles = join(import.meta.dirname, 'made', 'safelight.css');
const components = join(modules, 'govuk-frontend/dist/govuk/components');

const fromPackages = {
  'source-sans-3.woff2': join(
    modules,
    '@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2',
  ),
  'error-summary.mjs': join(components, 'error-summary/error-summary.bundle.mjs'),
  'notification-banner.mjs': join(components, 'notification-banner/notification-banner.bundle.mjs'),
  'button.mjs': join(components, 'button/button.bundle.mjs'),
} as const;

const types: Readonly<Record<string, string>> = {
  css: 'text/css; charset=utf-8',
  mjs: 'text/javascript; charset=utf-8',
  svg: 'image/svg+xml',
  woff2: 'font/woff2',
};

const squeeze = { br: promisify(brotliCompress), gz: promisify(gzip) };

/** Compressing as hard as can be takes longer than all the rest of starting, so it is kept. */
async function asset(name: string, body: Buffer, cache: string): Promise<Asset> {
  const [stem = name, ending = ''] = name.split(/\.(?=[^.]+$)/);
  const hash = createHash('sha256').update(body).digest('hex');
  const packed = ending === 'woff2';
  const squeezed = (way: keyof typeof squeeze): Promise<Buffer> =>
    kept(join(cache, 'assets', `${hash}.${way}`), () => squeeze[way](body));
  return {
    path: `/assets/${stem}.${hash.slice(0, 10)}.${ending}`,
    type: types[ending] ?? 'application/octet-stream',
    body,
    gzip: packed ? null : await squeezed('gz'),
    brotli: packed ? null : await squeezed('br'),
  };
}

/** Names in a text are replaced by the hashed paths of assets made before it; one made later is a mistake. */
function linked(text: string, made: ReadonlyMap<string, Asset>): Buffer {
  let out = text.replaceAll(/\/\/# sourceMappingURL=.*$/gm, '');
  for (const [name, { path }] of made) out = out.replaceAll(`/assets/${name}`, path);
  const [early] = /\/assets\/[a-z0-9-]+\.(?:mjs|css|svg|woff2)/.exec(out) ?? [];
  if (early) throw new Error(`${early} is asked for before it is made.`);
  return Buffer.from(out);
}

/** The script that brings in all the others, and so is made last. */
const entry = 'safelight.mjs';

/** Reads and compresses everything the browser may fetch. */
export async function loadAssets(cache: string): Promise<Assets> {
  const made = new Map<string, Asset>();
  const add = async (name: string, body: Buffer): Promise<void> =>
    void made.set(name, await asset(name, body, cache));
  for (const [name, path] of Object.entries(fromPackages)) {
    const body = await readFile(path);
    await add(name, name.endsWith('.mjs') ? linked(body.toString('utf8'), made) : body);
  }
  await add('safelight.css', linked(await readFile(styles, 'utf8'), made));
  const scripts = (await readdir(client)).filter((name) => name !== entry).toSorted();
  for (const name of [...scripts, entry])
    await add(name, linked(await readFile(join(client, name), 'utf8'), made));
  return {
    byPath: new Map([...made.values()].map((one) => [one.path, one])),
    url: (name) => {
      const found = made.get(name);
      if (!found) throw new Error(`No asset is called ${name}`);
      return found.path;
    },
  };
}
