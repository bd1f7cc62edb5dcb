import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { plainImports } from './plain-imports.ts';
import { makePreview } from '../base/unlisted.ts';
import { sitePlace } from './site-place.ts';

/**
 * The Content-Security-Policy of the pages: nothing from other hosts. Astro adds the hashes of styles and scripts, of which
 * each page keeps its own (`own-hashes/`).
 */
const POLICY = [
  "default-src 'none'",
  "img-src 'self' data:",
  "media-src 'self'",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
] as const;

/** Styles of what is on all pages, and of what articles and most others have. */
const ON_ALL =
  /\/styles\/(?:base|print|tokens)\.css$|look\.css$|\/(?:BaseLayout|KeyList|Site\w+|SearchBox|AddressHistory|ArticleEntry|Bars|DraftMark|ExportButtons|FactList)\.astro\?.*\.css$/;

/** Styles of the head, the text and the notes of articles. */
const OF_ARTICLES =
  /\/styles\/(?:article|margin-notes|notes|reading)\.css$|\/(?:Article(?:Book|Details|Header)|Cite|NamesAgain|Note(?:Choice|Filter|Links)|SourceProfile|TableOfContents)\.astro\?.*\.css$/;

/** What is loaded together is one file, which is smaller than its parts. */
const FILES = [
  { name: 'shared', test: ON_ALL },
  { name: 'article', test: OF_ARTICLES },
  { name: 'keys', test: /\/client\/(?:keys|keys\/on-keys|find|on-device)\.\w+$|preload-helper/ },
  // Before the notes, so that articles without notes do not load their script.
  { name: 'words', test: /\/client\/article-words\.\w+$/ },
  { name: 'notes', test: /\/client\/(?:notes|note-choice|note-preview\/[\w-]+|margin-notes\/margin-beside)\.\w+$/ },
];

/** The name by which programs find this integration in an owner’s configuration. */
export const SITE_CONFIG = 'steppe-site-config';

const LOG_WRITER = fileURLToPath(new URL('dev/log-writer.ts', import.meta.url));

/**
 * The settings of Astro that the site's pages need. `SITE_URL` and `SITE_BASE`, if they are set, override the owner's
 * `site` and `base`. A build without either asks the service that runs it.
 */
export function siteConfig(): AstroIntegration {
  return {
    name: SITE_CONFIG,
    hooks: {
      'astro:config:setup': ({ addMiddleware, command, config, updateConfig }) => {
        addMiddleware({ order: 'post', entrypoint: new URL('own-hashes/middleware.ts', import.meta.url) });
        const { site, base, isPreview } = sitePlace(config);
        if (isPreview && command === 'build') makePreview();
        updateConfig({
          site,
          base,
          trailingSlash: 'always',
          compressHTML: true,
          markdown: { syntaxHighlight: false },
          devToolbar: { enabled: false },
          // A build has its own log.
          ...(command !== 'build' && { logger: { entrypoint: LOG_WRITER } }),
          build: { inlineStylesheets: 'never' },
          security: { csp: { algorithm: 'SHA-256', directives: [...POLICY] } },
          vite: {
            plugins: [plainImports()],
            // Pages of the package must be compiled, like an owner's own.
            ssr: { noExternal: ['steppe'] },
            build: {
              rolldownOptions: {
                // Astro marks MDX modules with directives, which are no longer needed when modules are bundled.
                checks: { moduleLevelDirective: false },
                output: { codeSplitting: { groups: FILES } },
              },
            },
          },
        });
      },
    },
  };
}
