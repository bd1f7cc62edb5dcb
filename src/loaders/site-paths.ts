/** Pages that exist whatever the records are. */
export const sitePages: readonly string[] = [
  '/',
  '/about/',
  '/about/data/',
  '/articles/',
  '/countries/',
  '/groups/',
  '/people/',
  '/relations/',
  '/search/',
  '/sources/',
  '/sources/unlisted/',
  '/tags/',
  '/timeline/',
];

/** Other files of the site, and its page for missing addresses. */
export const siteFiles: readonly string[] = [
  '/404',
  '/404.html',
  '/data/archive.zip',
  '/data/articles.json',
  '/data/cite.bib',
  '/data/cite.json',
  '/data/cite.ris',
  '/data/entities.json',
  '/data/outlets.json',
  '/feed.xml',
  '/passages.css',
  '/robots.txt',
  '/search/manifest.json',
];

/** Files for hosts and programs, from `public/` or written by a build. */
export const hostFiles: readonly string[] = [
  '/.nojekyll',
  '/_headers',
  '/_redirects',
  '/icon.svg',
  '/sitemap-0.xml',
  '/sitemap-index.xml',
];

/** Folders in which every name belongs to the site. */
export const siteFolders: readonly string[] = ['/_astro/', '/data/', '/media/', '/pagefind/', '/search/'];
