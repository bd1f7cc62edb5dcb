/**
 * Pages that are not those of records. Indexes of sections exist only if these have something to list, the page about
 * reading offline only if the site offers it.
 */
export const sitePages: readonly string[] = [
  '/',
  '/about/data/',
  '/about/offline/',
  '/articles/',
  '/countries/',
  '/groups/',
  '/people/',
  '/relations/',
  '/search/',
  '/series/',
  '/sources/',
  '/sources/unlisted/',
  '/tags/',
  '/timeline/',
  '/timeline/events/',
];

/** Other files of the site, and its page for missing addresses. */
export const siteFiles: readonly string[] = [
  '/404',
  '/404.html',
  '/atom.xml',
  '/data/archive.epub',
  '/data/archive.zip',
  '/data/articles.json',
  '/data/cite.bib',
  '/data/cite-bibtex.bib',
  '/data/cite.json',
  '/data/cite.ris',
  '/data/entities.json',
  '/data/outlets.json',
  '/feed.json',
  '/feed.xml',
  '/find.json',
  '/llms.txt',
  '/opensearch.xml',
  '/passages.css',
  '/robots.txt',
  '/search/manifest.json',
];

/** Files for hosts and programs, from `public/` or written by a build. */
export const hostFiles: readonly string[] = [
  '/.htaccess',
  '/.nojekyll',
  '/_headers',
  '/_redirects',
  '/_redirects.caddy',
  '/_redirects.nginx',
  '/about/offline/files.json',
  '/about/offline/version.json',
  '/card.png',
  '/icon.svg',
  '/old-addresses.json',
  '/service-worker.js',
  '/sitemap-0.xml',
  '/sitemap-index.xml',
];

/** Folders in which every name belongs to the site. */
export const siteFolders: readonly string[] = ['/_astro/', '/data/', '/media/', '/pagefind/', '/search/'];
