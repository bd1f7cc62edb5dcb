import { articleSchema } from '../schemas/article.ts';
import { countrySchema } from '../schemas/country.ts';
import { groupSchema } from '../schemas/group.ts';
import { linksSchema } from '../schemas/links.ts';
import { oldAddressesSchema } from '../schemas/old-addresses.ts';
import { outletSchema } from '../schemas/outlet.ts';
import { pageSchema } from '../schemas/page.ts';
import { personSchema } from '../schemas/person.ts';
import { publicationSchema } from '../schemas/publication.ts';
import { regionSchema } from '../schemas/region.ts';
import { seriesSchema } from '../schemas/series.ts';
import { siteSchema } from '../schemas/site.ts';
import { sourceSchema } from '../schemas/source.ts';
import { tagSchema } from '../schemas/tag.ts';
import { vocabularySchema } from '../schemas/vocabulary.ts';
import { wordsSchema } from '../schemas/words.ts';

/** Where each kind of record is in the content folder, and its schema. */
export const collections = {
  /** A file for each record; its name without the extension is the id. The first extension is the usual one. */
  articles: { folder: 'articles', extensions: ['.md'], schema: articleSchema },
  countries: { folder: 'countries', extensions: ['.mdx'], schema: countrySchema },
  groups: { folder: 'groups', extensions: ['.mdx'], schema: groupSchema },
  people: { folder: 'people', extensions: ['.yaml'], schema: personSchema },
  pages: { folder: 'pages', extensions: ['.md', '.mdx'], schema: pageSchema },
  /** A file for all records; each key is an id. The file may be missing or empty. */
  regions: { file: 'regions.yaml', list: true, schema: regionSchema },
  series: { file: 'series.yaml', list: true, schema: seriesSchema },
  tags: { file: 'tags.yaml', list: true, schema: tagSchema },
  publications: { file: 'publications.yaml', list: true, schema: publicationSchema },
  outlets: { file: 'outlets.yaml', list: true, schema: outletSchema },
  /** The library of the owner: works that notes cite, by their keys. */
  sources: { file: 'sources.yaml', list: true, schema: sourceSchema },
  /** A single record, and its id. */
  site: { file: 'site.yaml', single: 'site', schema: siteSchema },
  /** The owner’s own kinds; missing where the defaults suffice. */
  vocabulary: { file: 'vocabulary.yaml', single: 'vocabulary', schema: vocabularySchema, optional: true },
  /** Texts of the interface that replace those of the dictionary; missing where an owner has none. */
  words: { file: 'words.yaml', single: 'words', schema: wordsSchema, optional: true },
  /** Former addresses that are not those of one article alone; missing if the archive has no such addresses. */
  oldAddresses: { file: 'old-addresses.yaml', single: 'old-addresses', schema: oldAddressesSchema, optional: true },
  /** Written by `steppe links`; missing where addresses were never checked. */
  links: { file: 'links.json', single: 'links', schema: linksSchema, optional: true },
} as const;

export type CollectionName = keyof typeof collections;

export const collectionNames = Object.keys(collections).filter((name): name is CollectionName => name in collections);

/** The files that a record may be in: one, or one for each extension. */
export function filesOf(collection: CollectionName, id: string): string[] {
  const place = collections[collection];
  return 'file' in place ? [place.file] : place.extensions.map((extension) => `${place.folder}/${id}${extension}`);
}

/** The id of the record in a file of a folder of records; undefined for files of other folders and extensions. */
export function idOf(collection: CollectionName, file: string): string | undefined {
  const place = collections[collection];
  if (!('folder' in place) || !file.startsWith(`${place.folder}/`)) return undefined;
  const name = file.slice(place.folder.length + 1);
  const extension = place.extensions.find((one) => name.endsWith(one));
  return extension === undefined || name.includes('/') ? undefined : name.slice(0, -extension.length);
}

/** Files in the content folder that are not records, written by other programs. */
export const otherFiles: ReadonlySet<string> = new Set(['import-report.json']);
