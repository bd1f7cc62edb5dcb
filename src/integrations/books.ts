import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { bookKinds } from '../archive/books/books.ts';
import { orWarn } from './build-cache/or-warn.ts';

/**
 * Lets the pages of a build write the books that they link to, and has the others written after the pages. In `dev`,
 * books are routes. See `src/data/books.ts`.
 */
export function books(): AstroIntegration {
  let site = '';
  return {
    name: 'steppe-books',
    hooks: {
      'astro:config:setup': ({ command, injectRoute }) => {
        if (command !== 'dev') return;
        const entrypoint = new URL('book-route.ts', import.meta.url);
        for (const kind of ['articles', ...bookKinds])
          injectRoute({ pattern: `/${kind}/[id]/[name].epub`, entrypoint });
      },
      'astro:config:done': ({ config }) => {
        site = fileURLToPath(config.outDir);
      },
      'astro:build:start': () => {
        globalThis.steppeBookFolder = site;
        globalThis.steppeOtherBooks = undefined;
      },
      'astro:build:done': async ({ logger }) => {
        await globalThis.steppeOtherBooks?.();
        globalThis.steppeBookFolder = undefined;
        await orWarn(logger, () => globalThis.steppeKeptBooks?.finish());
      },
    },
  };
}
