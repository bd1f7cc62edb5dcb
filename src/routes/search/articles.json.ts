import type { APIRoute } from 'astro';
import { packArticles } from '../../archive/search/pack-index.ts';
import { getArchive } from '../../data/archive.ts';

/** The list of articles. */
export const GET: APIRoute = async () => Response.json(packArticles(await getArchive()));
