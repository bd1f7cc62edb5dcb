import type { APIRoute, GetStaticPaths } from 'astro';
import { entityPlaces } from '../../../../archive/search/entity-places.ts';
import { getArchive } from '../../../../data/archive.ts';

export const getStaticPaths = (async () => {
  const { entities, mentions } = await getArchive();
  return [...entities.values()]
    .filter(({ key }) => mentions.has(key))
    .map(({ kind, id }) => ({ params: { kind, id } }));
}) satisfies GetStaticPaths;

/** The places that name one entity. */
export const GET: APIRoute = async ({ params }) =>
  Response.json(entityPlaces(await getArchive(), `${params['kind']}/${params['id']}`));
