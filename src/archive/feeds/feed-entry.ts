import { authorsOf } from '../authors.ts';
import { descriptionOf } from '../description.ts';
import { absoluteUrl } from '../data-files/context.ts';
import type { ArchiveArticle } from '../model.ts';
import { publicationOf } from '../published-in.ts';
import { titleOfPage } from '../tell-apart.ts';
import type { FeedContext } from './feed-text.ts';
import type { FeedEntry } from './model.ts';

/** An article as an entry of feeds, without its text. */
export function feedEntry(article: ArchiveArticle, { archive, addresses }: FeedContext): FeedEntry {
  const { slug, language, isForeign, data, date } = article;
  const { words, tags, publications } = archive;
  const { urls } = addresses;
  const since = data.added ?? (date.earliest === date.latest ? date.earliest : undefined);
  return {
    address: absoluteUrl(addresses, urls.article(slug)),
    title: titleOfPage(article, publicationOf(data, publications)?.name, words),
    language: isForeign ? language : undefined,
    authors: authorsOf(archive, data.authors).map(({ key, name }) => ({
      name,
      address: absoluteUrl(addresses, urls.href(`/${key}/`)),
    })),
    summary: data.form === 'digest' ? `${descriptionOf(article)} ${words.article.digest}` : descriptionOf(article),
    published: since === undefined ? undefined : new Date(since),
    updated: new Date(data.updated ?? since ?? date.earliest),
    isChanged: data.updated !== undefined,
    topics: data.tags.map((id) => ({ id, name: tags.get(id)?.name ?? id })),
  };
}
