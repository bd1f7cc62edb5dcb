import type { APIRoute } from 'astro';
import { isUnlisted } from '../base/unlisted.ts';
import { urls } from '../data/urls.ts';

/** What crawlers may read, and where the sitemap is. */
export const GET: APIRoute = ({ site }) =>
  new Response(
    isUnlisted()
      ? 'User-agent: *\nDisallow: /\n'
      : `User-agent: *\nAllow: /\n\nSitemap: ${new URL(urls.href('/sitemap-index.xml'), site).href}\n`,
  );
