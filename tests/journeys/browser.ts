import { createReadStream, createWriteStream, existsSync } from 'node:fs';
import { mkdir, rename } from 'node:fs/promises';
import { tmpdir, userInfo } from 'node:os';
import { delimiter, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createBrotliDecompress } from 'node:zlib';
import { inflate } from '@sparticuz/chromium';
import { type Browser, chromium } from 'playwright-core';

const installed = [
  'google-chrome-stable',
  'google-chrome',
  'chromium',
  'chromium-browser',
  'chrome',
  'microsoft-edge',
];
const applications = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

/** A browser of this machine's own, if it has one. `CHROME_PATH` names another. */
function browserHere(): string | null {
  const named = process.env['CHROME_PATH'];
  if (named) return named;
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  const onPath = folders.flatMap((folder) => installed.map((name) => join(folder, name)));
  return [...onPath, ...applications].find((path) => existsSync(path)) ?? null;
}

const packed = join(import.meta.dirname, '../../node_modules/@sparticuz/chromium/bin');

/** The browser that comes as a package, unpacked once into this user's own folder. */
async function packagedBrowser(): Promise<string> {
  const home = join(tmpdir(), `safelight-browser-${userInfo().uid}`);
  const path = join(home, 'chromium');
  if (existsSync(path)) return path;
  await mkdir(home, { recursive: true, mode: 0o700 });
  const aside = `${path}.${process.pid}`;
  await pipeline(
    createReadStream(join(packed, 'chromium.br')),
    createBrotliDecompress(),
    createWriteStream(aside, { mode: 0o700 }),
  );
  await rename(aside, path);
  return path;
}

/** The system libraries that a bare machine may lack, from the same package. */
async function libraries(): Promise<Record<string, string>> {
  const folder = await inflate(join(packed, 'al2023.tar.br'));
  return { LD_LIBRARY_PATH: join(folder, 'lib') };
}

const flags = [
  '--no-sandbox',
  '--disable-dev-shm-usage',
  '--font-render-hinting=none',
  '--disable-gpu',
  // Its processes are children of its own, so that what they took is counted at the end of a run.
  '--no-zygote',
];

/** Opens a headless browser: an installed one, or the packaged one with or without its own libraries. */
export async function openBrowser(): Promise<Browser> {
  const own = browserHere();
  if (own) return chromium.launch({ executablePath: own, args: flags });
  const path = await packagedBrowser();
  try {
    return await chromium.launch({ executablePath: path, args: [...flags, '--headless=shell'] });
  } catch {
    const env = { ...process.env, ...(await libraries()) } as Record<string, string>;
    return chromium.launch({ executablePath: path, args: [...flags, '--headless=shell'], env });
  }
}
