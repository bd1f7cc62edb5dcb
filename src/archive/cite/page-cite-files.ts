import { articlePath } from '../../base/urls.ts';
import { outletPath } from '../citations/sources/source-pages.ts';
import type { CslRecord } from '../citations/csl.ts';
import type { DataContext } from '../data-files/context.ts';
import type { Archive, ArchiveArticle } from '../model.ts';
import { articleCiter } from './article-citer.ts';
import { citeFormats, pageCiteFormats } from './cite-files.ts';
import { sourceItems } from './source-items.ts';

/** A file for reference managers that belongs to a page. */
export interface PageCiteFile {
  /** Its path within the site. @example "/articles/ferry/cite.ris" */
  path: string;
  /** Its media type. */
  type: string;
  /** Makes its text. */
  write: () => string;
}

/** An outlet with fewer sources has no files for them: they are copied as quickly. */
export const LEAST_EXPORTED = 3;

/**
 * The citation files of pages. Each article has files that cite it (`cite`) and, if its notes cite sources, files with
 * these (`sources`). Each outlet with several sources has files with them (`cite`).
 */
export function pageCiteFiles(archive: Archive, context: DataContext): PageCiteFile[] {
  const { articles, sources } = archive;
  const citer = articleCiter(archive, context);
  const ofArticles = articles.flatMap((article) => {
    const page = articlePath(article.slug);
    const cited = [...new Set(citationsOf(article).flatMap((citation) => sources.sourceOf.get(citation) ?? []))];
    return [
      ...inEachFormat(`${page}cite`, () => [citer(article).item]),
      ...(cited.length > 0 ? inEachFormat(`${page}sources`, () => sourceItems(cited)) : []),
    ];
  });
  const byOutlet = Map.groupBy(sources.sources, ({ outlet }) => outlet);
  const ofOutlets = [...byOutlet].flatMap(([id, own]) =>
    id === undefined || own.length < LEAST_EXPORTED
      ? []
      : inEachFormat(`${outletPath(id)}cite`, () => sourceItems(own)),
  );
  return [...ofArticles, ...ofOutlets];
}

function citationsOf({ readings }: ArchiveArticle) {
  return [...readings.values()].flatMap(({ parts }) => parts.filter((part) => part.type === 'citation'));
}

function inEachFormat(stem: string, items: () => readonly CslRecord[]): PageCiteFile[] {
  return pageCiteFormats.map((format) => {
    const { type, write } = citeFormats[format];
    return { path: `${stem}.${format}`, type, write: () => write(items()) };
  });
}
