import type { APIRoute } from 'astro';
import { archiveFeed } from '../archive/feeds/feeds.ts';
import { getArchive } from '../data/archive.ts';
import { getFeedWriter } from '../data/feeds.ts';

/** The feed of new articles, in RSS. */
export const GET: APIRoute = async () =>
  new Response((await getFeedWriter())(archiveFeed(await getArchive()), 'rss'), {
    headers: { 'Content-Type': 'application/rss+xml' },
  });
