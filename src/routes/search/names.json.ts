import type { APIRoute } from 'astro';
import { packNames } from '../../archive/search/pack-index.ts';
import { getArchive } from '../../data/archive.ts';

/** The index of names. */
export const GET: APIRoute = async () => Response.json(packNames(await getArchive()));
