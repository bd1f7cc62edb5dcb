import { fileURLToPath } from 'node:url';
import type { AstroConfig, AstroIntegration } from 'astro';
import type { Budgets } from './budgets.ts';
import { requireFaultless } from './require-faultless.ts';

interface Options {
  /** What articles may weigh. Default `false`: anything, for how long a text is, is its author's business. */
  budgets?: Budgets | false;
}

/** Checks the built site and stops the build when something is wrong. Goes last in the list of integrations. */
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
