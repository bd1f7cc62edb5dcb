import { offlinePaths } from '../archive/offline/manifest.ts';
import { oldPath } from '../base/old-path.ts';
import { PAGE_IDS } from '../markdown/name-headings.ts';
import type { ParsedArticle } from '../markdown/parsed-article.ts';
import { type CollectionName, filesOf } from './collections.ts';
import { isDraftRecord } from './drafts.ts';
import { emptySections } from './empty-sections.ts';
import { mayBeMade } from './own-pages.ts';
import { recordPage, routes } from './record-page.ts';
import { valuesAt } from './references.ts';
import { sitePages } from './site-paths.ts';
import type { FileRecord } from './file-record.ts';

/** Everything that links within the site may lead to. */
export interface LinkTargets {
  /** Addresses of pages. */
  pages: ReadonlySet<string>;
  /** Addresses of drafts, which builds leave out. */
  drafts: ReadonlySet<string>;
  /** The addresses of all places on the page of an article, such as `/articles/ferry/#p-3`. */
  placesOn: (page: string) => ReadonlySet<string>;
  /** Former addresses that redirect to articles, not percent-encoded. */
  old: ReadonlySet<string>;
  /** Addresses of images and other files. */
  media: ReadonlySet<string>;
  /** Whether a path may be the page of a record whose file could not be read, or one that a page of the owner's makes. */
  mayStand: (path: string) => boolean;
}

/**
 * Collects the addresses of all pages, and of every place in an article.
 *
 * @param unread files of the content folder that could not be read
 * @param media addresses of images and other files
 * @param ownPages addresses of the owner's own pages
 */
export function linkTargets(
  records: readonly FileRecord[],
  parsed: ReadonlyMap<string, ParsedArticle>,
  { unread, media, ownPages }: { unread: readonly string[]; media: readonly string[]; ownPages: readonly string[] },
): LinkTargets {
  const empty = emptySections(records, unread);
  const pages = records.map(recordPage).filter((page) => page !== undefined);
  const places = new Map<string, ReadonlySet<string>>();
  const old = records
    .flatMap(({ data }) => valuesAt(data, 'oldUrls.*'))
    .flatMap(({ value }) => (typeof value === 'string' ? [oldPath(value)] : []));
  return {
    pages: new Set([
      ...sitePages.filter((page) => !empty.has(page) && (page !== OFFLINE || isReadOffline(records))),
      ...ownPages.filter((page) => !page.includes('[')),
      ...pages,
    ]),
    drafts: new Set(records.filter(isDraftRecord).map((record) => recordPage(record) ?? '')),
    placesOn(page) {
      const article = parsed.get(page.slice('/articles/'.length, -1));
      const known = places.get(page) ?? new Set(article ? idsOn(article).map((id) => `${page}#${id}`) : []);
      places.set(page, known);
      return known;
    },
    old: new Set(old),
    media: new Set(media),
    mayStand: (path) =>
      mayBeMade(path, ownPages) ||
      [...routes].some(([name, route]) => path.startsWith(route) && isUnread(name, path, unread)),
  };
}

const OFFLINE = `/${offlinePaths.page}`;

function isReadOffline(records: readonly FileRecord[]): boolean {
  return records.some(
    ({ collection, data }) => collection === 'site' && valuesAt(data, 'offline').some(({ value }) => value === true),
  );
}

function idsOn({ paragraphs, sections, notes }: ParsedArticle): string[] {
  const marks = notes.flatMap(({ citedAt }) => citedAt.map(({ mark }) => mark));
  return [...[...paragraphs, ...sections, ...notes].map(({ id }) => id), ...marks, ...PAGE_IDS];
}

function isUnread(name: CollectionName, path: string, unread: readonly string[]): boolean {
  const [id = ''] = path.slice((routes.get(name) ?? '').length).split('/');
  return filesOf(name, id).some((file) => unread.includes(file));
}
