import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll } from 'vitest';
import { openBrowser } from './browser.ts';
import { openSite, type builtSites } from './site.ts';

export interface SiteInUse {
  /** The whole address of a path of the site. @example url('search/') → "http://127.0.0.1:40123/search/" */
  url: (path?: string) => string;
  /** Opens a page of the site in a window of its own, which closes after the test. */
  open: (path: string, options?: BrowserContextOptions) => Promise<Page>;
  /** A window of its own with nothing in it yet. */
  openBlank: (options?: BrowserContextOptions) => Promise<Page>;
}

/** Gives the tests of a file the built site and one browser. */
export function useSite(base: keyof typeof builtSites = '/'): SiteInUse {
  return useServed(() => openSite(base));
}

/** Gives the tests of a file a site that is served for them, and one browser. */
export function useServed(openServed: () => ReturnType<typeof openSite>): SiteInUse {
  let browser: Browser;
  let site: Awaited<ReturnType<typeof openSite>>;
  const contexts: BrowserContext[] = [];
  beforeAll(async () => {
    [browser, site] = await Promise.all([openBrowser(), openServed()]);
  });
  afterEach(async () => {
    await Promise.all(contexts.splice(0).map((context) => context.close()));
  });
  afterAll(async () => {
    await Promise.all([browser.close(), site.close()]);
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
  return { url, open, openBlank };
}
