import type { APIRoute } from 'astro';
import { icons } from 'virtual:steppe/icons';
import { OPEN_SEARCH, openSearch } from '../archive/for-programs/open-search.ts';
import { getArchive } from '../data/archive.ts';
import { siteAddresses } from '../data/context.ts';

/** How browsers search the archive from their address bar. */
export const GET: APIRoute = async () =>
  new Response(
    openSearch(
      await getArchive(),
      siteAddresses(),
      icons.find(({ rel }) => rel === 'icon'),
    ),
    { headers: { 'Content-Type': OPEN_SEARCH.type } },
  );
