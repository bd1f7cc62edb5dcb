import { articlePath } from '../../base/urls.ts';
import { articleCiter } from '../cite/article-citer.ts';
import { articleFileFormat, citeFormats } from '../cite/cite-files.ts';
import type { DataContext } from '../data-files/context.ts';
import type { Archive } from '../model.ts';

/** A file for reference managers that belongs to a page. */
export interface PageCiteFile {
  /** Its path within the site. @example "/articles/ferry/cite.ris" */
  path: string;
  /** Its media type. */
  type: string;
  /** Makes its text. */
  write: () => string;
}

/**
 * The citation files of articles: one for each, in RIS. Its page holds the entry for LaTeX, and browsers make files of
 * sources when they are asked for: in a large archive, files of all would be a third of the site.
 */
export function pageCiteFiles(archive: Archive, context: DataContext): PageCiteFile[] {
  const citer = articleCiter(archive, context);
  const { type, write } = citeFormats[articleFileFormat];
  return archive.articles.map((article) => ({
    path: `${articlePath(article.slug)}cite.${articleFileFormat}`,
    type,
    write: () => write([citer(article).item]),
  }));
}
