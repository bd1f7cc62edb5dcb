import type { APIRoute } from 'astro';
import { archiveFeed } from '../archive/feeds/feeds.ts';
import { getArchive } from '../data/archive.ts';
import { getFeedWriter } from '../data/feeds.ts';

/** The feed of new articles, in Atom. */
export const GET: APIRoute = async () =>
  new Response((await getFeedWriter())(archiveFeed(await getArchive()), 'atom'), {
    headers: { 'Content-Type': 'application/atom+xml' },
  });
