import { after, before } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { type TestSite, testSite } from '../../src/web/testing.ts';
import { openBrowser } from './browser.ts';

/** How somebody looks at pages: with scripts or without, and how wide. */
export interface Look {
  readonly scripts: boolean;
  readonly width: number;
}

/** The invented school with its pages, and a browser: there for the tests of one file. */
export interface SchoolInABrowser {
  readonly site: TestSite;
  readonly address: string;
  /** A browser of somebody’s own, with nobody signed in. */
  open(look: Look): Promise<Page>;
}

/** Opens the invented school and a browser before the tests of a file, and closes them after. */
export function schoolInABrowser(): SchoolInABrowser {
  let opened: { readonly site: TestSite; readonly address: string; readonly browser: Browser };
  before(async () => {
    const site = await testSite();
    const address = await site.app.listen({ host: '127.0.0.1', port: 0 });
    opened = { site, address, browser: await openBrowser() };
  });
  after(async () => {
    await opened.browser.close();
    await opened.site.end();
  });
  return {
    get site() {
      return opened.site;
    },
    get address() {
      return opened.address;
    },
    async open({ scripts, width }) {
      const context = await opened.browser.newContext({
        javaScriptEnabled: scripts,
        viewport: { width, height: 800 },
      });
      const page = await context.newPage();
      page.setDefaultTimeout(20_000);
      return page;
    },
  };
}
