import { absoluteUrl, type DataContext } from '../data-files/context.ts';

/** What links need to know of a chapter. */
export interface LinkedChapter {
  /** @example "article-ferry.xhtml" */
  file: string;
  /** The page of the site with the same text, and whether the chapter has all of it. */
  page: string;
  isWhole: boolean;
  ids: ReadonlySet<string>;
}

/** Marks a link to a page of the site until the book is known. No address has this character. */
const MARK = '\uE000';

/** The link to a page of the site, until the book is known that has it. @param path within the site */
export function siteLink(path: string): string {
  return MARK + path;
}

/**
 * Returns a function that leads the links of a chapter to the chapters of a book or, where these do not have the place,
 * to the published site.
 */
export function linkResolver(chapters: readonly LinkedChapter[], context: DataContext): (body: string) => string {
  const byPage = new Map(chapters.map((chapter) => [chapter.page, chapter]));
  const resolve = (path: string): string => {
    const [page = '', place] = path.split('#');
    const chapter = byPage.get(page);
    if (chapter && place === undefined && chapter.isWhole) return chapter.file;
    if (chapter && place !== undefined && chapter.ids.has(place)) return `${chapter.file}#${place}`;
    return absoluteUrl(context, context.urls.href(path));
  };
  const written = (path: string) => resolve(path.replaceAll('&#x26;', '&')).replaceAll('&', '&amp;');
  return (body) =>
    body.replace(new RegExp(`href="${MARK}([^"]*)"`, 'g'), (_, path: string) => `href="${written(path)}"`);
}
