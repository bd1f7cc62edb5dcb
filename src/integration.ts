import { fileURLToPath } from 'node:url';
import mdx from '@astrojs/mdx';
import type { AstroIntegration } from 'astro';
import { books } from './integrations/books.ts';
import { buildCache } from './integrations/build-cache/integration.ts';
import { cards } from './integrations/cards/integration.ts';
import { checkContentFirst } from './integrations/check-content.ts';
import { checkOutput } from './integrations/check-output/integration.ts';
import { followEdits } from './integrations/dev/follow-edits.ts';
import { hostingFiles } from './integrations/hosting/integration.ts';
import { imageCopies } from './integrations/image-copies/integration.ts';
import { injectPages } from './integrations/inject-pages.ts';
import { readOptions, type SteppeOptions } from './integrations/options.ts';
import { siteIcons } from './integrations/look/site-icons.ts';
import { mediaFiles } from './integrations/media-files.ts';
import { offlineFiles } from './integrations/offline/integration.ts';
import { ownerModules } from './integrations/owner-modules.ts';
import { programFiles } from './integrations/program-files.ts';
import { pageReader } from './integrations/read-pages/page-reader.ts';
import { renderedPages } from './integrations/rendered-pages.ts';
import { searchIndex } from './integrations/search-index.ts';
import { siteConfig } from './integrations/site-config.ts';
import { siteMap } from './integrations/site-map.ts';
import { interfaceTexts } from './integrations/interface-texts.ts';

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
  const texts = interfaceTexts();
  return [
    siteConfig(),
    texts.integration,
    ownerModules(settings, texts.read),
    buildCache(),
    checkContentFirst(),
    imageCopies(),
    mediaFiles(),
    injectPages(fileURLToPath(new URL('routes/', import.meta.url))),
    followEdits(),
    mdx(),
    pages.integration,
    files.integration,
    books(),
    cards(),
    siteMap(),
    hostingFiles(texts.read, settings.host),
    siteIcons(),
    searchIndex(reader, files),
    offlineFiles(),
    checkOutput(reader),
  ];
}
