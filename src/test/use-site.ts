import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll } from 'vitest';
import type { Serving } from '../../scripts/serve/serve-folder.ts';
import { openBrowser } from './browser.ts';

export interface SiteInUse {
  /** The absolute address of a path of the site. @example url('search/') → "http://127.0.0.1:40123/search/" */
  url: (path?: string) => string;
  /** Opens a page of the site in a new window, which is closed after the test. */
  open: (path: string, options?: BrowserContextOptions) => Promise<Page>;
  /** Opens an empty new window. */
  openBlank: (options?: BrowserContextOptions) => Promise<Page>;
  /** Opens a page of the site that stays open for all tests of the file. */
  openToStay: (path: string) => Promise<Page>;
}

/** Provides a served site, and one browser, for the tests of a file. */
export function useServed(openServed: () => Promise<Serving>): SiteInUse {
  let browser: Browser;
  let site: Serving;
  const contexts: BrowserContext[] = [];
  beforeAll(async () => {
    site = await openServed();
    browser = await openBrowser();
  });
  afterEach(async () => {
    await Promise.all(contexts.splice(0).map((context) => context.close()));
  });
  afterAll(async () => {
    await Promise.all([browser?.close(), site?.close()]);
  });

  const url = (path = '') => new URL(path, site.url).href;
  const openBlank = async (options: BrowserContextOptions = {}) => {
    const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, ...options });
    contexts.push(context);
    const page = await context.newPage();
    page.setDefaultTimeout(10_000);
    return page;
  };
  const open = async (path: string, options?: BrowserContextOptions) => {
    const page = await openBlank(options);
    await page.goto(url(path));
    return page;
  };
  const openToStay = async (path: string) => {
    const page = await browser.newPage();
    await page.goto(url(path));
    return page;
  };
  return { url, open, openBlank, openToStay };
}
