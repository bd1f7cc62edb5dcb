import rss from '@astrojs/rss';
import type { APIRoute } from 'astro';
import { UserError } from '../base/user-error.ts';
import { publicationOf } from '../archive/published-in.ts';
import { titleOfPage } from '../archive/tell-apart.ts';
import { newestInArchive } from '../archive/newness.ts';
import { getArchive } from '../data/archive.ts';
import { urls } from '../data/urls.ts';
import { words } from '../i18n/words.ts';

const NEWEST = 30;

/** The feed of new articles (RSS 2.0). */
export const GET: APIRoute = async ({ site }) => {
  if (!site) throw new UserError('The feed needs the address of the site: set SITE_URL.');
  const { articles, site: archive, tags, publications } = await getArchive();
  const newest = newestInArchive(articles).slice(0, NEWEST);
  return rss({
    title: archive.title,
    description: archive.description,
    site: new URL(urls.href('/'), site),
    trailingSlash: true,
    xmlns: {
      ...(newest.some(({ isForeign }) => isForeign) && { dc: 'http://purl.org/dc/elements/1.1/' }),
      ...(newest.some(({ data }) => data.updated) && { atom: 'http://www.w3.org/2005/Atom' }),
    },
    customData: `<language>${archive.language}</language>`,
    items: newest.map(({ slug, language, isForeign, data, date, distinction }) => ({
      // Where and when an article appeared tells articles with the same title apart.
      title: titleOfPage({ data, date, distinction }, publicationOf(data, publications)?.name, words),
      description: data.summary,
      link: new URL(urls.article(slug), site).href,
      // The date of an item must be a day: an article whose day is unknown has none.
      ...((data.added ?? date.earliest === date.latest) && { pubDate: new Date(data.added ?? date.earliest) }),
      customData: [
        isForeign ? `<dc:language>${language}</dc:language>` : '',
        data.updated ? `<atom:updated>${data.updated}T00:00:00Z</atom:updated>` : '',
      ].join(''),
      categories: data.tags.map((id) => tags.get(id)?.name ?? id),
    })),
  });
};
