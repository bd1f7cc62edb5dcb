import type { z } from 'astro/zod';
import { buildArchive } from '../archive/archive.ts';
import type { Archive } from '../archive/model.ts';
import { collections, type CollectionName } from './collections.ts';
import { readCollection } from './read-content.ts';
import { parseCached } from '../markdown/parse-cached.ts';
import type { Words } from '../i18n/model.ts';

/**
 * The archive of a content folder without faults, read without Astro.
 *
 * @param parse reads the text of an article
 */
export async function contentArchive(folder: string, words: Words, parse = parseCached): Promise<Archive> {
  const { articles, site } = collections;
  const [siteRecord] = await readCollection(folder, 'site');
  const records = await readCollection(folder, 'articles');
  return buildArchive(
    {
      site: site.schema.parse(siteRecord?.data),
      articles: new Map(
        records.map(({ id, data, file, body }) => [
          id,
          { data: articles.schema.parse(data), parsed: parse(file, body) },
        ]),
      ),
      countries: await recordsOf(folder, 'countries', collections.countries.schema),
      groups: await recordsOf(folder, 'groups', collections.groups.schema),
      people: await recordsOf(folder, 'people', collections.people.schema),
      regions: await recordsOf(folder, 'regions', collections.regions.schema),
      series: await recordsOf(folder, 'series', collections.series.schema),
      tags: await recordsOf(folder, 'tags', collections.tags.schema),
      publications: await recordsOf(folder, 'publications', collections.publications.schema),
      outlets: await recordsOf(folder, 'outlets', collections.outlets.schema),
      library: await recordsOf(folder, 'sources', collections.sources.schema),
      pages: await recordsOf(folder, 'pages', collections.pages.schema),
      vocabulary: collections.vocabulary.schema.parse((await readCollection(folder, 'vocabulary'))[0]?.data ?? {}),
    },
    words,
  );
}

async function recordsOf<Schema extends z.ZodType>(
  folder: string,
  name: CollectionName,
  schema: Schema,
): Promise<Map<string, z.output<Schema>>> {
  return new Map((await readCollection(folder, name)).map(({ id, data }) => [id, schema.parse(data)]));
}
