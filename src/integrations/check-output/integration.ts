import { fileURLToPath } from 'node:url';
import type { AstroConfig, AstroIntegration } from 'astro';
import type { PageReader } from '../read-pages/page-reader.ts';
import { requireFaultless } from './require-faultless.ts';

/** Checks the built site and stops the build when it has faults. Must be the last integration. */
export function checkOutput({ checkSite }: PageReader): AstroIntegration {
  let config: AstroConfig | undefined;
  return {
    name: 'steppe-check-output',
    hooks: {
      'astro:config:done': (done) => {
        config = done.config;
      },
      'astro:build:done': async ({ dir }) => {
        // An author decides the length of a text, so that pages may have any weight.
        const options = { dir: fileURLToPath(dir), base: config?.base, siteUrl: config?.site, budgets: false as const };
        requireFaultless(await checkSite(options));
      },
    },
  };
}
