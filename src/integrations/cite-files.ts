import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { pageCiteFiles } from '../archive/cite/page-cite-files.ts';
import { urlsUnder } from '../base/urls.ts';
import { writeSiteFiles } from './write-site-files.ts';

/**
 * Writes the citation files of pages. As routes they would take several times as long, because Astro renders each as it
 * renders a page. In `dev` they are routes.
 */
export function citeFiles(): AstroIntegration {
  let base = '/';
  let site: string | undefined;
  return {
    name: 'steppe-cite-files',
    hooks: {
      'astro:config:setup': ({ command, injectRoute }) => {
        if (command !== 'dev') return;
        const entrypoint = new URL('cite-file-route.ts', import.meta.url);
        for (const folder of ['articles', 'sources'])
          injectRoute({ pattern: `/${folder}/[id]/[name].[format]`, entrypoint });
      },
      'astro:config:done': ({ config }) => {
        ({ base, site } = config);
      },
      'astro:build:done': async ({ dir }) => {
        const archive = await globalThis.steppeArchive;
        if (!archive || site === undefined) throw new Error('The pages were made without an archive or an address.');
        const files = pageCiteFiles(archive, { urls: urlsUnder(base), site: new URL(site) });
        await writeSiteFiles(fileURLToPath(dir), files);
      },
    },
  };
}
