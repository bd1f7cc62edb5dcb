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
  /** A list: each key is the id of an entry. No file, an empty file and a list of nothing are the same. */
  regions: { file: 'regions.yaml', list: true, schema: regionSchema },
  tags: { file: 'tags.yaml', list: true, schema: tagSchema },
  publications: { file: 'publications.yaml', list: true, schema: publicationSchema },
  outlets: { file: 'outlets.yaml', list: true, schema: outletSchema },
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

/** What a repository says about itself, at the top of the content folder; not part of the site. */
export const ABOUT_THE_FOLDER = /^(?:licen[cs]e|copying|notice|readme|changelog|citation)(?:\.(?:md|txt|cff))?$/i;
