import type { APIRoute } from 'astro';
import type { ArchiveArticle } from '../archive/model.ts';
import { articleItem } from '../archive/cite/article-item.ts';
import { type CiteFormat, citeFormats } from '../archive/cite/cite-files.ts';
import type { CitedSource } from '../archive/citations/sources/model.ts';
import { getArchive } from './archive.ts';
import { getCitedArticle } from './cited-article.ts';

/** A file that cites articles, for reference managers. */
export async function citeFile(
  format: CiteFormat,
  articles: readonly ArchiveArticle[],
  site: URL | undefined,
): Promise<Response> {
  const { type, write } = citeFormats[format];
  const cited = await Promise.all(articles.map((article) => getCitedArticle(article, site)));
  return new Response(write(cited.map(articleItem)), { headers: { 'Content-Type': type } });
}

/** The file that cites every article, newest first. */
export function citeAll(format: CiteFormat): APIRoute {
  return async ({ site }) => citeFile(format, (await getArchive()).articles, site);
}

/** A file of sources that notes cite, for reference managers. */
export function citeSources(format: CiteFormat, sources: readonly CitedSource[]): Response {
  const { type, write } = citeFormats[format];
  return new Response(write(sources.map(({ id, item }) => ({ ...item, id }))), { headers: { 'Content-Type': type } });
}

/** The file that cites every source. */
export function citeAllSources(format: CiteFormat): APIRoute {
  return async () => citeSources(format, (await getArchive()).sources.sources);
}
