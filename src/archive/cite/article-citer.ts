import { memoizeByObject } from '../../base/memoize.ts';
import type { CslRecord } from '../citations/csl.ts';
import { absoluteUrl, type DataContext } from '../data-files/context.ts';
import type { Archive, ArchiveArticle } from '../model.ts';
import { publicationOf } from '../published-in.ts';
import { articleItem, type CitedArticle } from './article-item.ts';

/** An article in the forms that citations and metadata need. */
export interface ArticleCitation {
  cited: CitedArticle;
  item: CslRecord;
}

/** Returns a function that prepares the citation of an article, once. */
export function articleCiter(archive: Archive, context: DataContext): (article: ArchiveArticle) => ArticleCitation {
  return memoizeByObject((article) => {
    const cited = citedArticle(archive, article, context);
    return { cited, item: articleItem(cited) };
  });
}

function citedArticle(
  { site, people, publications, words }: Archive,
  { slug, data, title, subtitle, date }: ArchiveArticle,
  context: DataContext,
): CitedArticle {
  return {
    slug,
    title,
    subtitle,
    article: data,
    date,
    authors: data.authors.map((id) => people.get(id)).filter((author) => author !== undefined),
    publication: publicationOf(data, publications),
    language: site.language,
    address: absoluteUrl(context, context.urls.article(slug)),
    archive: site.title,
    standing: data.form === 'digest' ? words.cite.digestIn : words.cite.archivedIn,
  };
}
