import { readFile } from 'node:fs/promises';
import type { z } from 'astro/zod';
import { type CollectionName, collections, filesOf } from '../../src/loaders/collections.ts';
import { describeKeys, type ValueDescription } from './describe-value.ts';
import { type KeyComment, keyComments } from './key-comments.ts';
import { pageWith } from './page.ts';

/** The page of the handbook that lists every key of every record. */
export const RECORDS_PAGE = 'docs/handbook/records.md';

/** The text of that page. The beginning is written by hand and kept. */
export async function recordsPage(): Promise<string> {
  const comments = keyComments(RECORDS);
  const sections = RECORDS.map(async ({ heading, collection }, index) => {
    const keys = list(describeKeys(schemaOf(collection)), '', comments[index] ?? NONE);
    const example = `\`\`\`yaml\n${await exampleOf(collection)}\`\`\``;
    return [`## ${heading}`, placeOf(collection), example, keys].join('\n\n');
  });
  return pageWith(RECORDS_PAGE, await Promise.all(sections));
}

/** A made-up record with all keys of its kind, as the YAML of its file. */
export function exampleOf(collection: CollectionName): Promise<string> {
  return readFile(new URL(`examples/${collection}.yaml`, import.meta.url), 'utf8');
}

const NONE: ReadonlyMap<string, KeyComment> = new Map();

interface RecordKind {
  heading: string;
  collection: CollectionName;
  /** The file with the comments of its keys. */
  file: string;
  type: string;
}

export const RECORDS: readonly RecordKind[] = [
  { heading: 'Articles', collection: 'articles', file: 'src/schemas/article.ts', type: 'Article' },
  { heading: 'Countries', collection: 'countries', file: 'src/schemas/country.ts', type: 'Country' },
  { heading: 'Groups', collection: 'groups', file: 'src/schemas/group.ts', type: 'Group' },
  { heading: 'People', collection: 'people', file: 'src/schemas/person.ts', type: 'Person' },
  { heading: 'Regions', collection: 'regions', file: 'src/schemas/region.ts', type: 'Region' },
  { heading: 'Series', collection: 'series', file: 'src/schemas/series.ts', type: 'Series' },
  { heading: 'Topics', collection: 'tags', file: 'src/schemas/tag.ts', type: 'Tag' },
  { heading: 'Publications', collection: 'publications', file: 'src/schemas/publication.ts', type: 'Publication' },
  { heading: 'Outlets', collection: 'outlets', file: 'src/schemas/outlet.ts', type: 'Outlet' },
  { heading: 'Sources', collection: 'sources', file: 'src/schemas/source.ts', type: 'SourceRecord' },
  { heading: 'Pages', collection: 'pages', file: 'src/schemas/page.ts', type: 'Page' },
  { heading: 'The site', collection: 'site', file: 'src/schemas/site.ts', type: 'Site' },
  { heading: 'The vocabulary', collection: 'vocabulary', file: 'src/schemas/vocabulary.ts', type: 'Vocabulary' },
];

function placeOf(collection: CollectionName): string {
  const place = collections[collection];
  if ('folder' in place) {
    const files = filesOf(collection, '<id>').map((file) => `\`${file}\``);
    return files.join(' or ');
  }
  return 'list' in place ? `An entry of \`${place.file}\`, under its id` : `\`${place.file}\``;
}

function schemaOf(collection: CollectionName): z.ZodObject {
  return collections[collection].schema;
}

function list(
  keys: Map<string, ValueDescription>,
  path: string,
  comments: ReadonlyMap<string, KeyComment>,
  indent = '',
): string {
  return [...keys]
    .map(([key, description]) => {
      const { text, example } = comments.get(path + key) ?? { text: '' };
      if (!text) throw new Error(`${RECORDS_PAGE}: the key ${path}${key} has no comment in its schema.`);
      const line = `${indent}- **\`${key}\`** (${needOf(description)}): ${text}${example ? ` Example: \`${example}\`` : ''}`;
      const within = list(description.keys, `${path}${key}.`, comments, `${indent}  `);
      return within ? `${line}\n${within}` : line;
    })
    .join('\n');
}

function needOf({ value, required, default: standard }: ValueDescription): string {
  if (required) return `${value}, required`;
  if (standard === undefined || JSON.stringify(standard).length === 2) return value;
  return `${value}, default \`${JSON.stringify(standard)}\``;
}
