import rss from '@astrojs/rss';
import type { APIRoute } from 'astro';
import { UserError } from '../base/user-error.ts';
import { publishedIn, publicationOf } from '../archive/published-in.ts';
import { getArchive } from '../data/archive.ts';
import { urls } from '../data/urls.ts';
import { words } from '../i18n/words.ts';

const NEWEST = 30;

/** The feed of new articles (RSS 2.0). */
export const GET: APIRoute = async ({ site }) => {
  if (!site) throw new UserError('The feed needs the address of the site: set SITE_URL.');
  const { articles, site: archive, tags, publications } = await getArchive();
  return rss({
    title: archive.title,
    description: archive.description,
    site: new URL(urls.href('/'), site),
    trailingSlash: true,
    items: articles.slice(0, NEWEST).map(({ slug, data, date }) => ({
      // Where and when an article appeared tells articles with the same title apart.
      title: words.article.titleWithOrigin({
        title: data.title,
        origin: publishedIn(publicationOf(data, publications)?.name, date.year, words),
      }),
      description: data.summary,
      link: new URL(urls.article(slug), site).href,
      // The date of an item must be a day: an article whose day is unknown has none.
      ...(date.earliest === date.latest && { pubDate: new Date(date.earliest) }),
      categories: data.tags.map((id) => tags.get(id)?.name ?? id),
    })),
  });
};
