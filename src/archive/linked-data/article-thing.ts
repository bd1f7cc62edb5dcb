import type { Licence } from '../../schemas/licence.ts';
import type { Site } from '../../schemas/site.ts';
import { fullTitle } from '../citation-metadata.ts';
import type { CitedArticle } from '../cite/article-item.ts';
import type { DataContext } from '../data-files/context.ts';
import { some, type Thing } from './model.ts';
import { siteReference } from './site-things.ts';
import { workThing } from './work-thing.ts';

export interface ArticleThingParts {
  cited: CitedArticle;
  site: Site;
  licence: Licence | undefined;
  /** The files that the page offers. */
  files: readonly { address: string; type: string | undefined }[];
  /** The address of its picture for shared links. */
  picture?: string | undefined;
  /** Its original, or its translations. */
  versions: Partial<Thing> | undefined;
}

/**
 * An article of the archive. A full text is the work itself; a digest is an article of the archive that is based on the
 * work.
 */
export function articleThing(parts: ArticleThingParts, context: DataContext): Thing {
  const { cited, site, licence, files, picture, versions } = parts;
  const { article, address, keywords, language } = cited;
  const work = workThing(cited, context);
  const name = fullTitle(cited);
  const archive = siteReference(site, context);
  const page = {
    '@id': address,
    url: address,
    description: article.summary,
    image: picture,
    keywords: some(keywords),
    license: licence?.url ?? licence?.name,
    dateModified: article.updated,
    associatedMedia: some(
      files.map((file): Thing => ({ '@type': 'MediaObject', contentUrl: file.address, encodingFormat: file.type })),
    ),
    ...versions,
  };
  if (article.form === 'full') {
    const { isPartOf, ...rest } = work;
    const wholes = isPartOf === undefined ? archive : [isPartOf, archive];
    return { ...rest, headline: name, ...page, isPartOf: wholes };
  }
  return {
    '@type': 'Article',
    name,
    headline: name,
    inLanguage: language,
    datePublished: article.added,
    ...page,
    isPartOf: archive,
    isBasedOn: work,
  };
}
