import type { Site } from '../../schemas/site.ts';
import type { Author } from '../authors.ts';
import { absoluteUrl, type DataContext } from '../data-files/context.ts';
import { some, type Thing } from './model.ts';

/** The archive, by its address, for the things in it. */
export function siteReference({ title }: Site, context: DataContext): Thing {
  const home = absoluteUrl(context, context.urls.href('/'));
  return { '@type': 'WebSite', '@id': `${home}#site`, name: title, url: home };
}

/**
 * The archive, with its search.
 *
 * @see https://developers.google.com/search/docs/appearance/site-names
 */
export function siteThing(site: Site, owner: Author | undefined, context: DataContext): Thing {
  const search = absoluteUrl(context, context.urls.href('/search/'));
  return {
    ...siteReference(site, context),
    description: site.description,
    inLanguage: site.language,
    license: site.licence?.url ?? site.licence?.name,
    publisher: owner && authorThing(owner, context),
    potentialAction: {
      '@type': 'SearchAction',
      target: { '@type': 'EntryPoint', urlTemplate: `${search}?q={query}` },
      'query-input': 'required name=query',
    },
  };
}

/** A person or an institution, by its page. */
export function authorThing({ key, name, familyName, givenName, sameAs }: Author, context: DataContext): Thing {
  const address = absoluteUrl(context, context.urls.href(`/${key}/`));
  return {
    '@type': key.startsWith('people/') ? 'Person' : 'Organization',
    '@id': address,
    name,
    familyName,
    givenName,
    url: address,
    sameAs: some(sameAs),
  };
}

/** The data of the archive, with their files. @see https://developers.google.com/search/docs/appearance/structured-data/dataset */
export function datasetThing(
  site: Site,
  owner: Author | undefined,
  { description, files }: { description: string; files: readonly { name: string; path: string; type: string }[] },
  context: DataContext,
): Thing {
  return {
    '@type': 'Dataset',
    name: site.title,
    description: `${site.description} ${description}`,
    url: absoluteUrl(context, context.urls.href('/about/data/')),
    inLanguage: site.language,
    license: site.licence?.url ?? site.licence?.name,
    creator: owner && authorThing(owner, context),
    isPartOf: siteReference(site, context),
    distribution: files.map(({ name, path, type }) => ({
      '@type': 'DataDownload',
      name,
      encodingFormat: type,
      contentUrl: absoluteUrl(context, context.urls.href(path)),
    })),
  };
}
