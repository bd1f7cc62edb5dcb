import { articleItem } from '../archive/cite/article-item.ts';
import { formatItem, type FormattedItem } from '../archive/cite/format-item.ts';
import type { ArchiveArticle } from '../archive/model.ts';
import { perArticle } from '../archive/per-article.ts';
import { digest } from '../base/digest.ts';
import { getCitationStyles } from './citation-styles.ts';
import { getCitedArticle } from './cited-article.ts';

const citationsOf = perArticle<FormattedItem[]>('citations');

/** The citation of an article in each style. @param site the address of the site, without its base path */
export async function getFormattedCitation(article: ArchiveArticle, site: URL | undefined): Promise<FormattedItem[]> {
  const cited = await getCitedArticle(article, site);
  const item = articleItem(cited);
  return citationsOf(article.parsed, digest(JSON.stringify([item, cited.standing])), () =>
    formatItem(item, getCitationStyles(), cited.standing),
  );
}
