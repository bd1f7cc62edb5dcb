import type { APIRoute } from 'astro';
import { searchIndex } from '../../archive/search-index.ts';
import { getArchive } from '../../data/archive.ts';
import { urls } from '../../data/urls.ts';

/** The index of names. */
export const GET: APIRoute = async () => Response.json(searchIndex(await getArchive(), urls));
