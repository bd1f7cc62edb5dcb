import type { Article } from '../schemas/article.ts';
import { parseTitle, plainTitle, type Title } from './title.ts';

/** An article's frontmatter with plain titles, and the titles with italics. */
export interface Titled {
  data: Article;
  title: Title;
  subtitle: Title | undefined;
}

/** Reads the titles of an article, as plain text and with italics. */
export function readTitles(article: Article): Titled {
  const title = parseTitle(article.title);
  const subtitle = article.subtitle === undefined ? undefined : parseTitle(article.subtitle);
  const plain = { title: plainTitle(title), ...(subtitle && { subtitle: plainTitle(subtitle) }) };
  return { data: { ...article, ...plain }, title, subtitle };
}
