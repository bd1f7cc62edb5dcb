import type { APIRoute } from 'astro';
import { includesDrafts } from '../base/drafts.ts';
import { urls } from '../data/urls.ts';

/** What crawlers may read, and where the sitemap is. */
export const GET: APIRoute = ({ site }) =>
  new Response(
    includesDrafts()
      ? 'User-agent: *\nDisallow: /\n'
      : `User-agent: *\nAllow: /\n\nSitemap: ${new URL(urls.href('/sitemap-index.xml'), site).href}\n`,
  );
