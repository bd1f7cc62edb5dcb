import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { entityPlaces } from '../../archive/search/entity-places.ts';
import { noteQuotes } from '../../archive/search/note-quotes.ts';
import { packArticles, packNames } from '../../archive/search/pack-index.ts';

import { getArchive } from '../../data/archive.ts';
import { words } from '../../i18n/words.ts';

/**
 * The parts of the search index: the list of articles and the index of names; for each article, the parts of its notes that results show; for each entity, the places that name it.
 */
export const getStaticPaths = (async () => {
  const archive = await getArchive();
  const { articles, entities, mentions } = archive;
  const parts: [part: string, read: () => unknown][] = [
    ['articles', () => packArticles(archive)],
    ['names', () => packNames(archive)],
    ...articles
      .filter(({ parsed }) => parsed.notes.length > 0)
      .map(({ slug, parsed }): [string, () => unknown] => [`notes/${slug}`, () => noteQuotes(parsed, words)]),
    ...[...entities.keys()]
      .filter((key) => mentions.has(key))
      .map((key): [string, () => unknown] => [`entities/${key}`, () => entityPlaces(archive, key)]),
  ];
  return parts.map(([part, read]) => ({ params: { part }, props: { read } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) => Response.json(props.read());
