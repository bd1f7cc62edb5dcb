import type { DataContext } from '../data-files/context.ts';
import type { Archive } from '../model.ts';
import { FILE_SIZE, filePacker } from '../search/pack-files.ts';
import { archiveExports } from './archive-exports.ts';
import type { CitedInArticle } from './cited-by-page.ts';
import type { ArticleSources } from './model.ts';

/** Where a browser finds what exports are made of: the numbers of the files. */
export interface ExportIndex {
  /** `exports/sources/<n>.json`, by the slugs of articles. */
  sources: Record<string, number>;
  /** `exports/pages/<n>.json`, by the keys of pages. */
  pages: Record<string, number>;
}

/** A file of the sources of articles, by their slugs. */
export type SourcesFile = Record<string, ArticleSources>;

/** A file of the notes of pages, by their keys. */
export type PagesFile = Record<string, CitedRow[]>;

/**
 * Notes of an article: its slug, the labels of the notes, and the positions of the sources that count. All notes without
 * labels (JSON has `null` for these before positions), all sources without positions.
 */
export type CitedRow = [slug: string, labels?: string[] | null, positions?: number[]];

/** An export needs many of these files at once: they are larger than those of the search. */
const MOST = 2 * FILE_SIZE;

/**
 * What browsers make exports of, as JSON by its path: each source with its citation for every article that cites it, and
 * the notes of each page. Files in every format would be several times as many and as large.
 */
export function exportParts(archive: Archive, context: DataContext): [path: string, json: string][] {
  const { sources, byPage } = archiveExports(archive, context);
  const [sourceFiles, pageFiles] = [filePacker(MOST), filePacker(MOST)];
  const index: ExportIndex = {
    sources: Object.fromEntries(
      [...sources].map(([{ slug }, own]) => [slug, sourceFiles.add({ key: slug, json: JSON.stringify(own) })]),
    ),
    pages: Object.fromEntries(
      [...byPage].map(([key, cited]) => [key, pageFiles.add({ key, json: JSON.stringify(cited.map(rowOf)) })]),
    ),
  };
  const numbered = (folder: string, files: readonly string[]) =>
    files.map((json, number): [string, string] => [`exports/${folder}/${number}`, json]);
  return [
    ['exports/index', JSON.stringify(index)],
    ...numbered('sources', sourceFiles.files()),
    ...numbered('pages', pageFiles.files()),
  ];
}

function rowOf({ article: { slug }, labels, positions }: CitedInArticle): CitedRow {
  if (positions) return [slug, labels ? [...labels] : null, [...positions]];
  return labels ? [slug, [...labels]] : [slug];
}
