import type { BrowserContextOptions, Locator, Page } from 'playwright-core';
import type { SiteInUse } from '../use-site.ts';

/** One `data-result` of the search page. */
export interface FoundHit {
  /** @example "entity" */
  kind: string;
  /** As in the document: from the root of the host. */
  href: string;
  text: string;
}

export function searchBox(page: Page): Locator {
  return page.getByRole('searchbox', { name: 'Search the archive' });
}

/** Opens the search page for a query, and waits until its results are ready. */
export async function openSearch(site: SiteInUse, query: string, options?: BrowserContextOptions): Promise<Page> {
  const page = await site.open(`search/?q=${encodeURIComponent(query)}`, options);
  await resultsReady(page);
  return page;
}

export async function resultsReady(page: Page): Promise<void> {
  await page.locator('[data-search-state="done"]').waitFor({ state: 'attached' });
}

/** The hits, in order. */
export async function hitsOf(page: Page): Promise<FoundHit[]> {
  return page.locator('[data-result]').evaluateAll((results) =>
    results.map((result) => ({
      kind: result.getAttribute('data-result') ?? '',
      href: result.querySelector('a')?.getAttribute('href') ?? '',
      text: result.textContent,
    })),
  );
}
