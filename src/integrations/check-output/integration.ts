import { fileURLToPath } from 'node:url';
import type { AstroConfig, AstroIntegration } from 'astro';
import type { Budgets } from './budgets.ts';
import { requireFaultless } from './require-faultless.ts';

interface Options {
  /** The weight limits of articles. Default `false`: an author decides the length of a text. */
  budgets?: Budgets | false;
}

/** Checks the built site and stops the build when it has faults. Must be the last integration. */
export function checkOutput({ budgets = false }: Options = {}): AstroIntegration {
  let config: AstroConfig | undefined;
  return {
    name: 'steppe-check-output',
    hooks: {
      'astro:config:done': (done) => {
        config = done.config;
      },
      'astro:build:done': ({ dir }) =>
        requireFaultless({ dir: fileURLToPath(dir), base: config?.base, siteUrl: config?.site, budgets }),
    },
  };
}
