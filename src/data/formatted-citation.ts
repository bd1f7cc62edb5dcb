import { formatItem, type FormattedItem } from '../archive/cite/format-item.ts';
import type { ArchiveArticle } from '../archive/model.ts';
import { perArticle } from '../archive/per-article.ts';
import { digest } from '../base/digest.ts';
import { getCitationStyles } from './citation-styles.ts';
import { getArticleCiter } from './derived.ts';

const citationsOf = perArticle<FormattedItem[]>('citations');

/** The citation of an article in each style. */
export async function getFormattedCitation(article: ArchiveArticle): Promise<FormattedItem[]> {
  const { cited, item } = (await getArticleCiter())(article);
  const cites = digest(JSON.stringify([item, cited.standing]));
  return citationsOf(
    article.parsed,
    () => cites,
    () => formatItem(item, getCitationStyles(), cited.standing),
  );
}
