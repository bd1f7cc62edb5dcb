import { UserError } from '../base/user-error.ts';
import { publicationOf } from '../archive/published-in.ts';
import type { ArchiveArticle } from '../archive/model.ts';
import type { CitedArticle } from '../archive/cite/article-item.ts';
import { getArchive } from './archive.ts';
import { urls } from './urls.ts';
import { words } from '../i18n/words.ts';

/** The data of an article that citations need. @param site the address of the site, without its base path */
export async function getCitedArticle(
  { slug, data, title, subtitle, date }: ArchiveArticle,
  site: URL | undefined,
): Promise<CitedArticle> {
  if (!site) throw new UserError('Citations need the address of the site: set SITE_URL.');
  const archive = await getArchive();
  return {
    slug,
    title,
    subtitle,
    article: data,
    date,
    authors: data.authors.map((id) => archive.people.get(id)).filter((author) => author !== undefined),
    publication: publicationOf(data, archive.publications),
    language: archive.site.language,
    address: new URL(urls.article(slug), site).href,
    archive: archive.site.title,
    standing: data.form === 'digest' ? words.cite.digestIn : words.cite.archivedIn,
  };
}
