import type { APIRoute } from 'astro';
import { getLlmsTexts } from '../data/llms-texts.ts';

/** What the archive is, for language models. */
export const GET: APIRoute = async () =>
  new Response((await getLlmsTexts()).get('llms.txt'), { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
