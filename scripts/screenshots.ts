import { randomUUID } from 'node:crypto';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { loadDemonstration, schoolId, staff, tryAs } from '#examples';
import { openCasework } from '#casework';
import { openNotify } from '#notify';
import { openPeople, openSchoolSettings } from '#people';
import { openStore, startDatabase } from '#store';
import { buildServer } from '#web';
import { openBrowser } from '../tests/journeys/browser.ts';

const folder = join(import.meta.dirname, '..', 'docs', 'screenshots');
/** The demonstration is always seen from the same moment, so that pictures differ only when pages do. */
const seenFrom = '2026-11-20T16:05:00.000Z';

interface Picture {
  readonly name: string;
  readonly as: { readonly name: string } | null;
  readonly path: string;
  readonly width?: number;
  readonly dark?: boolean;
  /** Presses the first link or button that says this, before the picture. */
  readonly press?: string;
  /** Goes to this page of the journey that was opened. */
  readonly step?: number;
}

const pictures: readonly Picture[] = [
  { name: 'first-page', as: null, path: '/' },
  { name: 'home', as: staff.teacher, path: '/' },
  { name: 'report', as: staff.teacher, path: '/report' },
  { name: 'cases', as: staff.lead, path: '/cases' },
  { name: 'case', as: staff.lead, path: '/cases', press: 'main h3 a' },
  {
    name: 'assessment',
    as: staff.lead,
    path: '/cases',
    press: 'main h3 a;a[href$="record-facts"]:visible',
    step: 4,
  },
  { name: 'procedure', as: staff.lead, path: '/procedure' },
  {
    name: 'case-on-a-phone-in-the-dark',
    as: staff.lead,
    path: '/cases',
    press: 'main h3 a',
    width: 360,
    dark: true,
  },
];

async function signIn(page: Page, address: string, name: string): Promise<void> {
  await page.goto(`${address}/sign-in`);
  await page.getByRole('button', { name: `Try it as ${name}` }).click();
}

async function take(browser: Browser, address: string, picture: Picture): Promise<void> {
  const { name, as, path, width = 1180, dark = false, press = '' } = picture;
  const viewport = { width, height: width < 500 ? 780 : 900 };
  const colorScheme = dark ? 'dark' : 'light';
  const context = await browser.newContext({ viewport, colorScheme, reducedMotion: 'reduce' });
  const page = await context.newPage();
  if (as) await signIn(page, address, as.name);
  await page.goto(address + path);
  for (const what of press.split(';').filter(Boolean)) await page.locator(what).first().click();
  if (picture.step) await page.goto(page.url().replace(/\d+$/, String(picture.step)));
  await page.evaluate('document.fonts.ready');
  await page.screenshot({ path: join(folder, `${name}.png`) });
  await context.close();
}

/** The invented school on a database of its own, gone again afterwards. */
async function serve() {
  const dataDir = await mkdtemp(join(tmpdir(), 'safelight-screenshots-'));
  const database = await startDatabase({ dataDir });
  const store = await openStore({ database, keyFile: join(dataDir, 'root-key') });
  await loadDemonstration({ store, now: seenFrom });
  const people = openPeople(store);
  const settings = openSchoolSettings(store);
  const now = () => seenFrom;
  const work = { store, people, settings, now, newId: randomUUID };
  const link = 'http://localhost:3000/notices';
  const server = await buildServer({
    ...work,
    casework: openCasework(work),
    notify: openNotify({ ...work, transport: null, link }),
    log: { info: () => undefined, error: () => undefined },
    origin: null,
    demonstration: { school: schoolId, people: tryAs },
    development: false,
    cache: join(import.meta.dirname, '..', '.cache'),
  });
  const address = await server.listen({ host: '127.0.0.1', port: 0 });
  const stop = async (): Promise<void> => {
    await server.close();
    await store.close();
    await database.stop();
    await rm(dataDir, { recursive: true, force: true });
  };
  return { address, stop };
}

await mkdir(folder, { recursive: true });
const { address, stop } = await serve();
const browser = await openBrowser();
try {
  for (const picture of pictures) await take(browser, address, picture);
} finally {
  await browser.close();
  await stop();
}
