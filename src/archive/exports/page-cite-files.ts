import { articlePath } from '../../base/urls.ts';
import type { CslRecord } from '../citations/csl.ts';
import { outletPath } from '../citations/sources/source-pages.ts';
import type { DataContext } from '../data-files/context.ts';
import { archiveExports } from './archive-exports.ts';
import { gatherSources } from './gather-sources.ts';
import type { GatheredSources } from './model.ts';
import type { Archive } from '../model.ts';
import { articleCiter } from '../cite/article-citer.ts';
import { type CiteFormat, citeFormatNames, citeFormats, pageCiteFormats } from '../cite/cite-files.ts';
import { sourceItems } from '../cite/source-items.ts';

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

/** The most sources in a file: hosts limit the size of a file, and reference managers take long for more. */
const MOST_IN_FILE = 10_000;

/**
 * The citation files of pages.
 *
 * - Each article has files that cite it (`cite`) and, if its notes cite sources, files with these (`sources`).
 * - Each outlet with several sources has files with them (`cite`).
 * - Each country, group, person and topic with sources has one with them (`sources.ris`). There are many of these, and a
 *   source is in several: the other formats are made in the browser.
 */
export function pageCiteFiles(archive: Archive, context: DataContext): PageCiteFile[] {
  const { articles, sources } = archive;
  const citer = articleCiter(archive, context);
  const exports = archiveExports(archive, context);
  const ofArticles = articles.flatMap((article) => {
    const page = articlePath(article.slug);
    const own = exports.sources.get(article);
    return [
      ...inFormats(pageCiteFormats, `${page}cite`, () => ({ items: [citer(article).item], annotations: new Map() })),
      ...(own ? inFormats(pageCiteFormats, `${page}sources`, () => gatherSources([{ sources: own }])) : []),
    ];
  });
  const ofPages = [...exports.byPage].flatMap(([key, cited]) =>
    sourceFiles(key, exports.countOf(key)).map(({ path }, part) => {
      const { type, write } = citeFormats.ris;
      return {
        path,
        type,
        write: () => {
          const { items, annotations } = gatherSources(cited);
          return write(items.slice(part * MOST_IN_FILE, (part + 1) * MOST_IN_FILE), annotations);
        },
      };
    }),
  );
  const byOutlet = Map.groupBy(sources.sources, ({ outlet }) => outlet);
  const ofOutlets = [...byOutlet].flatMap(([id, own]) =>
    id === undefined || own.length < LEAST_EXPORTED
      ? []
      : inFormats(citeFormatNames, `${outletPath(id)}cite`, () => ({
          items: sourceItems(own),
          annotations: exports.annotations(),
        })),
  );
  return [...ofArticles, ...ofPages, ...ofOutlets];
}

/** The files with the sources of a page, by its key, in RIS: one, or several of a very large number of sources. */
export function sourceFiles(key: string, count: number): { path: string; part: number }[] {
  const parts = Math.ceil(count / MOST_IN_FILE);
  return Array.from({ length: parts }, (_, index) => ({
    path: `/${key}/sources${index === 0 ? '' : `-${index + 1}`}.ris`,
    part: index + 1,
  }));
}

function inFormats(
  formats: readonly CiteFormat[],
  stem: string,
  sources: () => { items: readonly CslRecord[]; annotations: GatheredSources['annotations'] },
): PageCiteFile[] {
  return formats.map((format) => {
    const { type, write } = citeFormats[format];
    return {
      path: `${stem}.${format}`,
      type,
      write: () => {
        const { items, annotations } = sources();
        return write(items, annotations);
      },
    };
  });
}
