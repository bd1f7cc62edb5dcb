import type { Urls } from '../../base/urls.ts';
import type { addressHistories } from '../address-history.ts';

/** The context of data files and citations: the addresses of pages, and the address of the site. */
export interface DataContext {
  urls: Urls;
  /** @example "https://archive.example.org" */
  site: URL;
  /** The results of the link check, if there are any. */
  historyOf?: ReturnType<typeof addressHistories>;
}

/** An absolute address within the site. */
export function absoluteUrl({ site }: DataContext, path: string): string {
  return new URL(path, site).href;
}
