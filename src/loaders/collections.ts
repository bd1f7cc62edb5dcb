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

/** Where each kind of record is in the content folder, and its schema. */
export const collections = {
  /** A file for each record; its name without the extension is the id. */
  articles: { folder: 'articles', extension: '.md', schema: articleSchema },
  countries: { folder: 'countries', extension: '.mdx', schema: countrySchema },
  groups: { folder: 'groups', extension: '.mdx', schema: groupSchema },
  people: { folder: 'people', extension: '.yaml', schema: personSchema },
  /** A file for all records; each key is an id. The file may be missing or empty. */
  regions: { file: 'regions.yaml', list: true, schema: regionSchema },
  tags: { file: 'tags.yaml', list: true, schema: tagSchema },
  publications: { file: 'publications.yaml', list: true, schema: publicationSchema },
  outlets: { file: 'outlets.yaml', list: true, schema: outletSchema },
  /** A single record, and its id. */
  pages: { file: 'pages/about.mdx', single: 'about', schema: pageSchema },
  site: { file: 'site.yaml', single: 'site', schema: siteSchema },
  /** Written by `steppe links`; missing where addresses were never checked. */
  links: { file: 'links.json', single: 'links', schema: linksSchema, optional: true },
} as const;

export type CollectionName = keyof typeof collections;

export const collectionNames = Object.keys(collections).filter((name): name is CollectionName => name in collections);

/** Files in the content folder that are not records, written by other programs. */
export const otherFiles: ReadonlySet<string> = new Set(['import-report.json']);

/** Files about the folder itself, such as a licence, at its top. They are not part of the site. */
export const ABOUT_THE_FOLDER = /^(?:licen[cs]e|copying|notice|readme|changelog|citation)(?:\.(?:md|txt|cff))?$/i;
