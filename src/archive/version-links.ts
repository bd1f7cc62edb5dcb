import type { Thing } from './linked-data/model.ts';
import type { Archive, ArchiveArticle } from './model.ts';

/** The version of an article in one language, for programs. */
export interface VersionLink {
  /** BCP 47. */
  language: string;
  address: string;
}

/**
 * The versions of an article in all languages, itself among them; none if it has no translations. Search engines want
 * the same list on the page of each.
 *
 * @param addressOf the address of an article's page
 */
export function versionLinks(
  { translations }: Pick<Archive, 'translations'>,
  article: ArchiveArticle,
  addressOf: (article: ArchiveArticle) => string,
): VersionLink[] {
  const others = translations.get(article) ?? [];
  if (others.length === 0) return [];
  return [article, ...others].map((one) => ({ language: one.language, address: addressOf(one) }));
}

/**
 * What Schema.org says of an article with translations: its original, or its translations.
 *
 * @see https://schema.org/translationOfWork
 */
export function translationData(
  { translations }: Pick<Archive, 'translations'>,
  article: ArchiveArticle,
  addressOf: (article: ArchiveArticle) => string,
): Partial<Thing> | undefined {
  const others = translations.get(article);
  if (!others) return undefined;
  const work = (one: ArchiveArticle): Thing => ({
    '@type': 'CreativeWork',
    '@id': addressOf(one),
    name: one.data.title,
    inLanguage: one.language,
  });
  const original = others.find(({ slug }) => slug === article.data.translationOf);
  return original ? { translationOfWork: work(original) } : { workTranslation: others.map(work) };
}
