import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { cachedArticles } from '../../markdown/parse-cached.ts';
import { type ArticleStore, articleStore } from './article-store.ts';
import { codeVersion } from './code-version.ts';

/** The variable of the environment that turns the cache off. */
export const NO_CACHE = 'STEPPE_NO_CACHE';

/**
 * Keeps what is worked out from each article alone for the next build, in Astro’s cache folder: parsed texts, readings
 * of notes, mentions, formatted citations. Must be the first integration that reads articles. `dev` uses what builds
 * have kept.
 */
export function buildCache(): AstroIntegration {
  let store: ArticleStore | undefined;
  return {
    name: 'steppe-build-cache',
    hooks: {
      'astro:config:setup': async ({ config, command }) => {
        if (process.env[NO_CACHE] || (command !== 'build' && command !== 'dev')) return;
        const version = await codeVersion();
        if (version === undefined) return;
        store = articleStore(join(fileURLToPath(config.cacheDir), 'steppe-articles'), version);
        globalThis.steppeRestoreArticle = store.restore;
      },
      'astro:build:done': async ({ logger }) => {
        try {
          await store?.save(cachedArticles().values());
        } catch (error) {
          const reason = error instanceof Error ? error.message : String(error);
          logger.warn(`The next build will take longer, because this one could not be cached: ${reason}`);
        }
      },
    },
  };
}
