import type { APIRoute } from 'astro';
import { textWords } from '../../archive/search/text-words.ts';
import { getArchive } from '../../data/archive.ts';

/** The words of the texts, separated by spaces. */
export const GET: APIRoute = async () => Response.json(textWords(await getArchive()).join(' '));
