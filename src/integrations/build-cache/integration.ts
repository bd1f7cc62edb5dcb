import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { cachedArticles } from '../../markdown/parse-cached.ts';
import { type ArticleStore, articleStore } from './article-store.ts';
import { bookStore } from './book-store.ts';
import { codeVersion } from './code-version.ts';
import { orWarn } from './or-warn.ts';

/** The variable of the environment that turns the cache off. */
export const NO_CACHE = 'STEPPE_NO_CACHE';

/**
 * Keeps what is worked out from each article alone for the next build, in Astro’s cache folder: parsed texts, readings
 * of notes, mentions, formatted citations. Must be the first integration that reads articles. `dev` uses what builds
 * have kept. Lets builds keep their books, too; see `books.ts`.
 */
export function buildCache(): AstroIntegration {
  let articles: ArticleStore | undefined;
  return {
    name: 'steppe-build-cache',
    hooks: {
      'astro:config:setup': async ({ config, command }) => {
        if (process.env[NO_CACHE] || (command !== 'build' && command !== 'dev')) return;
        const version = await codeVersion();
        if (version === undefined) return;
        const folder = fileURLToPath(config.cacheDir);
        articles = articleStore(join(folder, 'steppe-articles'), version);
        globalThis.steppeRestoreArticle = articles.restore;
        if (command === 'build') globalThis.steppeKeptBooks = bookStore(join(folder, 'steppe-books'), version);
      },
      'astro:build:done': async ({ logger }) => {
        await orWarn(logger, () => articles?.save(cachedArticles().values()));
      },
    },
  };
}
