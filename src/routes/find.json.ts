import type { APIRoute } from 'astro';
import { words } from '../i18n/words.ts';

/** The texts of the bar that finds names and words in a page. */
export const GET: APIRoute = () => {
  const { language, find, places, separator } = words.raw;
  return Response.json({ language, find, places, separator });
};
