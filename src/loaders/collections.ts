import { articleSchema } from '../schemas/article.ts';
import { countrySchema } from '../schemas/country.ts';
import { groupSchema } from '../schemas/group.ts';
import { linksSchema } from '../schemas/links.ts';
import { outletSchema } from '../schemas/outlet.ts';
import { pageSchema } from '../schemas/page.ts';
import { personSchema } from '../schemas/person.ts';
import { publicationSchema } from '../schemas/publication.ts';
import { regionSchema } from '../schemas/region.ts';
import { siteSchema } from '../schemas/site.ts';
import { tagSchema } from '../schemas/tag.ts';

/** Where each kind of record stands in the content folder, and what its data must be. */
export const collections = {
  /** One file; its name without the ending is the record's id. */
  articles: { folder: 'articles', extension: '.md', schema: articleSchema },
  countries: { folder: 'countries', extension: '.mdx', schema: countrySchema },
  groups: { folder: 'groups', extension: '.mdx', schema: groupSchema },
  people: { folder: 'people', extension: '.yaml', schema: personSchema },
  /** A list: each key is the id of an entry. An archive that needs none of a kind has no such file. */
  regions: { file: 'regions.yaml', schema: regionSchema, optional: true },
  tags: { file: 'tags.yaml', schema: tagSchema, optional: true },
  publications: { file: 'publications.yaml', schema: publicationSchema, optional: true },
  outlets: { file: 'outlets.yaml', schema: outletSchema, optional: true },
  /** A single record, with its id. */
  pages: { file: 'pages/about.mdx', single: 'about', schema: pageSchema },
  site: { file: 'site.yaml', single: 'site', schema: siteSchema },
  /** Written by a program; an archive whose addresses were never checked has none. */
  links: { file: 'links.json', single: 'links', schema: linksSchema, optional: true },
} as const;

export type CollectionName = keyof typeof collections;

export const collectionNames = Object.keys(collections).filter((name): name is CollectionName => name in collections);

/** Files that other programs keep in the content folder and that are no records. */
export const otherFiles: ReadonlySet<string> = new Set(['import-report.json']);
