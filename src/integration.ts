import { fileURLToPath } from 'node:url';
import mdx from '@astrojs/mdx';
import type { AstroIntegration } from 'astro';
import { buildCache } from './integrations/build-cache/integration.ts';
import { checkContentFirst } from './integrations/check-content.ts';
import { checkOutput } from './integrations/check-output/integration.ts';
import { followEdits } from './integrations/dev/follow-edits.ts';
import { hostingFiles } from './integrations/hosting-files.ts';
import { injectPages } from './integrations/inject-pages.ts';
import { readOptions, type SteppeOptions } from './integrations/options.ts';
import { ownerModules } from './integrations/owner-modules.ts';
import { programFiles } from './integrations/program-files.ts';
import { pageReader } from './integrations/read-pages/page-reader.ts';
import { renderedPages } from './integrations/rendered-pages.ts';
import { searchIndex } from './integrations/search-index.ts';
import { siteConfig } from './integrations/site-config.ts';
import { en } from './i18n/en.ts';
import { makeWords } from './i18n/make-words.ts';
import { withOverrides } from './i18n/overrides.ts';
import { siteMap } from './integrations/site-map.ts';

/**
 * The research archive, as an Astro integration: pages, search and data files of the records in `content/`.
 *
 * ```js
 * // astro.config.mjs
 * import { defineConfig } from 'astro/config';
 * import steppe from 'steppe';
 *
 * export default defineConfig({ site: 'https://archive.example.org', integrations: [steppe()] });
 * ```
 */
export default function steppe(options: SteppeOptions = {}): AstroIntegration[] {
  const settings = readOptions(options);
  const pages = renderedPages();
  const reader = pageReader(pages);
  const files = programFiles();
  return [
    siteConfig(),
    ownerModules(settings),
    buildCache(),
    checkContentFirst(),
    injectPages(fileURLToPath(new URL('routes/', import.meta.url))),
    followEdits(),
    mdx(),
    pages.integration,
    files.integration,
    siteMap(),
    hostingFiles(makeWords(withOverrides(en, settings.words))),
    searchIndex(reader, files),
    checkOutput(reader),
  ];
}
