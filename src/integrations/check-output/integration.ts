import { fileURLToPath } from 'node:url';
import type { AstroConfig, AstroIntegration } from 'astro';
import type { Budgets } from './budgets.ts';
import type { RenderedPages } from '../rendered-pages.ts';
import { pageCollector } from './collect/collect-page.ts';
import { requireFaultless } from './require-faultless.ts';
import type { CollectedPages } from './collect/collect-site.ts';

interface Options {
  /** The weight limits of articles. Default `false`: an author decides the length of a text. */
  budgets?: Budgets | false;
  /** Reads pages while others are rendered. */
  pages?: RenderedPages;
}

/** Checks the built site and stops the build when it has faults. Must be the last integration. */
export function checkOutput({ budgets = false, pages }: Options = {}): AstroIntegration {
  let config: AstroConfig | undefined;
  const collected: CollectedPages = new Map();
  pages?.onPage((file, html) => {
    const { read, page } = pageCollector(file, html);
    const finish = () => void collected.set(file, { bytes: Buffer.byteLength(html), page: page() });
    return { read, finish };
  });
  return {
    name: 'steppe-check-output',
    hooks: {
      'astro:config:done': (done) => {
        config = done.config;
      },
      'astro:build:done': ({ dir }) =>
        requireFaultless({
          dir: fileURLToPath(dir),
          base: config?.base,
          siteUrl: config?.site,
          budgets,
          collected,
        }).finally(() => collected.clear()),
    },
  };
}
