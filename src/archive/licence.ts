import type { Licence } from '../schemas/licence.ts';
import type { Archive, ArchiveArticle } from './model.ts';

/** The licence of an article: its own, or else that of the archive. */
export function licenceOf({ data }: Pick<ArchiveArticle, 'data'>, site: Pick<Archive['site'], 'licence'>) {
  return data.licence ?? site.licence;
}

/** Whether some articles have another licence than the archive. */
export function hasOwnLicences({ articles }: { articles: readonly Pick<ArchiveArticle, 'data'>[] }): boolean {
  return articles.some(({ data }) => data.licence !== undefined);
}

/** A licence in a line of text. @example "CC BY 4.0, https://creativecommons.org/licenses/by/4.0/" */
export function licenceLine(licence: Licence | undefined): string | undefined {
  return licence && [licence.name, licence.url].filter((part) => part !== undefined).join(', ');
}
