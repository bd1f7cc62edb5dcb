import { formatItem, type FormattedItem } from '../archive/cite/format-item.ts';
import type { ArchiveArticle } from '../archive/model.ts';
import { perArticle } from '../archive/per-article.ts';
import { words } from '../i18n/words.ts';
import { digest } from '../base/digest.ts';
import { getCitationStyles } from './citation-styles.ts';
import { getArticleCiter } from './derived.ts';

const citationsOf = perArticle<FormattedItem[]>('citations');

/** The citation of an article in each style. */
export async function getFormattedCitation(article: ArchiveArticle): Promise<FormattedItem[]> {
  const { cited, item } = (await getArticleCiter())(article);
  const { language, results } = words.raw;
  const inNote = cited.standing.inNote({ archive: '', address: '' });
  const printed = { ...item, abstract: undefined, custom: undefined, keyword: undefined };
  const cites = digest(JSON.stringify([printed, inNote, language, results.quoted]));
  return citationsOf(
    article.parsed,
    () => cites,
    () => formatItem(item, getCitationStyles(), cited.standing),
  );
}
