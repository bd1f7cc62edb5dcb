import type { AstroIntegration } from 'astro';
import { articleMarkdown, markdownPath } from '../archive/for-programs/article-markdown.ts';
import { pageCiteFiles } from '../archive/exports/page-cite-files.ts';
import { textLanguages } from '../archive/search/pack-languages.ts';
import { exportParts } from '../archive/exports/export-parts.ts';
import { searchParts } from '../archive/search/search-parts.ts';
import { urlsUnder } from '../base/urls.ts';
import { builtArchive } from '../data/built-archive.ts';
import { articleBody } from '../loaders/article-bodies.ts';
import { stemmerFiles } from './stemmer-files.ts';
import { writeSiteFiles } from './write-site-files.ts';

/** Files that programs read: articles in Markdown, citations of pages, and the parts of the search index and of exports. */
export interface ProgramFiles {
  integration: AstroIntegration;
  /** Writes them into a site whose pages are rendered. */
  write: (site: string) => Promise<void>;
}

/**
 * A build writes these files itself: as routes they would take several times as long, because Astro renders each as it
 * renders a page. In `dev` they are routes.
 */
export function programFiles(): ProgramFiles {
  let base = '/';
  let address: string | undefined;
  const integration: AstroIntegration = {
    name: 'steppe-program-files',
    hooks: {
      'astro:config:setup': ({ command, injectRoute }) => {
        if (command !== 'dev') return;
        injectRoute({
          pattern: '/articles/[id]/[name].[format]',
          entrypoint: new URL('cite-file-route.ts', import.meta.url),
        });
        injectRoute({
          pattern: '/articles/[id]/index.md',
          entrypoint: new URL('markdown-route.ts', import.meta.url),
        });
        injectRoute({
          pattern: '/search/[...part].json',
          entrypoint: new URL('search-part-route.ts', import.meta.url),
        });
        injectRoute({
          pattern: '/search/stems/[language].js',
          entrypoint: new URL('stemmer-route.ts', import.meta.url),
        });
      },
      'astro:config:done': ({ config }) => {
        ({ base, site: address } = config);
      },
    },
  };
  const write = async (site: string) => {
    if (address === undefined) throw new Error('Citations need the address of the site.');
    const archive = await builtArchive();
    const context = { urls: urlsUnder(base), site: new URL(address) };
    const parts = [...searchParts(archive), ...exportParts(archive, context)].map(([part, json]) => ({
      path: `/search/${part}.json`,
      write: () => json,
    }));
    const citations = pageCiteFiles(archive, context);
    const stems = stemmerFiles(textLanguages(archive)).map(({ language, write: text }) => ({
      path: `/search/stems/${language}.js`,
      write: text,
    }));
    const texts = archive.articles.map((article) => ({
      path: markdownPath(article.slug),
      write: () => articleMarkdown(article, articleBody(article.slug), archive, context),
    }));
    await writeSiteFiles(site, [...parts, ...stems, ...citations, ...texts]);
  };
  return { integration, write };
}
